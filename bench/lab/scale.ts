import type { Browser, Page } from 'playwright-core';
import { calendarDocument, carouselDocument } from '../data.ts';
import { LAB_GOALS } from '../goals.ts';
import { startServer } from '../server.ts';
import { heapOf } from '../session.ts';
import { median } from '../statistics.ts';
import type { LoadFigures } from './in-page.ts';
import { call, openLab, type Finding } from './lab-page.ts';

const SIZES = [200, 10_000, 50_000];
const ELEMENTS = 50;
const WARM_UP = 100;
const CYCLES = 1000;
const PARSES = 7;

/** A page with all there is to show. */
const WHOLE = '/data/whole.json';

const pathOf = (size: number) => `/data/calendar-${size}.json`;

/** Many elements, large documents, and what is left in memory of a thousand elements that are gone. */
export async function scale(browser: Browser, now: Date): Promise<Finding[]> {
  const whole = {
    ...calendarDocument(50, now),
    testimonials: carouselDocument(10).testimonials,
    registration: { url: '/registrations', notice: 'Vos données servent à organiser la rencontre.' },
  };
  const documents = SIZES.map((size) => [pathOf(size), calendarDocument(size, now)] as const);
  const server = await startServer(new Map<string, unknown>([...documents, [WHOLE, whole]]));
  const inLab = async <T>(content: number | string, visit: (page: Page) => Promise<T>): Promise<T> => {
    const page = await openLab(browser, server.url, typeof content === 'number' ? pathOf(content) : content);
    try {
      return await visit(page);
    } finally {
      await page.context().close();
    }
  };
  try {
    return [
      ...(await inLab(10_000, parsing)),
      ...(await inLab(200, manyElements)),
      ...(await inLab(10_000, (page) => largeDocument(page, 10_000, LAB_GOALS.longestTask10000))),
      ...(await inLab(10_000, filtering)),
      ...(await inLab(50_000, (page) => largeDocument(page, 50_000, LAB_GOALS.longestTask))),
      ...(await inLab(WHOLE, memory)),
    ];
  } finally {
    server.close();
  }
}

async function parsing(page: Page): Promise<Finding[]> {
  const times: number[] = [];
  for (let i = 0; i < PARSES; i++) times.push(await call(page, 'parse', pathOf(10_000)));
  const what = 'parse and validate 10,000 meetings';
  return [
    { what: `${what}, first time`, value: times[0] ?? NaN, unit: 'ms', atMost: LAB_GOALS.parse10000 },
    { what: `${what}, median of ${PARSES}`, value: median(times), unit: 'ms', atMost: LAB_GOALS.parse10000 },
  ];
}

async function manyElements(page: Page): Promise<Finding[]> {
  const { total, longestTask } = await call(page, 'mountMany', ELEMENTS);
  return [
    { what: `${ELEMENTS} calendars of one network with 200 meetings`, value: total, unit: 'ms' },
    { what: `${ELEMENTS} calendars, longest task`, value: longestTask, unit: 'ms', atMost: LAB_GOALS.longestTask },
  ];
}

async function filtering(page: Page): Promise<Finding[]> {
  await call(page, 'openMonth');
  const times = await call(page, 'choose');
  const what = 'choose a level of 10,000 meetings, script until the month is redrawn';
  return [
    { what: `${what}, first time`, value: times[0] ?? NaN, unit: 'ms', atMost: LAB_GOALS.filter10000 },
    { what: `${what}, median of ${times.length}`, value: median(times), unit: 'ms', atMost: LAB_GOALS.filter10000 },
  ];
}

async function largeDocument(page: Page, size: number, atMost: number): Promise<Finding[]> {
  const name = `${size.toLocaleString('en')} meetings`;
  const load: LoadFigures = await call(page, 'mountMany', 1);
  const visit: LoadFigures = await call(page, 'visit');
  return [
    { what: `${name} in one document, until they are shown`, value: load.total, unit: 'ms' },
    { what: `${name}, longest task with reading`, value: load.longestTask, unit: 'ms' },
    { what: `${name}, longest task after reading`, value: visit.longestTask, unit: 'ms', atMost },
  ];
}

async function memory(page: Page): Promise<Finding[]> {
  const cdp = await page.context().newCDPSession(page);
  await call(page, 'cycle', WARM_UP);
  const before = await heapOf(cdp);
  const nodesBefore = await liveNodes();
  await call(page, 'cycle', CYCLES);
  const grown = (await heapOf(cdp)) - before;
  const nodes = (await liveNodes()) - nodesBefore;
  return [
    {
      what: `heap left by ${CYCLES} mounts and unmounts of all elements`,
      value: grown / 1000,
      unit: 'kB',
      atMost: LAB_GOALS.heapLeft,
    },
    { what: 'DOM nodes left by them', value: nodes, unit: '', atMost: LAB_GOALS.nodesLeft },
  ];

  async function liveNodes(): Promise<number> {
    return (await cdp.send('Memory.getDOMCounters')).nodes;
  }
}
