import { html } from 'hono/html';

export type Markup = ReturnType<typeof html>;

export interface FieldOptions {
  /** Its name in the form, and in the paths of errors. */
  name: string;
  label: string;
  value: string;
  /** Said after the label where an answer is needed. */
  required?: string | false | undefined;
  hint?: string | undefined;
  error?: string | undefined;
  type?: 'text' | 'email' | 'tel' | 'number' | 'date' | 'textarea';
  autocomplete?: string;
}

/** What an error's link leads to. */
export function idOf(name: string): string {
  return name.replace(/[^\w-]+/g, '-').replace(/-$/, '');
}

export function textField({ type = 'text', value, autocomplete, ...options }: FieldOptions): Markup {
  const attributes = controlAttributes(options);
  const control =
    type === 'textarea'
      ? html`<textarea rows="4" ${attributes}>${value}</textarea>`
      : html`<input type="${type}" value="${value}" autocomplete="${autocomplete ?? 'off'}" ${attributes} />`;
  return html`<div class="field">${labelOf(options)}${control}</div>`;
}

export function selectField(
  { value, ...options }: FieldOptions,
  choices: readonly { value: string; label: string }[],
): Markup {
  return html`<div class="field">
    ${labelOf(options)}<select ${controlAttributes(options)}>
      ${choices.map(
        (choice) =>
          html`<option value="${choice.value}" ${choice.value === value ? 'selected' : ''}>${choice.label}</option>`,
      )}
    </select>
  </div>`;
}

export function checkbox(
  { name, label, value }: Pick<FieldOptions, 'name' | 'label' | 'value'>,
  checked: boolean,
): Markup {
  return html`<label class="choice">
    <input type="checkbox" name="${name}" value="${value}" ${checked ? 'checked' : ''} /> <span>${label}</span>
  </label>`;
}

/** Several boxes, or buttons of which one is chosen, under one question. */
export function choiceGroup(
  type: 'radio' | 'checkbox',
  { name, label, required, hint, error }: Omit<FieldOptions, 'value'>,
  choices: readonly { value: string; label: string }[],
  chosen: readonly string[],
): Markup {
  const id = idOf(name);
  return html`<fieldset class="field" id="${id}" tabindex="-1" ${describedBy(id, hint, error)}>
    <legend>${label} ${required ? html`<span class="quiet">${required}</span>` : ''}</legend>
    ${notesOf(id, hint, error)}
    ${choices.map(
      (choice) =>
        html`<label class="choice">
          <input
            type="${type}"
            name="${name}"
            value="${choice.value}"
            ${chosen.includes(choice.value) ? 'checked' : ''}
          />
          <span>${choice.label}</span>
        </label>`,
    )}
  </fieldset>`;
}

type Described = Pick<FieldOptions, 'name' | 'label' | 'required' | 'hint' | 'error'>;

function labelOf({ name, label, required, hint, error }: Described): Markup {
  const id = idOf(name);
  return html`<label for="${id}">${label} ${required ? html`<span class="quiet">${required}</span>` : ''}</label>
    ${notesOf(id, hint, error)}`;
}

function notesOf(id: string, hint?: string, error?: string): Markup {
  return html`${hint ? html`<p class="quiet" id="${id}-hint">${hint}</p>` : ''}
  ${error ? html`<p class="error" id="${id}-error">${error}</p>` : ''}`;
}

function controlAttributes({ name, required, hint, error }: Described): Markup {
  const id = idOf(name);
  return html`id="${id}" name="${name}" ${required ? 'required' : ''} ${describedBy(id, hint, error)}
  ${error ? html`aria-invalid="true"` : ''}`;
}

function describedBy(id: string, hint?: string, error?: string): Markup {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return ids ? html`aria-describedby="${ids}"` : html``;
}
