import { ungrouped } from '../../platform/tables/ungrouped';

/** The greatest count that one cell may hold; nine digits keep every sum exact. */
export const LARGEST_COUNT = 999_999_999;

export type CellProblem = 'NOT_A_NUMBER' | 'FRACTION' | 'NEGATIVE' | 'TOO_LARGE' | 'FORMULA' | 'DATE';

export type ReadCell = { readonly value: number | null } | { readonly problem: CellProblem };

const WHOLE = /^[+-]?\d+$/;
// A sheet formatted to two decimals gives 12 as "12,00"; three zeros could mean a thousand.
const NO_DECIMALS = /[.,]0{1,2}$/;
const FRACTION = /^[+-]?\d+[.,]\d+$/;

const MONTH =
  '(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|қаң|ақп|нау|сәу|мам|мау|шіл|там|қыр|қаз|қар|жел|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*';
/** As spreadsheets print dates: 12.03.2024, 2024-03-12, 01.03, 12.мар, Mar-24, with an hour or without. */
const DATE = new RegExp(
  String.raw`^(?:\d{1,2}([./-])\d{1,2}\1(?:\d{4}|\d{2})|\d{4}[./-]\d{1,2}[./-]\d{1,2}|(?:0[1-9]|[12]\d|3[01])\.0[1-9]|0[1-9]\.1[0-2]|\d{1,2}[.\s-]${MONTH}\.?(?:[\s-]\d{2,4})?|${MONTH}[\s-]\d{2,4})(?:[T\s]\d{1,2}:\d{2}.*)?$`,
  'iu',
);

function judge(value: number, mayBeNegative: boolean): ReadCell {
  if (!Number.isInteger(value)) return { problem: 'FRACTION' };
  if (value < 0 && !mayBeNegative) return { problem: 'NEGATIVE' };
  return Math.abs(value) > LARGEST_COUNT ? { problem: 'TOO_LARGE' } : { value: value === 0 ? 0 : value };
}

/**
 * Reads what a person typed into a cell. Blank is null and never zero.
 * @param mayBeNegative for changes of a stock figure after January
 */
export function readCellText(text: string, mayBeNegative = false): ReadCell {
  if (DATE.test(text.trim())) return { problem: 'DATE' };
  const trimmed = text
    .trim()
    .replace(/^[\u2212\u2013]/, '-')
    .replace(NO_DECIMALS, '');
  if (trimmed === '') return { value: null };
  if (FRACTION.test(trimmed.replace(/\s/g, ''))) return { problem: 'FRACTION' };
  const plain = ungrouped(trimmed);
  if (!WHOLE.test(plain)) return { problem: 'NOT_A_NUMBER' };
  return judge(Number(plain), mayBeNegative);
}

/** The same for a number that a workbook holds as one. */
export function readCellNumber(value: number, mayBeNegative = false): ReadCell {
  return Number.isFinite(value) ? judge(value, mayBeNegative) : { problem: 'NOT_A_NUMBER' };
}

/** A stock figure opens in January and is changed after it; only a change may be below nothing. */
export function mayBeNegative(stock: boolean, month: number): boolean {
  return stock && month !== 1;
}
