/**
 * One key for one content: the same answers sent again keep their key, so that a registration that arrived before
 * the connection was cut is found and not made twice; changed answers get another. Whoever comes back to what they sent
 * before, after an attempt for another meeting, finds its key again.
 */
export class IdempotencyKeys {
  /** By content, the one that was asked for last at the end. */
  readonly #keys = new Map<string, string>();

  /** @param content the body as it will be sent */
  keyFor(content: string): string {
    const key = this.#keys.get(content) ?? newKey();
    this.#keys.delete(content);
    this.#keys.set(content, key);
    return key;
  }

  /** The key in use with its content, to be kept beside a draft. */
  get last(): { readonly content: string; readonly key: string } | undefined {
    const [content, key] = [...this.#keys].at(-1) ?? [];
    return content !== undefined && key !== undefined ? { content, key } : undefined;
  }

  /** Takes up a key from before the page was loaded again. */
  restore({ content, key }: { content: string; key: string }): void {
    this.#keys.set(content, key);
  }

  /** The next attempt with the content in use is a new one. */
  forget(): void {
    const { last } = this;
    if (last) this.#keys.delete(last.content);
  }

  /** Forgets every content, and what was typed with it. */
  clear(): void {
    this.#keys.clear();
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
