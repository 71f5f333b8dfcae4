import type { Contest, Role, Step } from './contest.ts';

/** At most so many times what `against` takes in the same session. */
export interface Goal {
  readonly contest: Contest;
  readonly step: Step;
  readonly against: Extract<Role, 'vanilla' | 'lit'>;
  readonly atMost: number;
}

/** The one table of goals; every cell of the report that has one says whether it is met. */
export const GOALS: readonly Goal[] = [
  { contest: 'calendar', step: 'mount', against: 'vanilla', atMost: 2.5 },
  { contest: 'calendar', step: 'next', against: 'vanilla', atMost: 1.5 },
  { contest: 'calendar', step: 'filter', against: 'vanilla', atMost: 1.0 },
  { contest: 'calendar', step: 'list', against: 'vanilla', atMost: 1.5 },
  { contest: 'calendar', step: 'heap', against: 'lit', atMost: 3 },
  { contest: 'carousel', step: 'mount', against: 'vanilla', atMost: 1.6 },
  { contest: 'carousel', step: 'next', against: 'vanilla', atMost: 1.3 },
  { contest: 'carousel', step: 'heap', against: 'lit', atMost: 3 },
];

/** Goals of the laboratory: milliseconds at most, at full CPU speed, but for the shift of the layout, kB and nodes. */
export const LAB_GOALS = {
  parse10000: 60,
  longestTask10000: 50,
  longestTask: 200,
  filter10000: 16,
  layoutShift: 0,
  /** Compiled code and the browser's own caches, which grow for some hundred mounts and then no more. */
  heapLeft: 150,
  nodesLeft: 0,
} as const;
