import type { DocumentModel } from '../document-model';
import { documentWords } from '../document-words';
import { formatDate } from '../format-date';
import { flowText } from './flow-text';
import { type Sheet, STYLE, type TextStyle, WHOLE_WIDTH, drawLines, lineHeight, rule } from './sheet';

const centred = (font: TextStyle['font'], size: number, colour?: string): TextStyle => ({
  font,
  size,
  align: 'center',
  ...(colour ? { colour } : {}),
});

/** Who issues, what it is, its number, day and place. */
export function drawLetterhead(sheet: Sheet, model: DocumentModel): void {
  const { superior, body, address } = model.letterhead;
  const words = documentWords[model.language];
  const flow = (text: string, style: TextStyle, tag: string, after: number) =>
    flowText(sheet, text, style, { column: WHOLE_WIDTH, parent: sheet.root, tag, after });

  if (superior) flow(superior, centred('regular', 9.5), 'P', 3);
  flow(body.toLocaleUpperCase(model.language), centred('bold', 11.5), 'P', 2);
  if (address) flow(address, centred('regular', 8.5, '#333333'), 'P', 2);
  sheet.y += 4;
  rule(sheet, WHOLE_WIDTH.x, WHOLE_WIDTH.x + WHOLE_WIDTH.width, sheet.y, 1.4);
  rule(sheet, WHOLE_WIDTH.x, WHOLE_WIDTH.x + WHOLE_WIDTH.width, sheet.y + 2.6, 0.4);
  sheet.y += 22;

  flow(model.title.toLocaleUpperCase(model.language), centred('bold', 14), 'H1', 3);
  if (model.subtitle) flow(model.subtitle, centred('italic', 10.5), 'P', 3);
  flow(`${words.numberSign}\u00a0${model.identity.number}`, centred('bold', 11.5), 'P', 10);

  const y = sheet.y;
  const line = sheet.pdf.struct('P', {}, () => {
    drawLines(sheet, [formatDate(model.identity.date, model.language)], STYLE.body, { ...WHOLE_WIDTH, y });
    drawLines(sheet, [model.place], { ...STYLE.body, align: 'right' }, { ...WHOLE_WIDTH, y });
  });
  sheet.root.add(line);
  sheet.y += lineHeight(STYLE.body) + 12;
}
