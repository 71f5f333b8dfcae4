import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { MOST_PARTICIPANTS, seatsInAll } from '../../../contract/registration.ts';
import { icon } from '../../../styles/index.ts';
import { takesPart, withParticipant, withSelf, type Participant } from '../draft.ts';
import { errorText, fieldId, selectField, textField, tickField } from '../field.ts';
import type { FormContext } from '../form-context.ts';
import { overCapacity } from '../sentences.ts';

/** Who will come: a row for each person, added and taken away at will. */
export function participants(context: FormContext): TemplateResult {
  const { draft, removed, settings } = context;
  const words = context.words.participants;
  const atOnce = settings.maxParticipants ?? MOST_PARTICIPANTS;
  const inAll = seatsInAll(context.occurrence.meeting);
  const most = Math.min(atOnce, inAll);
  const limit = inAll <= atOnce ? overCapacity({ ...context, messages: context.words }) : words.most(most);
  const error = context.errorAt('participants');
  const id = fieldId('participants');
  return html`<fieldset
    class="group"
    part="group"
    data-path="participants"
    aria-describedby=${error ? `${id}-error` : nothing}
  >
    <legend>${words.title}</legend>
    ${error ? errorText(error, `${id}-error`) : nothing}
    ${tickField(
      {
        path: 'self',
        label: words.self,
        hint: words.selfHint,
        checked: takesPart(draft),
        onToggle: (self) => context.edit('participants', (draft) => withSelf(draft, self)),
      },
      context,
    )}
    <ol class="people">
      ${repeat(
        draft.participants,
        ({ key }) => key,
        (person, i) => html`<li>${row(person, i, context)}</li>`,
      )}
    </ol>
    ${
      removed
        ? html`<p class="removed">
            <span>${words.removed(nameOf(removed.person, removed.index, context))}</span>
            <button class="button" part="button undo" type="button" id="undo" @click=${() => context.undoRemove()}>
              ${words.undo}
            </button>
          </p>`
        : nothing
    }
    ${fewSeats(context)}
    ${
      draft.participants.length < most
        ? html`<button class="button" part="button add" type="button" id=${id} @click=${() => context.add()}>
            ${icon('plus')} ${words.add}
          </button>`
        : html`<p class="hint" id=${id} tabindex="-1">${limit}</p>`
    }
  </fieldset>`;
}

function row(person: Participant, i: number, context: FormContext): TemplateResult {
  const { words: messages } = context;
  const words = messages.participants;
  const alone = context.draft.participants.length === 1;
  return html`<fieldset class="person" part="participant">
    <legend>${words.nth(i + 1)}</legend>
    ${
      alone
        ? nothing
        : html`<button
            class="button plain remove"
            part="button remove"
            type="button"
            @click=${() => context.remove(person)}
          >
            ${words.remove}<span class="visually-hidden"> <bdi>${nameOf(person, i, context)}</bdi></span>
          </button>`
    }
    ${person.self ? self(context) : nameAndAddress(person, i, context)} ${role(person, i, context)}
  </fieldset>`;
}

/** The contact's own row repeats what stands above and asks nothing twice. */
function self({ draft, words }: FormContext): TemplateResult {
  const { name, email } = draft.contact;
  const given = [name.trim(), email.trim()].filter(Boolean).join(', ');
  return html`<p class="self" part="self"><bdi>${given || words.participants.selfMissing}</bdi></p>`;
}

function nameAndAddress({ key, name, email }: Participant, i: number, context: FormContext): TemplateResult {
  const { person, examples } = context.words;
  const path = `participants[${i}]`;
  return html`${textField(
    {
      path: `${path}.name`,
      label: person.name,
      required: true,
      value: name,
      onInput: (name) => context.edit(`${path}.name`, (draft) => withParticipant(draft, key, { name })),
    },
    context,
  )}
  ${textField(
    {
      path: `${path}.email`,
      label: person.email,
      required: true,
      example: examples['email'],
      value: email,
      type: 'email',
      inputmode: 'email',
      onInput: (email) => context.edit(`${path}.email`, (draft) => withParticipant(draft, key, { email })),
    },
    context,
  )}`;
}

function role({ key, role: chosen }: Participant, i: number, context: FormContext): TemplateResult | typeof nothing {
  const { roles } = context.settings;
  if (!roles?.length) return nothing;
  const path = `participants[${i}].role`;
  return selectField(
    {
      path,
      label: context.words.person.role,
      options: roles.map(({ id, label }) => ({ value: id, label: context.text(label) })),
      chosen: chosen ? [chosen] : [],
      onChoose: (role) => context.edit(path, (draft) => withParticipant(draft, key, { role })),
    },
    context,
  );
}

/** «Personne 2 (Ali Diop)», as far as the name is known. */
function nameOf({ name, self }: Participant, i: number, { draft, words }: FormContext): string {
  const known = (self ? draft.contact.name : name).trim();
  const nth = words.participants.nth(i + 1);
  return known ? `${nth} (${known})` : nth;
}

/** A word before sending more people than there are seats; the endpoint decides. */
function fewSeats({ draft, occurrence, words }: FormContext): TemplateResult | typeof nothing {
  const { remaining, waitlist } = occurrence.meeting.registration ?? {};
  if (remaining == null || remaining === 0 || draft.participants.length <= remaining) return nothing;
  // That they are more than there will ever be seats is said below.
  if (draft.participants.length > seatsInAll(occurrence.meeting)) return nothing;
  return html`<p class="notice" part="few-seats">${words.participants.fewSeats(remaining, waitlist ?? false)}</p>`;
}
