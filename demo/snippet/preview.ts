import { h } from './dom.ts';
import { wholeSnippet, type Snippet } from './snippet.ts';

const HEIGHT = 760;

/** The snippet as it is pasted, on a page of its own, at the width of a device and scaled to the room there is. */
export class Preview {
  readonly #box: HTMLElement;
  /** Of an origin of its own: nothing in it can reach this page, and nobody is registered from here. */
  readonly #frame = h('iframe', {
    title: 'Aperçu',
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
  });
  #width = 1280;
  #shown = '';

  constructor(box: HTMLElement) {
    this.#box = box;
    box.append(this.#frame);
    new ResizeObserver(() => this.#fit()).observe(box);
  }

  resize(width: number): void {
    this.#width = width;
    this.#fit();
  }

  show(snippet: Snippet, language: string): void {
    const page = `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Aperçu</title><style>:root { color-scheme: light dark; font: 16px/1.6 system-ui, sans-serif; } body { margin: 1rem; }</style>
${wholeSnippet(snippet)}</html>`;
    if (page === this.#shown) return;
    this.#shown = page;
    this.#frame.srcdoc = page;
  }

  #fit(): void {
    const room = this.#box.clientWidth;
    if (room === 0) return;
    const scale = Math.min(1, room / this.#width);
    const { style } = this.#frame;
    style.width = `${this.#width}px`;
    style.height = `${HEIGHT / scale}px`;
    style.transform = `scale(${scale})`;
    style.marginInlineStart = `${(room - this.#width * scale) / 2}px`;
    this.#box.style.height = `${HEIGHT}px`;
  }
}
