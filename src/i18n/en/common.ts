import { isPlace, zoneCity, type ZoneNames } from '../zones.ts';
import type { Messages } from '../messages.ts';

const PLACES: ZoneNames = {
  'America/Cayenne': 'in French Guiana',
  'America/Miquelon': 'in Saint Pierre and Miquelon',
  'America/St_Barthelemy': 'in Saint Barthélemy',
  'America/Marigot': 'in Saint Martin',
  'Indian/Reunion': 'in Réunion',
  'Pacific/Noumea': 'in Nouméa',
  'Pacific/Wallis': 'in Wallis and Futuna',
};

export const common: Messages['common'] = {
  dates: {},
  inZone: (zone) => PLACES[zone] ?? `in ${zoneCity(zone)}${isPlace(zone) ? '' : ' time'}`,
  loading: 'Loading…',
  unavailable: 'The service does not answer.',
  retry: 'Try again',
  allLevels: 'All levels',
  otherLevels: 'Other levels',
  online: 'Online',
  mixed: 'On site and online',
  onsite: 'On site',
  opensElsewhere: 'another site',
};
