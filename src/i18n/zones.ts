/**
 * How a zone is called in a sentence, where its IANA name will not do. French says «en Martinique», «à La Réunion».
 * Keys are IANA names, values the place with its preposition.
 */
export type ZoneNames = Record<string, string>;

/** The place of a zone when nobody has named it better: `America/Saint_Johns` -> «Saint Johns». */
export function zoneCity(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

/** Whether a zone is called by a place: `UTC` and `Etc/GMT+5` are not, and no clock hangs there. */
export function isPlace(zone: string): boolean {
  return /^(?!Etc).+\//.test(zone);
}
