import { Paragraph, TextRun, type AlignmentType, type IBorderOptions } from 'docx';

/** Twentieths of a point: a page of A4 with the margins of the PDF. */
export const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1080, bottom: 1080, left: 1420, right: 860 },
} as const;
export const WIDTH = PAGE.size.width - PAGE.margin.left - PAGE.margin.right;
export const INDENT = 400;

export const BULLETS = 'bullets';
/** Each numbered list begins anew: one series of numbers a list. */
export const NUMBERS = 'numbers';

const hanging = { style: { paragraph: { indent: { left: INDENT, hanging: INDENT } } } };
// By their values: asking docx for them here would load it as soon as the process starts.
export const numbering = {
  config: [
    { reference: BULLETS, levels: [{ level: 0, format: 'bullet', text: '–', ...hanging }] },
    { reference: NUMBERS, levels: [{ level: 0, format: 'decimal', text: '%1)', ...hanging }] },
  ],
} as const;

export const LINE: IBorderOptions = { style: 'single', size: 4, color: '444444' };
const NONE: IBorderOptions = { style: 'none', size: 0, color: 'auto' };
export const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE };

interface TextOptions {
  readonly bold?: boolean;
  readonly italics?: boolean;
  /** Half-points. */
  readonly size?: number;
}

export interface ParagraphOptions extends TextOptions {
  readonly align?: (typeof AlignmentType)[keyof typeof AlignmentType];
  readonly after?: number;
  readonly before?: number;
  readonly indent?: number;
  readonly style?: string;
  readonly keepNext?: boolean;
  readonly line?: boolean;
  readonly numbering?: { readonly reference: string; readonly level: number; readonly instance?: number };
}

/** Ends of lines in a text are kept. */
function runs(text: string, options: TextOptions): TextRun[] {
  return text
    .split('\n')
    .map((line, index) => new TextRun({ text: line, ...options, ...(index > 0 ? { break: 1 } : {}) }));
}

export function textParagraph(text: string, options: ParagraphOptions = {}): Paragraph {
  const { align, after = 60, before = 0, indent, style, keepNext, line, numbering, ...text_ } = options;
  return new Paragraph({
    children: runs(text, text_),
    spacing: { before, after },
    ...(align ? { alignment: align } : {}),
    ...(indent ? { indent: { left: indent } } : {}),
    ...(style ? { style } : {}),
    ...(keepNext ? { keepNext } : {}),
    ...(numbering ? { numbering } : {}),
    ...(line ? { border: { bottom: LINE } } : {}),
  });
}

export const SMALL = { size: 17 } as const;
export const CAPTION = { size: 16, italics: true } as const;
