import { fixture, html, waitUntil } from '@open-wc/testing';
import type { MeetingInput, NetworkDocumentInput } from '../../../src/contract/index.ts';
import '../../../src/elements/level-filter/define.ts';
import type { LevelFilter } from '../../../src/elements/level-filter/level-filter.ts';
import { FilterScreen } from './filter-screen.ts';

/** How long to wait for what is fetched, on a machine that does much else. */
export const PATIENT = { interval: 10, timeout: 8000 };

/** That many meetings to come of these levels, the first `full` of them without a seat. */
export function ofLevels(levels: string[], count: number, full = 0): MeetingInput[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `${levels.join('-')}${i}`,
    title: `Rencontre ${levels.join(' et ')} ${i + 1}`,
    start: '2026-03-12T14:00',
    levels,
    registration: { remaining: i < full ? 0 : 10 },
  }));
}

const past: MeetingInput = { id: 'past', title: 'Bilan', start: '2026-01-12T10:00', levels: ['communes'] };

/** Twelve meetings to come, three of them full, and one that is over. */
export function network(changes: Partial<NetworkDocumentInput> = {}): NetworkDocumentInput {
  return {
    version: 1,
    generatedAt: '2026-02-28T06:00:00Z',
    network: { name: 'Réseau', timeZone: 'Europe/Paris', language: 'fr' },
    levels: [
      { id: 'communes', label: { fr: 'Communes', en: 'Municipalities' } },
      { id: 'departements', label: { fr: 'Départements', en: 'Departments' } },
      { id: 'regions', label: { fr: 'Régions', en: 'Regions' } },
    ],
    meetings: [past, ...ofLevels(['communes'], 7, 2), ...ofLevels(['regions'], 5, 1)],
    ...changes,
  };
}

/** The box that stands for no choice. */
export const ALL = 'Tous les niveaux';

type Setting = Partial<
  Pick<
    LevelFilter,
    | 'data'
    | 'endpoint'
    | 'group'
    | 'lang'
    | 'single'
    | 'layout'
    | 'facets'
    | 'levels'
    | 'locked'
    | 'syncUrl'
    | 'remember'
  >
>;

/** A filter on the page, in whatever state it is. */
export async function filterOf(setting: Setting): Promise<FilterScreen> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  const element = Object.assign(document.createElement('anacej-level-filter'), { lang: 'fr', ...setting });
  page.append(element);
  await element.updateComplete;
  return new FilterScreen(element);
}

/** A filter that has read its levels. */
export async function shown(
  data: NetworkDocumentInput = network(),
  setting: Omit<Setting, 'data'> = {},
): Promise<FilterScreen> {
  const screen = await filterOf({ data, ...setting });
  await waitUntil(() => screen.isReady, 'the filter to be ready', PATIENT);
  return screen;
}
