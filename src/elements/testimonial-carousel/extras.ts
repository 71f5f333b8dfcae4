import type { CSSResult } from 'lit';
import type { AutoplayController, AutoplayHost } from './autoplay-controller.ts';
import type { Layout } from './layout.ts';
import { reportPart } from '../report-part.ts';

/** What only some pages need, by the name it is asked for. */
interface Extra {
  grid: Layout;
  list: Layout;
  interview: Layout;
  rotation: AutoplayController;
}

export type ExtraName = keyof Extra;

const MAKERS: { [K in ExtraName]: (host: AutoplayHost) => Promise<Extra[K]> } = {
  grid: async () => (await import('./layouts/wall.ts')).grid,
  list: async () => (await import('./layouts/wall.ts')).list,
  interview: async (host) => (await import('./layouts/interview.ts')).interview(host),
  rotation: async (host) => new (await import('./autoplay-controller.ts')).AutoplayController(host),
};

/** The parts of an element that are fetched when it first asks for them. */
export class Extras {
  readonly #host: AutoplayHost;
  readonly #adopt: (styles: CSSResult) => void;
  readonly #made: { [K in ExtraName]?: Extra[K] | null | undefined } = {};

  /** @param adopt puts the style sheet of a part in force */
  constructor(host: AutoplayHost, adopt: (styles: CSSResult) => void) {
    this.#host = host;
    this.#adopt = adopt;
  }

  /**
   * A part of the element. The first who asks has it fetched; once it is here, the element is drawn again.
   * @returns `undefined` while it is on its way, `null` where it could not be fetched
   */
  get<K extends ExtraName>(name: K): Extra[K] | null | undefined {
    if (!(name in this.#made)) void this.#make(name);
    return this.#made[name];
  }

  async #make(name: ExtraName): Promise<void> {
    this.#made[name] = undefined;
    try {
      const made = await MAKERS[name](this.#host);
      if ('styles' in made) this.#adopt(made.styles);
      Object.assign(this.#made, { [name]: made });
    } catch (error) {
      this.#made[name] = null;
      reportPart(`« ${name} »`, error);
    }
    this.#host.requestUpdate();
  }
}
