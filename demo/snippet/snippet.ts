import { textOn } from '../../src/embed/colour.ts';
import { isTaken } from '../../src/embed/request.ts';
import type { Choice, Colours, Release } from './choice.ts';
import { SURFACE } from './contrast.ts';
import { escaped, tag } from './markup.ts';

/** The parts to put on a page. An editor that takes one may refuse another, so that each stands by itself. */
export interface Snippet {
  /** CSS rules, without a `style` tag around them. Empty where nothing needs them. */
  style: string;
  /** The `script` tag. Empty where there is none. */
  script: string;
  /** The elements, a line each, or the frame; each with a link that is worth having alone. */
  content: string;
  /** What to type in a terminal first; empty for ways that need nothing. */
  command: string;
}

/** The files of a release that each way of embedding loads. */
const LOADER = 'loader.js';
const ONE_FILE = 'anacej-rencontres.js';
const FRAME = 'embed.html';
const FRAME_HEIGHTS = 'embed-host.js';

export function writeSnippet(choice: Choice, release: Release): Snippet {
  if (choice.way === 'frame') return framed(choice, release);
  const tags = choice.elements.map((name) => elementTag(choice, name));
  return {
    style: styleOf(choice),
    script: scriptTag(release, choice.way === 'file' ? ONE_FILE : LOADER),
    content: tags.join('\n'),
    command: commands(choice, (line, name) => `${line} > ${name}.html`),
  };
}

/** All of it as one text, for pages that take any HTML. */
export function wholeSnippet({ style, script, content }: Snippet): string {
  return [style && `<style>\n${style}\n</style>`, script, content].filter(Boolean).join('\n');
}

/** Whether `prerender` can write it: a filter and a form do nothing without a script. */
export function isStatic(element: string): boolean {
  return element === 'meeting-calendar' || element === 'testimonial-carousel';
}

function scriptTag({ base, files }: Release, file: string): string {
  return tag('script', {
    type: 'module',
    src: new URL(file, base).href,
    integrity: files[file],
    crossorigin: 'anonymous',
  });
}

/**
 * On one line and with text and a link only: editors that wrap lines in paragraphs (wpautop) leave it whole, and those
 * that strip unknown tags leave the link.
 */
function elementTag(choice: Choice, name: string): string {
  const { endpoint, language, options } = choice;
  return tag(`anacej-${name}`, { endpoint, lang: language, ...options[name] }, fallbackOf(choice, name));
}

/** The link that is left where the tag is stripped: it says where it leads without anything around it. */
function fallbackOf({ agenda, network, language }: Choice, name: string): string {
  if (agenda === '') return '';
  const title = [titleOf(name, language), network].filter(Boolean).join(' – ');
  return tag('a', { href: agenda, hreflang: language }, escaped(title));
}

function titleOf(name: string, language: Choice['language']): string {
  return TITLES[language][name] ?? name;
}

const TITLES: Record<Choice['language'], Record<string, string>> = {
  fr: {
    'level-filter': 'Rencontres par niveau de collectivité',
    'meeting-calendar': 'Agenda des rencontres',
    'testimonial-carousel': 'Témoignages',
    'registration-form': 'Inscription aux rencontres',
  },
  en: {
    'level-filter': 'Meetings by level of authority',
    'meeting-calendar': 'Calendar of the meetings',
    'testimonial-carousel': 'Testimonials',
    'registration-form': 'Registration for the meetings',
  },
};

function styleOf({ elements, colours }: Choice): string {
  const tags = elements.map((name) => `anacej-${name}`);
  // Until its script is there a tag is inline text to a browser, and a theme's columns would jump when it becomes a block.
  const rules = [`:is(${tags.join(', ')}):not(:defined) { display: flow-root; }`];
  // What stands under a list would jump when it comes. No calendar is much smaller, however few its meetings are.
  if (elements.includes('meeting-calendar')) rules.push('anacej-meeting-calendar { min-height: 20em; }');
  const tokens = tokensOf(colours);
  if (tokens.length > 0) rules.push(`:is(${tags.join(', ')}) { ${tokens.join(' ')} }`);
  return rules.join('\n');
}

function tokensOf({ light, dark }: Choice['colours']): string[] {
  const written: string[] = [];
  const pair = (name: string, inLight: string, inDark: string) =>
    written.push(`--anacej-${name}: light-dark(${inLight}, ${inDark});`);
  for (const name of ['accent', 'text', 'surface'] as const) {
    if (light[name] === undefined && dark[name] === undefined) continue;
    const [inLight, inDark] = [light[name] ?? OWN.light[name], dark[name] ?? OWN.dark[name]];
    pair(name, inLight, inDark);
    if (name === 'accent') pair('on-accent', textOn(inLight), textOn(inDark));
  }
  return written;
}

/** What the elements have by themselves (`src/styles/tokens.ts`). */
export const OWN: Record<'light' | 'dark', Required<Colours>> = {
  light: { accent: '#1d4f91', text: '#1c2127', surface: SURFACE.light },
  dark: { accent: '#9cc3ff', text: '#eceef1', surface: SURFACE.dark },
};

function framed(choice: Choice, { base, files }: Release): Snippet {
  const { elements, endpoint, language, options, colours } = choice;
  const address = new URL(FRAME, base);
  for (const name of elements) address.searchParams.append('element', name);
  address.searchParams.set('endpoint', endpoint);
  address.searchParams.set('lang', language);
  if (colours.light.accent) address.searchParams.set('accent', colours.light.accent.slice(1));
  if (colours.dark.accent) address.searchParams.set('accent-dark', colours.dark.accent.slice(1));
  // One address for all: what two elements may both take bears the name of the one that it is for.
  for (const element of elements) {
    for (const [name, value] of Object.entries(options[element] ?? {})) {
      if (!isTaken(element, name)) continue;
      const isShared = elements.some((other) => other !== element && isTaken(other, name));
      address.searchParams.set(isShared ? `${element}.${name}` : name, value);
    }
  }
  const frame = tag('iframe', {
    src: address.href,
    title: elements.map((name) => titleOf(name, language)).join(' – '),
    width: '100%',
    height: '720',
    loading: 'lazy',
    'data-anacej-embed': true,
  });
  const link = fallbackOf(choice, elements[0] ?? '');
  return {
    style: 'iframe[data-anacej-embed] { border: 0; }',
    script: tag('script', {
      type: 'module',
      src: new URL(FRAME_HEIGHTS, base).href,
      integrity: files[FRAME_HEIGHTS],
      crossorigin: 'anonymous',
    }),
    // Beside the frame, for editors that strip it: what is inside one is never shown.
    content: link ? `${frame}\n${tag('p', {}, link)}` : frame,
    command: '',
  };
}

/** What to type for the lines of a policy that let the styles of the static files through; empty where there are none. */
export function policyCommand(choice: Choice): string {
  return commands(choice, (line) => `${line} --csp`);
}

/** A line for each element that is written as a file. @param end how the line ends */
function commands(choice: Choice, end: (line: string, name: string) => string): string {
  const { way, elements, endpoint, language, options } = choice;
  if (way !== 'static') return '';
  return elements
    .filter(isStatic)
    .map((name) => {
      // What is written has its structured data in any case.
      const { 'structured-data': _, ...own } = options[name] ?? {};
      const flags = { endpoint, element: name, lang: language, ...own };
      const written = Object.entries(flags).map(([flag, value]) => `--${flag} ${quoted(value)}`);
      return end(`npx @anacej/rencontres prerender ${written.join(' ')}`, name);
    })
    .join('\n');
}

/** For a POSIX shell. */
function quoted(value: string): string {
  return /^[\w.:/-]+$/.test(value) ? value : `'${value.replaceAll("'", `'\\''`)}'`;
}
