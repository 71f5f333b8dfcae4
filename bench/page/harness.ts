import type {
  CalendarContent,
  CalendarContestant,
  CarouselContent,
  CarouselContestant,
  Contestant,
} from '../contest.ts';
import { timeOf } from './settle.ts';

/** What the runner calls in the page, one step at a time, so that it can collect garbage in between. */
export interface Harness {
  /** Fetches the files into the browser's cache and its tables of dates into memory: neither is what is measured. */
  warm(urls: readonly string[]): Promise<void>;
  evaluate(url: string): Promise<number>;
  prepare(contentUrl: string, listed: number): Promise<void>;
  mount(): Promise<number>;
  next(): Promise<number>;
  filter(level: string): Promise<number>;
  list(): Promise<number>;
  entries(): number;
  /** Every node of the contestant: elements, text and comments, shadow trees included. */
  nodes(): number;
}

type AnyContestant = Contestant<CalendarContent | CarouselContent> & Partial<CalendarContestant & CarouselContestant>;

const host = document.querySelector<HTMLElement>('main') ?? document.body;
let contestant: AnyContestant | undefined;
let content: CalendarContent | CarouselContent | undefined;
let listed = 0;
let rows = 0;

function current(): AnyContestant {
  if (!contestant) throw new Error('evaluate first');
  return contestant;
}

function seen(selector: keyof AnyContestant['sight']): Element[] {
  const contestant = current();
  return [...(contestant.roots()[0]?.querySelectorAll(contestant.sight[selector]) ?? [])];
}

/** Changes with whatever a step changes: the period, how many entries and which, and how many rows. */
function signature(): string {
  const entries = seen('entry');
  const texts = [...seen('title'), ...entries.slice(0, 3)].map(({ textContent }) => textContent);
  return [...texts, entries.length].join('|');
}

function step(act: () => void, isShown: () => boolean): Promise<number> {
  return timeOf(act, () => current().roots(), isShown);
}

/** Does what changes the month, until it is another than before. */
function change(act: () => void): Promise<number> {
  const before = signature();
  return step(act, () => signature() !== before);
}

function filterWith(level: string | undefined): Promise<number> {
  return change(() => current().filter?.(level));
}

function count(node: Node): number {
  let nodes = 1;
  for (const child of node.childNodes) nodes += count(child);
  if (node instanceof Element && node.shadowRoot) nodes += count(node.shadowRoot);
  return nodes;
}

const harness: Harness = {
  async warm(urls) {
    // The first who formats a date waits 20 ms and more for the browser's own tables, whoever it is.
    new Intl.DateTimeFormat('fr', { dateStyle: 'full', timeZone: 'Europe/Paris' }).format();
    await Promise.all(urls.map(async (url) => (await fetch(url)).text()));
  },

  async evaluate(url) {
    const begun = performance.now();
    const module = (await import(url)) as { default: AnyContestant };
    contestant = module.default;
    await contestant.load?.();
    return performance.now() - begun;
  },

  async prepare(contentUrl, count) {
    listed = count;
    const document = (await (await fetch(contentUrl)).json()) as CalendarContent['document'];
    content = { document, listed };
    contestant?.prepare?.(content);
    if (contestant?.prepare) content = { document: { ...document, meetings: [], testimonials: [] }, listed };
  },

  async mount() {
    const given = content;
    if (!given) throw new Error('prepare first');
    content = undefined;
    return step(
      () => current().mount(host, given),
      () => seen('entry').length > 0 && seen('title').some(({ textContent }) => textContent.trim() !== ''),
    );
  },

  next: () => change(() => current().next()),

  async filter(level) {
    const time = await filterWith(level);
    await filterWith(undefined);
    return time;
  },

  async list() {
    const time = await step(
      () => current().show?.('list'),
      () => seen('row').length > 0,
    );
    rows = seen('row').length;
    await step(
      () => current().show?.('month'),
      () => seen('entry').length > 0 && seen('row').length === 0,
    );
    return time;
  },

  entries: () => rows || seen('entry').length,
  nodes: () => count(host) - 1,
};

Object.assign(globalThis, { harness });
