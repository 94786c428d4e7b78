import {
  BOTTOM,
  type Column,
  type StructureElement,
  type Sheet,
  type TextStyle,
  drawLines,
  lineHeight,
  linesOf,
  turnPage,
} from './sheet';

export interface FlowOptions {
  readonly column: Column;
  readonly parent: StructureElement;
  /** Structure tag: P, H1, LBody… */
  readonly tag: string;
  /** Points left free below. */
  readonly after?: number;
}

/** Writes a text from the pen downwards, over as many pages as it needs, and moves the pen below it. */
export function flowText(sheet: Sheet, text: string, style: TextStyle, options: FlowOptions): void {
  const { column, parent, tag } = options;
  const height = lineHeight(style);
  const element = sheet.pdf.struct(tag);
  parent.add(element);
  let rest = linesOf(sheet, text, style, column.width);
  while (rest.length > 0) {
    const room = Math.floor((BOTTOM - sheet.y) / height);
    // No single line is left behind or carried over alone.
    const fits = room >= rest.length ? rest.length : Math.min(room, rest.length - 2);
    if (fits < 2 && fits < rest.length) {
      turnPage(sheet);
      continue;
    }
    const now = rest.slice(0, fits);
    element.add(() => drawLines(sheet, now, style, { ...column, y: sheet.y }));
    sheet.y += now.length * height;
    rest = rest.slice(fits);
    if (rest.length > 0) turnPage(sheet);
  }
  element.end();
  sheet.y += options.after ?? 0;
}
