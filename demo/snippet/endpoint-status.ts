import { h } from './dom.ts';
import type { EndpointReport } from './endpoint-report.ts';

/** What a report says, as a person reads it. */
export function reportShown({ state, summary, problems }: EndpointReport): HTMLElement[] {
  const verdict = h('p', { class: state === 'good' ? 'good' : 'bad' }, `${VERDICTS[state]} ${summary}`);
  if (problems.length === 0) return [verdict];
  return [verdict, h('ul', {}, ...problems.map((problem) => h('li', {}, problem)))];
}

const VERDICTS: Record<EndpointReport['state'], string> = {
  good: 'Tout est en ordre.',
  faulty: 'Les données marchent, sauf ce qui suit.',
  bad: 'Rien ne pourra s’afficher.',
};
