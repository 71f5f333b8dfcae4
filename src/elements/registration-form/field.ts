import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../styles/index.ts';
import type { FormContext } from './form-context.ts';

/** What every field has. Its `path` into the request is also what errors and links to it go by. */
export interface Field {
  path: string;
  label: unknown;
  required?: boolean | null | undefined;
  hint?: unknown;
  example?: string | null | undefined;
}

export interface TextField extends Field {
  value: string;
  /** `textarea`, or a type of `<input>` (HTML living standard §4.10.5). */
  type?: 'text' | 'email' | 'tel' | 'date' | 'textarea';
  /** A token of the HTML living standard, §4.10.18.7. `off` for what is about somebody else. */
  autocomplete?: string;
  inputmode?: 'text' | 'email' | 'tel' | 'numeric' | 'decimal';
  onInput: (value: string) => void;
}

export interface Option {
  value: string;
  label: string;
}

export interface ChoiceField extends Field {
  options: readonly Option[];
  /** What is chosen; several where `multiple`. */
  chosen: readonly string[];
  onChoose: (value: string, checked: boolean) => void;
}

/** The id of a field inside the form. Ids of questions come from the endpoint and may hold anything. */
export function fieldId(path: string): string {
  return `f-${path.replace(/[^a-zA-Z0-9]/g, (character) => `-${character.charCodeAt(0)}-`)}`;
}

export function textField(field: TextField, context: FormContext): TemplateResult {
  const { type = 'text', value, onInput, path, autocomplete = 'off', inputmode } = field;
  const id = fieldId(path);
  const described = descriptions(field, context);
  const invalid = context.errorAt(path) ? 'true' : nothing;
  const input = (event: Event) => onInput((event.currentTarget as HTMLInputElement | HTMLTextAreaElement).value);
  return html`<div class="field" part="field" data-path=${path}>
    <label for=${id}>${labelOf(field, context)}</label>
    ${beside(field, context)}
    ${
      type === 'textarea'
        ? html`<textarea
            id=${id}
            name=${path}
            part="input"
            rows="4"
            autocomplete=${autocomplete}
            aria-describedby=${described}
            aria-invalid=${invalid}
            .value=${value}
            @input=${input}
          ></textarea>`
        : html`<input
            id=${id}
            name=${path}
            part="input"
            type=${type}
            autocomplete=${autocomplete}
            inputmode=${inputmode ?? nothing}
            aria-describedby=${described}
            aria-invalid=${invalid}
            .value=${value}
            @input=${input}
          />`
    }
  </div>`;
}

export function selectField(field: ChoiceField, context: FormContext): TemplateResult {
  const id = fieldId(field.path);
  const change = (event: Event) => field.onChoose((event.currentTarget as HTMLSelectElement).value, true);
  return html`<div class="field" part="field" data-path=${field.path}>
    <label for=${id}>${labelOf(field, context)}</label>
    ${beside(field, context)}
    <select
      id=${id}
      name=${field.path}
      part="input"
      aria-describedby=${descriptions(field, context)}
      aria-invalid=${context.errorAt(field.path) ? 'true' : nothing}
      @change=${change}
    >
      <option value="" .selected=${field.chosen.length === 0}>${context.words.choose}</option>
      ${field.options.map(({ value, label }) => html`<option .value=${value} .selected=${field.chosen.includes(value)}>${label}</option>`)}
    </select>
  </div>`;
}

/** A group of radio buttons or check boxes, named by its legend. The first of them takes the focus for the group. */
export function choiceField(field: ChoiceField, multiple: boolean, context: FormContext): TemplateResult {
  const { path, options, chosen, onChoose } = field;
  const id = fieldId(path);
  const described = descriptions(field, context);
  const invalid = context.errorAt(path) ? 'true' : nothing;
  return html`<fieldset
    class="field choices"
    part="field"
    data-path=${path}
    role=${multiple ? nothing : 'radiogroup'}
    aria-describedby=${described}
    aria-invalid=${multiple ? nothing : invalid}
  >
    <legend>${labelOf(field, context)}</legend>
    ${beside(field, context)}
    ${options.map(
      ({ value, label }, i) =>
        html`<label class="choice"
          ><input
            id=${i === 0 ? id : nothing}
            type=${multiple ? 'checkbox' : 'radio'}
            name=${path}
            aria-invalid=${multiple ? invalid : nothing}
            .value=${value}
            .checked=${chosen.includes(value)}
            @change=${(event: Event) => onChoose(value, (event.currentTarget as HTMLInputElement).checked)}
          /><bdi>${label}</bdi></label
        >`,
    )}
  </fieldset>`;
}

export interface TickField extends Field {
  checked: boolean;
  onToggle: (checked: boolean) => void;
}

/** One check box with its sentence. */
export function tickField(field: TickField, context: FormContext): TemplateResult {
  const id = fieldId(field.path);
  return html`<div class="field tick" part="field" data-path=${field.path}>
    <label class="choice"
      ><input
        id=${id}
        type="checkbox"
        name=${field.path}
        aria-describedby=${descriptions(field, context)}
        aria-invalid=${context.errorAt(field.path) ? 'true' : nothing}
        .checked=${field.checked}
        @change=${(event: Event) => field.onToggle((event.currentTarget as HTMLInputElement).checked)}
      /><span>${labelOf(field, context)}</span></label
    >
    ${beside(field, context)}
  </div>`;
}

/** The mark and sentence of an error. */
export function errorText(sentence: string, id: string): TemplateResult {
  return html`<p class="field-error" part="field-error" id=${id}>${icon('alert')} <span>${sentence}</span></p>`;
}

function labelOf({ label, required }: Field, { words }: FormContext): TemplateResult {
  return html`${label}${required ? html`${' '}<span class="required">(${words.required})</span>` : nothing}`;
}

/** Hint and error, between the label and the field. */
function beside({ path, hint, example }: Field, context: FormContext): TemplateResult {
  const id = fieldId(path);
  const error = context.errorAt(path);
  return html`${
    hint || example
      ? html`<p class="hint" id="${id}-hint">
          ${hint ? html`<bdi>${hint}</bdi>` : nothing}
          ${example ? html`<bdi>${context.words.example(example)}</bdi>` : nothing}
        </p>`
      : nothing
  }${error ? errorText(error, `${id}-error`) : nothing}`;
}

function descriptions({ path, hint, example }: Field, context: FormContext): string | typeof nothing {
  const id = fieldId(path);
  const ids = [hint || example ? `${id}-hint` : '', context.errorAt(path) ? `${id}-error` : ''].filter(Boolean);
  return ids.length ? ids.join(' ') : nothing;
}
