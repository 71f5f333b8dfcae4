import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { checkRegistration, type FieldError } from '../../../src/contract/index.ts';
import { checkAgainstNetwork } from '../against-network.ts';
import type { Database } from '../database/open.ts';
import { withMessages } from '../field-messages.ts';
import { findAnswer } from '../idempotency.ts';
import { readJson } from '../json-body.ts';
import type { NetworkDocuments } from '../network-documents.ts';
import { Problem } from '../problem.ts';
import { inProgress, register, type Receipt, type Registered } from '../registering.ts';
import { canonicalJson, hashOf, manageTokenOf } from '../secrets.ts';

export interface RegistrationServices {
  database: Database;
  documents: NetworkDocuments;
  now: () => number;
  /** How the world reaches the endpoint, without a trailing slash. */
  publicUrl: () => string;
  allowedOrigins: readonly string[];
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** `POST /registrations`, as the contract has it. */
export function registrationRoutes(services: RegistrationServices): Hono {
  const routes = new Hono();
  const inFlight = new Set<string>();
  const isAllowed = (origin: string) =>
    services.allowedOrigins.includes(origin) || origin === new URL(services.publicUrl()).origin;

  routes.use(
    '/registrations',
    cors({
      origin: (origin) => (isAllowed(origin) ? origin : null),
      allowMethods: ['POST'],
      allowHeaders: ['Content-Type', 'Idempotency-Key'],
      exposeHeaders: ['Retry-After'],
      maxAge: 7_200,
    }),
  );
  // CORS only stops a page from reading the answer; the row would be there.
  routes.post('/registrations', async (c, next) => {
    const origin = c.req.header('Origin');
    if (origin !== undefined && !isAllowed(origin)) {
      throw new Problem('origin-refused', 'Ce site n’est pas autorisé à envoyer des inscriptions ici.');
    }
    await next();
  });

  routes.post('/registrations', async (c) => {
    const key = c.req.header('Idempotency-Key')?.trim() ?? '';
    const input = await readJson(c.req.raw);
    const checked = checkRegistration(input);
    const errors = checked.ok ? [] : checked.errors;
    if (!UUID.test(key)) errors.push({ path: 'Idempotency-Key', code: key ? 'uuid' : 'required' });
    if (!checked.ok || errors.length > 0) throw invalid(errors);

    const { request } = checked;
    const attempt = { keyHash: hashOf(key.toLowerCase()), bodyHash: hashOf(canonicalJson(request)) };
    if (inFlight.has(attempt.keyHash)) throw inProgress();
    inFlight.add(attempt.keyHash);
    try {
      // Before anything that may have changed since: an accepted attempt is answered as it was.
      const answered = await findAnswer(services.database.db, attempt, services.now());
      let result: Registered | undefined = answered
        ? { receipt: JSON.parse(answered) as Receipt, repeated: true }
        : undefined;
      if (!result) {
        const { document } = await services.documents.current();
        const refused = checkAgainstNetwork(request, document);
        if (refused.length > 0) throw invalid(refused);
        result = await register(
          services.database,
          request,
          key.toLowerCase(),
          attempt,
          document.network.timeZone,
          services.now(),
        );
        services.documents.forget();
      }
      const { id, status, position, meeting } = result.receipt;
      const manageUrl = `${services.publicUrl()}/registrations/manage/${manageTokenOf(key.toLowerCase(), id)}`;
      const body = { id, status, ...(position !== undefined && { position }), manageUrl, meeting };
      return c.json(body, result.repeated ? 200 : 201, { 'Cache-Control': 'no-store' });
    } finally {
      inFlight.delete(attempt.keyHash);
    }
  });
  return routes;
}

function invalid(errors: readonly FieldError[]): Problem {
  const detail =
    'Certaines réponses manquent ou ne conviennent pas. Corrigez-les, puis envoyez de nouveau. Rien n’a été enregistré.';
  return new Problem('invalid', detail, { errors: withMessages(errors) });
}
