import { html, nothing, type TemplateResult } from 'lit';
import { icon, levelMark } from '../../styles/index.ts';

export interface Option {
  /** Empty: all the values of the facet, which is what no choice means. */
  readonly value: string;
  readonly label: string;
  /** How many meetings it would leave. */
  readonly count: number;
  /** The place of a level among the levels; see `levelMark`. */
  readonly order?: number;
}

export interface Choice {
  /** What ties its radio buttons together. */
  readonly name: string;
  readonly legend: string;
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  /** One at most: radio buttons in place of check boxes. */
  readonly single: boolean;
  /** «12 rencontres». */
  readonly count: (meetings: number) => string;
  readonly choose: (values: readonly string[]) => void;
}

/** A group of real boxes, drawn as chips or as a list by the style sheets. */
export function renderChoice(choice: Choice, more?: unknown): TemplateResult {
  return html`<fieldset>
    <legend>${choice.legend}</legend>
    ${renderOptions(choice)}${more}
  </fieldset>`;
}

export function renderOptions(choice: Choice): TemplateResult {
  return html`<div class="options">${choice.options.map((option) => renderOption(option, choice))}</div>`;
}

function renderOption({ value, label, count, order }: Option, choice: Choice): TemplateResult {
  const { single, chosen } = choice;
  const checked = value ? chosen.includes(value) : !chosen.length;
  const pick = (event: Event) => {
    // «All» is left by choosing something, as a radio button is.
    if (checked && (single || !value)) event.preventDefault();
    else
      choice.choose(
        !value ? [] : single ? [value] : checked ? chosen.filter((one) => one !== value) : [...chosen, value],
      );
  };
  // Checked before it becomes a radio button: as one it would uncheck another that is to stay.
  return html`<label class="option" part="option ${checked ? 'selected' : ''}">
    <input name=${choice.name} .checked=${checked} type=${single ? 'radio' : 'checkbox'} @click=${pick} />
    ${icon('check')}${order === undefined ? nothing : levelMark(order)}
    <bdi>${label}</bdi>
    <span class="count" part="count"
      ><span aria-hidden="true">${count}</span><span class="visually-hidden">${choice.count(count)}</span></span
    >
  </label>`;
}
