import { Hono, type Context } from 'hono';
import { readJson } from '../json-body.ts';
import { cancelRegistration, changeRegistration, findManaged, type Managed } from '../managing.ts';
import { Problem } from '../problem.ts';
import { positionOf, requestOf } from '../registrations-repository.ts';
import type { ReceptionServices } from '../reception.ts';

/** Whether a client asks for data and not for the page: one that names JSON and no HTML. */
export function prefersJson(c: Context): boolean {
  const accepted = c.req.header('Accept') ?? '';
  return accepted.includes('application/json') && !accepted.includes('text/html');
}

/** The same for programs, at the same address: `GET` with `Accept: application/json`, `PATCH`, `DELETE`. */
export function manageApiRoutes(services: ReceptionServices): Hono {
  const { database, documents, frames } = services;
  const routes = new Hono();
  const path = '/registrations/manage/:token';
  const occasion = () => ({ now: services.now(), publicUrl: services.publicUrl() });

  const reply = async (c: Context, token: string) => {
    const { document } = await frames.current();
    const managed = await findManaged(database.db, token, document.network.timeZone, services.now());
    if (!managed) throw new Problem('not-found', 'Ce lien n’existe pas ou n’est plus valable.');
    const { ticket, meeting_id } = managed.registration;
    const position = ticket === null ? undefined : await positionOf(database.db, meeting_id, ticket);
    return c.json(shown(managed, position), 200, { 'Cache-Control': 'no-store', Vary: 'Accept' });
  };

  routes.get(path, (c, next) => (prefersJson(c) ? reply(c, c.req.param('token')) : next()));

  // Of `contact`, `participants` and `answers`, those that are named replace what is stored.
  routes.patch(path, async (c) => {
    const token = c.req.param('token');
    const body = await readJson(c.req.raw);
    if (typeof body !== 'object' || body === null || Array.isArray(body)) {
      throw new Problem('malformed-json', 'Envoyez un objet JSON. Rien n’a été changé.');
    }
    const { contact, participants, answers, revision } = body as Record<string, unknown>;
    if (revision !== undefined && typeof revision !== 'number') {
      const detail = 'La révision est un nombre, celui que l’inscription portait à la lecture. Rien n’a été changé.';
      throw new Problem('invalid', detail, { errors: [{ path: 'revision', code: 'type' }] });
    }
    const { document } = await frames.current();
    await changeRegistration(database, token, { contact, participants, answers, revision }, document, occasion());
    documents.forget();
    return reply(c, token);
  });

  routes.delete(path, async (c) => {
    const token = c.req.param('token');
    const { document } = await frames.current();
    await cancelRegistration(database, token, document, occasion());
    documents.forget();
    return reply(c, token);
  });
  return routes;
}

function shown({ registration, changes }: Managed, position: number | undefined) {
  const { meeting, organization, contact, participants, answers, language } = requestOf(registration);
  const { id, status, revision } = registration;
  const place = position === undefined ? {} : { position };
  return { id, status, ...place, revision, changes, meeting, organization, contact, participants, answers, language };
}
