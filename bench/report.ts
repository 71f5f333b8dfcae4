import { STEPS, UNITS, type Contest, type Entrant, type Step } from './contest.ts';
import { GOALS, type Goal } from './goals.ts';
import type { Sample } from './session.ts';
import { median, spread } from './statistics.ts';

/** All samples of one contest at one size and one speed: by entrant, in the order of the sessions. */
export interface Group {
  readonly contest: Contest;
  readonly size: number;
  readonly slowdown: number;
  readonly samples: ReadonlyMap<Entrant, readonly Sample[]>;
}

interface Verdict {
  readonly ratio: number;
  readonly atMost: number;
  readonly met: boolean;
}

export interface Cell {
  readonly median: number;
  /** Interquartile range. */
  readonly spread: number;
  /** Median of the ratios to vanilla, each taken within one session. */
  readonly toVanilla: number;
  /** Whether our element reaches its goal here; absent where there is none. */
  readonly goal?: Verdict;
  /** Whether our element is ahead of every peer here. */
  readonly aheadOfPeers?: boolean;
}

/** What a group says about an entrant and a step. */
export function cellOf(group: Group, entrant: Entrant, step: Step): Cell {
  const values = valuesOf(group, entrant, step);
  const cell = { median: median(values), spread: spread(values), toVanilla: ratioTo(group, entrant, step, 'vanilla') };
  if (entrant.role !== 'ours') return cell;
  const goal = GOALS.find((candidate) => candidate.contest === group.contest && candidate.step === step);
  const peers = [...group.samples.keys()]
    .filter(({ role }) => role === 'peer')
    .map((peer) => median(valuesOf(group, peer, step)))
    .filter((value) => !Number.isNaN(value));
  const verdict = goal && judge(group, entrant, step, goal);
  return {
    ...cell,
    ...(verdict ? { goal: verdict } : {}),
    ...(peers.length > 0 ? { aheadOfPeers: cell.median < Math.min(...peers) } : {}),
  };
}

/** Nothing is said of a goal where one of the two did not come to this step. */
function judge(group: Group, entrant: Entrant, step: Step, { against, atMost }: Goal): Verdict | undefined {
  const ratio = ratioTo(group, entrant, step, against);
  if (Number.isNaN(ratio)) return undefined;
  return { ratio, atMost, met: ratio <= atMost };
}

function valuesOf({ samples }: Group, entrant: Entrant, step: Step): number[] {
  return (samples.get(entrant) ?? []).map(({ values }) => values[step] ?? NaN);
}

/** In the same session the machine was as busy for both: their ratio is steadier than either time. */
function ratioTo(group: Group, entrant: Entrant, step: Step, role: Goal['against']): number {
  const reference = [...group.samples.keys()].find((candidate) => candidate.role === role);
  if (!reference) return NaN;
  const references = valuesOf(group, reference, step);
  return median(valuesOf(group, entrant, step).map((value, i) => value / (references[i] ?? NaN)));
}

/** The table of a group: one row an entrant, one column a step. */
export function tableOf(group: Group): string {
  const steps: readonly Step[] = STEPS[group.contest];
  const what = group.contest === 'calendar' ? 'meetings' : 'slides';
  const speed = group.slowdown > 1 ? `CPU ÷ ${group.slowdown}` : 'full speed';
  const head = ['', ...steps.map((step) => (UNITS[step] ? `${step}, ${UNITS[step]}` : step)), 'shows'];
  const rows = [...group.samples].map(([entrant, samples]) => [
    entrant.name,
    ...steps.map((step) => textOf(cellOf(group, entrant, step))),
    samples.some(({ error }) => error) ? 'failed' : String(median(samples.map(({ shown }) => shown))),
  ]);
  return [`\n## ${group.size} ${what}, ${speed}\n`, ...markdown([head, ...rows])].join('\n');
}

/** `12.3 ±0.8 ×2.1 met`: median, spread, ratio to vanilla, goal. */
function textOf({ median: middle, spread: width, toVanilla, goal, aheadOfPeers }: Cell): string {
  if (Number.isNaN(middle)) return '—';
  const verdict = goal ? (goal.met ? ' met' : ` MISSED (≤ ${goal.atMost}, is ${goal.ratio.toFixed(2)})`) : '';
  const behind = aheadOfPeers === false ? ' BEHIND A PEER' : '';
  const ratio = Number.isNaN(toVanilla) ? '' : ` ×${toVanilla.toFixed(2)}`;
  return `${figure(middle)} ±${figure(width)}${ratio}${verdict}${behind}`;
}

function figure(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2);
}

export function markdown(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0), 3));
  const line = (row: readonly string[]) => `| ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  const [head = [], ...rest] = rows;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rest.map(line)];
}

/** One line for each goal that is missed, at each size; none where all are met. */
export function misses(groups: readonly Group[]): string[] {
  return groups.flatMap((group) =>
    [...group.samples.keys()].flatMap((entrant) =>
      STEPS[group.contest].flatMap((step) => {
        const { goal, aheadOfPeers } = cellOf(group, entrant, step);
        const where = `${group.contest} ${group.size}${group.slowdown > 1 ? `, CPU ÷ ${group.slowdown}` : ''}, ${step}`;
        return [
          ...(goal && !goal.met ? [`${where}: ×${goal.ratio.toFixed(2)}, goal ×${goal.atMost}`] : []),
          ...(aheadOfPeers === false ? [`${where}: a peer is ahead`] : []),
        ];
      }),
    ),
  );
}
