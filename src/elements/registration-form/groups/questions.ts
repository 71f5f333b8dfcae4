import { html, nothing, type TemplateResult } from 'lit';
import type { Question } from '../../../contract/index.ts';
import { withAnswer, type DraftAnswer } from '../draft.ts';
import {
  choiceField,
  selectField,
  textField,
  tickField,
  type ChoiceField,
  type Field,
  type TextField,
} from '../field.ts';
import type { FormContext } from '../form-context.ts';
import { askedQuestions } from '../questions.ts';

/** What the endpoint asks beside; a question that depends on another appears right after it is answered so. */
export function questions(context: FormContext): TemplateResult | typeof nothing {
  const asked = askedQuestions(context.settings.fields ?? [], context.draft.answers);
  if (asked.length === 0) return nothing;
  return html`<fieldset class="group" part="group">
    <legend>${context.words.questions.title}</legend>
    ${asked.map((question) => ask(question, context))}
  </fieldset>`;
}

function ask(question: Question, context: FormContext): TemplateResult {
  const { id, type, example } = question;
  const path = `answers.${id}`;
  const field: Field = {
    path,
    label: html`<bdi>${context.text(question.label)}</bdi>`,
    required: question.required,
    hint: context.text(question.hint),
    example,
  };
  const answer = context.draft.answers.get(id);
  const give = (value: string | boolean | readonly string[]) =>
    context.edit(path, (draft) => withAnswer(draft, id, value));
  if (type === 'checkbox') return tickField({ ...field, checked: answer === true, onToggle: give }, context);

  const chosen = tickedOf(answer);
  const choice: ChoiceField = { ...field, options: optionsOf(question, context), chosen, onChoose: give };
  switch (type) {
    case 'select':
      return selectField(choice, context);
    case 'radio':
      return choiceField(choice, false, context);
    case 'checkboxes': {
      const values = choice.options.map((option) => option.value);
      const toggle = (value: string, checked: boolean) =>
        context.edit(path, (draft) => {
          const ticked = tickedOf(draft.answers.get(id));
          // In the order of the question, whatever the order of the ticks.
          return withAnswer(
            draft,
            id,
            values.filter((other) => (other === value ? checked : ticked.includes(other))),
          );
        });
      return choiceField({ ...choice, onChoose: toggle }, true, context);
    }
    default:
      return textField({ ...field, ...KINDS[type], value: chosen[0] ?? '', onInput: give }, context);
  }
}

function tickedOf(answer: DraftAnswer | undefined): readonly string[] {
  if (typeof answer === 'object') return answer;
  return typeof answer === 'string' && answer ? [answer] : [];
}

/** A number is typed as text: `type="number"` turns with the mouse wheel and drops what it cannot read. */
const KINDS: Partial<Record<Question['type'], Pick<TextField, 'type' | 'inputmode'>>> = {
  textarea: { type: 'textarea' },
  email: { type: 'email', inputmode: 'email' },
  tel: { type: 'tel', inputmode: 'tel' },
  number: { inputmode: 'decimal' },
  date: { type: 'date' },
};

function optionsOf({ options }: Question, context: FormContext) {
  return (options ?? []).map((option) =>
    typeof option === 'string'
      ? { value: option, label: option }
      : { value: option.value, label: context.text(option.label) },
  );
}
