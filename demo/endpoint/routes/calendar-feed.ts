import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { calendarFile, type CalendarEntry } from '../../../src/contract/calendar-file.ts';
import { pickText, safeLink, type Meeting, type NetworkDocument, type Text } from '../../../src/contract/index.ts';
import { instantOf, parseWhen, spanOf } from '../../../src/time/index.ts';
import type { NetworkDocuments } from '../network-documents.ts';

/** Calendars ask a few times a day; a date seldom moves on the same day. */
const REFRESH_HOURS = 6;

/** `GET /meetings.ics?level=…&series=…`: the meetings of these levels and series, to subscribe to (RFC 5545, RFC 7986). */
export function calendarFeedRoutes(documents: NetworkDocuments, publicUrl: () => string): Hono {
  const routes = new Hono();
  routes.use('/meetings.ics', cors({ origin: '*', allowMethods: ['GET', 'HEAD'], exposeHeaders: ['ETag'] }));
  routes.get('/meetings.ics', async (c) => {
    const { document } = await documents.current();
    // Comma-separated, as the template writes them, or a name many times, as forms do.
    const asked = (name: string) => (c.req.queries(name) ?? []).flatMap((value) => value.split(',')).filter(Boolean);
    const feed = feedOf(document, { levels: asked('level'), series: asked('series') }, publicUrl());
    const etag = `"${createHash('sha256').update(feed).digest('base64url').slice(0, 22)}"`;
    const headers = { ETag: etag, 'Cache-Control': 'public, no-cache' };
    if (c.req.header('If-None-Match')?.includes(etag)) return c.body(null, 304, headers);
    return c.body(feed, 200, {
      ...headers,
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'inline; filename="meetings.ics"',
    });
  });
  return routes;
}

interface Wish {
  levels: readonly string[];
  series: readonly string[];
}

function feedOf(document: NetworkDocument, wish: Wish, publicUrl: string): string {
  const { network, generatedAt } = document;
  const text = (value: Text | null | undefined) => pickText(value, [network.language]).text;
  const all = document.meetings.flatMap((meeting): CalendarEntry[] => {
    const span = spanOf(meeting.start, meeting.end, meeting.timeZone ?? network.timeZone);
    return span ? [{ ...span, meeting }] : [];
  });
  const labels = [...document.levels, ...document.series]
    .filter(({ id }) => wish.levels.includes(id) || wish.series.includes(id))
    .map(({ label }) => text(label));
  const when = parseWhen(generatedAt ?? '');
  return calendarFile(
    all.filter(({ meeting }) => isWished(meeting, wish)),
    {
      text,
      document,
      domain: new URL(publicUrl).hostname,
      urlOf: ({ url }) => safeLink(url, `${publicUrl}/`),
      // As long as nothing changes the bytes stay the same, and with them the ETag.
      now: when ? instantOf(when, network.timeZone) : 0,
      name: [text(network.name), labels.join(', ')].filter(Boolean).join(' – '),
      refreshHours: REFRESH_HOURS,
      among: all,
    },
  );
}

/** As a visitor's choice in the page: a meeting for every level is for each of them. */
function isWished(meeting: Meeting, { levels, series }: Wish): boolean {
  const ofLevel =
    levels.length === 0 || meeting.levels.length === 0 || meeting.levels.some((id) => levels.includes(id));
  const cycles = [meeting.series ?? []].flat();
  return ofLevel && (series.length === 0 || cycles.some((id) => series.includes(id)));
}
