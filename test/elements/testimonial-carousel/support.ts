import { fixture, oneEvent, waitUntil } from '@open-wc/testing';
import type { NetworkDocumentInput, TestimonialInput } from '../../../src/contract/index.ts';
import '../../../src/elements/testimonial-carousel/define.ts';
import type { TestimonialCarousel } from '../../../src/elements/testimonial-carousel/testimonial-carousel.ts';

/** A testimonial that passes, and what a test adds to it. */
export function testimonial(n: number, changes: Partial<TestimonialInput> = {}): TestimonialInput {
  return {
    id: `t${n}`,
    quote: `Parole numéro ${n}.`,
    author: { name: `Personne ${n}`, role: 'Maire', organization: 'Commune de Plouarven' },
    ...changes,
  };
}

export function testimonials(count: number): TestimonialInput[] {
  return Array.from({ length: count }, (_, i) => testimonial(i + 1));
}

export function documentWith(
  said: TestimonialInput[],
  changes: Partial<NetworkDocumentInput> = {},
): NetworkDocumentInput {
  return {
    version: 1,
    network: { name: 'Réseau', timeZone: 'Europe/Paris', language: 'fr' },
    levels: [
      { id: 'regions', label: 'Régions' },
      { id: 'departements', label: 'Départements' },
    ],
    testimonials: said,
    ...changes,
  };
}

export interface MountOptions {
  attributes?: Record<string, string>;
  /** Of the container, in pixels; wide enough for two testimonials by default. */
  width?: number;
  dir?: 'ltr' | 'rtl';
  lang?: string;
}

/** The element in a container of a known width, with its testimonials in view. */
export async function mount(data: unknown, options: MountOptions = {}): Promise<TestimonialCarousel> {
  const { attributes = {}, width = 400, dir = 'ltr', lang = 'fr' } = options;
  const container = document.createElement('div');
  container.dir = dir;
  container.lang = lang;
  container.style.width = `${width}px`;
  const element = document.createElement('anacej-testimonial-carousel');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.data = data;
  container.append(element);
  await fixture(container);
  await waitUntil(() => all(element, 'figure, [part="empty"], [part~="error"]').length > 0, 'nothing is shown', {
    timeout: 5000,
  });
  await settled(element);
  return element;
}

/** When everything that was asked for has been drawn and measured: two frames after the last update. */
export async function settled(element: TestimonialCarousel): Promise<void> {
  await element.updateComplete;
  await twoFrames();
  await element.updateComplete;
}

async function twoFrames(): Promise<void> {
  for (let i = 0; i < 2; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
}

export function all(element: TestimonialCarousel, selector: string): HTMLElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

export function one(element: TestimonialCarousel, selector: string): HTMLElement {
  return oneOf(element, selector, HTMLElement);
}

/** @param type what the element must be: `HTMLAnchorElement` to read its `href` */
export function oneOf<T extends HTMLElement>(element: TestimonialCarousel, selector: string, type: new () => T): T {
  const found = element.shadowRoot?.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`no ${type.name} at ${selector}`);
  return found;
}

/** The button a reader would hear under this name. */
export function button(element: TestimonialCarousel, name: string): HTMLElement {
  const found = all(element, 'button').find((candidate) => nameOf(candidate) === name);
  if (!found) throw new Error(`no button ${name} among ${all(element, 'button').map(nameOf).join(', ')}`);
  return found;
}

export function nameOf(element: Element): string {
  return element.getAttribute('aria-label') ?? words(element);
}

/** The words of an element as they are read, with single spaces. */
export function words(element: Element): string {
  return element.textContent.replace(/\s+/g, ' ').trim();
}

/** The quotes that can be read and reached now. */
export function inView(element: TestimonialCarousel): string[] {
  return all(element, '.slide:not([inert]) blockquote').map(words);
}

export function slides(element: TestimonialCarousel): HTMLElement {
  return one(element, '[part="slides"]');
}

/** Does what scrolls the slides, and waits until they have come to rest. */
export async function scrolling(element: TestimonialCarousel, act: () => unknown): Promise<void> {
  const rest = atRest(slides(element));
  act();
  await rest;
  await settled(element);
}

/**
 * Where an engine does not say that scrolling has ended, it has once a slide stands at the edge and nothing moved for
 * longer than the carousel waits.
 */
function atRest(scroller: HTMLElement): Promise<unknown> {
  if ('onscrollend' in window) return oneEvent(scroller, 'scrollend');
  return new Promise<void>((resolve) => {
    let quiet: ReturnType<typeof setTimeout> | undefined;
    const onScroll = () => {
      clearTimeout(quiet);
      quiet = setTimeout(() => {
        if (isSnapped(scroller)) {
          scroller.removeEventListener('scroll', onScroll);
          resolve();
        } else onScroll();
      }, 250);
    };
    scroller.addEventListener('scroll', onScroll);
  });
}

function isSnapped(scroller: HTMLElement): boolean {
  const edge = scroller.getBoundingClientRect().left;
  return [...scroller.children].some((slide) => Math.abs(slide.getBoundingClientRect().left - edge) < 1);
}

export function status(element: TestimonialCarousel): string {
  return words(one(element, '[role="status"]'));
}
