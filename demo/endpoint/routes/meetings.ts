import { Hono, type Context } from 'hono';
import { cors } from 'hono/cors';
import { parseWhen } from '../../../src/time/index.ts';
import { KeptAnswers } from '../kept-answers.ts';
import { Representation } from '../network-documents.ts';
import { Problem } from '../problem.ts';
import type { ReceptionServices } from '../reception.ts';
import { readWindow, type Place, type WindowQuery } from '../window-repository.ts';
import { answerKept } from './network-document.ts';

/** Meetings on a page: a month of a network that meets thirty times a day, about 500 kB before compression. */
const PER_PAGE = 1000;

/** Pages stay ready for so long, in milliseconds: other processes write to the same database. */
const MAX_AGE = 1000;
const MOST_KEPT = 40;

/** Ids that one request may name. */
const MOST_IDS = 50;

/**
 * `GET /network-windowed.json`, the document with `meetingsUrl` in place of meetings, and what that leads to:
 * `GET /meetings?from&to&level&series&cursor&id`. `from` and `to` are days in UTC, `to` exclusive; `id` is that of one
 * meeting, which the address of a page names.
 */
export function meetingsRoutes({ database, documents, frames, now }: ReceptionServices): Hono {
  const kept = new KeptAnswers(now, MAX_AGE, MOST_KEPT);
  const routes = new Hono();
  for (const path of ['/network-windowed.json', '/meetings']) {
    routes.use(path, cors({ origin: '*', allowMethods: ['GET', 'HEAD'], exposeHeaders: ['ETag', 'Retry-After'] }));
  }
  routes.get('/network-windowed.json', async (c) => answerKept(c, await frames.current()));
  routes.get('/meetings', async (c) => {
    const query = readQuery(c);
    const makePage = async () => {
      const { meetings, last } = await readWindow(database.db, query, PER_PAGE);
      return new Representation({ meetings, ...(last && { next: nextOf(c, last) }) });
    };
    return answerKept(c, await kept.get(`${documents.writes} ${new URL(c.req.url).search}`, makePage));
  });
  return routes;
}

function nextOf(c: Context, last: Place): string {
  const url = new URL(c.req.url);
  url.searchParams.set('cursor', Buffer.from(JSON.stringify([last.startsAt, last.id])).toString('base64url'));
  return `meetings${url.search}`;
}

/** @throws Problem that names the parameter */
function readQuery(c: Context): WindowQuery {
  const from = readDay(c, 'from');
  const to = readDay(c, 'to');
  if (from && to && from >= to) throw unreadable('to', 'une date après «\u00a0from\u00a0»');
  const after = readCursor(c);
  const id = c.req.query('id');
  return {
    levels: readIds(c, 'level'),
    series: readIds(c, 'series'),
    ...(from && { from }),
    ...(to && { to }),
    ...(after && { after }),
    ...(id && { id }),
  };
}

function readDay(c: Context, name: string): Date | undefined {
  const value = c.req.query(name);
  if (!value) return undefined;
  const when = parseWhen(value);
  if (when?.kind !== 'date') throw unreadable(name, 'une date telle que 2026-03-29');
  return new Date(when.ms);
}

/** Comma-separated, as the template writes them, or a name many times, as forms do. */
function readIds(c: Context, name: string): string[] {
  const ids = (c.req.queries(name) ?? []).flatMap((value) => value.split(',')).filter(Boolean);
  if (ids.length > MOST_IDS) throw unreadable(name, `au plus ${MOST_IDS} valeurs`);
  return ids;
}

function readCursor(c: Context): Place | undefined {
  const value = c.req.query('cursor');
  if (!value) return undefined;
  try {
    const place: unknown = JSON.parse(Buffer.from(value, 'base64url').toString());
    const [startsAt, id, ...rest] = Array.isArray(place) ? (place as unknown[]) : [];
    if (typeof startsAt === 'string' && typeof id === 'string' && rest.length === 0) return { startsAt, id };
  } catch {
    // Not one of ours either.
  }
  throw unreadable('cursor', 'celui d’une réponse précédente');
}

function unreadable(name: string, expected: string): Problem {
  return new Problem('bad-query', `Le paramètre «\u00a0${name}\u00a0» doit être ${expected}.`);
}
