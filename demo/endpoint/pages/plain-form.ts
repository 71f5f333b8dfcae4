import { html } from 'hono/html';
import { registrationState, type Meeting, type NetworkDocument } from '../../../src/contract/index.ts';
import { spanOf } from '../../../src/time/index.ts';
import { spokenDate, spokenPlace } from '../languages.ts';
import type { PlainValues } from '../plain-request.ts';
import { contactFields, personLines, questionField, type FieldContext } from './change-form.ts';
import { errorSummary, type PageError } from './error-summary.ts';
import { checkbox, selectField, textField, type Markup } from './fields.ts';
import { page } from './layout.ts';
import { NOBODY } from './manage-form.ts';
import { mostPeople } from './most-people.ts';
import { noticeOf } from './notice.ts';
import { textIn, wordsIn } from './texts.ts';

export interface PlainFormOptions {
  document: NetworkDocument;
  now: number;
  values: PlainValues;
  /** Hidden: the attempt's own UUID, and the stamp of the moment the page is shown. */
  key: string;
  stamp: string;
  /** The way from this page to the endpoint's root. */
  root: './' | '../';
  /** How many lines for people there are. */
  lines: number;
  errors?: readonly PageError[];
}

const LANGUAGE = 'fr';
const manageWords = wordsIn(LANGUAGE);
const words: typeof manageWords = {
  ...manageWords,
  errors: {
    ...manageWords.errors,
    heading: 'Rien n’est encore enregistré',
    intro: 'Corrigez ce qui suit, puis envoyez de nouveau.',
  },
};

/** The box by which the contact registers too. */
export const SELF = 'La personne à contacter participe elle-même';

/** How many people fit on the page before one asks for more lines. */
export const FIRST_LINES = 2;

/** The form without script: for those whose browser, network or town does not run the element. */
export function plainFormPage(options: PlainFormOptions): Markup {
  const { document, values, root, errors = [] } = options;
  const meeting = document.meetings.find(({ id }) => id === values.meeting);
  const text = textIn(document, LANGUAGE);
  const title = meeting ? text(meeting.title) : 'S’inscrire à une rencontre';
  const closed = meeting && closedText(stateOf(meeting, options));
  return page({
    language: LANGUAGE,
    title: `${errors.length > 0 ? words.errors.prefix : ''}Inscription – ${title}`,
    styles: `${root}registrations/manage.css`,
    content: html`${meeting ? html`<p class="quiet">Inscription à la rencontre</p>` : ''}
      <h1>${title}</h1>
      ${meeting ? factsOf(meeting, options) : ''} ${errors.length > 0 ? errorSummary(errors, words) : ''}
      ${closed && errors.length === 0 ? html`<p class="summary">${closed}</p>` : formOf(meeting, options)}`,
    footer: html`<p>${text(document.network.name)}</p>`,
  });
}

function formOf(meeting: Meeting | undefined, options: PlainFormOptions): Markup {
  const { document, values, errors = [], root, key, stamp } = options;
  const context: FieldContext = {
    words,
    text: textIn(document, LANGUAGE),
    document,
    errorAt: (name) => errors.find((error) => error.name === name)?.message,
  };
  const questions = document.registration?.fields ?? [];
  const { required, answers } = words.change;
  return html`<form method="post" action="${root}registrations" novalidate>
    <input type="hidden" name="key" value="${key}" />
    <input type="hidden" name="shown" value="${stamp}" />
    <input type="hidden" name="noticeVersion" value="${versionOf(document)}" />
    ${meeting ? html`<input type="hidden" name="meeting" value="${meeting.id}" />` : meetingField(options, context)}
    <p class="quiet">Les champs marqués «${'\u202F'}${required}${'\u202F'}» sont nécessaires.</p>
    ${organizationFields(options, context)} ${contactFields(values.contact, context)}
    ${peopleFields(options, meeting, context)}
    ${
      questions.length > 0
        ? html`<fieldset>
            <legend>${answers}</legend>
            ${questions.map((question) => questionField(question, values.answers[question.id] ?? [], context))}
          </fieldset>`
        : ''
    }
    <section id="noticeVersion" tabindex="-1">
      <h2>Ce que deviennent vos données</h2>
      ${noticeOf(document, context.text)}
    </section>
    ${consentFields(options, context)}
    <div class="trap" aria-hidden="true">
      <label>Laissez ce champ vide <input name="website" tabindex="-1" autocomplete="off" /></label>
    </div>
    <p class="buttons">
      <button class="button" type="submit">Envoyer l’inscription</button>
    </p>
  </form>`;
}

function organizationFields({ values, document }: PlainFormOptions, { text, errorAt }: FieldContext): Markup {
  const { name, level, siren } = values.organization;
  const { required } = words.change;
  const levels = document.levels.map(({ id, label }) => ({ value: id, label: text(label) }));
  const at = (key: string) => ({ name: `organization.${key}`, error: errorAt(`organization.${key}`) });
  return html`<fieldset>
    <legend>Votre collectivité</legend>
    ${textField({ ...at('name'), label: 'Nom de la collectivité', value: name, required, autocomplete: 'organization' })}
    ${
      levels.length > 0
        ? selectField({ ...at('level'), label: 'Niveau', value: level }, [
            { value: '', label: 'Non précisé' },
            ...levels,
          ])
        : ''
    }
    ${textField({ ...at('siren'), label: 'Numéro SIREN', value: siren, hint: 'Neuf chiffres, si vous le connaissez.' })}
  </fieldset>`;
}

/** Without script a page cannot grow: it is sent for more lines, and comes back with them. */
function peopleFields(
  { values, lines, document }: PlainFormOptions,
  meeting: Meeting | undefined,
  context: FieldContext,
): Markup {
  const most = mostPeople(document, meeting);
  const self = values.self ? 1 : 0;
  // What was typed stays, also where it is too much.
  const shown = Math.max(1, values.people.length, Math.min(lines, most - self));
  const error = context.errorAt('participants');
  return html`<fieldset id="participants" tabindex="-1">
    <legend>Personnes à inscrire</legend>
    ${error ? html`<p class="error">${error}</p>` : ''}
    <p class="quiet">${most} au plus. Laissez vides les lignes dont vous n’avez pas besoin.</p>
    ${checkbox({ name: 'self', label: SELF, value: 'on' }, values.self)}
    ${Array.from({ length: shown }, (_, i) => {
      const person = values.people[i];
      return html`<fieldset>
        <legend>${words.change.person(i + 1)}</legend>
        ${personLines(person ? { ...person, remove: false } : NOBODY, i, false, context)}
      </fieldset>`;
    })}
    <input type="hidden" name="lines" value="${shown}" />
    ${
      shown + self < most
        ? html`<p>
            <button class="button plain" type="submit" name="more" value="on" formnovalidate>Ajouter des lignes</button>
          </p>`
        : ''
    }
  </fieldset>`;
}

function consentFields({ values, document }: PlainFormOptions, { text }: FieldContext): Markup | string {
  const purposes = document.registration?.consents ?? [];
  if (purposes.length === 0) return '';
  return html`<fieldset>
    <legend>Si vous le souhaitez</legend>
    ${purposes.map(
      ({ id, label, description }) =>
        html`${checkbox({ name: `consents.${id}`, label: text(label), value: 'on' }, values.consents.includes(id))}
        ${description ? html`<p class="quiet">${text(description)}</p>` : ''}`,
    )}
  </fieldset>`;
}

function meetingField(options: PlainFormOptions, { text, errorAt }: FieldContext): Markup {
  const open = options.document.meetings.filter((meeting) => !closedText(stateOf(meeting, options)));
  const choices = open.map((meeting) => ({
    value: meeting.id,
    label: `${text(meeting.title)}, ${dateOf(meeting, options.document)}`,
  }));
  const field = { name: 'meeting', label: 'Rencontre', value: options.values.meeting, required: words.change.required };
  return selectField({ ...field, error: errorAt('meeting') }, [{ value: '', label: 'Choisir…' }, ...choices]);
}

function factsOf(meeting: Meeting, { document }: PlainFormOptions): Markup {
  const remaining = meeting.registration?.remaining;
  const waits = remaining === 0 && meeting.registration?.waitlist;
  return html`${whenAndWhere(meeting, document)}
  ${waits ? html`<p>Complet${'\u202F'}: l’inscription ira en liste d’attente.</p>` : ''}
  ${remaining ? html`<p>${words.change.seats(remaining)}</p>` : ''}`;
}

/** Also what the confirmation says: it may be another date, or another place, than when the form was opened. */
export function whenAndWhere(meeting: Meeting, document: NetworkDocument): Markup {
  const place = spokenPlace(meeting, textIn(document, LANGUAGE), LANGUAGE);
  return html`<p>${dateOf(meeting, document)}${place ? html`<br />${place}` : ''}</p>`;
}

function dateOf(meeting: Meeting, { network }: NetworkDocument): string {
  const zone = meeting.timeZone ?? network.timeZone;
  const span = spanOf(meeting.start, meeting.end, zone);
  return span ? spokenDate(span, zone, LANGUAGE) : '';
}

function stateOf(meeting: Meeting, { document, now }: Pick<PlainFormOptions, 'document' | 'now'>) {
  if (!meeting.registration || meeting.registration.url) return 'none';
  const zone = meeting.timeZone ?? document.network.timeZone;
  return registrationState(meeting, spanOf(meeting.start, meeting.end, zone)?.start ?? 0, now, zone);
}

const CLOSED: Partial<Record<ReturnType<typeof registrationState>, string>> = {
  off: 'Cette rencontre est annulée ou reportée.',
  past: 'Cette rencontre a déjà eu lieu.',
  closed: 'Les inscriptions à cette rencontre sont closes.',
  early: 'Les inscriptions à cette rencontre ne sont pas encore ouvertes.',
  full: 'Cette rencontre est complète.',
  none: 'Cette rencontre ne prend pas d’inscription ici.',
};

function closedText(state: ReturnType<typeof registrationState>): string | undefined {
  return CLOSED[state];
}

function versionOf({ registration }: NetworkDocument): string {
  const { noticeVersion, notice } = registration ?? {};
  return noticeVersion ?? (typeof notice === 'object' && 'version' in notice ? (notice.version ?? '') : '');
}
