import ExcelJS, { type CellValue, type Row, type Worksheet } from 'exceljs';
import { withoutTextMark } from '../../../platform/export/csv';
import { UnreadableFile } from '../../../platform/files';
import { BLANK, MAX_COLUMNS, MAX_ROWS, type RawCell, type TableRow } from './table';
import { assertBoundedWorkbook } from './workbook-limits';

const MAX_SHEETS = 12;

function textCell(text: string): RawCell {
  const trimmed = text.trim();
  return trimmed === '' ? BLANK : { kind: 'text', text: withoutTextMark(trimmed) };
}

function toCell(value: CellValue): RawCell {
  if (value === null || value === undefined) return BLANK;
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'string' || typeof value === 'boolean') return textCell(String(value));
  if (value instanceof Date) return { kind: 'date' };
  if ('formula' in value || 'sharedFormula' in value)
    return typeof value.result === 'number' ? { kind: 'formula', result: value.result } : { kind: 'formula' };
  if ('richText' in value) return textCell(value.richText.map((part) => part.text).join(''));
  if ('text' in value) return textCell(String(value.text));
  return textCell('error' in value ? value.error : '?');
}

function toRow(row: Row): TableRow {
  if (row.cellCount > MAX_COLUMNS) throw new UnreadableFile('TOO_MANY_COLUMNS', { max: MAX_COLUMNS });
  const cells = Array.from({ length: row.cellCount }, (_, i): RawCell => {
    const cell = row.getCell(i + 1);
    // The library repeats the value of a merged cell in all that it covers; it stands in the first alone.
    return cell.isMerged && cell.master.address !== cell.address ? { kind: 'merged' } : toCell(cell.value);
  });
  return { line: row.number, cells };
}

function toRows(sheet: Worksheet): TableRow[] {
  const rows: TableRow[] = [];
  sheet.eachRow((row) => {
    if (rows.length === MAX_ROWS) throw new UnreadableFile('TOO_MANY_ROWS', { max: MAX_ROWS });
    rows.push(toRow(row));
  });
  return rows;
}

/**
 * Every sheet of a workbook as rows. Formulas stay marked as such: a figure of a report is typed, not computed.
 * Read whole, after its size is known to be bounded: the library's stream cuts letters of two bytes in halves.
 * @throws UnreadableFile WORKBOOK_TOO_LARGE, DAMAGED_WORKBOOK, TOO_MANY_ROWS, TOO_MANY_COLUMNS
 */
export async function readXlsx(file: Buffer): Promise<TableRow[][]> {
  assertBoundedWorkbook(file);
  const workbook = new ExcelJS.Workbook();
  const bytes = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer;
  await workbook.xlsx.load(bytes).catch(() => {
    throw new UnreadableFile('DAMAGED_WORKBOOK');
  });
  return workbook.worksheets.slice(0, MAX_SHEETS).map(toRows);
}
