/** What JSON can hold. */
export type Plain =
  string | number | boolean | null | undefined | readonly Plain[] | { readonly [name: string]: Plain };

/**
 * JSON text that no page can bend. `JSON.stringify` asks every object for `toJSON`, and Prototype.js up to 1.6.1 gives
 * arrays one that answers with a string. Here only primitives reach it; names without a value are left out.
 */
export function plainJson(value: Plain): string {
  if (isList(value)) {
    const items: string[] = [];
    for (const item of value) items.push(plainJson(item ?? null));
    return `[${items.join(',')}]`;
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const members: string[] = [];
  for (const name of Reflect.ownKeys(value) as string[]) {
    if (value[name] !== undefined) members.push(`${JSON.stringify(name)}:${plainJson(value[name])}`);
  }
  return `{${members.join(',')}}`;
}

function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}
