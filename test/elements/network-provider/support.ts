import { fixture, html } from '@open-wc/testing';
import { Screen } from '../../support/screen.ts';

/** A place on the page for markup that is put together by hand. */
export function stage(): Promise<HTMLElement> {
  return fixture<HTMLElement>(html`<div></div>`);
}

/** An element by its name, with its attributes; it need not be defined. */
export function element(tag: string, attributes: Record<string, string> = {}, ...children: Element[]): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** A script of JSON, as a page carries data. */
export function inline(data: unknown): HTMLElement {
  const script = element('script', { type: 'application/json' });
  script.textContent = JSON.stringify(data);
  return script;
}

export function screenOf(place: ParentNode, selector = 'anacej-meeting-calendar'): Screen {
  const found = place.querySelector(selector);
  if (!found) throw new Error(`no ${selector}`);
  return new Screen(found);
}
