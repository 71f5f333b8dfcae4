const rules = new Map<string, Intl.PluralRules>();

/**
 * The wording for a number, by the language's own rules (Unicode CLDR): French says «0 rencontre», English «0 meetings».
 * @example plural('fr', 3, 'place', 'places')
 */
export function plural(language: string, count: number, one: string, other: string): string {
  let rule = rules.get(language);
  if (!rule) rules.set(language, (rule = new Intl.PluralRules(language)));
  return rule.select(count) === 'one' ? one : other;
}
