import { existsSync, readFileSync } from 'node:fs';
import { inRoot } from '../../../scripts/lib/project.mjs';
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

/** A script of the demo's hostile page, written into the page itself. */
const hostile = (name: string) =>
  `<script>${readFileSync(inRoot('demo', 'partner', 'hostile', name), 'utf8')}</script>`;

/** Where Debian keeps the library itself (libjs-prototype); nobody publishes it on npm. */
const PROTOTYPE_JS = '/usr/share/javascript/prototype/prototype-1.7.3.js';

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
  inHead('must-pass 38: the ways of Prototype.js 1.6', hostile('old-library.js')),
  ...(existsSync(PROTOTYPE_JS)
    ? [inHead('must-pass 38: Prototype.js 1.7.3 itself', `<script>${readFileSync(PROTOTYPE_JS, 'utf8')}</script>`)]
    : []),
  inHead('must-pass 39: guests in every list, fetch and Promise patched', hostile('shims.js')),
  inHead('a translator that wraps every text', hostile('translator.js')),
];
