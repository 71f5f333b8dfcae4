import type { Meeting, Problem } from '../../contract/index.ts';
import { readAnacejPage } from '../../sources/anacej-page.ts';
import { fetchText, type FetchOptions } from '../fetch-text.ts';
import { LoadError } from '../load-error.ts';

/** Pages of one window that are followed: an endpoint whose `next` leads in a circle must not be asked for ever. */
const MOST_PAGES = 50;

/** What an endpoint answers for one window, all its pages. */
export interface WindowPages {
  readonly meetings: readonly Meeting[];
  readonly problems: readonly Problem[];
}

/**
 * Reads a window page by page. `next` is followed on the same origin only: an answer must not send visitors elsewhere.
 * @throws LoadError; half a window is none, because nobody would see which half is missing
 */
export async function readPages(url: string, options: FetchOptions, signal: AbortSignal): Promise<WindowPages> {
  const meetings: Meeting[] = [];
  const problems: Problem[] = [];
  let page: string | undefined = url;
  for (let pages = 0; page !== undefined; pages++) {
    if (pages === MOST_PAGES) throw new LoadError('tooLarge', `${url}: more than ${MOST_PAGES} pages`);
    const read = readAnacejPage(await fetchText(page, options, signal));
    if (!read.ok) throw new LoadError('invalid', `${page}: ${read.error.message}`);
    for (const meeting of read.data.meetings) meetings.push(meeting);
    problems.push(...read.problems);
    page = followed(read.data.next, page);
  }
  return { meetings, problems };
}

function followed(next: string | null | undefined, from: string): string | undefined {
  if (!next) return undefined;
  const url = URL.canParse(next, from) ? new URL(next, from) : undefined;
  if (url?.origin === new URL(from).origin) return url.href;
  throw new LoadError('invalid', `${from}: «next» leads to another origin`);
}
