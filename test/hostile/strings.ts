/** Our own few, so that the tests say something where the corpus is not there. */
const OWN = [
  '<script>globalThis.ran = true</script>',
  '"><img src=https://evil.example/x onerror=alert(1)>',
  "'-alert(1)-'",
  '<svg onload=alert(1)><use href="data:image/svg+xml,x"/></svg>',
  '<iframe srcdoc="<script>parent.ran = true</script>"></iframe>',
  '<style>@import "https://evil.example/x.css"; * { display: none }</style>',
  '<link rel=stylesheet href=https://evil.example/x.css><base href=https://evil.example/>',
  '</template></textarea></title></style></script><math><mi//xlink:href="data:x,<script>alert(1)</script>">',
  '${alert(1)} {{constructor.constructor("alert(1)")()}} <!--?lit$1$--> ?lit$1$',
  '&lt;b&gt;&#8211;&amp;amp;',
  '\u202Egnp.exe\u202C \u2066a\u2069 \u2028 \uD800 \u0000 \uFEFF',
  '__proto__',
  'constructor',
  'javascript:alert(1)',
  '=cmd|" /C calc"!A0',
];

/** Addresses that must become neither a link nor a request: {@link https://url.spec.whatwg.org} undoes the disguises. */
export const BAD_ADDRESSES = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  ' \u0001java\nscript:alert(1)',
  'javascript://reseau.example/%0aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
  'vbscript:msgbox(1)',
  'VBS\tcript:msgbox(1)',
  'blob:https://reseau.example/1234',
  'file:///etc/passwd',
  'filesystem:https://reseau.example/temporary/x',
];

const FILES = ['blns_open', 'csv_injection_open', 'dompurify_expect_open', 'h5sc_vectors_open'];

/** Every hostile string there is: our own, and those of the corpus, wherever in its files they stand. */
export async function hostileStrings(): Promise<string[]> {
  const available: unknown = await (await fetch('/corpus/available')).json();
  if (available !== true) {
    console.warn('The corpus of hostile strings is not beside the repository: only our own are tried.');
    return OWN;
  }
  const documents = await Promise.all(
    FILES.map(async (file): Promise<unknown> => (await fetch(`/corpus/hostile/${file}.json`)).json()),
  );
  return [...new Set([...OWN, ...documents.flatMap(stringsIn)])].filter((text) => text !== '');
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(stringsIn);
  return [];
}
