/**
 * The address that a template of the contract stands for: `meetings.ics{?level,series}` with some levels becomes
 * `meetings.ics?level=regions,departements`. Of RFC 6570 the form-style query expansions (§3.2.8, §3.2.9) are known,
 * which are all that the contract uses; lists are joined by commas, and what is empty is left out.
 */
export function expandTemplate(template: string, values: Readonly<Record<string, readonly string[]>>): string {
  return template.replace(/\{([?&])([\w.,]+)\}/g, (_, operator: string, names: string) => {
    const pairs = names
      .split(',')
      .filter((name) => Object.hasOwn(values, name) && values[name]?.length)
      .map((name) => `${name}=${values[name]?.map(encodeURIComponent).join(',') ?? ''}`);
    return pairs.length ? `${operator}${pairs.join('&')}` : '';
  });
}
