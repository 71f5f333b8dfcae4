/** What a portrait says where there is no photo: the first letters of the first and the last name. */
export function initialsOf(name: string): string {
  const [first = '', ...others] = name.normalize().match(/(?<!\S)[\p{L}\p{N}]/gu) ?? [];
  return (first + (others.at(-1) ?? '')).toUpperCase();
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
