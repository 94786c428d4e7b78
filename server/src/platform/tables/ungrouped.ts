/** Thousands parted by blanks of any kind that spreadsheets and texts write: plain, no-break, figure, thin and narrow ones. */
const GROUPED = /^[+-]?\d{1,3}(?:[ \u00a0\u2007\u2009\u202f]\d{3})+$/;

/** A number without the blanks between its thousands; elsewhere a blank parts two numbers, and stays. */
export function ungrouped(text: string): string {
  return GROUPED.test(text) ? text.replace(/\s/g, '') : text;
}
