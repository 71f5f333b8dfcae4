import type { Plugin } from 'vite';

/**
 * What Lit does for browsers, builds and pages that the script-tag bundle is not for: polyfills, engines without
 * constructable sheets, other kinds of decorators, texts that nobody else touches, and lists of its versions on
 * `window`, which must stay as the host left it.
 */
const LEFT_OUT: Record<string, readonly (readonly [written: RegExp, instead: string])[]> = {
  '/@lit/reactive-element/css-tag.js': [
    [/e=t\.ShadowRoot&&.+?"replace"in CSSStyleSheet\.prototype/, 'e=!0'],
    // What they say is for those who write an element, in the other builds.
    [/"CSSResult is not constructable[^"]+"/, ''],
    [/"Value passed to 'css' function[^"]+"\+t\+"[^"]+"/, ''],
  ],
  '/@lit/reactive-element/reactive-element.js': [
    [/p=a\.reactiveElementPolyfillSupport,/, ''],
    [/,p\?\.\(\{ReactiveElement:y\}\),\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
    // Our decorator reads attributes itself, and keeps defaults; of what is written back, all is text.
    [
      /case Object:case Array:t=null==t\?t:JSON\.stringify\(t\)\}return t\},fromAttribute\(t,s\)\{.+?return i\}\}/,
      '}return t}}',
    ],
    [/h="function"==typeof t\.converter\?.+?\?t\.converter:u;/, 'h=t.converter;'],
    [/this\[e\]=r\?\?this\._\$Ej\?\.get\(e\)\?\?r,/, 'this[e]=r,'],
    [/\|\|i\.useDefault&&i\.reflect&&h===this\._\$Ej\?\.get\(t\)&&!this\.hasAttribute\(r\._\$Eu\(t,i\)\)/, ''],
    [/i&&!\(this\._\$Ej\?\?=new Map\).+?void 0!==r\)\|\|(?=\(this\._\$AL)/, ''],
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),a\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{.+?\}this\._\$Eh=/, 'this._$Eh='],
    // Properties are declared by the decorator alone, which wants nothing special of them.
    [
      /if\((this\.finalized=!0,this\._\$Ei\(\)),this\.hasOwnProperty\(d\("properties"\)\)\)\{.+?\}(?=this\._\$Eh=)/,
      '$1;',
    ],
    [/static addInitializer\(t\)\{.+?\}(?=static get observedAttributes)/, ''],
    [/,void 0!==t\.l&&\(this\.l=\[\.\.\.t\.l\]\)/, ''],
    [/,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)/, ''],
    [/,this\.prototype\.hasOwnProperty\(t\)&&\(\(s=Object\.create\(s\)\)\.wrapped=!0\)/, ''],
    [/!s\.noAccessor/, '!0'],
    [/const t=this\.constructor\.elementProperties;if\(t\.size>0\)for.+?(?=\}let t=!1)/, ''],
    [/\(void 0!==i\.converter\?\.toAttribute\?i\.converter:u\)/, 'u'],
    [/\(i\.hasChanged\?\?f\)/, 'f'],
  ],
  '/lit-html/lit-html.js': [
    // A translator of pages puts its own elements where Lit's text was, and Lit would go on writing into what is gone.
    [/this\._\$AH!==A&&a\(this\._\$AH\)\?this\._\$AA\.nextSibling\.data=t:(?=this\.T\(l\.createTextNode\(t\)\))/, ''],
    // Templates of SVG or MathML, and those that a build compiled.
    [/l=2===i\?"<svg>":3===i\?"<math>":""/, 'l=""'],
    [/2===i\?"<\/svg>":3===i\?"<\/math>":""/, '""'],
    [/if\((this\.el=S\.createElement\(f,e\),P\.currentNode=this\.el\.content),2===i.+?\}/, '$1;'],
    [/e="number"==typeof s\?this\._\$AC\(t\):\(.+?,s\);/, 'e=this._$AC(t);'],
    // Values inside a `<textarea>`, a comment or a tag's own name place: no template of ours has one.
    [/\(y\.test\(u\[2\]\)&&\(n=RegExp\("<\/"\+u\[2\],"g"\)\),c=p\)/, 'c=p'],
    [/if\(y\.test\(r\.tagName\)\)\{.+?r\.append\(t\[i\],c\(\)\)\}\}(?=\}else if\(8===)/, ''],
    [
      /if\(r\.data===n\)d\.push\(\{type:2,index:l\}\);else\{.+?o\.length-1\}(?=l\+\+)/,
      'r.data===n&&d.push({type:2,index:l});',
    ],
    [/else t\.startsWith\(o\)&&\(.+?r\.removeAttribute\(t\)\);/, ''],
    [/:1===r\.type\?(i=new r\.ctor\(h,r\.name,r\.strings,this,t\)):6===r\.type&&\(i=new Z\(h,this,t\)\)/, ':$1'],
    [/,F:Z\}/, '}'],
    // Directives that come back later, roots and documents other than the element's own, listeners with options.
    [/this\._\$AP\?\.\(!1,!0,s\)/, ''],
    [/setConnected\(t\)\{.+?\)\}/, ''],
    [/,this\._\$Cv=e\?\.isConnected\?\?!0/, ''],
    [/this\._\$AN=void 0,/g, ''],
    [/get (?:_\$AU|startNode|endNode|tagName)\(\)\{.+?\}/g, ''],
    [/get parentNode\(\)\{(?:return this\._\$AM\.parentNode|.+?,t)\}/g, ''],
    [/\(t\?\.creationScope\?\?l\)/, 'l'],
    [/const e=s\?\.renderBefore\?\?i;/, 'const e=i;'],
    [/const t=s\?\.renderBefore\?\?null;/, 'const t=null;'],
    [/\|\|t\.capture!==s\.capture\|\|t\.once!==s\.once\|\|t\.passive!==s\.passive/, ''],
    [/,B=t\.litHtmlPolyfillSupport;B\?\.\(S,k\),\(t\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ';'],
  ],
  '/lit-element/lit-element.js': [
    // What a server wrote into a shadow root would stand under what the element draws: it does not hydrate.
    [/this\.renderOptions\.renderBefore\?\?=t\.firstChild,t/, 't.replaceChildren(),t'],
    [/,s\.litElementHydrateSupport\?\.\(\{LitElement:i\}\);const o=.+?;o\?\.\(\{LitElement:i\}\);/, ';'],
    [/this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=this\.isConnected\),/, ''],
    [/connectedCallback\(\)\{super.+?(?=render\(\)\{return)/, ''],
    [/;\(s\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
  ],
};

/** Leaves that out. A release of Lit that is written otherwise fails the build rather than slip through. */
export function leanLit(): Plugin {
  return {
    name: 'lean-lit',
    enforce: 'pre',
    transform(code, id) {
      const file = Object.keys(LEFT_OUT).find((end) => id.endsWith(end));
      if (!file) return undefined;
      let lean = code;
      for (const [written, instead] of LEFT_OUT[file] ?? []) {
        if (!written.test(lean)) this.error(`lean-lit: ${String(written)} is no longer written in ${file}`);
        lean = lean.replace(written, instead);
      }
      return { code: lean, map: null };
    },
  };
}
