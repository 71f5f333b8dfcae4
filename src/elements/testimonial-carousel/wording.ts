/** What a portrait says where there is no photo: the first letters of the first and the last name. */
export function initialsOf(name: string): string {
  const names = name
    .normalize('NFC')
    .split(/\s+/)
    .filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const ends = names.length > 1 ? [names.at(0), names.at(-1)] : names;
  return ends
    .map((word) => String.fromCodePoint(word?.codePointAt(0) ?? 0x20))
    .join('')
    .toUpperCase();
}

/** A quote without the marks that its author may have put around it: ours follow the language. */
export function unquoted(text: string): string {
  const [, guillemets, curly, straight] = /^\s*(?:«\s*([^«»]*?)\s*»|“([^“”]*)”|"([^"]*)")\s*$/.exec(text) ?? [];
  return guillemets ?? curly ?? straight ?? text.trim();
}

/** What can be taken for a BCP 47 tag; an endpoint may write «français», which no reader could speak. */
export function isLanguageTag(text: string | null | undefined): text is string {
  return /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(text ?? '');
}
