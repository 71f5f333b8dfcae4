import type { Network } from '../../network/index.ts';
import { isKnownLevel, type AllowedLevels } from './known.ts';
import { groupOf, type GroupedElement } from './group.ts';

/**
 * The levels in this browser's storage, for visitors who asked for it. Nothing is read or written elsewhere, and what
 * is stored is one list of ids under a name of its own for each endpoint and group.
 */
export class RememberedSelection {
  readonly #host: GroupedElement;
  readonly #allowed: AllowedLevels;
  #network: Network | undefined;
  #unsubscribe: (() => void) | undefined;
  #restored = false;
  #keeps = false;
  #refused = false;

  /** @param allowed those of some levels that the filter lets anybody choose */
  constructor(host: GroupedElement, allowed: AllowedLevels) {
    this.#host = host;
    this.#allowed = allowed;
  }

  /** Whether the visitor asked for it. */
  get keeps(): boolean {
    return this.#keeps;
  }

  /** Whether the browser would not store what the visitor asked for. */
  get refused(): boolean {
    return this.#refused;
  }

  /** Restores what was stored, and stores what is chosen from then on where the visitor asked for it. */
  follow(network: Network): void {
    if (network === this.#network) return;
    this.leave();
    this.#network = network;
    this.#keeps = this.#read() !== undefined;
    this.#unsubscribe = network.subscribe(() => this.#changed());
    this.#changed();
  }

  leave(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = this.#network = undefined;
    this.#restored = false;
  }

  /** Begins to store, or erases what was stored. */
  keep(wanted: boolean): void {
    this.#keeps = wanted;
    this.#refused = false;
    this.#write();
  }

  #changed(): void {
    const network = this.#network;
    if (!network?.snapshot) return;
    const { snapshot } = network;
    if (this.#restored) {
      // The visitor may have said otherwise since, in another filter or another tab.
      this.#keeps = this.#read() !== undefined;
      if (this.#keeps) this.#write();
      return;
    }
    this.#restored = true;
    const levels = this.#read()?.filter((id) => isKnownLevel(snapshot, id));
    if (levels) network.select({ levels: this.#allowed(levels) });
  }

  #write(): void {
    const network = this.#network;
    if (!network) return;
    try {
      if (this.#keeps) localStorage.setItem(this.#key(network), JSON.stringify(network.selection.levels));
      else localStorage.removeItem(this.#key(network));
    } catch {
      // Storage that is full, switched off or forbidden to an embedded page.
      this.#refused = this.#keeps;
      this.#keeps = false;
    }
  }

  #read(): string[] | undefined {
    if (!this.#network) return undefined;
    try {
      const stored: unknown = JSON.parse(localStorage.getItem(this.#key(this.#network)) ?? 'null');
      return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : undefined;
    } catch {
      return undefined;
    }
  }

  #key({ endpoint }: Network): string {
    return `anacej-rencontres levels ${endpoint} ${groupOf(this.#host)}`;
  }
}
