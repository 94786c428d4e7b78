import ExcelJS from 'exceljs';
import type { FormSheet, SheetCell } from './form-sheet';

const SEPARATOR = ';';

function csvCell(cell: SheetCell): string {
  const text = String(cell ?? '');
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Text as spreadsheets of the country open it: semicolons, and the mark that says UTF-8. */
export function writeCsv({ lines }: FormSheet): Buffer {
  const text = lines.map((line) => line.map(csvCell).join(SEPARATOR)).join('\r\n');
  return Buffer.from(`\ufeff${text}\r\n`, 'utf8');
}

const WIDTH_OF_TITLE = 70;
const BORDER = { style: 'thin', color: { argb: 'FFB0B8C4' } } as const;

/** A workbook of one sheet. Every text is a text, whatever it begins with, and every sum a number. */
export async function writeXlsx({ lines, headLines, sums }: FormSheet): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('1', { views: [{ state: 'frozen', xSplit: 2, ySplit: headLines }] });
  lines.forEach((line) => sheet.addRow([...line]));
  const width = lines[headLines - 1]?.length ?? 0;
  sheet.columns.forEach((column, at) => {
    column.width = at === 0 ? 8 : at === 1 ? WIDTH_OF_TITLE : 12;
  });
  sheet.eachRow((row, number) => {
    const isHead = number <= headLines;
    for (let at = 1; at <= width && number >= headLines - 2; at += 1) {
      const cell = row.getCell(at);
      cell.border = { top: BORDER, left: BORDER, bottom: BORDER, right: BORDER };
      cell.alignment = { vertical: 'top', wrapText: at === 2 || isHead };
      cell.font = { bold: isHead || sums.includes(at - 1) };
      if (typeof cell.value === 'number') cell.numFmt = '#,##0';
    }
    if (row.cellCount <= 1 || number <= headLines) row.font = { bold: true };
  });
  return Buffer.from(await book.xlsx.writeBuffer());
}
