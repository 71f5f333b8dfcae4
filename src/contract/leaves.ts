import * as v from 'valibot';
import { isZone } from '../time/zone.ts';
import { parseWhen } from '../time/when.ts';
import type { Text } from './text.ts';

/**
 * The kinds of value a document is made of. Each is one predicate and one sentence, which weighs half of what the
 * library's own pipes do; `json-leaves.ts` says the same to the published JSON Schema.
 */
export const id = v.custom<string>(
  (value) => typeof value === 'string' && value !== '',
  'not an id: expected a string that is not empty',
);
export const name = v.custom<string>(
  (value) => typeof value === 'string' && value !== '',
  'not a name: expected a string that is not empty',
);
export const string = v.custom<string>((value) => typeof value === 'string', 'not a string');
export const boolean = v.custom<boolean>((value) => typeof value === 'boolean', 'not true or false');
export const number = v.custom<number>(Number.isFinite, 'not a number');
/** Whole and not negative. */
export const count = v.custom<number>(isCount, 'not a number of 0, 1, 2…');
/** Resolved against the endpoint's own address, and only followed when its scheme is safe; see `safeLink`. */
export const url = string;
export const text = v.custom<Text>(isText, 'not a text: expected a string, or a map of languages to strings');
export const when = v.custom<string>(
  (value) => typeof value === 'string' && parseWhen(value) !== undefined,
  'not a date: expected 2026-03-29, 2026-03-29T10:00 or 2026-03-29T10:00+02:00, on a day that exists',
);
export const zone = v.custom<string>(
  (value) => typeof value === 'string' && isZone(value),
  'unknown time zone: expected an IANA name such as Europe/Paris',
);
export const latitude = v.custom<number>((value) => isBetween(value, 90), 'not a latitude: expected -90 to 90');
export const longitude = v.custom<number>((value) => isBetween(value, 180), 'not a longitude: expected -180 to 180');
export const version = v.custom<1>((value) => value === 1, 'expected 1');
/** One id or several. */
export const ids = v.custom<string | string[]>(
  (value) => [value].flat().every((one) => typeof one === 'string' && one !== ''),
  'not an id or a list of ids',
);
/** In bytes, or in words («1,2 Mo»). */
export const size = v.custom<number | string>(
  (value) => typeof value === 'string' || isCount(value),
  'not a number of bytes',
);

export const organizer = v.custom<string | Organizer>(
  (value) =>
    (isRecord(value) ? value['name'] : value) !== '' && typeof (isRecord(value) ? value['name'] : value) === 'string',
  'not an organizer: expected a name, or {name, url}',
);
export const atLeastOne = v.custom<number>((value) => isCount(value) && value !== 0, 'not a number of 1, 2, 3…');
/** A choice of a question: its value alone, or with another wording. */
export const choice = v.custom<string | Choice>(
  (value) =>
    typeof (isRecord(value) ? value['value'] : value) === 'string' && (!isRecord(value) || isText(value['label'])),
  'not a choice: expected a string, or {value, label}',
);
/** What a question can be answered with, as a condition names it. */
export const answer = v.custom<string | number | boolean>(
  (value) => ['string', 'number', 'boolean'].includes(typeof value),
  'not an answer: expected a string, a number, true or false',
);
export const notice = v.custom<Text | RegistrationNotice>(
  (value) => isText(value) || (isRecord(value) && NOTICE_PARTS.every((part) => isText(value[part]))),
  'not a notice: expected a text, or an object with controller, purpose, legalBasis, recipients, retention, rights, dpo and complaint',
);

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

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0;
}

function isBetween(value: unknown, limit: number): boolean {
  return Number.isFinite(value) && Math.abs(Number(value)) <= limit;
}

function isText(value: unknown): boolean {
  return isRecord(value)
    ? Object.values(value).every((wording) => typeof wording === 'string')
    : typeof value === 'string';
}
