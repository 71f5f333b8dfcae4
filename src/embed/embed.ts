/** The page of a frame: one element, as the address of the page asks for it. */
import { answerHeights } from './height.ts';
import { readRequest } from './request.ts';
import { wordsOf } from './words.ts';

/** The one beside this file: frames and script tags share it. */
const LOADER = 'loader.js';

const { elements, endpoint, lang, theme, colours } = readRequest(new URLSearchParams(location.search));
const words = wordsOf(lang);
const root = document.documentElement;
root.lang = lang;
root.classList.add(theme);
for (const [name, value] of colours) root.style.setProperty(name, value);

const content = document.createElement('main');
document.body.replaceChildren(content);
answerHeights(content);

if (elements.length === 0 || endpoint === undefined) {
  content.append(words.nothing);
} else {
  document.title = elements.map(({ name }) => words.titles[name]).join(' – ');
  for (const { name, attributes } of elements) {
    const element = document.createElement(`anacej-${name}`);
    for (const [attribute, value] of attributes) element.setAttribute(attribute, value);
    element.setAttribute('endpoint', endpoint);
    // A dialog would be cut where the frame ends.
    if (name === 'meeting-calendar') element.setAttribute('open-in', 'page');
    content.append(element);
  }
  import(/* @vite-ignore */ new URL(LOADER, import.meta.url).href).catch(() => content.append(words.unavailable));
}
