/**
 * One key for one content: the same answers sent again keep their key, so that a registration that arrived before
 * the connection was cut is found and not made twice; changed answers get another.
 */
export class IdempotencyKeys {
  #last: { content: string; key: string } | undefined;

  /** @param content the body as it will be sent */
  keyFor(content: string): string {
    if (this.#last?.content !== content) this.#last = { content, key: newKey() };
    return this.#last.key;
  }

  /** The key in use with its content, to be kept beside a draft. */
  get last(): { readonly content: string; readonly key: string } | undefined {
    return this.#last;
  }

  /** Takes up a key from before the page was loaded again. */
  restore(last: { content: string; key: string }): void {
    this.#last = last;
  }

  /** The next attempt is a new one, whatever its content. */
  forget(): void {
    this.#last = undefined;
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
