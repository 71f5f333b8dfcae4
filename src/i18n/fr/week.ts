/** What the week says; loaded with it. */
export const week = {
  /** «du 9 au 15 mars 2026». */
  period: (range: string) => `du ${range}`,
  between: ' au ',
  none: 'Aucune rencontre.',
};
