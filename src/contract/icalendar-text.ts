/** How iCalendar writes what it is made of (RFC 5545): values without the characters that would end them, lines without end. */

/** Whatever ends a line (UAX #14, mandatory breaks): words on either side must not grow together. */
const BREAKS = /\r\n?|[\n\v\f\u0085\u2028\u2029]/g;

/** Controls that no value may hold; a tab may stand in each (§3.1). */
const CONTROLS = /[^\P{Cc}\t]/gu;

/** TEXT (§3.3.11); controls, which it does not allow, are left out. */
export function icalText(value: string): string {
  return value
    .replace(/[\\;,]/g, '\\$&')
    .replace(BREAKS, '\\n')
    .replace(CONTROLS, '');
}

/** A quoted parameter (§3.2), with the escapes of RFC 6868 for what quotes cannot hold. */
export function icalParameter(value: string): string {
  const escaped = value.replaceAll('^', '^^').replaceAll('"', "^'").replace(BREAKS, '^n').replace(CONTROLS, '');
  return `"${escaped}"`;
}

/** A moment as a UTC instant (§3.3.5): `20260329T080000Z`. */
export function icalInstant(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/[-:]|\.\d{3}/g, '');
}

/** A content line: none is longer than 75 octets of UTF-8 (§3.1), and none is cut inside a character. */
export function icalLine(line: string): string {
  let folded = '';
  let room = 75;
  for (const character of line) {
    const octets = octetsOf(character.codePointAt(0) ?? 0);
    if (octets > room) {
      folded += '\r\n ';
      room = 74;
    }
    folded += character;
    room -= octets;
  }
  return `${folded}\r\n`;
}

/** In UTF-8 (RFC 3629 §3); half of a character is sent as U+FFFD, which takes three too. */
function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
