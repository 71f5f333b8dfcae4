import { OTHER_LEVELS, type Snapshot } from '../network/index.ts';
import { reportPart } from './report-part.ts';

const told = new Set<string>();

/** Tells a developer, once, of ids that neither the endpoint nor a meeting knows: nobody sees why nothing is shown. */
export function checkLevels(ids: readonly string[], { document, isListed, occurrences }: Snapshot): void {
  for (const id of ids) {
    if (isListed(id) || id === OTHER_LEVELS || told.has(id)) continue;
    told.add(id);
    if (!occurrences.some(({ meeting }) => meeting.levels.includes(id))) {
      reportPart(
        `levels="${id}"`,
        document.levels.map((level) => level.id),
      );
    }
  }
}
