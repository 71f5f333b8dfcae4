/**
 * Fills the variables of a URI template (RFC 6570): the plain, `?` and `&` expressions, which are what the contract's
 * templates are made of. A variable without a value is left out, a list becomes `a,b`.
 */
export function fillTemplate(template: string, values: ReadonlyMap<string, string>): string {
  return template.replace(/\{([?&]?)([^{}]*)\}/g, (_, operator: string, names: string) => {
    const filled = names.split(',').flatMap((name) => {
      const value = values.get(name);
      if (value === undefined) return [];
      return [operator ? `${name}=${encodeURIComponent(value)}` : encodeURIComponent(value)];
    });
    return filled.length ? operator + filled.join(operator ? '&' : ',') : '';
  });
}
