import { loadavg } from 'node:os';
import { buildEntries } from '../build.ts';
import { markdown } from '../report.ts';
import { openBrowser } from '../session.ts';
import { endpointWindow } from './endpoint-window.ts';
import type { Finding } from './lab-page.ts';
import { partnerPage } from './partner-page.ts';
import type { Request } from './requests.ts';
import { scale } from './scale.ts';

/** What the laboratory found; printed as it comes. */
export interface LabReport {
  /** Load averages of the machine before and after: on a busy one, milliseconds say little. */
  readonly load: { readonly before: readonly number[]; readonly after: readonly number[] };
  readonly findings: readonly Finding[];
  readonly requests: readonly Request[];
}

/** Our elements alone, under conditions that no contest has. */
export async function runLab(now: Date): Promise<LabReport> {
  const before = loadavg();
  await buildEntries(['page/harness', 'lab/in-page', 'lab/watch']);
  const browser = await openBrowser();
  try {
    const { findings: ofPage, requests } = await partnerPage(browser);
    const findings = [...ofPage, ...(await scale(browser, now)), ...(await endpointWindow(browser))];
    const load = { before, after: loadavg() };
    print({ findings, requests, load });
    return { findings, requests, load };
  } finally {
    await browser.close();
  }
}

function print({ findings, requests, load }: LabReport): void {
  const found = findings.map(({ what, value, unit, atMost }) => [
    what,
    `${Number(value.toFixed(value < 10 ? 2 : 0))} ${unit}`.trim(),
    atMost === undefined ? '' : `${value <= atMost ? 'met' : 'MISSED'} (≤ ${atMost} ${unit})`,
  ]);
  console.log(['\n## Laboratory\n', ...markdown([['figure', 'value', 'goal'], ...found])].join('\n'));
  const fetched = requests.map(({ path, begun, ended, bytes }) => [
    path,
    `${begun.toFixed(0)}–${ended.toFixed(0)} ms`,
    `${(bytes / 1000).toFixed(1)} kB`,
  ]);
  console.log(['\n### Requests of the partner page\n', ...markdown([['path', 'when', 'size'], ...fetched])].join('\n'));
  const [before, after] = [load.before, load.after].map((values) => values.map((value) => value.toFixed(1)).join(', '));
  console.log(`\nLoad average before: ${before ?? ''}; after: ${after ?? ''}.`);
}
