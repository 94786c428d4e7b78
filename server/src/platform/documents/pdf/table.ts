import type { TableColumn } from '../document-model';
import { flowText } from './flow-text';
import {
  BOTTOM,
  type Column,
  STYLE,
  type Sheet,
  type StructureElement,
  type TextStyle,
  decorate,
  drawLines,
  keepTogether,
  lineHeight,
  linesOf,
  turnPage,
} from './sheet';

const PADDING = { across: 4, down: 3.5 };

interface Table {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
}

function cellColumns(columns: readonly TableColumn[], whole: Column): Column[] {
  let x = whole.x;
  return columns.map(({ share }) => {
    const cell = { x, width: whole.width * share };
    x += cell.width;
    return cell;
  });
}

function wrapCells(
  sheet: Sheet,
  texts: readonly string[],
  cells: readonly Column[],
  style: TextStyle,
): string[][] {
  return cells.map((cell, index) =>
    linesOf(sheet, texts[index] ?? '', style, cell.width - 2 * PADDING.across),
  );
}

const rowHeight = (lines: readonly (readonly string[])[], style: TextStyle): number =>
  Math.max(...lines.map((cell) => cell.length)) * lineHeight(style) + 2 * PADDING.down;

function frame(sheet: Sheet, cells: readonly Column[], height: number, fill?: string): void {
  decorate(sheet, 'Layout', () => {
    for (const cell of cells) {
      sheet.pdf.lineWidth(0.5).rect(cell.x, sheet.y, cell.width, height);
      if (fill) sheet.pdf.fillAndStroke(fill, '#444444');
      else sheet.pdf.strokeColor('#444444').stroke();
    }
  });
}

const textPlace = (cell: Column, y: number) => ({
  x: cell.x + PADDING.across,
  width: cell.width - 2 * PADDING.across,
  y: y + PADDING.down,
});

/** The head of the table; on pages after the first it is decoration, read out once only. */
function drawHead(sheet: Sheet, table: Table, cells: readonly Column[], parent?: StructureElement): void {
  const titles = table.columns.map((column) => column.title);
  const lines = wrapCells(sheet, titles, cells, STYLE.cellHead);
  const height = rowHeight(lines, STYLE.cellHead);
  frame(sheet, cells, height, '#eeeeee');
  const drawCell = (index: number) =>
    drawLines(sheet, lines[index]!, STYLE.cellHead, textPlace(cells[index]!, sheet.y));
  if (parent) {
    const row = sheet.pdf.struct('TR');
    parent.add(row);
    cells.forEach((_, index) => row.add(sheet.pdf.struct('TH', {}, () => drawCell(index))));
    row.end();
  } else {
    decorate(sheet, 'Pagination', () => cells.forEach((_, index) => drawCell(index)));
  }
  sheet.y += height;
}

function drawRow(
  sheet: Sheet,
  table: Table,
  cells: readonly Column[],
  texts: readonly string[],
  parent: StructureElement,
): void {
  const style = STYLE.cell;
  const row = sheet.pdf.struct('TR');
  parent.add(row);
  const elements = cells.map(() => sheet.pdf.struct('TD'));
  elements.forEach((element) => row.add(element));
  let rest = wrapCells(sheet, texts, cells, style);
  const turn = () => {
    turnPage(sheet);
    drawHead(sheet, table, cells);
  };
  // A row moves whole to the next page when it is short, and is cut only when it is longer than a third of one.
  if (sheet.y + Math.min(rowHeight(rest, style), BOTTOM / 3) > BOTTOM) turn();
  for (;;) {
    const room = Math.max(1, Math.floor((BOTTOM - sheet.y - 2 * PADDING.down) / lineHeight(style)));
    const now = rest.map((lines) => lines.slice(0, room));
    const height = rowHeight(now, style);
    frame(sheet, cells, height);
    elements.forEach((element, index) => {
      const lines = now[index]!;
      if (lines.length > 0)
        element.add(() => drawLines(sheet, lines, style, textPlace(cells[index]!, sheet.y)));
    });
    sheet.y += height;
    rest = rest.map((lines) => lines.slice(room));
    if (rest.every((lines) => lines.length === 0)) break;
    turn();
  }
  elements.forEach((element) => element.end());
  row.end();
}

/** Draws a table with its caption; rows run over pages, under a repeated head. */
export function drawTable(sheet: Sheet, table: Table, column: Column, parent: StructureElement): void {
  const cells = cellColumns(table.columns, column);
  keepTogether(sheet, 90);
  const element = sheet.pdf.struct('Table', { title: table.caption });
  parent.add(element);
  flowText(sheet, table.caption, STYLE.caption, { column, parent: element, tag: 'Caption', after: 3 });
  drawHead(sheet, table, cells, element);
  for (const row of table.rows) drawRow(sheet, table, cells, row, element);
  element.end();
  sheet.y += 8;
}
