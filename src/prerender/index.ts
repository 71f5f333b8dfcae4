import './browser-names.ts';
import { MeetingCalendar } from '../elements/meeting-calendar/meeting-calendar.ts';
import { eventsJson } from '../elements/meeting-calendar/event-data.ts';
import { narrowed } from '../elements/meeting-calendar/narrowed.ts';
import { TestimonialCarousel } from '../elements/testimonial-carousel/testimonial-carousel.ts';
import { Network, type Snapshot } from '../network/index.ts';
import { asIf } from './as-if.ts';
import { StillElement, type ElementClass } from './still-element.ts';
import { styleSource } from './style-source.ts';
import { tidy } from './tidy.ts';

/** The elements that say something without a script. A filter and a form do nothing without one. */
const ELEMENTS: Record<string, ElementClass> = {
  'meeting-calendar': MeetingCalendar,
  'testimonial-carousel': TestimonialCarousel,
};

/** Said by the options here, or of no use in a page without a script. */
const NOT_PASSED = new Set(['endpoint', 'lang', 'structured-data']);

/** What can be written as static HTML: names of elements without their prefix. */
export const prerenderable: readonly string[] = Object.keys(ELEMENTS);

/** The attributes that may be given with an element; none for one that cannot be written. */
export function attributesOf(element: string): readonly string[] {
  const known = Object.hasOwn(ELEMENTS, element) ? ELEMENTS[element] : undefined;
  return (known?.observedAttributes ?? []).filter((name) => !NOT_PASSED.has(name));
}

export interface PrerenderOptions {
  /** One of {@link prerenderable}. */
  element: string;
  /** Where pages find the data: the element asks there again when its script runs. Absolute; needed without `data`. */
  endpoint?: string;
  /** The document, parsed or as JSON text. Default: it is fetched from `endpoint`. */
  data?: unknown;
  /** Further attributes, of those in {@link attributesOf}. Others are an error. */
  attributes?: Readonly<Record<string, string>>;
  /** BCP 47 tag. Default: the network's own language. */
  lang?: string;
  /** Milliseconds since 1970 that count as now. Default: the clock. */
  now?: number;
}

/**
 * An element as static HTML: its tag, and inside it what it would show at first, in a declarative shadow root (HTML
 * living standard, `shadowrootmode`), so that its styles stay to themselves. Where the element's script runs, that is
 * the fallback content: it stays until the element shows the same alive, and when it cannot. A calendar has its
 * meetings beside it for search engines, as JSON-LD.
 *
 * Times of meetings online are in the network's own zone: whose reader it will be, nobody knows yet.
 * @throws RangeError for an element or attribute that cannot be written
 * @throws LoadError where there is no document, or none that may be read
 */
export async function prerender(options: PrerenderOptions): Promise<string> {
  const { element, endpoint, attributes = {}, now = Date.now() } = options;
  const type = Object.hasOwn(ELEMENTS, element) ? ELEMENTS[element] : undefined;
  if (!type) throw refusal(element, prerenderable);
  const allowed = attributesOf(element);
  const unknown = Object.keys(attributes).find((name) => !allowed.includes(name));
  if (unknown !== undefined) throw refusal(unknown, allowed);

  const network = await load(options);
  const { timeZone, language } = network.snapshot.document.network;
  const lang = options.lang ?? language;
  const own = new Map(Object.entries({ ...(endpoint && { endpoint }), lang, ...attributes }));
  const tag = `anacej-${element}`;
  const still = new StillElement(tag, type, own, network);
  const drawn = await still.draw((draw) => asIf(now, timeZone, draw)).finally(() => network.abort());
  const { levels = '', series = '' } = attributes;
  const events =
    element === 'meeting-calendar'
      ? asIf(now, timeZone, () => eventsJson(network.snapshot, narrowed(network.selected, levels, series), lang))
      : '';

  const { markup, rules } = tidy(drawn);
  const written = [...own].map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
  return `<${tag}${written}>
<div><template shadowrootmode="open"><style>${still.styles}${WITHOUT_SCRIPT}${rules}</style>${markup}</template></div>
</${tag}>
${events && `<script type="application/ld+json">${events}</script>\n`}`;
}

/**
 * The line of a Content-Security-Policy that lets the `<style>` of what {@link prerender} wrote through, by its hash. It
 * stays the same as long as the version, the element and its attributes do, whatever the data and the day; in a month
 * and a week, whose meetings have their places there, it changes with them.
 */
export async function policyLine(written: string): Promise<string> {
  const [, style = ''] = /<style>(.*?)<\/style>/s.exec(written) ?? [];
  return `style-src ${await styleSource(style)};`;
}

/** A control that nothing will ever bring to life is none. */
const WITHOUT_SCRIPT =
  '@media (scripting: none) { [inert] { display: none } .title { color: inherit; text-decoration: none } }';

/** In place of an address, in what is said of data that has none. */
const INLINE = 'inline:data';

async function load({ endpoint, data }: PrerenderOptions): Promise<Network & { snapshot: Snapshot }> {
  // Where nobody knows the address of the data, what is relative to it leads nowhere, and is no link.
  const network = new Network(endpoint ?? INLINE);
  await (data === undefined ? network.load() : network.give(data));
  if (network.state.status === 'failed') throw network.state.error;
  return network as Network & { snapshot: Snapshot };
}

function refusal(name: string, possible: readonly string[]): RangeError {
  const names = possible.join(', ');
  return new RangeError(
    `«\u202f${name}\u202f» n’est pas possible ici\u202f: ${names} / is not possible here: ${names}`,
  );
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
