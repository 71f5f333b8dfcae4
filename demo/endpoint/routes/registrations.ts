import { Hono, type MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import type { Challenges } from '../guard/challenges.ts';
import type { Origins } from '../guard/origins.ts';
import { readJson } from '../json-body.ts';
import { Problem } from '../problem.ts';
import type { Reception } from '../reception.ts';

export interface RegistrationRouteServices {
  reception: Reception;
  origins: Origins;
  /** Where registrations must bring a proof of work; `undefined` = they need not. */
  challenges: Challenges | undefined;
  /** Asks those to wait who send too much. */
  limit: MiddlewareHandler;
  /** The same address, for forms without script. */
  plainForm: Hono;
}

/** `POST /registrations`, as the contract has it, and the challenges it may ask for. */
export function registrationRoutes(services: RegistrationRouteServices): Hono {
  const { reception, origins, challenges, limit, plainForm } = services;
  const routes = new Hono();
  for (const path of ['/registrations', '/registrations/challenge']) {
    routes.use(
      path,
      cors({
        origin: (origin) => (origins.allows(origin) ? origin : null),
        allowMethods: ['GET', 'POST'],
        allowHeaders: ['Content-Type', 'Idempotency-Key'],
        exposeHeaders: ['Retry-After'],
        maxAge: 7_200,
      }),
    );
  }
  routes.post('/registrations', limit);
  routes.route('/', plainForm);

  // CORS only stops a page from reading the answer; the row would be there.
  routes.post('/registrations', async (c, next) => {
    const origin = c.req.header('Origin');
    if (origin !== undefined && !origins.allows(origin)) {
      throw new Problem('origin-refused', 'Ce site n’est pas autorisé à envoyer des inscriptions ici.');
    }
    await next();
  });

  routes.post('/registrations', async (c) => {
    const key = c.req.header('Idempotency-Key')?.trim() ?? '';
    const input = await readJson(c.req.raw);
    if (fieldOf(input, 'website')) {
      throw new Problem('trap', 'Un champ qui doit rester vide a été rempli. Rien n’a été enregistré.');
    }
    const prove = () => challenges?.check(fieldOf(input, 'altcha')) ?? Promise.resolve(undefined);
    const { receipt, repeated } = await reception.accept(input, key, prove);
    const { id, status, position, manageUrl, meeting } = receipt;
    const body = { id, status, ...(position !== undefined && { position }), manageUrl, meeting };
    return c.json(body, repeated ? 200 : 201, { 'Cache-Control': 'no-store' });
  });

  if (challenges) {
    routes.get('/registrations/challenge', limit, async (c) =>
      c.json(await challenges.create(), 200, { 'Cache-Control': 'no-store' }),
    );
  }
  return routes;
}

/** What a request says beside the registration itself, to show that a person sends it. */
function fieldOf(input: unknown, name: 'website' | 'altcha'): unknown {
  return typeof input === 'object' && input !== null && Object.hasOwn(input, name)
    ? Reflect.get(input, name)
    : undefined;
}
