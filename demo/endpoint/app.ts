import { Hono, type Context } from 'hono';
import { routePath } from 'hono/route';
import { faultOf } from './database/retry.ts';
import type { Log } from './log.ts';
import { Problem } from './problem.ts';
import { healthRoutes } from './routes/health.ts';
import { manageRoutes } from './routes/manage.ts';
import { networkDocumentRoutes } from './routes/network-document.ts';
import { registrationRoutes, type RegistrationServices } from './routes/registrations.ts';

export interface AppServices extends RegistrationServices {
  log: Log;
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
    c.header('Referrer-Policy', 'no-referrer');
    if (!c.res.headers.has('Content-Security-Policy')) {
      c.header('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'");
    }
  });

  app.route('/', networkDocumentRoutes(services.documents));
  app.route('/', registrationRoutes(services));
  app.route('/', manageRoutes(services.database, services.now));
  app.route('/', healthRoutes(services.database));
  app.all('/registrations', () => {
    const response = new Problem('method-not-allowed', 'Les inscriptions s’envoient par POST.').toResponse();
    response.headers.set('Allow', 'POST, OPTIONS');
    return response;
  });
  app.notFound(() => new Problem('not-found', 'Il n’y a rien à cette adresse.').toResponse());
  app.onError((error, c) => answerTo(error, c, services.log).toResponse());
  return app;
}

function answerTo(error: Error, c: Context, log: Log): Problem {
  if (error instanceof Problem) return error;
  log.error('failed', error, { method: c.req.method });
  if (faultOf(error) === 'other') {
    return new Problem(
      'internal',
      'Une erreur est survenue de notre côté. Réessayez\u202F; votre envoi ne sera pas compté deux fois.',
    );
  }
  return new Problem('unavailable', 'Le service est momentanément indisponible. Réessayez dans quelques instants.', {
    retryAfter: 5,
  });
}
