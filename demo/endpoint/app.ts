import { Hono, type Context } from 'hono';
import { routePath } from 'hono/route';
import type { Config } from './config.ts';
import { faultOf } from './database/retry.ts';
import { Challenges } from './guard/challenges.ts';
import { limiting } from './guard/limiting.ts';
import { Origins } from './guard/origins.ts';
import { RateLimit } from './guard/rate-limit.ts';
import { ShownTimes } from './guard/shown-times.ts';
import { staffOnly } from './guard/staff-only.ts';
import type { Log } from './log.ts';
import { problemPage } from './pages/problem-page.ts';
import { Problem } from './problem.ts';
import { Reception, type ReceptionServices } from './reception.ts';
import { calendarFeedRoutes } from './routes/calendar-feed.ts';
import { fragmentRoutes, type WriteFragment } from './routes/fragment.ts';
import { healthRoutes } from './routes/health.ts';
import { manageApiRoutes } from './routes/manage-api.ts';
import { manageRoutes } from './routes/manage.ts';
import { meetingsRoutes } from './routes/meetings.ts';
import { networkDocumentRoutes } from './routes/network-document.ts';
import { plainFormRoutes } from './routes/plain-form.ts';
import { registrationRoutes } from './routes/registrations.ts';
import { staffRoutes } from './routes/staff.ts';

/** So many a minute and address. */
const WRONG_TOKENS = 10;

export interface AppServices extends ReceptionServices {
  config: Config;
  /** What this endpoint signs challenges and times with. */
  secret: string;
  log: Log;
  /** Writes elements as static HTML. Default: there are no such addresses. */
  writeFragment?: WriteFragment | undefined;
  /** Whether the server is on its way out: connections are then not kept. */
  stopping: () => boolean;
}

/** The endpoint as one function from request to answer. */
export function createApp(services: AppServices): Hono {
  const app = new Hono();

  app.use(async (c, next) => {
    const started = performance.now();
    await next();
    if (services.stopping()) c.header('Connection', 'close');
    // The route's pattern, never the path: a manage link holds its secret in the path.
    services.log.info('request', {
      method: c.req.method,
      route: routePath(c, -1),
      status: c.res.status,
      ms: Math.round(performance.now() - started),
    });
  });
  app.use(async (c, next) => {
    await next();
    c.header('X-Content-Type-Options', 'nosniff');
    if (!c.res.headers.has('Referrer-Policy')) c.header('Referrer-Policy', 'no-referrer');
    if (!c.res.headers.has('Content-Security-Policy')) {
      c.header('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'");
    }
  });

  app.route('/', networkDocumentRoutes(services.documents));
  app.route('/', meetingsRoutes(services));
  app.route('/', calendarFeedRoutes(services.documents, services.publicUrl));
  if (services.writeFragment) app.route('/', fragmentRoutes(services, services.writeFragment));
  takeRegistrations(app, services);
  app.route('/', manageApiRoutes(services));
  app.route('/', manageRoutes(services));
  app.route('/', healthRoutes(services.database));
  openToStaff(app, services);
  app.all('/registrations', (c) => {
    // Where the plain form was sent to: who comes back to that address from a history or a bookmark wants the form.
    if (c.req.method === 'GET' && readsPages(c)) return c.redirect('registrations/new', 303);
    const response = new Problem('method-not-allowed', 'Les inscriptions s’envoient par POST.').toResponse();
    response.headers.set('Allow', 'POST, OPTIONS');
    return response;
  });
  const tell = (problem: Problem, c: Context) => {
    const answer = problem.toResponse();
    const afterForm = sendsForm(c);
    // Somebody without script reads a page, not JSON.
    if (!afterForm && !readsPages(c)) return answer;
    const retryAfter = answer.headers.get('Retry-After');
    return c.html(problemPage(problem, `${services.publicUrl()}/registrations/manage.css`, afterForm), problem.status, {
      'Cache-Control': 'no-store',
      'Content-Security-Policy': "default-src 'none'; style-src 'self'; frame-ancestors 'none'",
      ...(retryAfter && { 'Retry-After': retryAfter }),
    });
  };
  // A link that a mail program has cut is met by people.
  app.notFound((c) => tell(new Problem('not-found', 'Il n’y a rien à cette adresse.'), c));
  app.onError((error, c) => tell(answerTo(error, c, services.log), c));
  return app;
}

/** Both ways in, with what keeps robots out. */
function takeRegistrations(app: Hono, services: AppServices): void {
  const { config, secret, now, publicUrl } = services;
  const { trustedProxies = 0, rateLimit = 0, challenge = false } = config;
  const origins = new Origins(config.allowedOrigins, publicUrl);
  const reception = new Reception(services);
  const shownTimes = new ShownTimes(secret, now);
  const limit = limiting(new RateLimit(rateLimit, now), trustedProxies);
  const plainForm = plainFormRoutes({ ...services, reception, origins, shownTimes, challenge });
  const challenges = challenge ? new Challenges(secret) : undefined;
  // Whoever changes a registration makes us write to an address of their choice, as whoever sends one does.
  app.on(['POST', 'PATCH', 'DELETE'], '/registrations/manage/*', limit);
  app.route('/', registrationRoutes({ reception, origins, challenges, limit, plainForm }));
}

/** Without a token there is no such page: 404, as for any address that is none. */
function openToStaff(app: Hono, services: AppServices): void {
  const { config, now, publicUrl } = services;
  const { staffToken: token, trustedProxies = 0 } = config;
  if (!token) return;
  const origins = new Origins([], publicUrl);
  const failures = new RateLimit(WRONG_TOKENS, now);
  app.route('/', staffRoutes(services, staffOnly({ token, origins, failures, trustedProxies })));
}

function sendsForm(c: Context): boolean {
  return c.req.method === 'POST' && /^application\/x-www-form-urlencoded\b/i.test(c.req.header('Content-Type') ?? '');
}

function readsPages(c: Context): boolean {
  return c.req.header('Accept')?.includes('text/html') ?? false;
}

function answerTo(error: Error, c: Context, log: Log): Problem {
  if (error instanceof Problem) return error;
  const fault = faultOf(error);
  if (fault === 'unreadable') {
    // What a form or a body holds has been checked field by field: it is rarely more than an address.
    const where = c.req.method === 'GET' ? 'Cette adresse' : 'Votre envoi';
    return new Problem('bad-query', `${where} contient un caractère illisible.`);
  }
  log.error('failed', error, { method: c.req.method });
  if (fault === 'other') {
    return new Problem(
      'internal',
      'Une erreur est survenue de notre côté. Réessayez\u202F; votre envoi ne sera pas compté deux fois.',
    );
  }
  return new Problem('unavailable', 'Le service est momentanément indisponible. Réessayez dans quelques instants.', {
    retryAfter: 5,
  });
}
