/** The ids or names that an attribute lists: by blanks or commas, over as many lines as it likes. */
export function listed(attribute: string): string[] {
  return attribute.match(/[^\s,]+/g) ?? [];
}
