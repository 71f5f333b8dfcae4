import { OTHER_LEVELS, type Snapshot } from '../../network/index.ts';

/** Whether a level can be chosen: an address or a memory may name one that was, or never was. */
export function isKnownLevel(snapshot: Snapshot, id: string): boolean {
  return id === OTHER_LEVELS || snapshot.levelOrder(id) >= 0;
}

/** Those of some levels that a filter lets anybody choose, whoever names them: the page, an address or a memory. */
export type AllowedLevels = (levels: readonly string[]) => readonly string[];
