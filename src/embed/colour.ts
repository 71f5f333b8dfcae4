/** A colour as `rrggbb`, with or without `#`. */
const HEX = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i;

/** What text needs to be read (WCAG 2.2, 1.4.3). */
const READABLE = 4.5;

/** The surfaces of our two schemes, as `src/styles/tokens.ts` has them. */
export const SURFACE = { light: '#ffffff', dark: '#15181d' };

/** A colour in which text can be read on the surface of a scheme, as `#rrggbb`; `undefined` for any other value. */
export function readableColour(value: string | null, scheme: keyof typeof SURFACE): string | undefined {
  const [, red, green, blue] = HEX.exec(value ?? '') ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  const colour = `#${red}${green}${blue}`.toLowerCase();
  return contrast(colour, SURFACE[scheme]) < READABLE ? undefined : colour;
}

/** White or black, whichever can be read on a colour. */
export function textOn(colour: string): string {
  return contrast(colour, '#ffffff') >= READABLE ? '#ffffff' : '#000000';
}

/** WCAG 2.2, «contrast ratio» of two colours as `#rrggbb`: 1 to 21. */
export function contrast(a: string, b: string): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return (lighter + 0.05) / (darker + 0.05);
}

/** WCAG 2.2, «relative luminance». */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
