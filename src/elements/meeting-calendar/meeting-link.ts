import type { ReactiveController } from 'lit';
import type { Part } from './lazy-parts.ts';
import type { MeetingCalendar } from './meeting-calendar.ts';

const PREFIX = 'rencontre-';

/**
 * Keeps the open meeting in the fragment of the page's address, `#rencontre-budget`: «back» closes it, «forward» opens
 * it again, and a page that is loaded with it opens it. Nothing else of the page's history or address is touched, and
 * the state that the page keeps there is carried on.
 */
class MeetingLink implements ReactiveController {
  readonly #host: MeetingCalendar;
  /** What was open when the address was last brought in line; `undefined` until the address was read. */
  #shown: string | undefined;
  #read = false;
  /** Whether the address names a meeting that is not known so far: it may still be on its way. */
  #isSought = false;
  /** Whether the entry of history that we stand on is one of ours, so that closing may go back. */
  #pushed = false;

  constructor(host: MeetingCalendar) {
    this.#host = host;
  }

  hostConnected(): void {
    addEventListener('popstate', this.#follow);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#follow);
  }

  hostUpdated(): void {
    if (!this.#isWanted || !this.#host.network?.snapshot) return;
    if (!this.#read || this.#isSought) {
      this.#read = true;
      // What is open already goes before what the address says.
      if (!this.#host.openedMeeting) this.#follow();
    }
    this.#write(this.#host.openedMeeting?.id);
  }

  get #isWanted(): boolean {
    return this.#host.linkToMeeting != null;
  }

  get #prefix(): string {
    return `#${encodeURIComponent(this.#host.linkToMeeting || PREFIX)}`;
  }

  /** The address without its fragment: a fragment alone would be taken as relative to the page's `<base>`. */
  get #page(): string {
    return location.href.replace(/#.*/, '');
  }

  /** The id in the address; `undefined` where it holds none of ours. */
  get #addressed(): string | undefined {
    const { hash } = location;
    if (!hash.startsWith(this.#prefix)) return undefined;
    try {
      return decodeURIComponent(hash.slice(this.#prefix.length)) || undefined;
    } catch {
      return undefined;
    }
  }

  /** The visitor went back or forward, or followed a link to a meeting. */
  readonly #follow = (): void => {
    if (!this.#isWanted || !this.#read) return;
    const id = this.#addressed;
    const { openedMeeting } = this.#host;
    if (id === undefined) this.#seek(id);
    if (id === openedMeeting?.id) return;
    this.#pushed = false;
    this.#shown = id;
    this.#isSought = id !== undefined && !this.#host.openMeeting(id);
    // An endpoint that serves a window at a time may know it all the same.
    if (this.#isSought) this.#seek(id);
    if (id === undefined) this.#host.closeMeeting();
    else if (this.#isSought) this.#shown = undefined;
  };

  #seek(id: string | undefined): void {
    void this.#host.network?.windows?.seek(id);
  }

  #write(open: string | undefined): void {
    if (open === this.#shown) return;
    this.#shown = open;
    if (open === this.#addressed) return;
    try {
      this.#change(open);
    } catch {
      // A sandboxed frame has no address of its own, and browsers refuse too many changes: the meeting opens without it.
    }
  }

  #change(open: string | undefined): void {
    if (open !== undefined) {
      history.pushState(history.state, '', `${this.#page}${this.#prefix}${encodeURIComponent(open)}`);
      this.#pushed = true;
    } else if (this.#pushed) {
      this.#pushed = false;
      history.back();
    } else {
      // The page was opened here: there is nothing of its own to go back to.
      history.replaceState(history.state, '', this.#page);
    }
  }
}

export const part: Part = { attach: (host) => host.addController(new MeetingLink(host)) };
