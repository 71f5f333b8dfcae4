import { checkRegistration, type FieldError, type NetworkDocument } from '../../src/contract/index.ts';
import { checkAgainstNetwork } from './against-network.ts';
import type { Database } from './database/open.ts';
import { rereading } from './database/retry.ts';
import type { Proof } from './guard/proofs.ts';
import { findAnswer } from './idempotency.ts';
import { languageOf, type Language } from './languages.ts';
import { manageUrlOf } from './manage-links.ts';
import type { NetworkDocuments } from './network-documents.ts';
import { readMeeting } from './network-repository.ts';
import { Problem } from './problem.ts';
import { inProgress, register, type Receipt, type Registered } from './registering.ts';
import { canonicalJson, hashOf, manageTokenOf } from './secrets.ts';

export interface ReceptionServices {
  database: Database;
  documents: NetworkDocuments;
  /** The same without its meetings: for whoever needs none of them, or one. */
  frames: NetworkDocuments;
  now: () => number;
  /** How the world reaches the endpoint, without a trailing slash. */
  publicUrl: () => string;
}

export interface Accepted {
  receipt: Receipt & { manageUrl: string };
  /** Whether this attempt had been accepted before. */
  repeated: boolean;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Takes registrations in, whatever form they come in: checks, asks for proof, stores, and answers a repeated attempt as before. */
export class Reception {
  readonly #services: ReceptionServices;
  readonly #inFlight = new Set<string>();

  constructor(services: ReceptionServices) {
    this.#services = services;
  }

  /**
   * @param key the attempt's own UUID
   * @param prove asked only for an attempt that is new: what it gives back is used up with the registration
   * @throws Problem where nothing is stored
   */
  async accept(input: unknown, key: string, prove: () => Promise<Proof | undefined>): Promise<Accepted> {
    try {
      return await this.#accept(input, key, prove);
    } catch (error) {
      throw error instanceof Problem ? error.spokenIn(languageIn(input)) : error;
    }
  }

  async #accept(input: unknown, key: string, prove: () => Promise<Proof | undefined>): Promise<Accepted> {
    const checked = checkRegistration(input);
    const errors = checked.ok ? [] : checked.errors;
    if (!UUID.test(key)) errors.push({ path: 'Idempotency-Key', code: key ? 'uuid' : 'required' });
    if (!checked.ok || errors.length > 0) throw invalid(errors);

    const { database, documents, now, publicUrl } = this.#services;
    const { request } = checked;
    const secret = key.toLowerCase();
    // A page that was turned to another language between two tries has not made another registration of it.
    const { language: _, ...registered } = request;
    const attempt = { keyHash: hashOf(secret), bodyHash: hashOf(canonicalJson(registered)) };
    if (this.#inFlight.has(attempt.keyHash)) throw inProgress();
    this.#inFlight.add(attempt.keyHash);
    try {
      // Before anything that may have changed since: an accepted attempt is answered as it was.
      const answered = await rereading(() => findAnswer(database.db, attempt, now()));
      let result: Registered | undefined = answered
        ? { receipt: JSON.parse(answered) as Receipt, repeated: true }
        : undefined;
      if (!result) {
        const document = await rereading(() => documentAbout(this.#services, request.meeting));
        const refused = checkAgainstNetwork(request, document);
        if (refused.length > 0) throw invalid(refused);
        const proof = await prove();
        const occasion = { now: now(), publicUrl: publicUrl() };
        result = await register(database, request, secret, attempt, document.network.timeZone, occasion, proof);
        documents.forget();
      }
      const { receipt, repeated } = result;
      const manageUrl = manageUrlOf(publicUrl(), manageTokenOf(secret, receipt.id));
      return { receipt: { ...receipt, manageUrl }, repeated };
    } finally {
      this.#inFlight.delete(attempt.keyHash);
    }
  }
}

/** The document with one of its meetings, or without any where there is none of this id: the others are not read. */
export async function documentAbout(
  { database, frames }: Pick<ReceptionServices, 'database' | 'frames'>,
  id: string,
): Promise<NetworkDocument> {
  const { document } = await frames.current();
  const found = await readMeeting(database.db, id);
  return { ...document, meetings: found ? [found.meeting] : [] };
}

/** The language somebody registers in, also where nothing else of the request is as it should be. */
function languageIn(input: unknown): Language {
  const { language } = Object(input) as { language?: unknown };
  return languageOf(typeof language === 'string' ? language : undefined);
}

function invalid(errors: readonly FieldError[]): Problem {
  const detail =
    'Certaines réponses manquent ou ne conviennent pas. Corrigez-les, puis envoyez de nouveau. Rien n’a été enregistré.';
  return new Problem('invalid', detail, { errors: [...errors] });
}
