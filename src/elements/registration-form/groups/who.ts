import { html, nothing, type TemplateResult } from 'lit';
import { withContact, withOrganization } from '../draft.ts';
import { selectField, textField } from '../field.ts';
import type { FormContext } from '../form-context.ts';

/** The collectivity that registers. */
export function organization(context: FormContext): TemplateResult {
  const { words: messages } = context;
  const { name, level, siren } = context.draft.organization;
  const { levels } = context.snapshot.document;
  const words = messages.organization;
  return html`<fieldset class="group" part="group">
    <legend>${words.title}</legend>
    ${textField(
      {
        path: 'organization.name',
        label: words.name,
        required: true,
        example: messages.examples['organization.name'],
        value: name,
        autocomplete: 'organization',
        onInput: (name) => context.edit('organization.name', (draft) => withOrganization(draft, { name })),
      },
      context,
    )}
    ${
      levels.length
        ? selectField(
            {
              path: 'organization.level',
              label: words.level,
              options: levels.map(({ id, label }) => ({ value: id, label: context.text(label) })),
              chosen: level ? [level] : [],
              onChoose: (level) => context.edit('organization.level', (draft) => withOrganization(draft, { level })),
            },
            context,
          )
        : nothing
    }
    ${textField(
      {
        path: 'organization.siren',
        label: words.siren,
        hint: words.sirenHint,
        example: messages.examples['organization.siren'],
        value: siren,
        inputmode: 'numeric',
        onInput: (siren) => context.edit('organization.siren', (draft) => withOrganization(draft, { siren })),
      },
      context,
    )}
  </fieldset>`;
}

/** The person to write to. */
export function contact(context: FormContext): TemplateResult {
  const { words: messages } = context;
  const { name, email, phone } = context.draft.contact;
  const { person, examples } = messages;
  return html`<fieldset class="group" part="group" aria-describedby="contact-hint">
    <legend>${messages.contact.title}</legend>
    <p class="hint" id="contact-hint">${messages.contact.hint}</p>
    ${textField(
      {
        path: 'contact.name',
        label: person.name,
        required: true,
        value: name,
        autocomplete: 'name',
        onInput: (name) => context.edit('contact.name', (draft) => withContact(draft, { name })),
      },
      context,
    )}
    ${textField(
      {
        path: 'contact.email',
        label: person.email,
        required: true,
        example: examples['email'],
        value: email,
        type: 'email',
        inputmode: 'email',
        autocomplete: 'email',
        onInput: (email) => context.edit('contact.email', (draft) => withContact(draft, { email })),
      },
      context,
    )}
    ${textField(
      {
        path: 'contact.phone',
        label: person.phone,
        example: examples['phone'],
        value: phone,
        type: 'tel',
        inputmode: 'tel',
        autocomplete: 'tel',
        onInput: (phone) => context.edit('contact.phone', (draft) => withContact(draft, { phone })),
      },
      context,
    )}
  </fieldset>`;
}
