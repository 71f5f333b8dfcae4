/** Which pages may send registrations: those of the configured origins, and the endpoint's own. */
export class Origins {
  readonly #allowed: readonly string[];
  readonly #publicUrl: () => string;

  constructor(allowed: readonly string[], publicUrl: () => string) {
    this.#allowed = allowed;
    this.#publicUrl = publicUrl;
  }

  allows(origin: string): boolean {
    return this.#allowed.includes(origin) || this.isOwn(origin);
  }

  isOwn(origin: string): boolean {
    return origin === new URL(this.#publicUrl()).origin;
  }
}
