/**
 * The script tag. Registers the elements a page has, as they appear, and only those:
 *
 * `<script type="module" src="…/loader.js" data-endpoint="…/network.json"></script>`
 *
 * `data-endpoint` is the endpoint of elements that name none. A second copy, of any version, stands aside.
 */
import { version } from './version.ts';

/** Milliseconds that the elements inside an `<anacej-network>` wait for it, where nobody says that it will not come. */
const PATIENCE = 15_000;

const calendarWithFilter = () => import('./elements/calendar-with-filter.ts');

const waiting = new Map<string, () => Promise<unknown>>([
  ['anacej-network', () => import('./elements/network-provider/define.ts')],
  ['anacej-meeting-calendar', () => calendarWithFilter().then(({ defineCalendar }) => defineCalendar())],
  ['anacej-level-filter', () => calendarWithFilter().then(({ defineFilter }) => defineFilter())],
  ['anacej-testimonial-carousel', () => import('./elements/testimonial-carousel/define.ts')],
  ['anacej-registration-form', () => import('./elements/registration-form/define.ts')],
]);

/** Kept on the registry of elements, which all copies share, so that `window` stays as the host left it. */
const LOADER = Symbol.for('anacej-rencontres-loader');
const registry = customElements as CustomElementRegistry & { [LOADER]?: string };
const observer = new MutationObserver(loadPresent);

/**
 * The youngest of what the elements cannot do without: Chrome 123, Firefox 124 and Safari 17.5 have it, of 2024. And a
 * page that is read as HTML: in one that is served as XML templates are no markup.
 */
const canDraw =
  CSS.supports('color', 'light-dark(red, red)') && 'any' in AbortSignal && document.contentType === 'text/html';

if (!canDraw) {
  // What the host put inside the tags stays in view.
  console.warn('[anacej-rencontres] navigateur trop ancien ou XHTML / browser too old or XHTML');
} else if (!registry[LOADER]) {
  registry[LOADER] = version;
  // An `async` script comes before the rest of the page: before the data inside a tag, or the script that names the endpoint.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
} else if (registry[LOADER] !== version) {
  console.warn(
    `[anacej-rencontres] version ${registry[LOADER]} déjà chargée, ${version} ignorée / already loaded, ignored`,
  );
}

function start(): void {
  observer.observe(document, { childList: true, subtree: true });
  // Inside the shadow roots of others nobody sees them: they are asked for by an event.
  document.addEventListener('anacej-element-wanted', (event) => {
    const [element] = event.composedPath();
    if (element instanceof Element) load(element.localName);
  });
  loadPresent();
}

function loadPresent(): void {
  for (const tag of waiting.keys()) if (document.querySelector(tag)) load(tag);
  if (waiting.size === 0) observer.disconnect();
}

function load(tag: string): void {
  const loading = waiting.get(tag)?.();
  waiting.delete(tag);
  loading?.catch((error: unknown) => {
    // What the host put inside the tag stays in view.
    console.warn(`[anacej-rencontres] <${tag}> non chargé / not loaded`, error);
    goOnWithout(tag);
  });
  setTimeout(goOnWithout, PATIENCE, tag);
}

/** The elements inside an `<anacej-network>` wait for it: one that does not come becomes a tag without a meaning. */
function goOnWithout(tag: string): void {
  if (tag !== 'anacej-network' || registry.get(tag)) return;
  registry.define(tag, class extends HTMLElement {});
  document.dispatchEvent(new Event('context-provider'));
}
