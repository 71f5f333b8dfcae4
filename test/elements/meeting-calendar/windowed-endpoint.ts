import type { MeetingInput, NetworkDocumentInput } from '../../../src/contract/index.ts';
import { DAY_MS, dayIso } from '../../../src/time/index.ts';
import { ENDPOINT, answering, json, type Received } from '../../support/fake-fetch.ts';
import { networkOf } from './support.ts';

/** An endpoint that serves its meetings a window at a time, as its visitors' browsers meet it. */
export interface WindowedEndpoint {
  /** The windows that were asked for: «2026-02-22 – 2026-04-07», with the page after the first. */
  readonly windows: string[];
  readonly requests: Received[];
  /** What it says instead of the next windows, one after the other. */
  readonly instead: (Response | Promise<Response> | 'never')[];
}

interface Setting {
  /** How many meetings a page has. */
  page?: number;
  /** Where the next page is. */
  next?: (url: URL) => string;
  changes?: Partial<NetworkDocumentInput>;
}

/** Stands in for `fetch`; see {@link answering}. */
export function windowedEndpoint(held: MeetingInput[], { page = 1000, next, changes }: Setting = {}): WindowedEndpoint {
  const windows: string[] = [];
  const instead: WindowedEndpoint['instead'] = [];
  const document = networkOf([], { meetingsUrl: 'meetings{?from,to,level,series,cursor}', ...changes });
  const requests = answering(async (received) => {
    const url = new URL(received.url);
    if (received.url === ENDPOINT) return json(document);
    const { from = '', to = '', cursor = '0', id } = Object.fromEntries(url.searchParams);
    if (id) return json({ meetings: held.filter((meeting) => meeting.id === id) });
    windows.push(`${from} – ${to}${cursor === '0' ? '' : ` (${cursor})`}`);
    const other = instead.shift();
    if (other === 'never') return new Promise<Response>(() => {});
    if (other) return other;
    const found = held.filter(({ start, end }) => start.slice(0, 10) < to && (end ?? start).slice(0, 10) >= from);
    const begin = Number(cursor);
    url.searchParams.set('cursor', String(begin + page));
    const more = begin + page < found.length ? { next: next?.(url) ?? `meetings${url.search}` } : {};
    return json({ meetings: found.slice(begin, begin + page), ...more });
  });
  return { windows, requests, instead };
}

/** A meeting every so many days over the years around March 2026: «Rencontre 2026-03-12». */
export function every(days: number, from = '2024-01-01', to = '2028-12-31'): MeetingInput[] {
  const meetings: MeetingInput[] = [];
  for (let day = Date.parse(from) / DAY_MS; day <= Date.parse(to) / DAY_MS; day += days) {
    const date = dayIso(day);
    meetings.push({
      id: date,
      title: `Rencontre ${date}`,
      start: `${date}T10:00`,
      end: `${date}T11:00`,
      levels: [day % 2 ? 'regions' : 'communes'],
    });
  }
  return meetings;
}
