import { UnreadableFile } from '../../../platform/files';
import type { ReportForm } from '../../form';
import { hasMonths } from './find-columns';
import { readTsv } from './read-tsv';
import { readXlsx, type Sheet } from './read-xlsx';
import { holdsFigures, readYearForm, type FileWarning, type YearForm } from './read-year-form';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const LONGEST_NAME = 80;

function isWorkbook(file: Buffer): boolean {
  return ZIP.every((byte, i) => file[i] === byte);
}

/** Sheets with the head of a year form; of a workbook without any its first. */
async function findForms(file: Buffer): Promise<Sheet[]> {
  const forms: Sheet[] = [];
  let first: Sheet | undefined;
  try {
    for await (const sheet of readXlsx(file)) {
      first ??= sheet;
      if (hasMonths(sheet.rows)) forms.push(sheet);
    }
  } catch (error) {
    // What follows a form and is beyond any form is none.
    if (forms.length === 0 || !(error instanceof UnreadableFile)) throw error;
  }
  return forms.length > 0 || !first ? forms : [first];
}

function isFilled(form: ReportForm, { rows }: Sheet): boolean {
  try {
    return holdsFigures(readYearForm(form, { rows }));
  } catch (error) {
    if (error instanceof UnreadableFile) return false;
    throw error;
  }
}

const nameOf = ({ name }: Sheet): string => name.slice(0, LONGEST_NAME);

/** The one sheet of a workbook that is filled in the form's layout; others in that layout are named. */
async function readBook(form: ReportForm, file: Buffer): Promise<YearForm> {
  const forms = await findForms(file);
  const filled = forms.length > 1 ? forms.filter((sheet) => isFilled(form, sheet)) : [];
  if (filled.length > 1) {
    const sheets = filled.map((sheet) => `«${nameOf(sheet)}»`).join(', ');
    throw new UnreadableFile('SEVERAL_FORM_SHEETS', { sheets });
  }
  const taken = filled[0] ?? forms[0] ?? { name: '', rows: [] };
  const read = readYearForm(form, taken);
  const said = { rowKey: '', month: null, actual: null, expected: null, taken: nameOf(taken) } as const;
  const left = forms
    .filter((sheet) => sheet !== taken)
    .map((sheet): FileWarning => ({ kind: 'SHEET_LEFT', ...said, name: nameOf(sheet) }));
  return { ...read, warnings: [...left, ...read.warnings] };
}

/**
 * A year form of a file, which is known by its content and never by its name.
 * @throws UnreadableFile when the file as a whole cannot be taken
 */
export async function readYearFormFile(form: ReportForm, file: Buffer): Promise<YearForm> {
  return isWorkbook(file) ? readBook(form, file) : readYearForm(form, readTsv(file));
}
