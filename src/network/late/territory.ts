import type { Attendance, Location } from '../../contract/index.ts';
import type { Snapshot } from '../snapshot.ts';
import { fold } from './fold.ts';

/** Where a meeting takes place. */
export interface Territory {
  /** What the selection holds and an address of the page says. */
  readonly value: string;
  /** The name in French; empty for {@link ONLINE}. */
  readonly label: string;
  readonly overseas: boolean;
}

/** Stands for what takes place nowhere, so that those who choose their region can keep what they can follow from there. */
export const ONLINE = 'a-distance';

/**
 * The territories overseas by the first digits of their postal codes (La Poste; 977 and 978 are in use beside the older
 * 97133 and 97150, which share the digits of Guadeloupe).
 */
const OVERSEAS: Record<string, string> = {
  97133: 'Saint-Barthélemy',
  97150: 'Saint-Martin',
  971: 'Guadeloupe',
  972: 'Martinique',
  973: 'Guyane',
  974: 'La Réunion',
  975: 'Saint-Pierre-et-Miquelon',
  976: 'Mayotte',
  977: 'Saint-Barthélemy',
  978: 'Saint-Martin',
  986: 'Wallis-et-Futuna',
  987: 'Polynésie française',
  988: 'Nouvelle-Calédonie',
};

/** Other ways in which their names are written. */
const ALIASES: Record<string, string> = {
  reunion: 'La Réunion',
  'guyane francaise': 'Guyane',
  'st pierre et miquelon': 'Saint-Pierre-et-Miquelon',
  'st barthelemy': 'Saint-Barthélemy',
  'st martin': 'Saint-Martin',
  'wallis et futuna': 'Wallis-et-Futuna',
  gp: 'Guadeloupe',
  mq: 'Martinique',
  gf: 'Guyane',
  re: 'La Réunion',
  pm: 'Saint-Pierre-et-Miquelon',
  yt: 'Mayotte',
  bl: 'Saint-Barthélemy',
  mf: 'Saint-Martin',
  wf: 'Wallis-et-Futuna',
  pf: 'Polynésie française',
  nc: 'Nouvelle-Calédonie',
};

/** By name, by number and by country code (ISO 3166-1), as the fields of a place have them. */
const overseasNames = new Map([
  ...Object.entries(OVERSEAS),
  ...Object.values(OVERSEAS).map((name): [string, string] => [fold(name), name]),
  ...Object.entries(ALIASES),
]);

const made = new Map<string, Territory>();
const NOWHERE: Territory = { value: ONLINE, label: '', overseas: false };

/**
 * The territory of a meeting: an overseas one by name or postal code, else the region, else the department. None where
 * the place does not say; {@link ONLINE} where nobody has to go anywhere.
 */
export function territoryOf(attendance: Attendance, location: Location | null | undefined): readonly Territory[] {
  if (attendance === 'online') return [NOWHERE];
  if (!location) return [];
  const { region, department, country, postalCode } = location;
  const overseas =
    [region, department, country].map((name) => overseasNames.get(fold(name ?? ''))).find(Boolean) ??
    overseasByCode(postalCode);
  const name = overseas ?? (region || department);
  return name ? [territory(name, overseas !== undefined)] : [];
}

function overseasByCode(postalCode: string | null | undefined): string | undefined {
  const code = postalCode?.replace(/\s/g, '') ?? '';
  if (!/^9[78]\d{3}$/.test(code)) return undefined;
  return OVERSEAS[code] ?? OVERSEAS[code.slice(0, 3)];
}

/** One object a name, however many meetings there are. */
function territory(name: string, overseas: boolean): Territory {
  let known = made.get(name);
  if (!known) made.set(name, (known = { value: fold(name).replaceAll(' ', '-'), label: name, overseas }));
  return known;
}

const known = new WeakMap<Snapshot, Territory[]>();

/** The territories of all meetings by name, past ones too, so that none comes or goes with the days; last {@link ONLINE}. */
export function territoriesOf(snapshot: Snapshot): readonly Territory[] {
  let territories = known.get(snapshot);
  if (!territories) {
    const all = snapshot.occurrences.flatMap(({ meeting }) => territoryOf(meeting.attendance, meeting.location));
    const byName = new Intl.Collator('fr');
    territories = [...new Map(all.map((territory) => [territory.value, territory])).values()].sort(
      (a, b) => Number(a.value === ONLINE) - Number(b.value === ONLINE) || byName.compare(a.label, b.label),
    );
    known.set(snapshot, territories);
  }
  return territories;
}
