import {
  AlignmentType,
  HeadingLevel,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { DocumentBlock, DocumentLanguage, SignatureLine } from '../document-model';
import { documentWords } from '../document-words';
import { BULLETS, CAPTION, INDENT, LINE, NO_BORDERS, NUMBERS, SMALL, textParagraph, WIDTH } from './style';

export type DocxPart = Paragraph | Table;

type Block<K extends DocumentBlock['kind']> = Extract<DocumentBlock, { kind: K }>;

/** Where a block stands: how far in, and which numbered list of the document comes next. */
export interface Place {
  readonly language: DocumentLanguage;
  readonly indent: number;
  readonly nextList: () => number;
}

const share = (part: number, width: number) => Math.round(part * width);

/** Columns beside one another, as wide as their shares, without frames where none are asked for. */
function grid(
  rows: readonly TableRow[],
  shares: readonly number[],
  { indent, borders = NO_BORDERS }: { readonly indent: number; readonly borders?: typeof NO_BORDERS },
): Table {
  const width = WIDTH - indent;
  return new Table({
    rows: [...rows],
    columnWidths: shares.map((part) => share(part, width)),
    width: { size: width, type: WidthType.DXA },
    indent: { size: indent, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: { ...borders, insideHorizontal: borders.top, insideVertical: borders.left },
  });
}

const cell = (width: number, children: readonly Paragraph[], more: object = {}) =>
  new TableCell({ children: [...children], width: { size: width, type: WidthType.DXA }, ...more });

function facts({ rows }: Block<'facts'>, { indent }: Place): DocxPart[] {
  const shares = [0.38, 0.62];
  const [label, value] = shares.map((part) => share(part, WIDTH - indent)) as [number, number];
  if (rows.length === 0) return [];
  const drawn = rows.map(
    ([name, text]) =>
      new TableRow({
        cantSplit: true,
        children: [
          cell(label, [textParagraph(name, { after: 20 })], { borders: NO_BORDERS }),
          cell(value, [textParagraph(text, { after: 20 })], { borders: NO_BORDERS }),
        ],
      }),
  );
  return [grid(drawn, shares, { indent }), textParagraph('', { after: 0, size: 8 })];
}

function table(block: Block<'table'>, { indent }: Place): DocxPart[] {
  const { columns, rows, caption } = block;
  const borders = { top: LINE, bottom: LINE, left: LINE, right: LINE };
  const width = WIDTH - indent;
  const row = (texts: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: isHead,
      children: columns.map(({ share: part }, index) =>
        cell(
          share(part, width),
          [textParagraph(texts[index] ?? '', { size: isHead ? 18 : 19, bold: isHead, after: 0 })],
          { borders, ...(isHead ? { shading: { fill: 'EEEEEE' } } : {}) },
        ),
      ),
    });
  const titles = columns.map(({ title }) => title);
  return [
    textParagraph(caption, { ...CAPTION, indent, keepNext: true }),
    grid(
      [row(titles, true), ...rows.map((texts) => row(texts, false))],
      columns.map(({ share: part }) => part),
      { indent, borders },
    ),
    textParagraph('', { after: 0, size: 8 }),
  ];
}

function list({ items, numbered }: Block<'list'>, { nextList }: Place): DocxPart[] {
  const numbering = numbered
    ? { reference: NUMBERS, level: 0, instance: nextList() }
    : { reference: BULLETS, level: 0 };
  return items.map((text) => textParagraph(text, { numbering, after: 30 }));
}

function signature(line: SignatureLine, { language, indent }: Place): DocxPart[] {
  const words = documentWords[language];
  const shares = [0.44, 0.24, 0.32];
  const [position, pen, name] = shares.map((part) => share(part, WIDTH - indent)) as [number, number, number];
  const ruled = { borders: { ...NO_BORDERS, bottom: LINE }, verticalAlign: VerticalAlign.BOTTOM };
  const plain = { borders: NO_BORDERS, verticalAlign: VerticalAlign.BOTTOM };
  const under = (text: string) => textParagraph(text, { ...CAPTION, align: AlignmentType.CENTER, after: 0 });
  const rows = [
    new TableRow({
      cantSplit: true,
      children: [
        cell(position, [textParagraph(line.position, { before: 120, after: 0, keepNext: true })], plain),
        cell(pen, [textParagraph('', { after: 0 })], ruled),
        cell(name, [textParagraph(line.name ?? '', { after: 0 })], line.name ? plain : ruled),
      ],
    }),
    new TableRow({
      cantSplit: true,
      children: [
        cell(position, [textParagraph(line.caption, { ...CAPTION, after: 60 })], { borders: NO_BORDERS }),
        cell(pen, [under(words.signature)], { borders: NO_BORDERS }),
        cell(name, [under(line.name ? '' : words.fullName)], { borders: NO_BORDERS }),
      ],
    }),
  ];
  return [grid(rows, shares, { indent }), textParagraph('', { after: 0, size: 8 })];
}

function fillIn({ label, lines }: Block<'fillIn'>, { indent }: Place): DocxPart[] {
  return [
    textParagraph(label, { ...SMALL, indent, keepNext: true }),
    ...Array.from({ length: lines }, () => textParagraph('', { line: true, indent, before: 160 })),
  ];
}

function item(block: Block<'item'>, place: Place): DocxPart[] {
  const heading = { style: HeadingLevel.HEADING_2, keepNext: true };
  return [
    textParagraph(`${block.number}. ${block.title}`, heading),
    ...block.body.flatMap((part) => docxParts(part, { ...place, indent: INDENT })),
  ];
}

/** One block of a document in the form that people edit. */
export function docxParts(block: DocumentBlock, place: Place): DocxPart[] {
  const { indent } = place;
  switch (block.kind) {
    case 'item':
      return item(block, place);
    case 'heading':
      return [textParagraph(block.text, { style: HeadingLevel.HEADING_2, keepNext: true })];
    case 'paragraph': {
      const look = block.emphasis === 'strong' ? { bold: true } : block.emphasis === 'small' ? SMALL : {};
      return [textParagraph(block.text, { ...look, indent, keepNext: block.text.endsWith(':') })];
    }
    case 'facts':
      return facts(block, place);
    case 'list':
      return list(block, place);
    case 'table':
      return table(block, place);
    case 'choices':
      return block.items.map((text) => textParagraph(`☐ ${text}`, { indent }));
    case 'fillIn':
      return fillIn(block, place);
    case 'signatures':
      return [
        ...block.lines.flatMap((line) => signature(line, place)),
        ...(block.sealPlace ? [textParagraph(block.sealPlace, { indent })] : []),
      ];
  }
}
