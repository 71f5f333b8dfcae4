import { readableColour, textOn } from './colour.ts';

/**
 * What may be asked of each element by the address of the page, beside `endpoint` and `lang`: looks and choices, nothing
 * that stores or leads elsewhere.
 */
const ATTRIBUTES: Record<string, readonly string[]> = {
  'meeting-calendar': ['view', 'views', 'date', 'limit', 'past', 'levels', 'series', 'time-zone', 'heading-level'],
  'level-filter': ['facets', 'layout', 'levels', 'locked', 'single', 'heading-level'],
  'testimonial-carousel': [
    'layout',
    'per-view',
    'levels',
    'meeting',
    'limit',
    'order',
    'autoplay',
    'interval',
    'follow-selection',
    'heading-level',
  ],
  'registration-form': ['meeting', 'steps', 'heading-level'],
};

/** Longer than any id or list of ids that is meant. */
const LONGEST = 500;

export type Theme = 'light' | 'dark' | 'auto';

export interface RequestedElement {
  /** Its name without the prefix. */
  name: string;
  attributes: ReadonlyMap<string, string>;
}

/** What a frame is asked to show. */
export interface EmbedRequest {
  /** One or several that work together, in the order asked for; each once. */
  elements: readonly RequestedElement[];
  /** Absolute, http or https; `undefined` where the address says something else. */
  endpoint: string | undefined;
  /** BCP 47 tag. */
  lang: string;
  theme: Theme;
  /** CSS properties of the element, by name. */
  colours: ReadonlyMap<string, string>;
}

/** Whether a frame takes an attribute for an element. */
export function isTaken(element: string, attribute: string): boolean {
  return Object.hasOwn(ATTRIBUTES, element) && !!ATTRIBUTES[element]?.includes(attribute);
}

/**
 * Reads the query of the page's address. What is not known, or no such value, counts as not said. An attribute that two
 * elements share is given to one of them by its name: `level-filter.layout=list`.
 */
export function readRequest(query: URLSearchParams): EmbedRequest {
  const names = [...new Set(query.getAll('element'))].filter((name) => Object.hasOwn(ATTRIBUTES, name));
  const theme = query.get('theme');
  return {
    elements: names.map((name) => ({ name, attributes: attributesOf(name, query) })),
    endpoint: endpointOf(query.get('endpoint') ?? ''),
    lang: languageOf(query.get('lang') ?? ''),
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
    colours: coloursOf(query),
  };
}

function attributesOf(element: string, query: URLSearchParams): ReadonlyMap<string, string> {
  const given = new Map<string, string>();
  for (const name of ATTRIBUTES[element] ?? []) {
    const value = query.get(`${element}.${name}`) ?? query.get(name);
    if (value !== null && value.length <= LONGEST) given.set(name, value);
  }
  return given;
}

/** Relative to nothing: the page that asks and this one stand elsewhere. */
function endpointOf(value: string): string | undefined {
  if (!URL.canParse(value)) return undefined;
  const url = new URL(value);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
}

function languageOf(value: string): string {
  try {
    return Intl.getCanonicalLocales(value)[0] ?? 'fr';
  } catch {
    return 'fr';
  }
}

/** `accent` for light surfaces and `accent-dark` for dark ones, each only where text in it can be read. */
function coloursOf(query: URLSearchParams): ReadonlyMap<string, string> {
  const light = readableColour(query.get('accent'), 'light');
  const dark = readableColour(query.get('accent-dark'), 'dark');
  const colours = new Map<string, string>();
  if (light === undefined && dark === undefined) return colours;
  const pair = (inLight: string, inDark: string) => `light-dark(${inLight}, ${inDark})`;
  const [accent, accentDark] = [light ?? '#1d4f91', dark ?? '#9cc3ff'];
  colours.set('--anacej-accent', pair(accent, accentDark));
  colours.set('--anacej-on-accent', pair(textOn(accent), textOn(accentDark)));
  return colours;
}
