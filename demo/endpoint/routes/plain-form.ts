import { randomUUID } from 'node:crypto';
import { Hono, type Context } from 'hono';
import type { NetworkDocument } from '../../../src/contract/index.ts';
import { readForm } from '../form-body.ts';
import type { Origins } from '../guard/origins.ts';
import type { ShownTimes } from '../guard/shown-times.ts';
import type { PageError } from '../pages/error-summary.ts';
import { pageErrors } from '../pages/page-errors.ts';
import { plainDonePage } from '../pages/plain-done.ts';
import { FIRST_LINES, plainFormPage, SELF, type PlainFormOptions } from '../pages/plain-form.ts';
import { textIn } from '../pages/texts.ts';
import { keyOf, requestOf, valuesOf, type PlainValues } from '../plain-request.ts';
import { Problem } from '../problem.ts';
import { isCancelled } from '../registrations-repository.ts';
import { documentAbout, type Reception, type ReceptionServices } from '../reception.ts';

export interface PlainFormServices extends ReceptionServices {
  reception: Reception;
  origins: Origins;
  shownTimes: ShownTimes;
  /** Signs the keys of forms that bring none. */
  secret: string;
  /** Whether registrations must prove that a person sends them: then a form of another page is shown again before it counts. */
  challenge: boolean;
}

const MORE_LINES = 3;
const FORM = /^application\/x-www-form-urlencoded\b/i;

/**
 * The form without script: `GET /registrations/new?meeting=…`, and its `POST` at the address that takes JSON too. A page
 * of a listed origin may hold such a form itself; what comes from elsewhere is not stored, but shown for its sender to
 * look through and send from here, so that nothing typed is lost.
 */
export function plainFormRoutes(services: PlainFormServices): Hono {
  const { reception, database, documents, origins, shownTimes, secret, now } = services;
  /** With the meeting that is named; with all of them only where one is still to be chosen. */
  const documentFor = async (meeting = ''): Promise<NetworkDocument> => {
    const about = await documentAbout(services, meeting);
    return about.meetings.length > 0 ? about : (await documents.current()).document;
  };
  const routes = new Hono();

  const show = async (
    c: Context,
    options: Pick<PlainFormOptions, 'values' | 'root' | 'lines' | 'stamp'> & { key?: string; errors?: PageError[] },
    status: 200 | 403 | 409 | 413 | 415 | 422 | 429 = 200,
  ) => {
    const document = await documentFor(options.values.meeting);
    const page = plainFormPage({ key: randomUUID(), document, now: now(), ...options });
    return c.html(page, status, HEADERS);
  };

  routes.get('/registrations/new', async (c) => {
    const document = await documentFor(c.req.query('meeting'));
    const values = valuesOf(new URLSearchParams({ meeting: c.req.query('meeting') ?? '' }), document);
    const page = await show(c, { values, root: '../', lines: FIRST_LINES, stamp: shownTimes.stamp() });
    // Whoever comes back here from a broken connection must find the key that they sent: nothing personal is in it yet.
    page.headers.set('Cache-Control', 'private, no-cache');
    return page;
  });

  routes.post('/registrations', async (c, next) => {
    if (!FORM.test(c.req.header('Content-Type') ?? '')) return next();
    const form = await readForm(c.req.raw);
    const document = await documentFor(form.get('meeting')?.trim());
    const values = valuesOf(form, document);
    const lines = Math.min(Number(form.get('lines')) || FIRST_LINES, 50);
    const stamp = form.get('shown') ?? '';
    const again = { values, root: './', lines, stamp: shownTimes.stamp(stamp) } as const;
    const own = form.get('key') ?? '';
    // Under the same key: it may have been sent before, and its answer been lost.
    if (form.has('more')) return show(c, { ...again, lines: lines + MORE_LINES, ...(own && { key: own }) });

    const origin = c.req.header('Origin');
    const key = own || keyOf(requestOf(values, document), secret);
    try {
      if (form.get('website')) {
        throw new Problem(
          'trap',
          'Un champ caché a été rempli, peut-être par un outil de saisie automatique. Envoyez de nouveau.',
        );
      }
      const shown = shownTimes.check(stamp);
      if ((origin !== undefined && !origins.allows(origin)) || (services.challenge && !shown)) {
        throw new Problem(
          'origin-refused',
          'Relisez vos réponses, puis envoyez-les d’ici. Rien n’est encore enregistré.',
        );
      }
      const accepted = await reception.accept(requestOf(values, document), key, () => Promise.resolve(shown));
      if (accepted.repeated && (await isCancelled(database.db, accepted.receipt.id))) {
        throw new Problem('cancelled', CANCELLED);
      }
      // Whoever guesses what another sent must not be handed the link to change it.
      const link = accepted.repeated && !own ? undefined : accepted.receipt.manageUrl;
      return await c.html(plainDonePage(accepted, link, document), accepted.repeated ? 200 : 201, HEADERS);
    } catch (error) {
      if (!(error instanceof Problem) || error.status >= 500) throw error;
      // A key that stands for other answers, or for nobody, is of no use any more; every other one says «the same attempt».
      const isUsedUp = error.code === 'key-reused' || error.code === 'cancelled';
      const kept = isUsedUp ? randomUUID() : own || randomUUID();
      // What stands for the page has gone with its first registration.
      const fresh = isUsedUp || error.code === 'challenge' ? shownTimes.stamp() : again.stamp;
      return show(
        c,
        { ...again, stamp: fresh, key: kept, errors: errorsOf(error, values, document) },
        error.status as 422,
      );
    }
  });
  return routes;
}

/** `same-origin`: under the endpoint's usual `no-referrer` a browser would send this form with the origin `null`. */
const HEADERS = {
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'same-origin',
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
};

const NOBODY: PageError = {
  name: 'participants',
  message: `Inscrivez au moins une personne. Si vous venez vous-même, cochez «\u202F${SELF}\u202F».`,
};

/** Somebody comes back after all, with the same answers: the first attempt must not stand for them as if nothing had been. */
const CANCELLED =
  'L’inscription envoyée depuis cette page a été annulée depuis. Relisez celle-ci\u202F: si vous l’envoyez, elle en sera une nouvelle.';

/** Somebody went back to a form they had sent, and changed it. */
const SECOND =
  'Une inscription a déjà été envoyée depuis cette page. Relisez celle-ci\u202F: si vous l’envoyez, elle s’ajoute à la première. Pour modifier la première, prenez le lien de son courriel.';

function errorsOf(problem: Problem, { self }: PlainValues, document: NetworkDocument): PageError[] {
  if (problem.code === 'key-reused') return [{ name: '', message: SECOND }];
  if (problem.code !== 'invalid') return [{ name: '', message: problem.message }];
  return pageErrors(problem, [], 'fr', NOBODY).flatMap(({ name, message }) => {
    const field = /^participants\[(\d+)\]\.(\w+)$/.exec(name);
    if (!self || !field) return [{ name, message: named(name, message, document) }];
    // The contact's own line shows no fields: what is wrong there is said at the contact.
    const [, index, part] = field;
    const line = `participants[${Number(index) - 1}].${part}`;
    return index === '0' ? [] : [{ name: line, message: named(line, message, document) }];
  });
}

const FIELDS: Record<string, string> = {
  'organization.name': 'Nom de la collectivité',
  'organization.level': 'Niveau',
  'organization.siren': 'Numéro SIREN',
  'contact.name': 'Nom de la personne à contacter',
  'contact.email': 'Adresse de la personne à contacter',
  'contact.phone': 'Téléphone de la personne à contacter',
  meeting: 'Rencontre',
};
const PARTS: Record<string, string> = { name: 'Nom', email: 'Adresse', role: 'Rôle' };

/** A sentence that names its field: in a summary it stands far from it. */
function named(name: string, message: string, document: NetworkDocument): string {
  const [, index, part = ''] = /^participants\[(\d+)\]\.(\w+)$/.exec(name) ?? [];
  const question = document.registration?.fields?.find(({ id }) => name === `answers.${id}`);
  const label = question
    ? `«\u202F${textIn(document, 'fr')(question.label)}\u202F»`
    : index === undefined
      ? FIELDS[name]
      : `${PARTS[part] ?? part} de la personne ${Number(index) + 1}`;
  return label ? `${label}\u202F: ${message.charAt(0).toLowerCase()}${message.slice(1)}` : message;
}
