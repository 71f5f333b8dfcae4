import type { HostPage } from './site.ts';

/** A page of somebody's, with what makes it hard to live on. */
export interface HostCase {
  /** The number of the case among those that must pass, and what the page does. */
  readonly name: string;
  /** The page around our elements and the script tag. */
  page(elements: string, script: string, endpoint: string): HostPage;
  /** What the console has to say there; by default nothing. */
  readonly says?: readonly RegExp[];
  /** Whether what is drawn is looked at too: contrast by axe, and the focus of whoever walks with the Tab key. */
  readonly looks?: true;
}

const inHead = (name: string, hostile: string, looks?: true): HostCase => ({
  name,
  page: (elements, script) => ({ head: hostile + script, body: elements }),
  ...(looks && { looks }),
});

const csp = (endpoint: string) =>
  `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self' ${endpoint}; img-src 'self' ${endpoint}`;
/** The names of the policies that the README tells hosts to allow. */
const POLICIES = 'lit-html anacej-structured-data';
const trustedTypes = (endpoint: string) =>
  `${csp(endpoint)}; require-trusted-types-for 'script'; trusted-types ${POLICIES}`;
const AGAIN = '<script type="module" src="/copie/loader.js"></script>';
const OTHER_VERSION = '<script type="module" src="/autre/loader.js"></script>';
const IGNORED = /version 0\.1\.0 déjà chargée, 9\.9\.9 ignorée/;

/** The ways of Prototype.js 1.6: JSON as text twice over, lists with enumerable guests, natives replaced by its own. */
const PROTOTYPE_JS = `<script>
  Object.toJSON = (value) => JSON.stringify(value);
  const guests = {
    toJSON() { return '[' + this.map(Object.toJSON).join(', ') + ']'; },
    toArray() { return this.slice(); },
    entries() { return this.slice(); },
    each(visit) { this.forEach(visit); return this; },
    first() { return this[0]; },
    last() { return this[this.length - 1]; },
    clear() { this.length = 0; return this; },
    compact() { return this.filter((item) => item != null); },
    reduce() { return this.length > 1 ? this : this[0]; },
  };
  for (const name in guests) Array.prototype[name] = guests[name];
  String.prototype.toJSON = function () { return '"' + this + '"'; };
  Number.prototype.toJSON = function () { return String(this); };
  Date.prototype.toJSON = function () { return '"' + this.toISOString() + '"'; };
  Array.from = (list) => {
    if (!list) return [];
    if (list.toArray) return list.toArray();
    const copy = new Array(list.length || 0);
    for (let i = 0; i < copy.length; i++) copy[i] = list[i];
    return copy;
  };
  Object.keys = (object) => { const keys = []; for (const key in object) keys.push(key); return keys; };
  Object.values = (object) => { const values = []; for (const key in object) values.push(object[key]); return values; };
  HTMLElement.prototype.remove = function () { this.parentNode.removeChild(this); return this; };
  HTMLElement.prototype.scrollTo = function () { window.scrollTo(0, this.offsetTop); return this; };
  HTMLElement.prototype.show = HTMLElement.prototype.hide = HTMLElement.prototype.update = function () { return this; };
</script>`;

/** Shims of old sites: everything enumerable, and natives wrapped by those who count and log. */
const POLLUTED = `<script>
  Array.prototype.contains = function (item) { return this.indexOf(item) >= 0; };
  Array.prototype.removeItem = function () {};
  Object.prototype.extend = function (other) { return Object.assign(this, other); };
  Object.prototype.locale = 'xx';
  String.prototype.trimAll = Function.prototype.inherits = function () {};
  const ask = window.fetch;
  window.fetch = function () { return { then: (...both) => ask.apply(window, arguments).then(...both) }; };
  const Native = Promise;
  window.Promise = class ZonePromise extends Native {
    then(...both) { return super.then(...both); }
  };
  const define = customElements.define;
  customElements.define = function () { return define.apply(customElements, arguments); };
  const add = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function () { return add.apply(this, arguments); };
</script>`;

/** What Google's translator does to a page: every text it finds wrapped in two \`<font>\`, again and again. */
const TRANSLATOR = `<script>
  const seen = new WeakSet();
  const translate = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
      if (seen.has(text) || !text.data.trim() || /SCRIPT|STYLE/.test(text.parentNode.nodeName)) continue;
      const outer = document.createElement('font');
      const inner = outer.appendChild(document.createElement('font'));
      text.replaceWith(outer);
      inner.append(text.data);
      seen.add(inner.firstChild);
    }
  };
  const rounds = setInterval(() => {
    translate(document.body);
    for (const element of document.querySelectorAll('*')) if (element.shadowRoot) translate(element.shadowRoot);
  }, 100);
</script>`;

export const hosts: readonly HostCase[] = [
  inHead('a plain page', ''),
  {
    name: 'must-pass 33: a strict Content-Security-Policy',
    page: (elements, script, endpoint) => ({ policy: csp(endpoint), head: script, body: elements }),
  },
  {
    name: 'must-pass 34: the same with Trusted Types',
    page: (elements, script, endpoint) => ({ policy: trustedTypes(endpoint), head: script, body: elements }),
  },
  {
    name: 'must-pass 35: our script twice',
    page: (elements, script) => ({ head: script + AGAIN, body: `${elements}${script}` }),
  },
  {
    name: 'must-pass 36: two versions, under Trusted Types',
    page: (elements, script, endpoint) => ({
      policy: trustedTypes(endpoint),
      head: script + OTHER_VERSION,
      body: elements,
    }),
    says: [IGNORED],
  },
  inHead('must-pass 37: * { all: unset !important }', '<style>* { all: unset !important }</style>', true),
  inHead(
    'must-pass 37: letters of no size',
    '<style>html, body { font-size: 0; line-height: 0 } * { outline: none }</style>',
    true,
  ),
  inHead('must-pass 37: a root of 62.5 %', '<style>html { font-size: 62.5% }</style>', true),
  {
    name: 'must-pass 37: from right to left',
    page: (elements, script) => ({ root: 'lang="fr" dir="rtl"', head: script, body: elements }),
    looks: true,
  },
  {
    name: 'must-pass 37: inside what is transformed and clipped',
    page: (elements, script) => ({
      head: `<style>.box { transform: translate(20px, 0) scale(0.98); filter: grayscale(0.1); overflow: hidden; contain: paint;
        perspective: 500px; will-change: transform }</style>${script}`,
      body: `<div class="box"><div class="box">${elements}</div></div>`,
    }),
    looks: true,
  },
  {
    name: 'must-pass 37: a war of z-indexes',
    page: (elements, script) => ({
      head: `<style>.bar { position: fixed; inset: 0 0 auto; block-size: 90px; background: #fff; z-index: 2147483647 }
        .under { position: relative; z-index: 0 }</style>${script}`,
      body: `<div class="bar">Un bandeau au-dessus de tout</div><div class="under">${elements}</div>`,
    }),
    looks: true,
  },
  inHead('must-pass 38: Prototype.js 1.6', PROTOTYPE_JS),
  inHead('must-pass 39: guests in every list, fetch and Promise patched', POLLUTED),
  inHead('a translator that wraps every text', TRANSLATOR),
];
