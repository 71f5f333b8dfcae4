import type { Occurrence } from '../../network/index.ts';
import { listed } from '../listed.ts';

const kept = new WeakMap<readonly Occurrence[], Map<string, readonly Occurrence[]>>();

/**
 * Those of `occurrences` that a calendar is held to by its attributes; the same array for the same question, so that
 * what was made of it need not be made again.
 * @param levels ids by blanks or commas; empty for every level. Meetings for every level always stay.
 * @param series ids by blanks or commas; empty for every series and none
 */
export function narrowed(occurrences: readonly Occurrence[], levels: string, series: string): readonly Occurrence[] {
  if (!levels && !series) return occurrences;
  const key = `${levels}|${series}`;
  const known = kept.get(occurrences) ?? new Map<string, readonly Occurrence[]>();
  kept.set(occurrences, known);
  const isOneOf = (list: string) => {
    // Read once, and asked of every meeting.
    const ids = listed(list);
    return (id: string) => ids.includes(id);
  };
  const [isOfLevels, isOfSeries] = [isOneOf(levels), isOneOf(series)];
  const found =
    known.get(key) ??
    occurrences.filter(
      ({ meeting }) =>
        (!levels || !meeting.levels.length || meeting.levels.some(isOfLevels)) &&
        (!series || [meeting.series ?? []].flat().some(isOfSeries)),
    );
  known.set(key, found);
  return found;
}
