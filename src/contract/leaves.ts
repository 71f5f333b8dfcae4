import * as v from 'valibot';
import { predicates, type Choice, type LeafName, type Organizer, type RegistrationNotice } from './predicates.ts';
import type { Text } from './text.ts';

export type { Choice, Organizer, RegistrationNotice } from './predicates.ts';

/**
 * The kinds of value a document is made of, each one predicate. The message of each is its name: `parse.ts` puts it
 * into words where something is wrong.
 */
const leaf = <T>(name: LeafName) => v.custom<T>(predicates[name], name);

export const id = leaf<string>('id');
export const name = leaf<string>('name');
export const string = leaf<string>('string');
export const boolean = leaf<boolean>('boolean');
export const number = leaf<number>('number');
/** Whole and not negative. */
export const count = leaf<number>('count');
/** Resolved against the endpoint's own address, and only followed when its scheme is safe; see `safeLink`. */
export const url = string;
export const text = leaf<Text>('text');
export const when = leaf<string>('when');
export const zone = leaf<string>('zone');
export const latitude = leaf<number>('latitude');
export const longitude = leaf<number>('longitude');
export const version = leaf<number>('version');
/** One id or several. */
export const ids = leaf<string | string[]>('ids');
/** In bytes, or in words («1,2 Mo»). */
export const size = leaf<number | string>('size');
export const organizer = leaf<string | Organizer>('organizer');
export const atLeastOne = leaf<number>('atLeastOne');
/** A choice of a question: its value alone, or with another wording. */
export const choice = leaf<string | Choice>('choice');
/** What a question can be answered with, as a condition names it. */
export const answer = leaf<string | number | boolean>('answer');
export const notice = leaf<Text | RegistrationNotice>('notice');
