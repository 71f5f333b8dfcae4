/**
 * What content management systems take out of HTML on its way to a page, each as its documentation or source has it.
 * Approximations: enough to know what is left of our snippets.
 */
import { parseFragment, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';

type Keeps = (tag: string) => boolean;

/** Unknown tags go, what is in them stays: `wp_kses`, `Xss::filter` and `InputFilter` work so. */
function unwrapped(html: string, keeps: Keeps): string {
  const fragment = parseFragment(html);
  strip(fragment, keeps);
  return serialize(fragment);
}

/** Of a link, all of them keep the address; `wp_kses` takes our `hreflang` away, so that none is counted on. */
const LINK_ATTRIBUTES = new Set(['href', 'rel', 'title', 'target', 'lang', 'class', 'id']);

function strip(parent: Tree.ParentNode, keeps: Keeps): void {
  parent.childNodes = parent.childNodes.flatMap((node) => {
    if (!('tagName' in node)) return [node];
    strip(node, keeps);
    if (node.tagName === 'a') node.attrs = node.attrs.filter(({ name }) => LINK_ATTRIBUTES.has(name));
    if (keeps(node.tagName)) return [node];
    for (const child of node.childNodes) child.parentNode = parent;
    return node.childNodes;
  });
}

const oneOf = (tags: string): Keeps => {
  const names = new Set(tags.split(' '));
  return (tag) => names.has(tag);
};

/** WordPress without `unfiltered_html`: `$allowedposttags` in wp-includes/kses.php (6.1). */
export function wordPressKses(html: string): string {
  return unwrapped(
    html,
    oneOf(
      'address a abbr acronym area article aside audio b bdo big blockquote br button caption cite code col colgroup del dd dfn details div dl dt em fieldset figure figcaption font footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd label legend li main map mark menu nav object p pre q rb rp rt rtc ruby s samp span section small strike strong sub summary sup table tbody td textarea tfoot th thead title tr track tt u ul ol var video',
    ),
  );
}

const BLOCKS =
  'table|thead|tfoot|caption|col|colgroup|tbody|tr|td|th|div|dl|dd|dt|ul|ol|li|pre|form|map|area|blockquote|address|math|style|p|h[1-6]|hr|fieldset|legend|section|article|aside|hgroup|header|footer|nav|figure|figcaption|details|menu|summary';

/** WordPress's classic editor: `wpautop` in wp-includes/formatting.php (6.1). Line ends become `<br>`, blank lines paragraphs. */
export function wordPressAutoParagraphs(html: string): string {
  const block = new RegExp(`^\\s*</?(?:${BLOCKS})[\\s/>]`);
  return html
    .replace(new RegExp(`(<(?:${BLOCKS})[\\s/>])`, 'g'), '\n\n$1')
    .replace(new RegExp(`(</(?:${BLOCKS})>)`, 'g'), '$1\n\n')
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => (block.test(part) ? part : `<p>${part.replace(/\s*\n/g, '<br />\n')}</p>`))
    .join('\n');
}

/** Drupal's «Basic HTML»: `allowed_html` in core's filter.format.basic_html.yml of the standard profile. */
export function drupalBasicHtml(html: string): string {
  return unwrapped(
    html,
    oneOf('a em strong cite blockquote code ul ol li dl dt dd h2 h3 h4 h5 h6 p br span img drupal-media'),
  );
}

/**
 * SPIP: French typography and paragraphs on text, scripts written out instead of run where `$filtrer_javascript` says
 * so; what stands between `<html>` and `</html>` is left alone (spip.net, «Les raccourcis typographiques»).
 */
export function spipArticle(text: string): string {
  return text
    .split(/(<html>.*?<\/html>)/s)
    .filter((part) => part.trim() !== '')
    .map((part) => /^<html>(.*)<\/html>$/s.exec(part)?.[1] ?? `<p>${spipTypography(spipScripts(part))}</p>`)
    .join('\n');
}

function spipScripts(text: string): string {
  return text.replace(/<script.*?<\/script>/gs, (script) => `<code>${script.replace(/</g, '&lt;')}</code>`);
}

/** Only between tags: attributes are left alone. */
function spipTypography(text: string): string {
  return text.replace(
    /(>|^)([^<]+)/g,
    (_, before: string, words: string) => before + words.replace(/ ?([:;!?])/g, '\u00A0$1'),
  );
}

/** TYPO3's rich text editor: the tags of its default preset (rte_ckeditor/Configuration/RTE/Default.yaml, Processing.yaml). */
export function typo3RichText(html: string): string {
  return unwrapped(
    html,
    oneOf(
      'a abbr acronym address article aside b bdo big blockquote br caption center cite code col colgroup dd del dfn dl div dt em figure font footer header h1 h2 h3 h4 h5 h6 hr i img ins kbd label li link mark meta nav ol p pre q s samp section small span strike strong style sub sup table thead tbody tfoot td th tr title tt u ul var',
    ),
  );
}

/**
 * Joomla's text filter for any group that has one: joomla/filter `InputFilter::cleanTags` drops its blocked tags, and
 * whatever is not `/^[a-z][a-z0-9]*$/`, which no custom element is.
 */
export function joomlaTextFilter(html: string): string {
  const blocked = oneOf(
    'applet body bgsound base basefont canvas embed frame frameset head html id iframe ilayer layer link meta name object script style title xml',
  );
  return unwrapped(html, (tag) => /^[a-z][a-z0-9]*$/.test(tag) && !blocked(tag));
}

/** Wix: an address and nothing else, in a frame of another origin (support.wix.com, «Embedding a site or a widget»). */
export function wixEmbed(address: string): string {
  return `<iframe title="Contenu intégré" width="600" height="720" sandbox="allow-same-origin allow-forms allow-popups allow-scripts" src="${address.replaceAll('&', '&amp;')}"></iframe>`;
}
