import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { parseNetwork, type NetworkDocument, type NetworkDocumentInput } from '../../src/contract/index.ts';
import { isFresh } from './is-fresh.ts';

export type Encoding = 'identity' | 'gzip' | 'br';

/** An answer in the bytes it is sent in. */
export class Representation {
  readonly #hash: string;
  readonly #identity: Uint8Array;
  readonly #encoded = new Map<Encoding, Promise<Uint8Array>>();

  /** @param body what is sent as JSON, or the text of another `type` */
  constructor(
    body: unknown,
    readonly type = 'application/json; charset=utf-8',
  ) {
    this.#identity = Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
    this.#hash = createHash('sha256').update(this.#identity).digest('base64url').slice(0, 22);
  }

  /** Strong (RFC 9110 §8.8.3): each encoding has its own bytes and so its own tag. */
  etag(encoding: Encoding): string {
    return encoding === 'identity' ? `"${this.#hash}"` : `"${this.#hash}-${encoding}"`;
  }

  /** Compressed once, at the first wish for it. */
  bytes(encoding: Encoding): Promise<Uint8Array> {
    let bytes = this.#encoded.get(encoding);
    if (!bytes) this.#encoded.set(encoding, (bytes = compress(this.#identity, encoding)));
    return bytes;
  }
}

/** The network document, as it is sent and as it was read. */
export class Snapshot extends Representation {
  readonly document: NetworkDocument;

  /** @throws Error where the database holds what the contract does not allow */
  constructor(input: NetworkDocumentInput) {
    super(input);
    const parsed = parseNetwork(input);
    if (!parsed.ok) throw new Error(`The stored network is unreadable at «${parsed.error.path}».`);
    this.document = parsed.data;
  }
}

/**
 * The document, kept ready in memory. A write of this process outdates it at once; what other processes write on the same
 * database is seen after at most `maxAge`. Seats are decided in the database, never by what stands here.
 */
export class NetworkDocuments {
  readonly #read: () => Promise<NetworkDocumentInput>;
  readonly #now: () => number;
  readonly #maxAge: number;
  #kept: { snapshot: Promise<Snapshot>; until: number; outdated: boolean } | undefined;
  #writes = 0;

  /** @param maxAge in milliseconds */
  constructor(read: () => Promise<NetworkDocumentInput>, now: () => number, maxAge = 1_000) {
    this.#read = read;
    this.#now = now;
    this.#maxAge = maxAge;
  }

  async current(): Promise<Snapshot> {
    const kept = this.#kept;
    const isGood = kept && !kept.outdated && isFresh(kept.until, this.#now(), this.#maxAge);
    return isGood ? kept.snapshot : this.#readAgain();
  }

  /** How often this process has written: what was read before the last time is of another number. */
  get writes(): number {
    return this.#writes;
  }

  /** Call after a write. A reading that is under way is then not current either: it may be from before. */
  forget(): void {
    this.#writes += 1;
    if (this.#kept) this.#kept.outdated = true;
  }

  async #readAgain(): Promise<Snapshot> {
    const snapshot = this.#read().then((input) => new Snapshot(input));
    const fresh = (this.#kept = { snapshot, until: this.#now() + this.#maxAge, outdated: false });
    try {
      return await snapshot;
    } catch (error) {
      if (this.#kept === fresh) this.#kept = undefined;
      throw error;
    }
  }
}

async function compress(bytes: Uint8Array, encoding: Encoding): Promise<Uint8Array> {
  if (encoding === 'gzip') return promisify(gzip)(bytes);
  // Quality 5: the document changes with every registration, and 11 takes a hundred times as long for a tenth less.
  if (encoding === 'br') return promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  return bytes;
}
