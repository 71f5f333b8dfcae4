/** Whether a text is a whole address that a page may be sent to, or read from. */
export function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
