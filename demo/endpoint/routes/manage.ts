import { Hono, type Context } from 'hono';
import type { NetworkDocument } from '../../../src/contract/index.ts';
import { readForm } from '../form-body.ts';
import { languageOf, type Language } from '../languages.ts';
import { cancelRegistration, changeRegistration, findManaged, type Managed } from '../managing.ts';
import { cancelPage } from '../pages/cancel-page.ts';
import { changeOf, valuesFrom } from '../pages/manage-form.ts';
import { managePage, unknownLinkPage, type ManagePageOptions } from '../pages/manage-page.ts';
import { pageErrors, whyOver } from '../pages/page-errors.ts';
import { STYLE } from '../pages/style.ts';
import { wordsIn } from '../pages/texts.ts';
import { Problem } from '../problem.ts';
import { positionOf, requestOf } from '../registrations-repository.ts';
import type { ReceptionServices } from '../reception.ts';

const PATH = '/registrations/manage/:token';
const CANCEL_PATH = '/registrations/manage/:token/cancel';

/** What a page knows that a link has opened. */
interface Opened extends Managed {
  token: string;
  document: NetworkDocument;
  position: number | undefined;
  language: Language;
}

/** The pages a manage link opens: how the registration stands, a form to change it, and one to cancel it. No script. */
export function manageRoutes(services: ReceptionServices): Hono {
  const { database, documents, frames } = services;
  const routes = new Hono();
  routes.get('/registrations/manage.css', (c) =>
    c.body(STYLE, 200, { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'public, max-age=86400' }),
  );
  for (const path of [PATH, CANCEL_PATH]) {
    routes.use(path, async (c, next) => {
      await next();
      c.header('Cache-Control', 'no-store');
      c.header('X-Robots-Tag', 'noindex');
      c.header(
        'Content-Security-Policy',
        "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
      );
    });
  }

  const open = async (c: Context): Promise<Opened | undefined> => {
    const token = c.req.param('token') ?? '';
    const { document } = await frames.current();
    const managed = await findManaged(database.db, token, document.network.timeZone, services.now());
    if (!managed) return undefined;
    const { language, meeting_id, ticket } = managed.registration;
    return {
      ...managed,
      token,
      document,
      position: ticket === null ? undefined : await positionOf(database.db, meeting_id, ticket),
      language: languageOf(c.req.query('lang') ?? language),
    };
  };
  const occasion = () => ({ now: services.now(), publicUrl: services.publicUrl() });

  routes.get(PATH, async (c) => {
    const opened = await open(c);
    c.header('Vary', 'Accept');
    return opened ? show(c, opened) : unknownLink(c, '../manage.css');
  });

  routes.post(PATH, async (c) => {
    const form = await readForm(c.req.raw);
    const opened = await open(c);
    if (!opened) return unknownLink(c, '../manage.css');
    const questions = opened.document.registration?.fields ?? [];
    const values = valuesFrom(form, questions, opened.registration.participants.length);
    const { change, lines } = changeOf(values, questions, requestOf(opened.registration).answers);
    try {
      const changed = await changeRegistration(database, opened.token, change, opened.document, occasion());
      documents.forget();
      return c.redirect(addressOf(opened, c, changed ? 'changed' : 'unchanged'), 303);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const now = (await open(c)) ?? opened;
      const over = now.changes === 'over';
      const errors = over ? [whyOver(now, now.language)] : pageErrors(error, lines, now.language);
      const stale = error.code === 'changed-meanwhile';
      return show(c, now, { errors, ...(!stale && { values }) }, error.status === 422 ? 422 : 409);
    }
  });

  routes.get(CANCEL_PATH, async (c) => {
    const opened = await open(c);
    if (!opened) return unknownLink(c, '../../manage.css');
    if (opened.changes === 'over') return c.redirect(`../${addressOf(opened, c)}`, 303);
    return c.html(cancelPage(opened, opened.document, opened.language, `../${addressOf(opened, c)}`));
  });

  routes.post(CANCEL_PATH, async (c) => {
    const opened = await open(c);
    if (!opened) return unknownLink(c, '../../manage.css');
    try {
      await cancelRegistration(database, opened.token, opened.document, occasion());
    } catch (error) {
      // The page says itself why nothing can be cancelled any more.
      if (error instanceof Problem) return c.redirect(`../${addressOf(opened, c)}`, 303);
      throw error;
    }
    documents.forget();
    return c.redirect(`../${addressOf(opened, c, 'cancelled')}`, 303);
  });
  return routes;
}

/** Nobody knows whose link it was: the browser says what its reader reads. */
function unknownLink(c: Context, styles: string) {
  return c.html(unknownLinkPage(c.req.query('lang') ?? c.req.header('Accept-Language'), styles), 404);
}

function show(c: Context, opened: Opened, more: Partial<ManagePageOptions> = {}, status: 200 | 409 | 422 = 200) {
  const done = c.req.method === 'GET' ? c.req.query('done') : undefined;
  const known = Object.keys(wordsIn('fr').done).find((key) => key === done) as ManagePageOptions['done'];
  const cancelPath = `${opened.token}/cancel${c.req.query('lang') ? `?lang=${opened.language}` : ''}`;
  return c.html(managePage({ ...opened, cancelPath, done: known, ...more }), status);
}

/** Of the page of a registration, relative to itself, in the language that was asked for. */
function addressOf({ token, language }: Opened, c: Context, done?: string): string {
  const query = new URLSearchParams({
    ...(done && { done }),
    ...(c.req.query('lang') && { lang: language }),
  });
  return query.size > 0 ? `${token}?${query}` : token;
}
