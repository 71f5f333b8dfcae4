import type { FieldError } from '../../src/contract/index.ts';
import { withMessages } from './field-messages.ts';
import type { Language } from './languages.ts';

/** What can go wrong, by the contract's code: the HTTP status and a title that does not change from case to case. */
const KINDS = {
  'malformed-json': [400, 'Demande illisible'],
  'too-deep': [400, 'Demande illisible'],
  'bad-query': [400, 'Demande illisible'],
  unauthorized: [401, 'Accès réservé'],
  'origin-refused': [403, 'Origine non autorisée'],
  'not-found': [404, 'Page introuvable'],
  'method-not-allowed': [405, 'Méthode non prévue'],
  'in-progress': [409, 'Inscription en cours de traitement'],
  full: [409, 'Rencontre complète'],
  closed: [409, 'Inscriptions fermées'],
  cancelled: [409, 'Rencontre annulée ou reportée'],
  'changed-meanwhile': [409, 'Inscription modifiée entre-temps'],
  'too-large': [413, 'Demande trop volumineuse'],
  'unsupported-type': [415, 'Format non accepté'],
  invalid: [422, 'Inscription à compléter'],
  'key-reused': [422, 'Clé déjà utilisée'],
  trap: [422, 'Champ à laisser vide'],
  'too-fast': [422, 'Envoi trop rapide'],
  challenge: [422, 'Vérification à refaire'],
  'too-many': [429, 'Trop de demandes'],
  internal: [500, 'Erreur du service'],
  unavailable: [503, 'Service momentanément indisponible'],
} as const;

export type ProblemCode = keyof typeof KINDS;

interface ProblemExtras {
  /** What was refused, field by field. */
  errors?: FieldError[];
  /** Seconds after which it is worth asking again. */
  retryAfter?: number;
  /** Seats left, where that is why. */
  remaining?: number;
}

/** An answer that is not the one hoped for (RFC 9457). Thrown inside a transaction, it undoes it. */
export class Problem extends Error {
  override name = 'Problem';
  readonly code: ProblemCode;
  readonly extras: Readonly<ProblemExtras>;

  /** @param detail in French, for the person who registers: what happened and what to do */
  constructor(code: ProblemCode, detail: string, extras: ProblemExtras = {}) {
    super(detail);
    this.code = code;
    this.extras = extras;
  }

  get status() {
    return KINDS[this.code][0];
  }

  /** The same, with a sentence in this language for each field that was refused. */
  spokenIn(language: Language): Problem {
    const { errors } = this.extras;
    return errors
      ? new Problem(this.code, this.message, { ...this.extras, errors: withMessages(errors, language) })
      : this;
  }

  /** What happened, the same from case to case. */
  get title(): string {
    return KINDS[this.code][1];
  }

  toResponse(): Response {
    const [status, title] = KINDS[this.code];
    const { errors, retryAfter, remaining } = this.extras;
    const body = {
      // A tag URI (RFC 4151): it names the problem, and nobody is led to a page that is not there.
      type: `tag:example.org,2026:rencontres/${this.code}`,
      title,
      status,
      detail: this.message,
      code: this.code,
      ...(remaining !== undefined && { remaining }),
      ...(errors && { errors: withMessages(errors) }),
    };
    const headers = new Headers({ 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' });
    if (retryAfter !== undefined) headers.set('Retry-After', String(retryAfter));
    return new Response(JSON.stringify(body), { status, headers });
  }
}
