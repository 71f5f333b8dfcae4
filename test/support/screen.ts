/** An element as a person meets it: by role and by name. Text of its shadow root, blanks made one. */
export class Screen {
  readonly host: Element;

  constructor(host: Element) {
    this.host = host;
  }

  get root(): ShadowRoot {
    const { shadowRoot } = this.host;
    if (!shadowRoot) throw new Error(`<${this.host.localName}> has no shadow root yet.`);
    return shadowRoot;
  }

  get text(): string {
    return plain(this.root.textContent);
  }

  /** What is said at once to those who cannot see it; empty where nothing is. */
  get alert(): string {
    return plain(this.root.querySelector('[role=alert]')?.textContent);
  }

  /** Whether bars stand where data will. */
  get isLoading(): boolean {
    return this.text.includes('Chargement…') || this.text.includes('Loading…');
  }

  /** The names of the meetings of a list, or of whatever else opens a dialog, in their order. */
  get meetings(): string[] {
    return [...this.root.querySelectorAll('[part~=meeting] [part~=title] bdi')].map((title) =>
      plain(title.textContent),
    );
  }

  findButton(name: string): HTMLElement | undefined {
    return [...this.root.querySelectorAll('button')].find((button) => nameOf(button).startsWith(name));
  }

  button(name: string): HTMLElement {
    const button = this.findButton(name);
    if (button) return button;
    throw new Error(`No button «${name}» in: ${[...this.root.querySelectorAll('button')].map(nameOf).join(' | ')}`);
  }

  /** The box whose label begins with these words. */
  box(label: string): HTMLInputElement {
    const found = [...this.root.querySelectorAll('label')].find((one) => plain(one.textContent).startsWith(label));
    const control = found?.control;
    if (control instanceof HTMLInputElement) return control;
    throw new Error(`No box «${label}» in: ${this.text}`);
  }
}

/** What is heard of a control. */
export function nameOf(element: Element | null | undefined): string {
  return plain(element?.getAttribute('aria-label') ?? element?.textContent);
}

/** Text with its no-break spaces made plain and direction marks left out, as one would type it. */
export function plain(text: string | null | undefined): string {
  return (text ?? '')
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
