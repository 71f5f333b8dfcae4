import * as v from 'valibot';
import { leafMessages } from './leaf-messages.ts';
import type { Parsed, Problem } from './problem.ts';
import {
  headSchema,
  levelSchema,
  meetingSchema,
  networkSchema,
  registrationSchema,
  seriesSchema,
  testimonialSchema,
} from './schema.ts';
import type { Meeting, NetworkDocument } from './types.ts';

/**
 * Reads what an endpoint sent. A bad meeting, testimonial, level or series is left out and reported with its path;
 * a bad optional field costs only that field. What cannot be read at all (no object, no network, a major version
 * to come) is an error.
 * @param input parsed JSON, trusted in nothing
 */
export function parseNetwork(input: unknown): Parsed<NetworkDocument> {
  if (!isRecord(input)) return shapeError('', `expected an object, got ${kindOf(input)}`);
  const version = input['version'];
  if (typeof version === 'number' && Math.floor(version) !== 1) {
    return { ok: false, error: { code: 'version', path: 'version', message: `version ${version} is not 1` } };
  }
  const problems: Problem[] = [];
  // Read before the rest, so that a bad logo costs the logo and not the document.
  const network = readItem(networkSchema, input['network'], 'network', problems);
  const head = network && readItem(headSchema, { ...input, network }, '', problems);
  if (!head) {
    const { path, message } = problems.pop() ?? { path: '', message: 'unreadable' };
    return shapeError(path, message);
  }
  const data: NetworkDocument = {
    ...head,
    levels: readList(levelSchema, input['levels'], 'levels', problems),
    series: readList(seriesSchema, input['series'], 'series', problems),
    meetings: readList(meetingSchema, input['meetings'], 'meetings', problems),
    testimonials: readList(testimonialSchema, input['testimonials'], 'testimonials', problems),
  };
  if (input['registration'] != null) {
    const registration = readItem(registrationSchema, input['registration'], 'registration', problems);
    if (registration) data.registration = registration;
  }
  return { ok: true, data, problems };
}

/** One window of meetings, as `meetingsUrl` answers it. */
export interface MeetingsPage {
  meetings: Meeting[];
  next?: string;
}

/** Reads an answer of `meetingsUrl`, with the same tolerance as {@link parseNetwork}. */
export function parseMeetingsPage(input: unknown): Parsed<MeetingsPage> {
  if (!isRecord(input) || !Array.isArray(input['meetings']))
    return shapeError('meetings', 'expected a list of meetings');
  const problems: Problem[] = [];
  const data: MeetingsPage = { meetings: readList(meetingSchema, input['meetings'], 'meetings', problems) };
  if (typeof input['next'] === 'string') data.next = input['next'];
  return { ok: true, data, problems };
}

type ItemSchema = v.GenericSchema<unknown, unknown> & { entries: Record<string, v.GenericSchema> };

function readList<S extends ItemSchema>(schema: S, input: unknown, path: string, problems: Problem[]) {
  const items: v.InferOutput<S>[] = [];
  if (input == null) return items;
  if (!Array.isArray(input)) {
    problems.push({ path, message: `expected a list, got ${kindOf(input)}`, skipped: 'field' });
    return items;
  }
  // By index: a host's additions to Array.prototype must not become meetings.
  for (let i = 0; i < input.length; i++) {
    const item = readItem(schema, input[i], `${path}[${i}]`, problems);
    if (item !== undefined) items.push(item);
  }
  return items;
}

/** Reads one item; a faulty optional field is dropped and reported, a faulty required one drops the item. */
function readItem<S extends ItemSchema>(
  schema: S,
  input: unknown,
  path: string,
  problems: Problem[],
): v.InferOutput<S> | undefined {
  // One fault of a value is enough: what is no date at all need not be called an impossible date too.
  const result = v.safeParse(schema, input, { abortPipeEarly: true });
  if (result.success) return result.output;

  const id = isRecord(input) && typeof input['id'] === 'string' ? { id: input['id'] } : {};
  const [first] = result.issues;
  const fatal = isRecord(input) ? result.issues.find((issue) => !isOptional(schema, issue)) : first;
  if (fatal) {
    problems.push({ path: join(path, keysOf(fatal)), message: messageOf(fatal), skipped: 'item', ...id });
    return undefined;
  }
  for (const issue of result.issues) {
    problems.push({ path: join(path, keysOf(issue)), message: messageOf(issue), skipped: 'field', ...id });
  }
  return v.parse(schema, without(input as Record<string, unknown>, result.issues));
}

/** A copy that lacks each faulty part: the entry of a list (`speakers[2]`), else the whole field. */
function without(item: Record<string, unknown>, issues: readonly v.BaseIssue<unknown>[]): Record<string, unknown> {
  const mended = { ...item };
  for (const [field, entries] of faultyParts(issues)) {
    const value = item[field];
    // An object written as a list, which is how PHP writes an empty one, has faults at names instead of indexes.
    const byIndex = [...entries].every((entry) => typeof entry === 'number');
    if (Array.isArray(value) && byIndex) mended[field] = value.filter((_, i) => !entries.has(i));
    else delete mended[field];
  }
  return mended;
}

/** The faulty fields, each with the indexes of its faulty entries, `undefined` standing for the field as a whole. */
function faultyParts(issues: readonly v.BaseIssue<unknown>[]): Map<string, Set<PropertyKey | undefined>> {
  const parts = new Map<string, Set<PropertyKey | undefined>>();
  for (const issue of issues) {
    const [field, entry] = keysOf(issue);
    const entries = parts.get(String(field)) ?? new Set();
    parts.set(String(field), entries.add(entry));
  }
  return parts;
}

function isOptional(schema: ItemSchema, issue: v.BaseIssue<unknown>): boolean {
  const [field] = keysOf(issue);
  return field !== undefined && schema.entries[String(field)]?.type === 'nullish';
}

/** The library's own message, or what stands for the name of a leaf. */
function messageOf({ message }: v.BaseIssue<unknown>): string {
  return (leafMessages as Record<string, string>)[message] ?? message;
}

function keysOf(issue: v.BaseIssue<unknown>): PropertyKey[] {
  return (issue.path ?? []).map((item) => item.key as PropertyKey);
}

function join(path: string, keys: readonly PropertyKey[]): string {
  return keys.reduce<string>(
    (at, key) => (typeof key === 'number' ? `${at}[${key}]` : at ? `${at}.${String(key)}` : String(key)),
    path,
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

function shapeError<T>(path: string, message: string): Parsed<T> {
  return { ok: false, error: { code: 'shape', path, message } };
}
