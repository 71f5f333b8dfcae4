/** The query string of a page, changed in our own parameters only: all others stay as they are written. */

/** No facet has as many values; an address that says more is a mistake or an attack. */
const MOST = 50;
const LONGEST = 200;

/** The values of our parameters, by name; names that are not there are left out, what is there may be empty. */
export function readQuery(search: string, names: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [name, value] of pairsOf(search)) {
    if (!names.includes(name)) continue;
    const values = found.get(name) ?? [];
    if (value && value.length <= LONGEST && values.length < MOST && !values.includes(value)) values.push(value);
    found.set(name, values);
  }
  return found;
}

/**
 * A query string with our parameters as they are now.
 * @returns with its «?», or empty
 */
export function writeQuery(search: string, values: ReadonlyMap<string, readonly string[]>): string {
  const others = search
    .replace(/^\?/, '')
    .split('&')
    .filter((pair) => pair && !values.has([...new URLSearchParams(pair).keys()][0] ?? ''));
  const ours = [...values].flatMap(([name, some]) => some.map((value) => `${encode(name)}=${encode(value)}`));
  const all = [...others, ...ours].join('&');
  return all && `?${all}`;
}

/** Bounded before it is read: `?niveau=` ten thousand times costs nothing. */
function* pairsOf(search: string): Generator<[string, string]> {
  for (const pair of search.slice(1, 20_000).split('&')) yield* new URLSearchParams(pair);
}

function encode(text: unknown): string {
  // A lone surrogate cannot be written in an address.
  return encodeURIComponent(String(text).toWellFormed()).replace(/%20/g, '+');
}
