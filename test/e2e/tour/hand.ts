import { plain } from '../../support/screen.ts';

/** Waits for what a visitor waits for. @throws with its name where it does not come */
export async function until<T>(what: string, look: () => T | null | undefined | false): Promise<T> {
  const deadline = performance.now() + 20_000;
  for (;;) {
    const found = look();
    if (found) return found;
    if (performance.now() > deadline) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

export function nameOf(element: Element): string {
  return plain(element.getAttribute('aria-label') ?? element.textContent);
}

/** What a finger would touch there, down through shadow roots. */
function touched(x: number, y: number): Element | null {
  let hit = document.elementFromPoint(x, y);
  while (hit?.shadowRoot) {
    const inner = hit.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === hit) break;
    hit = inner;
  }
  return hit;
}

/** Presses what can be seen and reached; anything else is a failure of the page. */
export function press(target: HTMLElement): void {
  target.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = target.getBoundingClientRect();
  const hit = touched(x + width / 2, y + height / 2);
  if (width < 16 || height < 16) throw new Error(`«${nameOf(target)}» is ${width} by ${height} pixels`);
  if (!target.contains(hit)) throw new Error(`«${nameOf(target)}» is out of reach, under <${hit?.localName ?? '?'}>`);
  target.focus();
  target.click();
}

/** An element of ours as somebody meets it on the page. */
export class Meeting {
  readonly host: HTMLElement;

  constructor(tag: string) {
    const host = document.querySelector<HTMLElement>(tag);
    if (!host) throw new Error(`no <${tag}>`);
    this.host = host;
  }

  all<E extends HTMLElement>(selector: string): E[] {
    return [...(this.host.shadowRoot?.querySelectorAll<E>(selector) ?? [])];
  }

  get text(): string {
    return plain(this.host.shadowRoot?.querySelector('.root')?.textContent);
  }

  /** Waits for an element, by its words where some are given. */
  find(selector: string, words = ''): Promise<HTMLElement> {
    return until(`${this.host.localName}: ${selector} «${words}»`, () =>
      this.all(selector).find((element) => nameOf(element).startsWith(words)),
    );
  }

  gone(selector: string): Promise<true> {
    return until(`${selector} to go`, () => this.all(selector).length === 0);
  }

  async press(selector: string, words = ''): Promise<void> {
    press(await this.find(selector, words));
  }

  /** Text that is drawn at less than 11 pixels is there for nobody. */
  checkLegible(): void {
    for (const element of this.all('*')) {
      const own = [...element.childNodes].some((node) => node instanceof Text && node.data.trim());
      const size = parseFloat(getComputedStyle(element).fontSize);
      if (own && size < 11) throw new Error(`«${nameOf(element)}» is written in ${size} pixels`);
    }
  }
}
