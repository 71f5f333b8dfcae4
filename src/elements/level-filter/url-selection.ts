import { facets as facetKeys, type Facet, type Network, type Selection } from '../../network/index.ts';
import { listed } from '../listed.ts';
import { groupOf, type GroupedElement } from './group.ts';
import { readQuery, writeQuery } from './query.ts';
import { PARAMETERS, type Parameter } from './url-parameters.ts';

interface Host extends GroupedElement {
  readonly facets: string;
  readonly single: boolean;
}

/** The network whose choice stands in the address, by group: the names of parameters can say no more than one. */
const owners = new Map<string, { readonly network: Network; readonly users: Set<UrlSelection> }>();

/** The selection in the page's address: written when the visitor chooses, read at first and after back and forward. */
export class UrlSelection {
  readonly #host: Host;
  #network: Network | undefined;
  #unsubscribe: (() => void) | undefined;
  /** What holds where the address says nothing. */
  #first: Selection | undefined;
  #written: Selection | undefined;
  #leaveOwners: (() => void) | undefined;
  #warned = false;

  constructor(host: Host) {
    this.#host = host;
  }

  follow(network: Network): void {
    if (network === this.#network) return;
    this.leave();
    if (!this.#joinOwners(network)) return;
    this.#network = network;
    this.#unsubscribe = network.subscribe(this.#changed);
    addEventListener('popstate', this.#restore);
    this.#changed();
  }

  leave(): void {
    this.#leaveOwners?.();
    this.#unsubscribe?.();
    removeEventListener('popstate', this.#restore);
    this.#leaveOwners = this.#unsubscribe = this.#network = this.#first = this.#written = undefined;
  }

  /** @returns whether this network may be in the address: of two in one group, only the first on the page may */
  #joinOwners(network: Network): boolean {
    const group = groupOf(this.#host);
    const owner = owners.get(group) ?? { network, users: new Set() };
    // By their places, so that an address means the same at each visit, whichever network answers first.
    const filters = [...document.querySelectorAll('anacej-level-filter')];
    const first = filters.find((filter) => filter.syncUrl && groupOf(filter) === group)?.network ?? network;
    if (owner.network !== network || first !== network) {
      if (!this.#warned)
        console.warn(
          '[anacej-rencontres] sync-url : deux réseaux, un seul dans l’adresse ; donnez un « group » à l’autre / two networks, one in the address; give the other a group',
        );
      this.#warned = true;
      return false;
    }
    owners.set(group, owner);
    owner.users.add(this);
    this.#leaveOwners = () => {
      owner.users.delete(this);
      if (owner.users.size === 0) owners.delete(group);
    };
    return true;
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
    const found = readQuery(location.search, [...parameters.keys()]);
    const change: Partial<Selection> = {};
    for (const [name, { facet, read }] of parameters) {
      const values = found.get(name);
      Object.assign(change, { [facet]: values ? read(values, snapshot) : this.#first[facet] });
    }
    if (this.#host.single && change.levels) Object.assign(change, { levels: change.levels.slice(0, 1) });
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
    const values = new Map(
      [...this.#parameters()].map(([name, { facet, write }]) => [name, this.#valuesOf(facet, write(selection))]),
    );
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
    const group = groupOf(this.#host);
    const offered = listed(this.#host.facets);
    return new Map(
      PARAMETERS.filter(
        ({ option, facet }) => offered.includes(option) && !(facet in (this.#network?.pinned ?? {})),
      ).map((parameter) => [group ? `${group}-${parameter.name}` : parameter.name, parameter]),
    );
  }
}
