/** A tag as text, its attributes escaped. `true` is an attribute without a value; `undefined` is none. */
export function tag(name: string, attributes: Record<string, string | true | undefined>, content = ''): string {
  const written = Object.entries(attributes)
    .filter((entry): entry is [string, string | true] => entry[1] !== undefined)
    .map(([key, value]) => (value === true ? ` ${key}` : ` ${key}="${escaped(value)}"`));
  return `<${name}${written.join('')}>${content}</${name}>`;
}

/** For text between tags and for values in double quotes. */
export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
