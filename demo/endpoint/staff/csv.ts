/**
 * A table as Excel opens it by a double click in French: UTF-8 with a byte order mark, semicolons, CR LF (RFC 4180
 * otherwise). Every cell is quoted.
 */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}

/**
 * A cell that begins like a formula would be one: what people type must not run on the staff's machine. OWASP, «CSV
 * Injection»: an apostrophe before, quotes doubled, all in quotes. The full-width signs count too.
 */
function cell(value: string | number): string {
  const text = typeof value === 'number' ? String(value) : value.replace(/^(?=[=+\-@\t\r\n＝＋－＠])/, "'");
  return `"${text.replaceAll('"', '""')}"`;
}
