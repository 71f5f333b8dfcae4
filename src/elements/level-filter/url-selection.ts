import { facets as facetKeys, type Facet, type Network, type Selection } from '../../network/index.ts';
import { listed } from '../listed.ts';
import { takePlace, type HeldPlace } from './address-place.ts';
import type { GroupedElement } from './group.ts';
import type { AllowedLevels } from './known.ts';
import { readQuery, writeQuery } from './query.ts';
import { PARAMETERS, type Parameter } from './url-parameters.ts';

interface Host extends GroupedElement {
  readonly facets: string;
}

/** The selection in the page's address: written when the visitor chooses, read at first and after back and forward. */
export class UrlSelection {
  readonly #host: Host;
  readonly #allowed: AllowedLevels;
  #network: Network | undefined;
  #unsubscribe: (() => void) | undefined;
  /** What holds where the address says nothing. */
  #first: Selection | undefined;
  #written: Selection | undefined;
  #place: HeldPlace | undefined;
  /** The names that may be in the address for this filter. */
  #names: readonly string[] = [];

  /** @param allowed those of some levels that the filter lets anybody choose */
  constructor(host: Host, allowed: AllowedLevels) {
    this.#host = host;
    this.#allowed = allowed;
  }

  follow(network: Network): void {
    if (network === this.#network) return;
    this.leave();
    this.#place = takePlace(this.#host, network);
    this.#network = network;
    this.#unsubscribe = network.subscribe(this.#changed);
    addEventListener('popstate', this.#restore);
    this.#changed();
  }

  leave(): void {
    this.#place?.release();
    this.#unsubscribe?.();
    removeEventListener('popstate', this.#restore);
    this.#place = this.#unsubscribe = this.#network = this.#first = this.#written = undefined;
    this.#names = [];
  }

  readonly #changed = (): void => {
    const network = this.#network;
    // Only the data tells which ids are known.
    if (!network?.snapshot) return;
    if (!this.#first) {
      this.#first = network.selection;
      this.#restore();
    } else this.#write(network);
  };

  readonly #restore = (): void => {
    const network = this.#network;
    const snapshot = network?.snapshot;
    if (!snapshot || !this.#first) return;
    const parameters = this.#parameters();
    this.#names = [...parameters.keys()];
    const found = readQuery(location.search, this.#names);
    const change: Partial<Selection> = {};
    for (const [name, { facet, read }] of parameters) {
      const values = found.get(name);
      Object.assign(change, { [facet]: values ? read(values, snapshot) : this.#first[facet] });
    }
    if (change.levels) Object.assign(change, { levels: this.#allowed(change.levels) });
    // Before it is announced, so that what was just read is not written.
    this.#written = { ...network.selection, ...change, ...network.pinned };
    network.select(change);
  };

  /** A choice is a step that «back» undoes; letters that are typed are one step with those before. */
  #write(network: Network): void {
    const { selection } = network;
    const before = this.#written;
    const changed = facetKeys.filter((facet) => JSON.stringify(selection[facet]) !== JSON.stringify(before?.[facet]));
    if (changed.length === 0) return;
    this.#written = selection;
    const parameters = this.#parameters();
    // Of a facet that is offered no more nothing is left there.
    const values = new Map<string, readonly string[]>(this.#names.map((name) => [name, []]));
    for (const [name, { facet, write }] of parameters) values.set(name, this.#valuesOf(facet, write(selection)));
    this.#names = [...parameters.keys()];
    const search = writeQuery(location.search, values);
    if (search === location.search) return;
    // Absolute, as a path alone would be taken as relative to the page's `<base>`.
    const address = location.href.replace(/[?#].*/, '') + search + location.hash;
    const onlyTyped = changed.every((facet) => facet === 'text');
    try {
      // The host's own state goes along: a router keeps there what it needs to come back.
      if (onlyTyped) history.replaceState(history.state, '', address);
      else history.pushState(history.state, '', address);
    } catch {
      // A sandboxed frame has no address of its own, and browsers refuse too many changes: the choice holds without it.
    }
  }

  /** Nothing, where that is what holds anyway; a bare name, where a preset was undone. */
  #valuesOf(facet: Facet, values: readonly string[]): readonly string[] {
    const first = JSON.stringify(this.#first?.[facet]);
    if (values.length > 0) return values;
    return first === JSON.stringify(this.#network?.selection[facet]) ? [] : [''];
  }

  /** Of the facets that this filter offers: who reads the address must be able to undo what it says. */
  #parameters(): Map<string, Parameter> {
    const offered = listed(this.#host.facets);
    const pinned = this.#network?.pinned ?? {};
    return new Map(
      PARAMETERS.filter(({ option, facet }) => offered.includes(option) && !(facet in pinned)).map((parameter) => [
        this.#place?.nameOf(parameter.name) ?? parameter.name,
        parameter,
      ]),
    );
  }
}
