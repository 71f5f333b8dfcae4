import { parseArgs } from 'node:util';
import type { Contest } from './contest.ts';

export interface Options {
  readonly contests: readonly Contest[];
  /** Meetings, and slides. */
  readonly sizes: Record<Contest, readonly number[]>;
  /** Browser sessions at full speed, and with the CPU slowed down. */
  readonly samples: number;
  readonly slowSamples: number;
  readonly peers: boolean;
  /** Whether the laboratory is run as well, or alone. */
  readonly lab: 'with' | 'alone' | 'without';
  /** Where the JSON goes; none with `--no-write`. */
  readonly write: boolean;
}

export const HELP = `npm run bench -- [options]

  --only calendar|carousel   one contest alone
  --sizes 50,1000            meetings (default 50,1000,10000)
  --slides 10                slides (default 10,200)
  --samples 5                browser sessions at full CPU speed (default 5)
  --slow-samples 3           browser sessions with the CPU four times slower (default 3; 0 for none)
  --no-peers                 our elements, vanilla and lit-only
  --quick                    2 sessions at full speed, none slow, 50 and 1,000 meetings, no laboratory, no file
  --lab | --no-lab           the laboratory alone, or the contests alone
  --no-write                 no JSON in bench/results
`;

/** @throws where an option is not one of these, with a sentence */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string' },
      sizes: { type: 'string' },
      slides: { type: 'string' },
      samples: { type: 'string' },
      'slow-samples': { type: 'string' },
      peers: { type: 'boolean', default: true },
      quick: { type: 'boolean', default: false },
      lab: { type: 'boolean' },
      write: { type: 'boolean', default: true },
    },
    allowNegative: true,
  });
  const { quick } = values;
  const named = values.only !== undefined || values.sizes !== undefined || values.slides !== undefined;
  return {
    contests: values.only === undefined ? ['calendar', 'carousel'] : [contestOf(values.only)],
    sizes: {
      calendar: numbers('sizes', values.sizes ?? (quick ? '50,1000' : '50,1000,10000')),
      carousel: numbers('slides', values.slides ?? '10,200'),
    },
    samples: number('samples', values.samples ?? (quick ? '2' : '5')),
    slowSamples: number('slow-samples', values['slow-samples'] ?? (quick ? '0' : '3')),
    peers: values.peers,
    lab: values.lab === true ? 'alone' : values.lab === false || quick || named ? 'without' : 'with',
    write: values.write && !quick,
  };
}

function contestOf(name: string): Contest {
  if (name === 'calendar' || name === 'carousel') return name;
  throw new Error(`--only ${name}: there are «calendar» and «carousel».`);
}

function numbers(option: string, list: string): number[] {
  return list.split(',').map((text) => number(option, text));
}

function number(option: string, text: string): number {
  if (!/^\d+$/.test(text)) throw new Error(`--${option} ${text}: not a whole number.`);
  return Number(text);
}
