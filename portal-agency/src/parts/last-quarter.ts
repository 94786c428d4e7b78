/** The quarter whose reports are due or came last: the one before the quarter of `today` ('YYYY-MM-DD'). */
export function lastQuarter(today: string): { year: string; quarter: string } {
  const year = Number(today.slice(0, 4));
  const current = Math.ceil(Number(today.slice(5, 7)) / 3);
  return current === 1
    ? { year: String(year - 1), quarter: '4' }
    : { year: String(year), quarter: String(current - 1) };
}
