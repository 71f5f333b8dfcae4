import { Hono, type Context, type MiddlewareHandler } from 'hono';
import { readForm } from '../form-body.ts';
import { staffListPage } from '../pages/staff-list.ts';
import { staffMeetingPage } from '../pages/staff-meeting.ts';
import { staffErasedPage, staffPersonPage } from '../pages/staff-person.ts';
import { STAFF_STYLE } from '../pages/staff-style.ts';
import { Problem } from '../problem.ts';
import type { ReceptionServices } from '../reception.ts';
import { erasePerson } from '../staff/erasure.ts';
import { countMeetings } from '../staff/meetings.ts';
import { exportPerson } from '../staff/person.ts';
import { registrationsCsv } from '../staff/registrations-csv.ts';
import { listRegistrations } from '../staff/registrations.ts';

const HEADERS = {
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex',
  'Referrer-Policy': 'same-origin',
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
};

/** For the network's staff: pages without script, and the same as JSON for programs that ask for it. */
export function staffRoutes(services: ReceptionServices, staffOnly: MiddlewareHandler): Hono {
  const { database, documents, now, publicUrl } = services;
  const routes = new Hono();
  routes.use('/staff', staffOnly);
  routes.use('/staff/*', staffOnly);

  routes.get('/staff/staff.css', (c) =>
    c.body(STAFF_STYLE, 200, { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'private, max-age=86400' }),
  );

  routes.get('/staff', async (c) => {
    const { document } = await documents.current();
    const counts = await countMeetings(database.db, document);
    if (!wantsJson(c)) return c.html(staffListPage(counts, document, now()), 200, HEADERS);
    const meetings = counts.map(({ meeting, confirmed, waiting }) => ({
      id: meeting.id,
      title: meeting.title,
      start: meeting.start,
      status: meeting.status,
      confirmed,
      waiting,
      capacity: meeting.registration?.capacity ?? null,
      remaining: meeting.registration?.remaining ?? null,
    }));
    return c.json({ meetings }, 200, HEADERS);
  });

  const open = async (id: string) => {
    const { document } = await documents.current();
    const counts = (await countMeetings(database.db, document)).find(({ meeting }) => meeting.id === id);
    if (!counts) throw new Problem('not-found', 'Cette rencontre ne prend pas d’inscription ici.');
    return { document, counts, registrations: await listRegistrations(database.db, id) };
  };

  routes.get('/staff/meetings/:id', async (c) => {
    const { document, counts, registrations } = await open(c.req.param('id'));
    if (wantsJson(c)) return c.json({ registrations }, 200, HEADERS);
    return c.html(staffMeetingPage(counts, registrations, document), 200, HEADERS);
  });

  routes.get('/staff/meetings/:id/registrations.csv', async (c) => {
    const { document, counts, registrations } = await open(c.req.param('id'));
    const name = counts.meeting.id.replace(/[^\w-]+/g, '-');
    return c.body(registrationsCsv(registrations, counts.meeting, document), 200, {
      ...HEADERS,
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="inscriptions-${name}.csv"`,
    });
  });

  routes.post('/staff/people', async (c) => {
    const { document } = await documents.current();
    const person = await exportPerson(database.db, await emailFrom(c), now());
    return c.html(staffPersonPage(person, document, './'), 200, HEADERS);
  });

  routes.post('/staff/people/export', async (c) => {
    const person = await exportPerson(database.db, await emailFrom(c), now());
    return c.body(JSON.stringify(person, undefined, 2), 200, {
      ...HEADERS,
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="donnees-personnelles.json"',
    });
  });

  routes.post('/staff/people/erase', async (c) => {
    const form = await readForm(c.req.raw);
    const email = addressIn(form);
    if (form.get('sure') !== 'yes') {
      const { document } = await documents.current();
      const person = await exportPerson(database.db, email, now());
      return c.html(staffPersonPage(person, document, '../', true), 422, HEADERS);
    }
    const erased = await erasePerson(database, email, { now: now(), publicUrl: publicUrl() });
    documents.forget();
    return wantsJson(c) ? c.json(erased, 200, HEADERS) : c.html(staffErasedPage(erased), 200, HEADERS);
  });
  return routes;
}

async function emailFrom(c: Context): Promise<string> {
  return addressIn(await readForm(c.req.raw));
}

/** An empty address would stand for everybody without one. */
function addressIn(form: URLSearchParams): string {
  const email = form.get('email')?.trim() ?? '';
  if (!email.includes('@')) throw new Problem('invalid', 'Écrivez une adresse électronique complète.');
  return email;
}

function wantsJson(c: Context): boolean {
  return (c.req.header('Accept') ?? '').split(',')[0]?.startsWith('application/json') ?? false;
}
