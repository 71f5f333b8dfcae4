import { h } from './dom.ts';
import type { DescribedElement, ElementOption } from './manifest.ts';
import { ELEMENT_NAMES, optionWords } from './option-words.ts';

interface Field {
  element: string;
  option: ElementOption;
  control: HTMLInputElement | HTMLSelectElement;
}

/** The fields of every option of every element, as the manifest describes them. */
export class OptionsForm {
  readonly #fields: Field[] = [];
  readonly #groups = new Map<string, HTMLDetailsElement>();
  readonly #known = h('datalist', { id: 'known-levels' });

  constructor(into: HTMLElement, elements: readonly DescribedElement[]) {
    for (const { name, options } of elements) {
      const group = h('details', {}, h('summary', {}, ELEMENT_NAMES[name] ?? name));
      group.append(...options.map((option) => this.#field(name, option)));
      this.#groups.set(name, group);
      into.append(group);
    }
    into.append(this.#known);
  }

  /** Only what is chosen can be set. */
  show(elements: readonly string[]): void {
    for (const [name, group] of this.#groups) group.hidden = !elements.includes(name);
  }

  /** Offers the ids of a network's levels where levels are asked for. */
  suggest(levels: readonly { id: string; label: string }[]): void {
    this.#known.replaceChildren(...levels.map(({ id, label }) => h('option', { value: id }, label)));
  }

  /** What differs from its default, by element and attribute. */
  read(): Record<string, Record<string, string>> {
    const given: Record<string, Record<string, string>> = {};
    for (const { element, option, control } of this.#fields) {
      const value = valueOf(control);
      const standard = option.kind === 'boolean' ? String(option.default === 'true') : option.default;
      if (value === standard || value === '') continue;
      // A boolean attribute is there or not; one whose default is true is switched off by its value.
      (given[element] ??= {})[option.name] = option.kind === 'boolean' && value === 'true' ? '' : value;
    }
    return given;
  }

  #field(element: string, option: ElementOption): HTMLElement {
    const id = `${element}.${option.name}`;
    const words = optionWords(element, option.name);
    const hint = h('p', { class: 'hint', id: `${id}.hint`, lang: words ? undefined : 'en' });
    hint.textContent = words?.hint ?? option.description;
    const control = controlOf(option, { id, 'aria-describedby': hint.id });
    this.#fields.push({ element, option, control });
    const label = words?.label ?? option.name;
    return option.kind === 'boolean'
      ? h('div', { class: 'option' }, h('label', { class: 'switch' }, control, label), hint)
      : h('div', { class: 'option' }, h('label', { for: id }, label), control, hint);
  }
}

function controlOf(option: ElementOption, shared: Record<string, string>): HTMLInputElement | HTMLSelectElement {
  switch (option.kind) {
    case 'boolean':
      return h('input', { ...shared, type: 'checkbox', checked: option.default === 'true' });
    case 'choice':
      return h(
        'select',
        shared,
        ...option.choices.map((choice) => h('option', { selected: choice === option.default }, choice)),
      );
    case 'number':
      return h('input', { ...shared, type: 'number', min: '0', value: option.default });
    case 'text':
      return h('input', {
        ...shared,
        type: 'text',
        value: option.default,
        list: option.name === 'levels' ? 'known-levels' : undefined,
        autocomplete: 'off',
        spellcheck: 'false',
      });
  }
}

function valueOf(control: HTMLInputElement | HTMLSelectElement): string {
  if (control instanceof HTMLInputElement && control.type === 'checkbox') return String(control.checked);
  return control.value.trim();
}
