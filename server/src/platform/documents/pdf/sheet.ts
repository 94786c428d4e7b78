import PDFDocument from 'pdfkit';
import type { DocumentModel } from '../document-model';
import { type FontName, registerFonts } from './fonts';
import { wrapText } from './wrap-text';

/** Points of an A4 page. The left margin is the wide one: papers are stitched there. */
export const PAGE = { width: 595.28, height: 841.89, left: 71, right: 43, top: 54, bottom: 74 } as const;

export interface TextStyle {
  readonly font: FontName;
  /** Points. */
  readonly size: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly colour?: string;
}

export const STYLE = {
  body: { font: 'regular', size: 10.5 },
  strong: { font: 'bold', size: 10.5 },
  small: { font: 'regular', size: 8.5, colour: '#333333' },
  caption: { font: 'italic', size: 8, colour: '#333333' },
  cell: { font: 'regular', size: 9.5 },
  cellHead: { font: 'bold', size: 9 },
} as const satisfies Record<string, TextStyle>;

/** A place on the page: left edge and width, in points. */
export interface Column {
  readonly x: number;
  readonly width: number;
}

export type StructureElement = PDFKit.PDFStructureElement;

/** The pages being written: the document, the structure that a screen reader follows, and where the pen is. */
export interface Sheet {
  readonly pdf: PDFKit.PDFDocument;
  readonly root: StructureElement;
  /** Distance of the pen from the top of the page, points. */
  y: number;
}

export const lineHeight = (style: TextStyle): number => style.size * 1.32;

export const BOTTOM = PAGE.height - PAGE.bottom;

export const WHOLE_WIDTH: Column = { x: PAGE.left, width: PAGE.width - PAGE.left - PAGE.right };

export function inset(column: Column, by: number): Column {
  return { x: column.x + by, width: column.width - by };
}

/** Opens the first page. The archive profile asks for embedded fonts, a colour profile and tags, all of which we have. */
export function openSheet(model: DocumentModel): Sheet {
  const pdf = new PDFDocument({
    size: 'A4',
    margin: 0,
    bufferPages: true,
    autoFirstPage: false,
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    tagged: true,
    lang: model.language === 'kk' ? 'kk-KZ' : 'ru-KZ',
    displayTitle: true,
    info: {
      Title: `${model.title} № ${model.identity.number}`,
      Author: model.letterhead.body,
      Creator: 'Qadagalau',
      Producer: 'Qadagalau',
      CreationDate: new Date(model.identity.issuedAt),
    },
  });
  registerFonts(pdf);
  pdf.addPage();
  const root = pdf.struct('Document', { title: model.title });
  pdf.addStructure(root);
  return { pdf, root, y: PAGE.top };
}

export function turnPage(sheet: Sheet): void {
  sheet.pdf.addPage();
  sheet.y = PAGE.top;
}

/** Turns the page unless so many points are left on it. */
export function keepTogether(sheet: Sheet, height: number): void {
  if (sheet.y + height > BOTTOM && sheet.y > PAGE.top) turnPage(sheet);
}

/** Lines of a text as wide as the column. */
export function linesOf(sheet: Sheet, text: string, style: TextStyle, width: number): string[] {
  sheet.pdf.font(style.font).fontSize(style.size);
  return wrapText(text, width, (part) => sheet.pdf.widthOfString(part));
}

/** Puts lines at a place, without moving the pen. */
export function drawLines(
  sheet: Sheet,
  lines: readonly string[],
  style: TextStyle,
  at: Column & { readonly y: number },
): void {
  const { pdf } = sheet;
  pdf
    .font(style.font)
    .fontSize(style.size)
    .fillColor(style.colour ?? '#000000');
  lines.forEach((line, index) => {
    const spare = style.align ? at.width - pdf.widthOfString(line) : 0;
    const shift = style.align === 'center' ? spare / 2 : style.align === 'right' ? spare : 0;
    pdf.text(line, at.x + shift, at.y + index * lineHeight(style), { lineBreak: false });
  });
}

/** Draws what is decoration only: screen readers pass over it. */
export function decorate(sheet: Sheet, type: 'Layout' | 'Pagination', draw: () => void): void {
  sheet.pdf.markContent('Artifact', { type });
  draw();
  sheet.pdf.endMarkedContent();
}

export function rule(sheet: Sheet, from: number, to: number, y: number, weight = 0.6): void {
  decorate(sheet, 'Layout', () => {
    sheet.pdf.lineWidth(weight).strokeColor('#000000').moveTo(from, y).lineTo(to, y).stroke();
  });
}
