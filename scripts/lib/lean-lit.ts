import type { Plugin } from 'vite';

/**
 * What Lit does for browsers, builds and pages that the script-tag bundle is not for: polyfills, engines without
 * constructable sheets, other kinds of decorators, texts that nobody else touches, and lists of its versions on
 * `window`, which must stay as the host left it.
 */
const LEFT_OUT: Record<string, readonly (readonly [written: RegExp, instead: string])[]> = {
  '/@lit/reactive-element/css-tag.js': [
    [/const t=globalThis,e=t\.ShadowRoot&&.+?"replace"in CSSStyleSheet\.prototype,s=Symbol\(\),o=new WeakMap;/, ''],
    // A sheet is made once, by the one module that has written it. What is thrown is for those who write an element.
    [
      /class n\{.+?toString\(\)\{return this\.cssText\}\}/,
      'class n{constructor(t){this.cssText=t}get styleSheet(){let t=this.o;return t||(this.o=t=new CSSStyleSheet).replaceSync(this.cssText),t}toString(){return this.cssText}}',
    ],
    [/i=\(t,\.\.\.e\)=>\{.+?return new n\(o,t,s\)\}/, 'i=(t,...e)=>new n(String.raw({raw:t},...e))'],
    [
      /if\(e\)(s\.adoptedStyleSheets=o\.map\(t=>).+?t\.styleSheet\);else for.+?s\.appendChild\(o\)\}/,
      '$1t.styleSheet)',
    ],
    [/c=e\?t=>t:.+?:t;/, 'c=0,e=0;'],
  ],
  '/@lit/reactive-element/reactive-element.js': [
    [/p=a\.reactiveElementPolyfillSupport,/, ''],
    [/,p\?\.\(\{ReactiveElement:y\}\),\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
    // Our decorator declares all properties, reads attributes itself and keeps defaults.
    [/l=c\?c\.emptyScript:"",/, ''],
    [/u=\{toAttribute.+?(?=,f=)/, 'u=0'],
    [/b=\{attribute:!0.+?new WeakMap;/, 'b=0;'],
    [/static addInitializer\(t\)\{.+?\}(?=static get observedAttributes)/, ''],
    [
      /static createProperty\(.+?(?=static _\$Ei)/,
      'static createProperty(t,s){this._$Ei(),this.elementProperties.set(t,s);const i=Symbol(),{get:r,set:o}=h(this.prototype,t)??{get(){return this[i]},set(t){this[i]=t}};e(this.prototype,t,{get:r,set(e){const h=r.call(this);o.call(this,e),this.requestUpdate(t,h,s)},configurable:!0,enumerable:!0})}',
    ],
    [/,void 0!==t\.l&&\(this\.l=\[\.\.\.t\.l\]\)/, ''],
    [/if\((this\.finalized=!0,this\._\$Ei\(\)),this\.hasOwnProperty.+?(?=this\._\$Eh=)/, '$1;'],
    [/=this\.finalizeStyles\(this\.styles\)\}static finalizeStyles.+?(?=static _\$Eu)/, '=[this.styles??[]].flat()}'],
    [/:"string"==typeof i\?i:"string"==typeof t\?t\.toLowerCase\(\):void 0/, ':i??t.toLowerCase()'],
    [
      /,this\._\$Ep=void 0,this\.isUpdatePending=!1,this\.hasUpdated=!1,this\._\$Em=null/,
      ',this.isUpdatePending=this.hasUpdated=!1',
    ],
    [/,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)/, ''],
    [/enableUpdating\(t\)\{\}/, ''],
    [/attributeChangedCallback\(t,s,i\)\{.+?\}(?=_\$ET)/, ''],
    [/const h=\(void 0!==i\.converter\?\.toAttribute.+?i\.type\);/, 'const h=i.type===Boolean?s?"":null:s;'],
    [/_\$AK\(t,s\)\{/, 'attributeChangedCallback(t,_,s){'],
    [/i\.getPropertyOptions\(e\),h="function"==typeof t\.converter\?.+?:u;/, 'i.elementProperties.get(e);'],
    [/const r=h\.fromAttribute\(s,t\.type\);this\[e\]=.+?,/, 'this[e]=t.converter.fromAttribute(s,t.type),'],
    [
      /requestUpdate\(t,s,i,e=!1,h\)\{.+?(?=async _\$EP)/,
      'requestUpdate(t,s,i){if(void 0!==t){if(!f(this[t],s))return;const{reflect:e}=i??this.constructor.elementProperties.get(t)??{};this._$AL.has(t)||this._$AL.set(t,this.hasUpdated?s:void 0),e&&this._$Em!==t&&(this._$Eq??=new Set).add(t)}this.isUpdatePending||(this._$ES=this._$EP())}',
    ],
    [/const t=this\.scheduleUpdate\(\);return null!=t&&await t,/, 'return await this.scheduleUpdate(),'],
    [/const t=this\.constructor\.elementProperties;if\(t\.size>0\)for.+?(?=\}let t=!1)/, ''],
    [/let t=!1;(const s=this\._\$AL;try\{)t=this\.shouldUpdate\(s\),t\?\(/, '$1('],
    [/(this\.update\(s\)\)):this\._\$EM\(\)(\}catch\(s\)\{throw )t=!1,(.+?\})t&&/, '$1$2$3'],
    [/this\.hasUpdated\|\|\((this\.hasUpdated=!0),this\.firstUpdated\(t\)\)/, '$1'],
    [/this\.getUpdateComplete\(\)\}getUpdateComplete\(\)\{return /, ''],
    [/shouldUpdate\(t\)\{return!0\}/, ''],
    [/firstUpdated\(t\)\{\}/, ''],
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
    [/j=\{M:h,.+?\}/, 'j={I:k}'],
    [/class I extends H\{constructor\(\).+?\}/, 'class I extends H{'],
    [/class L extends H\{constructor\(\).+?\}/, 'class L extends H{'],
    [/class z extends H\{constructor\(.+?this\.type=5\}/, 'class z extends H{'],
    [/c=n\?\?v,d=-1/, 'c=v,d=-1'],
    [/c=\(p,n=void 0\)|:\(c=p,n=void 0\)/, ':c=p'],
    [/let n,l=/, 'let l='],
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
    [/super\(\.\.\.arguments\),(this\.renderOptions=\{host:this\}),this\._\$Do=void 0/, 'super(),$1'],
    [/this\._\$Do=(?=e\(r)/, ''],
    [/i\._\$litElement\$=!0,.+?;const o=.+?;o\?\.\(\{LitElement:i\}\);/, ''],
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
