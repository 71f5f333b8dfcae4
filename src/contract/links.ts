const LINK_SCHEMES = ['http:', 'https:', 'mailto:', 'tel:'];
const RESOURCE_SCHEMES = ['http:', 'https:'];

/**
 * The address of a link that is safe to offer, or `undefined`. Only http(s), mailto and tel pass: `javascript:`,
 * `data:` and their disguises (tabs, newlines, upper case) are undone by the URL parser before the scheme is read.
 * @param base what a relative address is relative to: the endpoint's own URL, never the host page's
 */
export function safeLink(url: string | null | undefined, base: string): string | undefined {
  return resolve(url, base, LINK_SCHEMES);
}

/** The address of an image, a feed or a service: http(s) only. See {@link safeLink}. */
export function safeResource(url: string | null | undefined, base: string): string | undefined {
  return resolve(url, base, RESOURCE_SCHEMES);
}

function resolve(url: string | null | undefined, base: string, schemes: readonly string[]): string | undefined {
  if (!url) return undefined;
  try {
    const { protocol, href } = new URL(url, base || undefined);
    return schemes.includes(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
