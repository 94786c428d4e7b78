import type { DocumentBlock, DocumentLanguage } from '../document-model';
import { flowText } from './flow-text';
import { drawSignatures } from './signatures';
import { drawTable } from './table';
import {
  type Column,
  STYLE,
  type Sheet,
  type StructureElement,
  decorate,
  drawLines,
  inset,
  keepTogether,
  lineHeight,
  linesOf,
  rule,
} from './sheet';

const HANGING = 20;

type Block<K extends DocumentBlock['kind']> = Extract<DocumentBlock, { kind: K }>;

interface Place {
  readonly column: Column;
  readonly parent: StructureElement;
  readonly language: DocumentLanguage;
}

/** Room that the beginning of a block wants below the title it follows, points. */
function beginning(block: DocumentBlock | undefined): number {
  return block?.kind === 'signatures' || block?.kind === 'table' ? 90 : 3 * lineHeight(STYLE.body);
}

function drawItem(sheet: Sheet, item: Block<'item'>, place: Place): void {
  keepTogether(sheet, lineHeight(STYLE.strong) * 2 + beginning(item.body[0]));
  const section = sheet.pdf.struct('Sect');
  place.parent.add(section);
  flowText(sheet, `${item.number}. ${item.title}`, STYLE.strong, {
    column: place.column,
    parent: section,
    tag: 'H2',
    after: 2,
  });
  for (const block of item.body)
    drawBlock(sheet, block, { ...place, parent: section, column: inset(place.column, HANGING) });
  section.end();
  sheet.y += 5;
}

/** Label and value side by side; the taller of the two decides where the next row begins. */
function drawFacts(sheet: Sheet, facts: Block<'facts'>, { column, parent }: Place): void {
  const style = { ...STYLE.body, colour: '#333333' };
  const label = { x: column.x, width: column.width * 0.36 };
  const value = { x: column.x + column.width * 0.39, width: column.width * 0.61 };
  for (const [name, text] of facts.rows) {
    const lines = linesOf(sheet, name, style, label.width);
    // Three lines of the value at least, so that a label never stands alone at the foot of a page.
    keepTogether(sheet, Math.max(3, lines.length) * lineHeight(style));
    const top = sheet.y;
    parent.add(sheet.pdf.struct('P', {}, () => drawLines(sheet, lines, style, { ...label, y: top })));
    flowText(sheet, text, STYLE.body, { column: value, parent, tag: 'P' });
    const turned = sheet.y < top;
    sheet.y = (turned ? sheet.y : Math.max(sheet.y, top + lines.length * lineHeight(style))) + 2;
  }
}

function drawList(sheet: Sheet, list: Block<'list'>, { column, parent }: Place): void {
  const element = sheet.pdf.struct('L');
  parent.add(element);
  list.items.forEach((text, index) => {
    keepTogether(sheet, 3 * lineHeight(STYLE.body));
    const item = sheet.pdf.struct('LI');
    element.add(item);
    const label = list.numbered ? `${index + 1})` : '–';
    const mark = sheet.pdf.struct('Lbl', {}, () =>
      drawLines(sheet, [label], STYLE.body, { x: column.x, width: HANGING, y: sheet.y }),
    );
    item.add(mark);
    flowText(sheet, text, STYLE.body, {
      column: inset(column, HANGING),
      parent: item,
      tag: 'LBody',
      after: 2,
    });
    item.end();
  });
  element.end();
}

function drawChoices(sheet: Sheet, choices: Block<'choices'>, { column, parent }: Place): void {
  for (const text of choices.items) {
    keepTogether(sheet, 2 * lineHeight(STYLE.body));
    const { x } = column;
    decorate(sheet, 'Layout', () =>
      sheet.pdf
        .lineWidth(0.7)
        .rect(x, sheet.y + 3, 8.5, 8.5)
        .strokeColor('#000000')
        .stroke(),
    );
    flowText(sheet, text, STYLE.body, { column: inset(column, HANGING), parent, tag: 'P', after: 3 });
  }
}

function drawFillIn(sheet: Sheet, fillIn: Block<'fillIn'>, { column, parent }: Place): void {
  keepTogether(sheet, (fillIn.lines + 1) * 20);
  flowText(sheet, fillIn.label, STYLE.small, { column, parent, tag: 'P' });
  for (let line = 0; line < fillIn.lines; line++) {
    sheet.y += 18;
    rule(sheet, column.x, column.x + column.width, sheet.y, 0.4);
  }
  sheet.y += 8;
}

function drawParagraph(sheet: Sheet, paragraph: Block<'paragraph'>, { column, parent }: Place): void {
  // An announcement stays with what it announces.
  if (paragraph.text.endsWith(':')) keepTogether(sheet, 5 * lineHeight(STYLE.body));
  flowText(sheet, paragraph.text, STYLE[paragraph.emphasis ?? 'body'], {
    column,
    parent,
    tag: 'P',
    after: 4,
  });
}

/** Draws one block from the pen downwards. */
export function drawBlock(sheet: Sheet, block: DocumentBlock, place: Place): void {
  switch (block.kind) {
    case 'item':
      return drawItem(sheet, block, place);
    case 'heading':
      keepTogether(sheet, 50);
      return flowText(sheet, block.text, STYLE.strong, { ...place, tag: 'H2', after: 4 });
    case 'paragraph':
      return drawParagraph(sheet, block, place);
    case 'facts':
      return drawFacts(sheet, block, place);
    case 'list':
      return drawList(sheet, block, place);
    case 'table':
      return drawTable(sheet, block, place.column, place.parent);
    case 'choices':
      return drawChoices(sheet, block, place);
    case 'fillIn':
      return drawFillIn(sheet, block, place);
    case 'signatures':
      return drawSignatures(sheet, block, place.column, place.parent, place.language);
  }
}
