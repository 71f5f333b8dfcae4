/** One registration on its way, or whose arrival is in doubt. */
export interface Attempt<T> {
  /** What is registered, as text. */
  readonly content: string;
  readonly key: string;
  /** What is sent under the key. */
  readonly request: T;
}

/**
 * One key for one content: the same answers sent again keep their key, so that a registration that arrived before
 * the connection was cut is found and not made twice; changed answers get another. Whoever comes back to what they sent
 * before, after an attempt for another meeting, finds its key again.
 *
 * What goes along with the content (the language of the page, the version of its notice) may be another by then. As long
 * as an attempt is in doubt it is sent again as it was: an endpoint takes a key with another body for a mistake.
 */
export class IdempotencyKeys<T> {
  /** By content, the one that was asked for last at the end; without a request where nothing of it can have arrived. */
  readonly #attempts = new Map<string, { key: string; request: T | undefined }>();

  /**
   * The attempt to send a content, the same until it is {@link settle settled} or {@link forget forgotten}.
   * @param content what is registered, and nothing that changes by itself
   * @param request what to send with a new key
   */
  attemptFor(content: string, request: T): Attempt<T> {
    const known = this.#attempts.get(content);
    const attempt = { key: known?.key ?? newKey(), request: known?.request ?? request };
    this.#attempts.delete(content);
    this.#attempts.set(content, attempt);
    return { content, ...attempt };
  }

  /** The attempt in use as far as it is in doubt, to be kept beside a draft. */
  get last(): Attempt<T> | undefined {
    const [content, attempt] = this.#inUse ?? [];
    if (content === undefined || attempt?.request === undefined) return undefined;
    return { content, key: attempt.key, request: attempt.request };
  }

  /** Takes up an attempt from before the page was loaded again. */
  restore({ content, key, request }: Attempt<T>): void {
    this.#attempts.set(content, { key, request });
  }

  /** The endpoint has refused the content in use: nothing is in doubt, and what is sent next may be another. */
  settle(): void {
    const [content, attempt] = this.#inUse ?? [];
    if (content !== undefined && attempt) this.#attempts.set(content, { ...attempt, request: undefined });
  }

  /** The next attempt with the content in use is a new one. */
  forget(): void {
    const [content] = this.#inUse ?? [];
    if (content !== undefined) this.#attempts.delete(content);
  }

  /** Forgets every content, and what was typed with it. */
  clear(): void {
    this.#attempts.clear();
  }

  get #inUse() {
    return [...this.#attempts].at(-1);
  }
}

/** A random UUID (RFC 9562 §5.4), also on pages without https, where `crypto.randomUUID` is missing. */
function newKey(): string {
  if (isSecureContext) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes]
    .map((byte, i) => {
      const fixed = i === 6 ? (byte & 0x0f) | 0x40 : i === 8 ? (byte & 0x3f) | 0x80 : byte;
      return fixed.toString(16).padStart(2, '0');
    })
    .join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
