import type { DocumentModel } from '../document-model';
import { documentWords } from '../document-words';
import { formatDate } from '../format-date';
import { PAGE, type Sheet, type TextStyle, WHOLE_WIDTH, decorate, drawLines } from './sheet';

const STYLE: TextStyle = { font: 'regular', size: 7.5, colour: '#333333' };

/** The journal's head cut short: its beginning and its end tell one head from another. */
function shortHead(hash: string): string {
  const groups = hash.match(/.{1,4}/g) ?? [];
  return groups.length <= 5
    ? groups.join(' ')
    : `${groups.slice(0, 3).join(' ')} … ${groups.slice(-2).join(' ')}`;
}

const MARK: TextStyle = { font: 'bold', size: 11, colour: '#b00020', align: 'center' };
/** So far above the text of the page. */
const MARK_HEIGHT = 26;

/** On every page of a copy that is read after the paper was cancelled: that it was, or was set right, on which day, by what. */
export function drawCancelledMarks(sheet: Sheet, { identity, language }: DocumentModel): void {
  if (!identity.cancelled) return;
  const { on, by, setRight } = identity.cancelled;
  const basis = by?.replace(/\d{4}-\d{2}-\d{2}$/, (date) => formatDate(date, language)) ?? null;
  const words = documentWords[language];
  const text = (setRight ? words.setRight : words.cancelled)(formatDate(on, language), basis);
  const { start, count } = sheet.pdf.bufferedPageRange();
  for (let page = 0; page < count; page++) {
    sheet.pdf.switchToPage(start + page);
    decorate(sheet, 'Pagination', () =>
      drawLines(sheet, [text], MARK, { ...WHOLE_WIDTH, y: PAGE.top - MARK_HEIGHT }),
    );
  }
}

/** On every page: which document it belongs to, which page of how many, and how to check it. */
export function drawFooters(sheet: Sheet, model: DocumentModel): void {
  const { pdf } = sheet;
  const words = documentWords[model.language];
  const { number, code, checkAddress, journalHead } = model.identity;
  const publicPage = checkAddress.split('?')[0] ?? checkAddress;
  const { start, count } = pdf.bufferedPageRange();
  for (let page = 0; page < count; page++) {
    pdf.switchToPage(start + page);
    const y = PAGE.height - PAGE.bottom + 22;
    const right = { ...STYLE, align: 'right' as const };
    decorate(sheet, 'Pagination', () => {
      pdf
        .lineWidth(0.4)
        .strokeColor('#666666')
        .moveTo(PAGE.left, y)
        .lineTo(PAGE.width - PAGE.right, y)
        .stroke();
      drawLines(sheet, [`${model.title} ${words.numberSign}\u00a0${number}`], STYLE, {
        ...WHOLE_WIDTH,
        y: y + 5,
      });
      drawLines(sheet, [words.page(page + 1, count)], right, { ...WHOLE_WIDTH, y: y + 5 });
      drawLines(sheet, [`${words.code}: ${code} · ${publicPage}`], STYLE, { ...WHOLE_WIDTH, y: y + 16 });
      drawLines(sheet, [`${words.journalHead}: ${shortHead(journalHead)}`], right, {
        ...WHOLE_WIDTH,
        y: y + 16,
      });
    });
  }
}
