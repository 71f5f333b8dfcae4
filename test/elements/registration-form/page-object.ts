import type { RegistrationForm } from '../../../src/elements/registration-form/registration-form.ts';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What stands on the page as a person finds it: by the words beside it. Hidden marks are read like the others. */
export class FormPage {
  readonly form: RegistrationForm;

  constructor(form: RegistrationForm) {
    this.form = form;
  }

  get root(): ShadowRoot {
    const { shadowRoot } = this.form;
    if (!shadowRoot) throw new Error('The form has no shadow root yet.');
    return shadowRoot;
  }

  /** All the text in view, blanks made one. */
  get text(): string {
    return plain(this.root.querySelector('.root')?.textContent);
  }

  /** What a screen reader is told without asking. */
  get status(): string {
    return plain(this.root.querySelector('.root > [role=status]')?.textContent);
  }

  get alert(): string {
    return plain(this.root.querySelector('[role=alert]')?.textContent);
  }

  /** The element that has the focus. */
  get focused(): Element | null {
    return this.root.activeElement;
  }

  /** The controls whose label begins with these words. */
  fields(label: string): Control[] {
    return [...this.root.querySelectorAll('label')]
      .filter((element) => plain(element.textContent).startsWith(label))
      .map((element) => element.control as Control);
  }

  field(label: string, nth = 0): Control {
    const found = this.fields(label)[nth];
    if (!found)
      throw new Error(
        `No field «${label}» (${nth}). Labels: ${[...this.root.querySelectorAll('label')].map((one) => plain(one.textContent)).join(' | ')}`,
      );
    return found;
  }

  hasField(label: string): boolean {
    return this.fields(label).length > 0;
  }

  button(name: string): HTMLButtonElement {
    const found = this.findButton(name);
    if (!found)
      throw new Error(
        `No button «${name}». Buttons: ${[...this.root.querySelectorAll('button')].map((one) => plain(one.textContent)).join(' | ')}`,
      );
    return found;
  }

  findButton(name: string): HTMLButtonElement | undefined {
    return [...this.root.querySelectorAll('button')].find((element) => plain(element.textContent).startsWith(name));
  }

  get submit(): HTMLButtonElement {
    const found = this.root.querySelector<HTMLButtonElement>('button[type=submit]');
    if (!found) throw new Error('No button to send with.');
    return found;
  }

  heading(text: string): Element | undefined {
    return [...this.root.querySelectorAll('[role=heading]')].find((element) =>
      plain(element.textContent).startsWith(text),
    );
  }

  group(legend: string): HTMLFieldSetElement {
    const found = [...this.root.querySelectorAll('fieldset')].find((element) =>
      plain(element.querySelector('legend')?.textContent).startsWith(legend),
    );
    if (!found) throw new Error(`No group «${legend}».`);
    return found;
  }

  /** Writes into a field and leaves it, as with a keyboard. */
  async write(label: string, value: string, nth = 0): Promise<void> {
    const control = this.field(label, nth);
    control.focus();
    control.value = value;
    control.dispatchEvent(new Event(control instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
    await this.form.updateComplete;
    control.blur();
    await this.form.updateComplete;
  }

  async tick(label: string): Promise<void> {
    this.field(label).click();
    await this.form.updateComplete;
  }

  async press(name: string): Promise<void> {
    this.button(name).click();
    await this.form.updateComplete;
    await this.form.updateComplete;
  }

  async send(): Promise<void> {
    this.submit.click();
    await this.form.updateComplete;
    await this.form.updateComplete;
  }

  /** The collectivity, the contact and one person, all as they should be. */
  async fillIn(): Promise<void> {
    await this.write('Nom de la collectivité', 'Commune de Kergoat');
    await this.write('Prénom et nom', 'Aïcha Le Goff');
    await this.write('Adresse électronique', 'aicha@kergoat.example');
    await this.write('Prénom et nom', 'Ali Diop', 1);
    await this.write('Adresse électronique', 'ali@kergoat.example', 1);
  }

  /** The sentences of the summary of errors. */
  get summary(): string[] {
    return [...this.root.querySelectorAll('[part=error-summary] a')].map((link) => plain(link.textContent));
  }

  /** What describes a field: hint and error, as a screen reader reads them. */
  described(control: Element): string {
    const ids = control.getAttribute('aria-describedby')?.split(' ') ?? [];
    return ids.map((id) => plain(this.root.getElementById(id)?.textContent)).join(' ');
  }
}

/** Text with its no-break spaces made plain and direction marks left out, as one would type it. */
export function plain(text: string | null | undefined): string {
  return (text ?? '')
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
