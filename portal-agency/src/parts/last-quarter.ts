/** The quarter whose reports are due or came last: the one before the quarter of `today` ('YYYY-MM-DD'). */
export function lastQuarter(today: string): { year: string; quarter: string } {
  const year = Number(today.slice(0, 4));
  const current = Math.ceil(Number(today.slice(5, 7)) / 3);
  return current === 1
    ? { year: String(year - 1), quarter: '4' }
    : { year: String(year), quarter: String(current - 1) };
}

/** Whether an address names a year that reports are of. */
export const isYear = (text: string): boolean => /^20\d{2}$/.test(text);

export const isQuarter = (text: string): boolean => /^[1-4]$/.test(text);
