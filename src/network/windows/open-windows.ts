import { safeResource, type Meeting, type Problem } from '../../contract/index.ts';
import { expandTemplate } from '../../contract/uri-template.ts';
import { DAY_MS, dayIso } from '../../time/index.ts';
import type { Days } from './day-ranges.ts';
import type { FetchOptions } from '../fetch-text.ts';
import { LoadError } from '../load-error.ts';
import { MeetingWindows, type WindowReader } from './meeting-windows.ts';
import { reportProblems } from '../report.ts';
import type { Snapshot } from '../snapshot.ts';
import { readPages } from './pages.ts';

/** The windows of a document that names `meetingsUrl`, or in which a meeting recurs. */
export function openWindows(
  whole: Snapshot,
  options: FetchOptions,
  show: (snapshot: Snapshot) => void,
  before?: MeetingWindows,
): MeetingWindows {
  const fetched = readerOf(whole, options);
  const inline = whole.document.meetings.filter(({ recurrence }) => recurrence);
  const reported = new Set<string>();
  const reader: WindowReader = {
    async readDays(days, signal) {
      // No zone is further than 14 hours from UTC: a day on either side covers them all.
      const asked = { from: [dayIso(days.first - 1)], to: [dayIso(days.last + 2)] };
      return unfold([...inline, ...(await fetched(asked, signal))], days, whole, reported);
    },
    async readMeeting(id, signal) {
      const meetings = [...inline, ...(isAskedById(whole) ? await fetched({ id: [id] }, signal) : [])];
      const today = Math.floor(Date.now() / DAY_MS);
      return unfold(
        meetings.filter((meeting) => meeting.id === id),
        { first: today, last: today + A_YEAR },
        whole,
        reported,
      );
    },
  };
  return new MeetingWindows(whole, reader, show, before);
}

/** How far the dates of a meeting that recurs are looked for, in days. */
const A_YEAR = 366;

/** Whether the endpoint can be asked for one meeting: `meetings{?from,to,level,series,cursor,id}`. */
function isAskedById({ document: { meetingsUrl } }: Snapshot): boolean {
  return /[{?&,]id[,}]/.test(meetingsUrl ?? '');
}

/** What the variables of `meetingsUrl` stand for. */
type Asked = Readonly<Record<string, readonly string[]>>;

/**
 * What asks the endpoint: `from` and `to` are days in UTC, `to` exclusive. The visitor's choice of levels is not passed
 * along: the filter counts what the levels not chosen have too.
 */
function readerOf(
  { document: { meetingsUrl }, base }: Snapshot,
  options: FetchOptions,
): (asked: Asked, signal: AbortSignal) => Promise<readonly Meeting[]> {
  return async (asked, signal) => {
    if (!meetingsUrl) return [];
    const url = safeResource(expandTemplate(meetingsUrl, asked), base);
    if (!url) throw new LoadError('endpoint', `meetingsUrl ${JSON.stringify(meetingsUrl)}: no URL`);
    const { meetings, problems } = await readPages(url, options, signal);
    reportProblems(url, problems);
    return meetings;
  };
}

/**
 * Each recurring meeting as its dates within the days; the library for rules is fetched only where there is one.
 * @param reported the ids of meetings with a rule that cannot be read, of which the console was told
 */
async function unfold(
  meetings: readonly Meeting[],
  days: Days,
  whole: Snapshot,
  reported: Set<string>,
): Promise<readonly Meeting[]> {
  if (!meetings.some(({ recurrence }) => recurrence)) return meetings;
  const { datesWithin } = await import('./recurrence.ts');
  const problems: Problem[] = [];
  const dates = meetings.flatMap((meeting) => {
    const { id, recurrence } = meeting;
    if (!recurrence) return [meeting];
    const isTold = reported.has(id);
    const tell = (message: string) => {
      if (!isTold) problems.push({ path: 'recurrence', id, message, skipped: 'field' });
      reported.add(id);
    };
    try {
      return datesWithin(meeting, whole.document.network.timeZone, days.first, days.last, tell);
    } catch (error) {
      // Its own date is better than none.
      tell(String(error));
      return [{ ...meeting, recurrence: undefined }];
    }
  });
  if (problems.length) reportProblems(whole.base, problems);
  return dates;
}
