import { Hono } from 'hono';
import { html } from 'hono/html';
import { pickText } from '../../../src/contract/index.ts';
import type { Database } from '../database/open.ts';
import { readMeeting } from '../network-repository.ts';
import { findByManageLink, positionOf, type StoredRegistration } from '../registrations-repository.ts';
import { hashOf } from '../secrets.ts';

const TOKEN = /^[\w-]{43}$/;

/** The page a manage link opens: what the registration's state is, in plain HTML without script. */
export function manageRoutes({ db }: Database, now: () => number): Hono {
  const routes = new Hono();
  routes.get('/registrations/manage.css', (c) =>
    c.body(STYLE, 200, { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'public, max-age=86400' }),
  );
  routes.get('/registrations/manage/:token', async (c) => {
    c.header('Cache-Control', 'no-store');
    c.header('X-Robots-Tag', 'noindex');
    c.header(
      'Content-Security-Policy',
      "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    const token = c.req.param('token');
    const at = new Date(now()).toISOString();
    const registration = TOKEN.test(token) ? await findByManageLink(db, hashOf(token), at) : undefined;
    if (!registration)
      return c.html(page('Lien inconnu', html`<p>Ce lien n’existe pas ou n’est plus valable.</p>`), 404);
    const found = await readMeeting(db, registration.meeting_id);
    const title = pickText(found?.meeting.title, ['fr']).text;
    const position =
      registration.ticket === null ? undefined : await positionOf(db, registration.meeting_id, registration.ticket);
    return c.html(page(title, describe(registration, found?.input.start ?? '', position)));
  });
  return routes;
}

function describe(
  { id, status, organization_name, participants }: StoredRegistration,
  start: string,
  position?: number,
) {
  return html`<p>
      <strong
        >${status === 'confirmed' ? 'Inscription confirmée' : `Sur liste d’attente, en position ${position ?? ''}`}</strong
      >
    </p>
    <dl>
      <dt>Date</dt>
      <dd><time datetime="${start}">${frenchDate(start)}</time></dd>
      <dt>Collectivité</dt>
      <dd>${organization_name}</dd>
      <dt>${participants.length === 1 ? 'Personne inscrite' : 'Personnes inscrites'}</dt>
      ${participants.map(({ name }) => html`<dd>${name}</dd>`)}
      <dt>Numéro</dt>
      <dd>${id}</dd>
    </dl>`;
}

/** The wall clock as it is written: the venue's own. */
function frenchDate(start: string): string {
  const [date = '', time] = start.split('T');
  const day = new Intl.DateTimeFormat('fr', { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(`${date}T00:00Z`));
  return time ? `${day} à ${time.slice(0, 5).replace(':', '\u00A0h\u00A0')} (heure du lieu)` : day;
}

function page(title: string, content: ReturnType<typeof html>) {
  return html`<!doctype html>
    <html lang="fr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="stylesheet" href="/registrations/manage.css" />
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${content}
        </main>
      </body>
    </html>`;
}

const STYLE = `:root { color-scheme: light dark; font: 1.0625rem/1.6 system-ui, sans-serif; }
main { max-width: 40rem; margin: 0 auto; padding: 2rem 1.25rem; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.25; text-wrap: balance; }
strong { padding: .25rem .75rem; border: 1px solid; border-radius: .25rem; }
dt { margin-top: 1rem; opacity: .75; }
dd { margin: 0; }
`;
