/** Why a cell's text is not a figure that a report can hold. */
export type CellTextRefusal = 'NOT_A_NUMBER' | 'NEGATIVE' | 'FRACTION' | 'DATE' | 'TOO_LARGE';

export type CellReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'figure'; readonly value: number }
  | { readonly kind: 'refused'; readonly code: CellTextRefusal };

/** Nine digits: the largest count that the server takes into one cell. */
const largest = 999_999_999;

// Spreadsheets group thousands with plain, thin and no-break spaces, and print a real minus sign.
const spaces = /[\s\u00a0\u202f\u2007]/g;
// Between other digits a blank parts two figures, of which neither is the cell's.
const GROUPED = /^[+-]?\d{1,3}(?:[ \u00a0\u202f\u2007\u2009]\d{3})+$/;

const MONTH =
  '(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|қаң|ақп|нау|сәу|мам|мау|шіл|там|қыр|қаз|қар|жел|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*';
/** As spreadsheets print dates: 12.03.2024, 2024-03-12, 01.03, 12.мар, Mar-24, with an hour or without. */
const DATE = new RegExp(
  String.raw`^(?:\d{1,2}([./-])\d{1,2}\1(?:\d{4}|\d{2})|\d{4}[./-]\d{1,2}[./-]\d{1,2}|(?:0[1-9]|[12]\d|3[01])\.0[1-9]|0[1-9]\.1[0-2]|\d{1,2}[.\s-]${MONTH}\.?(?:[\s-]\d{2,4})?|${MONTH}[\s-]\d{2,4})(?:[T\s]\d{1,2}:\d{2}.*)?$`,
  'iu',
);

/**
 * Reads what a person typed or pasted. A blank is not a zero. Only whole numbers are figures.
 * @param mayBeNegative for changes of a stock figure, which come after January
 */
export function readCellText(text: string, mayBeNegative: boolean): CellReading {
  if (DATE.test(text.trim())) return { kind: 'refused', code: 'DATE' };
  const written = text.trim().replace(/^[\u2212\u2013]/, '-');
  if (written === '') return { kind: 'blank' };
  // A sheet formatted to two decimals copies 12 as "12,00"; three zeros could mean a thousand, so they are refused.
  const typed = written.replace(/[.,]0{1,2}$/, '');
  if (/^[+-]?\d+[.,]\d+$/.test(typed.replace(spaces, ''))) return { kind: 'refused', code: 'FRACTION' };
  const whole = GROUPED.test(typed) ? typed.replace(spaces, '') : typed;
  if (!/^[+-]?\d+$/.test(whole)) return { kind: 'refused', code: 'NOT_A_NUMBER' };
  const value = Number(whole);
  if (value < 0 && !mayBeNegative) return { kind: 'refused', code: 'NEGATIVE' };
  if (Math.abs(value) > largest) return { kind: 'refused', code: 'TOO_LARGE' };
  return { kind: 'figure', value: value === 0 ? 0 : value };
}

/** The text of a saved value as a person would type it. */
export function textOfValue(value: number | null): string {
  return value === null ? '' : String(value);
}

/** The value that a text stands for while one types; a refused text counts as nothing. */
export function valueOfText(text: string, mayBeNegative: boolean): number | null {
  const reading = readCellText(text, mayBeNegative);
  return reading.kind === 'figure' ? reading.value : null;
}
