import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { outwards } from './closest.ts';
import { Formats } from './formats.ts';
import { common as frenchCommon } from './fr/common.ts';
import { languageOf } from './language.ts';
import { loadMessages, type Messages, type Room } from './messages.ts';

type Host = ReactiveControllerHost & Element & { readonly hasUpdated: boolean };

/**
 * The words and formats of an element, in the language it stands in; French where there are no others. It follows a
 * `lang` that changes: the element's own, and that of whatever it stands in, through shadow roots too. While the file of
 * its first language is on its way {@link ready} is false, so that nothing is shown in two languages in turn; on the way
 * to another one it goes on in the one it has, so that nobody who reads loses their place.
 */
export class LocalizeController<R extends Room> implements ReactiveController {
  readonly #host: Host;
  readonly #room: R;
  readonly #french: Messages[R];
  #common = frenchCommon;
  #all: Messages | undefined;
  #formats = new Formats('fr', frenchCommon.dates);
  #wanted = 'fr';
  #ready = true;
  #observer: MutationObserver | undefined;

  constructor(host: Host, room: R, french: Messages[R]) {
    this.#host = host;
    this.#room = room;
    this.#french = french;
    host.addController(this);
  }

  /** The element's own words. */
  get messages(): Messages[R] {
    return this.wordsOf(this.#room, this.#french);
  }

  /** The words of a part that is loaded later, with its own French beside it. */
  wordsOf<P extends Room>(room: P, french: Messages[P]): Messages[P] {
    return this.#all?.[room] ?? french;
  }

  /** What all elements say. */
  get common(): Messages['common'] {
    return this.#common;
  }

  get formats(): Formats {
    return this.#formats;
  }

  /** The BCP 47 tag of what is shown. */
  get language(): string {
    return this.#formats.locale;
  }

  get ready(): boolean {
    return this.#ready;
  }

  hostConnected(): void {
    this.hostUpdate();
    this.#observer ??= new MutationObserver(() => this.hostUpdate());
    for (const at of outwards(this.#host)) {
      this.#observer.observe(at.getRootNode(), { subtree: true, attributeFilter: ['lang'] });
    }
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  hostUpdate(): void {
    const wanted = languageOf(this.#host) ?? 'fr';
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    void this.#load(wanted);
  }

  async #load(wanted: string): Promise<void> {
    this.#ready &&= this.#host.hasUpdated;
    const primary = wanted.split('-', 1)[0] ?? wanted;
    // Without its words an element still works, in French.
    const messages = await loadMessages(primary).catch(() => undefined);
    if (wanted !== this.#wanted) return;
    this.#all = messages;
    this.#common = messages?.common ?? frenchCommon;
    this.#formats = new Formats(messages || primary === 'fr' ? wanted : 'fr', this.#common.dates);
    this.#ready = true;
    this.#host.requestUpdate();
  }
}
