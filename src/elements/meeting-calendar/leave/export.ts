import { expandTemplate } from '../../../contract/uri-template.ts';
import { safeResource, type NetworkDocument } from '../../../contract/index.ts';
import { OTHER_LEVELS, type Occurrence, type Selection } from '../../../network/index.ts';
import { saveCalendarFile } from '../../calendar-download.ts';
import { listed } from '../../listed.ts';
import type { ViewContext } from '../view.ts';

/** What a calendar is held to by its attributes, whatever the visitor chooses: ids by blanks or commas. */
export interface Held {
  readonly levels: string;
  readonly series: string;
}

/** Saves the dates as one calendar file, without a request. */
export function exportFile(occurrences: readonly Occurrence[], context: Pick<ViewContext, 'snapshot' | 'text'>): void {
  const { snapshot } = context;
  const name = snapshot.document.network.name;
  saveCalendarFile(occurrences, { snapshot, text: (text) => context.text(text) }, context.text(name) || 'rencontres');
}

/**
 * Where a calendar program subscribes to the set as filtered now, as a `webcal:` address; `undefined` where the endpoint
 * offers no feed. A feed knows levels and series only: of a set that is narrowed otherwise it holds more.
 */
export function subscribeUrl(
  { feeds, levels: known }: NetworkDocument,
  selection: Selection,
  { levels, series }: Held,
  base: string,
): string | undefined {
  const both = (chosen: readonly string[], held: readonly string[]) => {
    const common = chosen.filter((id) => held.includes(id));
    // A meeting may be of one that is chosen and of another that the calendar is held to: both of them has no feed.
    return common.length ? common : held.length ? held : chosen;
  };
  const chosen = both(selection.levels, listed(levels));
  // What the endpoint does not list it cannot be asked for.
  const level = chosen.includes(OTHER_LEVELS) ? [] : chosen.filter((id) => known.some((one) => one.id === id));
  const address =
    feeds?.icalendar && expandTemplate(feeds.icalendar, { level, series: both(selection.series, listed(series)) });
  return safeResource(address, base)?.replace(/^https?:/, 'webcal:');
}
