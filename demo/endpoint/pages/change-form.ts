import { html } from 'hono/html';
import type { NetworkDocument, Question, Text } from '../../../src/contract/index.ts';
import { seatsInAll } from '../../../src/contract/registration.ts';
import type { Managed } from '../managing.ts';
import type { PageError } from './error-summary.ts';
import { checkbox, choiceGroup, selectField, textField, type Markup } from './fields.ts';
import { NOBODY, type FormValues, type PersonValues } from './manage-form.ts';
import { mostPeople } from './most-people.ts';
import type { PageWords } from './words/fr.ts';

interface ChangeFormOptions extends Managed {
  document: NetworkDocument;
  values: FormValues;
  errors: readonly PageError[];
  words: PageWords;
  text: (value: Text | null | undefined) => string;
}

export type FieldContext = Pick<ChangeFormOptions, 'words' | 'text' | 'document'> & {
  errorAt: (name: string) => string | undefined;
};

/**
 * Everything one may change, in one form with one button: whoever presses Enter in a field saves, and removes nobody.
 * The secret is in the page's own address, so that no other site can send this form.
 */
export function changeForm(options: ChangeFormOptions): Markup {
  const { values, errors, words, text, document, changes } = options;
  const context: FieldContext = {
    words,
    text,
    document,
    errorAt: (name) => errors.find((error) => error.name === name)?.message,
  };
  const questions = document.registration?.fields ?? [];
  return html`<h2 id="change">${words.change.heading}</h2>
    <form method="post" novalidate>
      <input type="hidden" name="revision" value="${values.revision}" />
      ${contactFields(values.contact, context)}
      ${values.people.map((person, i) => personFields(person, i, words.change.person(i + 1), context))}
      ${changes === 'closed' ? html`<p>${words.change.closed}</p>` : newPersonFields(options, context)}
      ${
        questions.length > 0
          ? html`<fieldset>
              <legend>${words.change.answers}</legend>
              ${questions.map((question) => questionField(question, values.answers[question.id] ?? [], context))}
            </fieldset>`
          : ''
      }
      <p><button class="button" type="submit">${words.change.save}</button></p>
    </form>`;
}

export function contactFields({ name, email, phone }: FormValues['contact'], { words, errorAt }: FieldContext): Markup {
  const { contact, required, ...labels } = words.change;
  const field = (key: 'name' | 'email' | 'phone', value: string, autocomplete: string) =>
    textField({
      name: `contact.${key}`,
      label: labels[key],
      value,
      type: key === 'name' ? 'text' : key === 'phone' ? 'tel' : 'email',
      autocomplete,
      required: key !== 'phone' && required,
      error: errorAt(`contact.${key}`),
    });
  return html`<fieldset>
    <legend>${contact}</legend>
    ${field('name', name, 'name')} ${field('email', email, 'email')} ${field('phone', phone, 'tel')}
  </fieldset>`;
}

function personFields(person: PersonValues, index: number, legend: string, context: FieldContext): Markup {
  const { words } = context;
  return html`<fieldset id="participants-${index}" tabindex="-1">
    <legend>${legend}</legend>
    ${personLines(person, index, words.change.required, context)}
    ${checkbox({ name: `participants[${index}].remove`, label: words.change.remove, value: '1' }, person.remove)}
  </fieldset>`;
}

/** One more person at a time: without script a page cannot grow. */
function newPersonFields(options: ChangeFormOptions, context: FieldContext): Markup | string {
  const { registration, meeting, document, values } = options;
  const { change } = context.words;
  const remaining = meeting.registration?.remaining;
  const waiting = registration.status === 'waitlisted';
  const seats =
    remaining == null ? '' : html`<p>${change.seats(remaining)} ${waiting && remaining > 0 ? change.fewer : ''}</p>`;
  const inAll = seatsInAll(meeting);
  if (waiting && registration.participants.length > inAll) return html`<p>${change.overCapacity(inAll)}</p>`;
  if ((remaining === 0 && !waiting) || values.people.length >= mostPeople(document, meeting)) return seats;
  return html`${seats}
    <fieldset>
      <legend>${change.newPerson}</legend>
      <p class="quiet">${change.newPersonHint}</p>
      ${personLines(NOBODY, values.people.length, false, context)}
    </fieldset>`;
}

export function personLines(
  person: PersonValues,
  index: number,
  required: string | false,
  context: FieldContext,
): Markup {
  const { words, text, document, errorAt } = context;
  const { change } = words;
  const named = (key: 'name' | 'email' | 'role') => ({
    name: `participants[${index}].${key}`,
    label: change[key],
    value: person[key],
    error: errorAt(`participants[${index}].${key}`),
  });
  const roles = (document.registration?.roles ?? []).map(({ id, label }) => ({ value: id, label: text(label) }));
  return html`${textField({ ...named('name'), required })} ${textField({ ...named('email'), type: 'email', required })}
  ${roles.length > 0 ? selectField(named('role'), [{ value: '', label: change.noRole }, ...roles]) : ''}`;
}

/** All questions are there: without script the page cannot tell yet which of them an answer will call for. */
export function questionField(
  question: Question,
  chosen: readonly string[],
  { words, text, document, errorAt }: FieldContext,
): Markup {
  const { id, type, visibleIf } = question;
  const other = visibleIf && document.registration?.fields?.find((field) => field.id === visibleIf.field);
  const condition = other && words.change.onlyIf(text(other.label), labelOf(other, String(visibleIf.equals), text));
  const example = question.example ? words.change.example(question.example) : '';
  const options = {
    name: `answers.${id}`,
    label: text(question.label),
    value: chosen[0] ?? '',
    required: question.required === true && !condition && words.change.required,
    hint: [condition, text(question.hint), example].filter(Boolean).join(' '),
    error: errorAt(`answers.${id}`),
  } as const;
  const choices = choicesOf(question, text);
  if (type === 'checkbox') {
    return choiceGroup('checkbox', options, [{ value: 'true', label: words.change.yes }], chosen);
  }
  if (type === 'select') return selectField(options, [{ value: '', label: '' }, ...choices]);
  if (type === 'radio') return choiceGroup('radio', options, choices, chosen);
  if (type === 'checkboxes') return choiceGroup('checkbox', options, choices, chosen);
  return textField({ ...options, type });
}

function choicesOf({ options }: Question, text: FieldContext['text']): { value: string; label: string }[] {
  return (options ?? []).map((option) =>
    typeof option === 'string'
      ? { value: option, label: option }
      : { value: option.value, label: text(option.label) || option.value },
  );
}

function labelOf(question: Question, value: string, text: FieldContext['text']): string {
  return choicesOf(question, text).find((choice) => choice.value === value)?.label ?? value;
}
