import type { NetworkDocumentInput } from '../../src/contract/index.ts';
import type { MeetingCalendar } from '../../src/index.ts';
import { readAnacejJson } from '../../src/sources/anacej-json.ts';
import { loadElements } from '../contestants/ours.ts';

/** What the laboratory does in its page. Times in milliseconds. */
export interface Lab {
  /** Loads the elements, and fetches a document to give them. */
  prepare(contentUrl?: string): Promise<void>;
  /** Reads a document from its text: JSON, validation, defaults. */
  parse(contentUrl: string): Promise<number>;
  /** Shows so many calendars of one network. */
  mountMany(count: number): Promise<LoadFigures>;
  /** One more calendar of the same network, with a month turned, a level chosen and the list shown. */
  visit(): Promise<LoadFigures>;
  /** Shows the month of a calendar that reads an endpoint, and its filter. */
  openMonth(endpoint?: string): Promise<LoadFigures>;
  /** Chooses each level once, and nothing in between: the script that each choice takes to redraw the month. */
  choose(): Promise<readonly number[]>;
  /** Turns that month. */
  turn(): Promise<LoadFigures>;
  /** Shows the list in its place. */
  list(): Promise<LoadFigures>;
  /** Does nothing, while what nobody waits for is fetched and read. */
  rest(milliseconds: number): Promise<LoadFigures>;
  /** Puts every element in and takes it out again, so many times. */
  cycle(count: number): Promise<void>;
}

export interface LoadFigures {
  readonly total: number;
  /** The longest task; 0 where none took the 50 ms from which browsers report them. */
  readonly longestTask: number;
}

const ELEMENTS = [
  'anacej-level-filter',
  'anacej-meeting-calendar',
  'anacej-testimonial-carousel',
  'anacej-registration-form',
] as const;

/** In a task of its own, as a click is: what is done inside a frame would be one task with drawing what was there before. */
const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
const network = () => document.querySelector('anacej-network') ?? document.createElement('anacej-network');
let content: NetworkDocumentInput | undefined;

async function observed(act: () => Promise<void>): Promise<LoadFigures> {
  let longestTask = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
  });
  observer.observe({ type: 'longtask' });
  const begun = performance.now();
  await act();
  const total = performance.now() - begun;
  // Tasks are reported after they ended.
  for (let i = 0; i < 3; i++) await nextFrame();
  for (const { duration } of observer.takeRecords()) longestTask = Math.max(longestTask, duration);
  observer.disconnect();
  return { total, longestTask };
}

/** Whether what a calendar shows is there, and nothing of it is still on its way. */
async function complete(calendar: MeetingCalendar, selector: string): Promise<void> {
  await calendar.updateComplete;
  const root = calendar.shadowRoot;
  while (!root?.querySelector(selector) || root.querySelector('.view > [role=status]')) await nextFrame();
}

/** The calendar that was opened, and its filter. */
function opened() {
  const calendar = document.querySelector('anacej-meeting-calendar');
  const filter = document.querySelector('anacej-level-filter');
  if (!calendar || !filter?.shadowRoot) throw new Error('open a month first');
  return { calendar, filter, boxes: filter.shadowRoot.querySelectorAll<HTMLElement>('.option input') };
}

async function shown(calendars: readonly MeetingCalendar[], selector: string): Promise<void> {
  while (!calendars.every((calendar) => calendar.shadowRoot?.querySelector(selector))) await nextFrame();
}

function calendarIn(view: 'month' | 'agenda'): MeetingCalendar {
  const calendar = document.createElement('anacej-meeting-calendar');
  calendar.view = view;
  return calendar;
}

const lab: Lab = {
  async prepare(contentUrl) {
    if (contentUrl) content = (await (await fetch(contentUrl)).json()) as NetworkDocumentInput;
    await loadElements(['anacej-network', ...ELEMENTS], ['meeting-calendar/views/month']);
  },

  async parse(contentUrl) {
    const text = await (await fetch(contentUrl)).text();
    const begun = performance.now();
    const { ok } = await readAnacejJson(text);
    const time = performance.now() - begun;
    if (!ok) throw new Error('the document was refused');
    return time;
  },

  mountMany: (count) =>
    observed(async () => {
      const provider = network();
      provider.data = content;
      const calendars = Array.from({ length: count }, () => calendarIn('agenda'));
      provider.append(document.createElement('anacej-level-filter'), ...calendars);
      document.body.append(provider);
      await shown(calendars, '.meeting');
    }),

  visit: () =>
    observed(async () => {
      const calendar = calendarIn('month');
      network().append(calendar);
      await shown([calendar], '.pill');
      const steps = [
        () => calendar.next(),
        () => calendar.network?.select({ levels: ['regions'] }),
        () => (calendar.view = 'agenda'),
      ];
      for (const step of steps) {
        step();
        await calendar.updateComplete;
        await nextFrame();
      }
      await shown([calendar], '.meeting');
    }),

  openMonth: (endpoint = '') =>
    observed(async () => {
      const provider = network();
      if (endpoint) provider.endpoint = endpoint;
      else provider.data = content;
      const calendar = calendarIn('month');
      provider.append(document.createElement('anacej-level-filter'), calendar);
      document.body.append(provider);
      await complete(calendar, '.pill');
    }),

  async choose() {
    const { calendar, filter, boxes } = opened();
    const press = async (box: HTMLElement) => {
      const begun = performance.now();
      box.click();
      await Promise.all([filter.updateComplete, calendar.updateComplete]);
      return performance.now() - begun;
    };
    const times: number[] = [];
    // The first stands for all levels.
    for (const box of [...boxes].slice(1)) {
      times.push(await press(box));
      await nextFrame();
      await press(box);
      await nextFrame();
    }
    return times;
  },

  turn: () =>
    observed(async () => {
      const { calendar } = opened();
      calendar.next();
      await complete(calendar, '.pill');
    }),

  list: () =>
    observed(async () => {
      const { calendar } = opened();
      calendar.view = 'agenda';
      await complete(calendar, '.meeting:not(.chosen *)');
    }),

  rest: (milliseconds) => observed(() => new Promise((resolve) => setTimeout(resolve, milliseconds))),

  async cycle(count) {
    for (let i = 0; i < count; i++) {
      const provider = document.createElement('anacej-network');
      const elements = ELEMENTS.map((tag) => document.createElement(tag));
      provider.data = content;
      provider.append(...elements);
      document.body.append(provider);
      while (
        !elements.every(({ shadowRoot }) => shadowRoot?.querySelector('[part~=root] > :not(.skeleton, [role=status])'))
      )
        await nextFrame();
      provider.remove();
    }
  },
};

Object.assign(globalThis, { lab });
