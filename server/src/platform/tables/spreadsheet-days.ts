import type { FileRow } from './table-row';

const DAY = 86_400_000;
const MINUTE = 60_000;
/** Where a workbook's days are counted from: most of them, and those that keep the other date system. */
const EPOCHS = { of1900: Date.UTC(1899, 11, 30), of1904: Date.UTC(1904, 0, 1) };

/**
 * A number of days as the spreadsheet of a row shows it: `2026-02-01`, with its hour where it has one `2026-02-01 10:30`; undefined
 * for whatever is no such number.
 */
export function dayInSpreadsheet(
  text: string,
  { days1904 = false }: Pick<FileRow, 'days1904'>,
): string | undefined {
  if (!/^\d{5}(\.\d+)?$/.test(text)) return undefined;
  const epoch = days1904 ? EPOCHS.of1904 : EPOCHS.of1900;
  const at = new Date(epoch + Math.round((Number(text) * DAY) / MINUTE) * MINUTE).toISOString();
  return text.includes('.') ? `${at.slice(0, 10)} ${at.slice(11, 16)}` : at.slice(0, 10);
}
