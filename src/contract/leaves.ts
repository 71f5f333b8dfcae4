import * as v from 'valibot';
import { isZone } from '../time/zone.ts';
import { parseWhen } from '../time/when.ts';
import type { Text } from './text.ts';

/**
 * The kinds of value a document is made of. Each is one predicate and no more, which weighs half of what the
 * library's own pipes do. The message of each is its name: `parse.ts` puts it into words where something is wrong.
 */
export const id = v.custom<string>((value) => typeof value === 'string' && value !== '', 'id');
export const name = v.custom<string>((value) => typeof value === 'string' && value !== '', 'name');
export const string = v.custom<string>((value) => typeof value === 'string', 'string');
export const boolean = v.custom<boolean>((value) => typeof value === 'boolean', 'boolean');
export const number = v.custom<number>(Number.isFinite, 'number');
/** Whole and not negative. */
export const count = v.custom<number>(isCount, 'count');
/** Resolved against the endpoint's own address, and only followed when its scheme is safe; see `safeLink`. */
export const url = string;
export const text = v.custom<Text>(isText, 'text');
export const when = v.custom<string>((value) => typeof value === 'string' && parseWhen(value) !== undefined, 'when');
export const zone = v.custom<string>((value) => typeof value === 'string' && isZone(value), 'zone');
export const latitude = v.custom<number>((value) => isBetween(value, 90), 'latitude');
export const longitude = v.custom<number>((value) => isBetween(value, 180), 'longitude');
export const version = v.custom<1>((value) => value === 1, 'version');
/** One id or several. */
export const ids = v.custom<string | string[]>(
  (value) => [value].flat().every((one) => typeof one === 'string' && one !== ''),
  'ids',
);
/** In bytes, or in words («1,2 Mo»). */
export const size = v.custom<number | string>((value) => typeof value === 'string' || isCount(value), 'size');

export const organizer = v.custom<string | Organizer>(
  (value) =>
    (isRecord(value) ? value['name'] : value) !== '' && typeof (isRecord(value) ? value['name'] : value) === 'string',
  'organizer',
);
export const atLeastOne = v.custom<number>((value) => isCount(value) && value !== 0, 'atLeastOne');
/** A choice of a question: its value alone, or with another wording. */
export const choice = v.custom<string | Choice>(
  (value) =>
    typeof (isRecord(value) ? value['value'] : value) === 'string' && (!isRecord(value) || isText(value['label'])),
  'choice',
);
/** What a question can be answered with, as a condition names it. */
export const answer = v.custom<string | number | boolean>(
  (value) => ['string', 'number', 'boolean'].includes(typeof value),
  'answer',
);
export const notice = v.custom<Text | RegistrationNotice>(
  (value) => isText(value) || (isRecord(value) && NOTICE_PARTS.every((part) => isText(value[part]))),
  'notice',
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
