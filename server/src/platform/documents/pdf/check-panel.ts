import type { DocumentModel } from '../document-model';
import { documentWords } from '../document-words';
import { qrCodeOf } from '../qr-code';
import { flowText } from './flow-text';
import { PAGE, STYLE, type Sheet, WHOLE_WIDTH, keepTogether, rule } from './sheet';

const QR_SIZE = 82;

/** A hash in groups of eight, for the eye. */
const grouped = (hash: string): string => (hash.match(/.{1,8}/g) ?? []).join(' ');

function drawQrCode(sheet: Sheet, text: string, x: number, y: number): void {
  const { count, isDark } = qrCodeOf(text);
  const size = QR_SIZE / count;
  for (let row = 0; row < count; row++) {
    for (let column = 0; column < count; column++) {
      if (isDark(row, column)) sheet.pdf.rect(x + column * size, y + row * size, size, size);
    }
  }
  sheet.pdf.fill('#000000');
}

/** How anyone can check the document: the code, the address, the head of the journal, and a QR code of them. */
export function drawCheckPanel(sheet: Sheet, model: DocumentModel): void {
  const words = documentWords[model.language];
  const { code, checkAddress, journalHead } = model.identity;
  keepTogether(sheet, QR_SIZE + 30);
  sheet.y += 10;
  rule(sheet, WHOLE_WIDTH.x, WHOLE_WIDTH.x + WHOLE_WIDTH.width, sheet.y);
  sheet.y += 8;
  const top = sheet.y;
  const section = sheet.pdf.struct('Sect');
  sheet.root.add(section);
  const figure = sheet.pdf.struct(
    'Figure',
    {
      alt: `${words.qrAlternative}: ${checkAddress}`,
      bbox: [PAGE.left, top, PAGE.left + QR_SIZE, top + QR_SIZE],
    } as {
      alt: string;
    },
    () => drawQrCode(sheet, checkAddress, PAGE.left, top),
  );
  section.add(figure);
  const column = { x: PAGE.left + QR_SIZE + 14, width: WHOLE_WIDTH.width - QR_SIZE - 14 };
  const flow = (text: string, style: (typeof STYLE)[keyof typeof STYLE], tag: string) =>
    flowText(sheet, text, style, { column, parent: section, tag, after: 2 });
  flow(words.checkHeading, STYLE.strong, 'H2');
  flow(words.checkHint, STYLE.small, 'P');
  flow(checkAddress, STYLE.small, 'P');
  flow(`${words.code}: ${code}`, STYLE.cellHead, 'P');
  flow(`${words.journalHead}: ${grouped(journalHead)}`, STYLE.small, 'P');
  section.end();
  sheet.y = Math.max(sheet.y, top + QR_SIZE);
}
