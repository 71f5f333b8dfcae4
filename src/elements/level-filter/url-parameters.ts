import { OTHER_LEVELS, type Facet, type Period, type Selection, type Snapshot } from '../../network/index.ts';
import { territoriesOf } from '../../network/late/territory.ts';
import { parseWhen } from '../../time/index.ts';
import { isKnownLevel } from './known.ts';

/** A facet as the page's address says it. */
export interface Parameter {
  /** In French, in every language: an address that is shared must be read everywhere. */
  readonly name: string;
  /** The facet's name in the `facets` attribute. */
  readonly option: string;
  readonly facet: Facet;
  /** Leaves out what the network does not know. */
  readonly read: (values: readonly string[], snapshot: Snapshot) => unknown;
  readonly write: (selection: Selection) => readonly string[];
}

const OTHERS = 'autres';
const MODES = { onsite: 'presentiel', online: 'distance', mixed: 'mixte' };
const AUDIENCES = { everyone: 'tous', members: 'membres' };
const BETWEEN = '..';

export const PARAMETERS: readonly Parameter[] = [
  {
    name: 'niveau',
    option: 'level',
    facet: 'levels',
    read: (values, snapshot) =>
      values
        .map((id) => (id === OTHERS && snapshot.levelOrder(id) < 0 ? OTHER_LEVELS : id))
        .filter((id) => isKnownLevel(snapshot, id)),
    write: ({ levels }) => levels.map((id) => (id === OTHER_LEVELS ? OTHERS : id)),
  },
  {
    name: 'serie',
    option: 'series',
    facet: 'series',
    read: (values, { document }) => values.filter((id) => document.series.some((series) => series.id === id)),
    write: ({ series }) => series,
  },
  {
    name: 'mode',
    option: 'attendance',
    facet: 'attendance',
    read: (values) => keysOf(MODES, values),
    write: ({ attendance }) => attendance.map((mode) => MODES[mode]),
  },
  {
    name: 'public',
    option: 'audience',
    facet: 'audience',
    read: (values) => keysOf(AUDIENCES, values),
    write: ({ audience }) => audience.map((one) => AUDIENCES[one]),
  },
  {
    name: 'territoire',
    option: 'territory',
    facet: 'territory',
    read: (values, snapshot) =>
      territoriesOf(snapshot)
        .map(({ value }) => value)
        .filter((value) => values.includes(value)),
    write: ({ territory }) => territory,
  },
  {
    name: 'periode',
    option: 'period',
    facet: 'period',
    read: ([value]) => readPeriod(value ?? ''),
    write: ({ period }) => (period ? [`${period.from ?? ''}${BETWEEN}${period.to ?? ''}`] : []),
  },
  {
    name: 'recherche',
    option: 'text',
    facet: 'text',
    read: ([value]) => value ?? '',
    write: ({ text }) => (text ? [text] : []),
  },
];

function keysOf(words: Record<string, string>, values: readonly string[]): string[] {
  return Object.keys(words).filter((key) => values.includes(words[key] ?? ''));
}

function readPeriod(value: string): Period | undefined {
  const [from, to, ...rest] = value.split(BETWEEN).map((day) => (parseWhen(day)?.kind === 'date' ? day : undefined));
  return rest.length === 0 && (from ?? to) ? { from, to } : undefined;
}
