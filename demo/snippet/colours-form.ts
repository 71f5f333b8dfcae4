import { textOn } from '../../src/embed/colour.ts';
import type { Choice, ColourName, Colours, Scheme } from './choice.ts';
import { judge, type Judgement } from './contrast.ts';
import { h } from './dom.ts';
import { OWN } from './snippet.ts';

const SCHEMES: Record<Scheme, { title: string; ground: string }> = {
  light: { title: 'En mode clair', ground: 'fond clair' },
  dark: { title: 'En mode sombre', ground: 'fond sombre' },
};
const NAMES: Record<ColourName, string> = { accent: 'Actions', text: 'Texte', surface: 'Fond' };
const COLOURS = Object.keys(NAMES) as ColourName[];

/** The colours of both schemes, each pair of text and background weighed as it changes. */
export class ColoursForm {
  readonly #inputs = new Map<string, HTMLInputElement>();
  readonly #judged = new Map<Scheme, HTMLElement>();

  constructor(into: HTMLElement) {
    for (const scheme of ['light', 'dark'] as const) {
      const judged = h('div', { role: 'status' });
      this.#judged.set(scheme, judged);
      into.append(
        h(
          'fieldset',
          {},
          h('legend', {}, SCHEMES[scheme].title),
          ...COLOURS.map((name) => this.#field(scheme, name)),
          judged,
        ),
      );
    }
  }

  /** What differs from the elements' own colours. */
  read(): Choice['colours'] {
    return { light: this.#changed('light'), dark: this.#changed('dark') };
  }

  /** Says of each pair how well it can be read. */
  judge(): void {
    for (const [scheme, output] of this.#judged) {
      const sentences = this.#pairs(scheme).map(({ sentence, enough }) =>
        h('p', { class: `judged ${enough ? 'good' : 'bad'}` }, sentence),
      );
      const said = sentences.map(({ textContent }) => textContent).join();
      // A region that is written again is read out again.
      if (said !== output.textContent) output.replaceChildren(...sentences);
    }
  }

  #pairs(scheme: Scheme): Judgement[] {
    const { ground } = SCHEMES[scheme];
    const [accent, text, surface] = COLOURS.map((name) => this.#value(scheme, name));
    if (accent === undefined || text === undefined || surface === undefined) return [];
    return [
      judge(`Texte sur ${ground}`, text, surface),
      judge(`Liens et actions sur ${ground}`, accent, surface),
      judge('Texte des boutons', textOn(accent), accent),
    ];
  }

  #changed(scheme: Scheme): Colours {
    const changed: Colours = {};
    for (const name of COLOURS) {
      const value = this.#value(scheme, name);
      if (value !== OWN[scheme][name]) changed[name] = value;
    }
    return changed;
  }

  #value(scheme: Scheme, name: ColourName): string {
    return this.#inputs.get(`${scheme}.${name}`)?.value ?? OWN[scheme][name];
  }

  #field(scheme: Scheme, name: ColourName): HTMLElement {
    const id = `${scheme}.${name}`;
    const input = h('input', { id, type: 'color', value: OWN[scheme][name] });
    this.#inputs.set(id, input);
    return h('div', { class: 'colour' }, h('label', { for: id }, NAMES[name]), input);
  }
}
