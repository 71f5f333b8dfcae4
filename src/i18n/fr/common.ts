import { isPlace, zoneCity, type ZoneNames } from '../zones.ts';
import type { DateHabits } from '../formats.ts';

const PLACES: ZoneNames = {
  'America/Martinique': 'en Martinique',
  'America/Guadeloupe': 'en Guadeloupe',
  'America/Cayenne': 'en Guyane',
  'America/Miquelon': 'à Saint-Pierre-et-Miquelon',
  'America/St_Barthelemy': 'à Saint-Barthélemy',
  'Indian/Reunion': 'à La Réunion',
  'Indian/Mayotte': 'à Mayotte',
  'Pacific/Noumea': 'à Nouméa',
  'Pacific/Wallis': 'à Wallis',
  'Pacific/Marquesas': 'aux Marquises',
};

const dates: DateHabits = {
  clock: (hours, minutes) => `${hours}\u00a0h${minutes ? `\u00a0${String(minutes).padStart(2, '0')}` : ''}`,
  polish: (date) => date.replace(/(^|\s)1(?=\s\p{L})/u, '$11er'),
};

/** What every element says. Narrow no-break space (U+202F) before ; : ? ! as French typography asks. */
export const common = {
  dates,
  /** «à Nouméa»: where a zone's clock hangs. */
  inZone: (zone: string) => PLACES[zone] ?? `${isPlace(zone) ? 'à' : 'en heure'} ${zoneCity(zone)}`,
  loading: 'Chargement…',
  unavailable: 'Le service ne répond pas.',
  retry: 'Réessayer',
  allLevels: 'Tous les niveaux',
  otherLevels: 'Autres niveaux',
  online: 'À distance',
  mixed: 'Présentiel et distance',
  onsite: 'En présentiel',
  opensElsewhere: 'autre site',
};
