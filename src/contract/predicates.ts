import { isWhen } from '../time/when.ts';
import { isZone } from '../time/zone.ts';
import type { Text } from './text.ts';

type Predicate = (value: unknown) => boolean;

const string = (value: unknown): value is string => typeof value === 'string';
const filled: Predicate = (value) => string(value) && value !== '';
const count = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;
const between =
  (limit: number): Predicate =>
  (value) =>
    Number.isFinite(value) && Math.abs(Number(value)) <= limit;
const text: Predicate = (value) =>
  string(value) || (isRecord(value) && Reflect.ownKeys(value).every((tag) => string(value[tag as string] ?? '')));

/** What makes a value of a document sound, by the name of its kind; see `leaves.ts`. */
export const predicates = {
  id: filled,
  name: filled,
  string,
  boolean: (value) => value === !!value,
  number: Number.isFinite,
  count,
  text,
  when: (value) => string(value) && isWhen(value),
  zone: (value) => string(value) && isZone(value),
  latitude: between(90),
  longitude: between(180),
  // A minor version, 1.2 say, only adds what this release may ignore.
  version: (value) => typeof value === 'number' && Math.floor(value) === 1,
  ids: (value) => [value].flat().every(filled),
  size: (value) => string(value) || count(value),
  organizer: (value) => filled(isRecord(value) ? value['name'] : value),
  atLeastOne: (value) => count(value) && value > 0,
  choice: (value) => string(value) || (isRecord(value) && string(value['value']) && text(value['label'])),
  answer: (value) => string(value) || value === !!value || Number.isFinite(value),
  notice: (value) => text(value) || (isRecord(value) && NOTICE_PARTS.every((part) => text(value[part]))),
} satisfies Record<string, Predicate>;

export type LeafName = keyof typeof predicates;

export interface Organizer {
  name: string;
  url?: string | null;
}

export interface Choice {
  value: string;
  label: Text;
}

const NOTICE_PARTS = [
  'controller',
  'purpose',
  'legalBasis',
  'recipients',
  'retention',
  'rights',
  'dpo',
  'complaint',
] as const;

/** What RGPD (articles 13 and 14) asks to be told before any data is given. */
export type RegistrationNotice = Record<(typeof NOTICE_PARTS)[number], Text> & { version?: string };

/** An object that is no list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
