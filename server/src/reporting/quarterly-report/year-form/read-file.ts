import type { ReportForm } from '../../form';
import { hasMonths } from './find-columns';
import { readTsv } from './read-tsv';
import { readXlsx } from './read-xlsx';
import { readYearForm, type YearForm } from './read-year-form';
import type { Table, TableRow } from './table';

const ZIP = [0x50, 0x4b, 0x03, 0x04];

function isWorkbook(file: Buffer): boolean {
  return ZIP.every((byte, i) => file[i] === byte);
}

/** Rows of a file, which is known by its content and never by its name; of a workbook the first sheet with a year form. */
async function readTable(file: Buffer): Promise<Table> {
  if (!isWorkbook(file)) return readTsv(file);
  let first: readonly TableRow[] | undefined;
  for await (const rows of readXlsx(file)) {
    if (hasMonths(rows)) return { rows };
    first ??= rows;
  }
  return { rows: first ?? [] };
}

/** @throws UnreadableFile when the file as a whole cannot be taken */
export async function readYearFormFile(form: ReportForm, file: Buffer): Promise<YearForm> {
  return readYearForm(form, await readTable(file));
}
