import type { ReactiveController } from 'lit';
import { reportPart } from '../report-part.ts';
import type { MeetingCalendar } from './meeting-calendar.ts';

/** What a host may ask for beside the view, by the property that asks: fetched only then. */
const COMPANIONS = [
  ['linkToMeeting', () => import('./meeting-link.ts').then(({ MeetingLink }) => MeetingLink)],
  ['structuredData', () => import('./structured-data.ts').then(({ StructuredData }) => StructuredData)],
] as const;

type Companion = (typeof COMPANIONS)[number][0];

/** Has a calendar accompanied by what its attributes ask for. Each stays, and looks itself whether it is still wanted. */
export class Companions implements ReactiveController {
  readonly #host: MeetingCalendar;
  readonly #asked = new Set<Companion>();

  constructor(host: MeetingCalendar) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    for (const [name, load] of COMPANIONS) {
      if (this.#host[name] == null || this.#host[name] === false || this.#asked.has(name)) continue;
      this.#asked.add(name);
      load().then(
        (Controller) => {
          this.#host.addController(new Controller(this.#host));
          this.#host.requestUpdate();
        },
        (error: unknown) => reportPart(name, error),
      );
    }
  }
}
