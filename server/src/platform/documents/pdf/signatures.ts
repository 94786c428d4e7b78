import type { DocumentLanguage, SignatureLine } from '../document-model';
import { documentWords } from '../document-words';
import { flowText } from './flow-text';
import {
  type Column,
  STYLE,
  type Sheet,
  type StructureElement,
  keepTogether,
  lineHeight,
  linesOf,
  drawLines,
  rule,
} from './sheet';

interface Signatures {
  readonly lines: readonly SignatureLine[];
  readonly sealPlace?: string;
}

function drawLine(
  sheet: Sheet,
  line: SignatureLine,
  column: Column,
  parent: StructureElement,
  language: DocumentLanguage,
): void {
  const words = documentWords[language];
  const position = { x: column.x, width: column.width * 0.42 };
  const pen = { x: column.x + column.width * 0.45, width: column.width * 0.22 };
  const name = { x: column.x + column.width * 0.7, width: column.width * 0.3 };
  const left = linesOf(sheet, line.position, STYLE.body, position.width);
  const right = linesOf(sheet, line.name ?? '', STYLE.body, name.width);
  const height = Math.max(left.length, right.length) * lineHeight(STYLE.body);
  keepTogether(sheet, height + 34);
  sheet.y += 8;
  const y = sheet.y;
  const element = sheet.pdf.struct('P', {}, () => {
    drawLines(sheet, left, STYLE.body, { ...position, y });
    drawLines(sheet, right, STYLE.body, { ...name, y });
  });
  parent.add(element);
  const base = y + height + 1;
  rule(sheet, pen.x, pen.x + pen.width, base);
  if (!line.name) rule(sheet, name.x, name.x + name.width, base);
  sheet.y = base + 1;
  const caption = sheet.pdf.struct('P', {}, () => {
    const centred = { ...STYLE.caption, align: 'center' as const };
    drawLines(sheet, [words.signature], centred, { ...pen, y: sheet.y });
    if (!line.name)
      drawLines(sheet, linesOf(sheet, words.fullName, centred, name.width), centred, { ...name, y: sheet.y });
  });
  parent.add(caption);
  sheet.y += line.name ? 0 : lineHeight(STYLE.caption);
  flowText(sheet, line.caption, STYLE.caption, { column: position, parent, tag: 'P', after: 6 });
}

/** Places for signatures, one under another, and the place of the seal. */
export function drawSignatures(
  sheet: Sheet,
  block: Signatures,
  column: Column,
  parent: StructureElement,
  language: DocumentLanguage,
): void {
  for (const line of block.lines) drawLine(sheet, line, column, parent, language);
  if (block.sealPlace) flowText(sheet, block.sealPlace, STYLE.body, { column, parent, tag: 'P', after: 4 });
}
