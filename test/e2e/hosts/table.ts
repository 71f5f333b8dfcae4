/** Host × element × engine: what worked, as the run found it. */
export class Table {
  readonly #parts: readonly string[];
  readonly #rows = new Map<string, Map<string, string[]>>();

  constructor(parts: readonly string[]) {
    this.#parts = parts;
  }

  /** Writes down whether it worked. @throws what it throws */
  async keep(engine: string, host: string, part: string, work: Promise<void>): Promise<void> {
    const row = this.#rows.get(host) ?? new Map<string, string[]>();
    this.#rows.set(host, row);
    const cell = row.get(part) ?? [];
    row.set(part, cell);
    try {
      await work;
      cell.push(engine);
    } catch (error) {
      cell.push(`not ${engine}`);
      throw error;
    }
  }

  /** As Markdown. */
  text(): string {
    const rows = [...this.#rows].map(([host, row]) => [
      host.replaceAll('|', '\\|'),
      ...this.#parts.map((part) => row.get(part)?.join(', ') ?? '–'),
    ]);
    return [['host', ...this.#parts], ['host', ...this.#parts].map(() => '---'), ...rows]
      .map((cells) => `| ${cells.join(' | ')} |`)
      .join('\n');
  }
}
