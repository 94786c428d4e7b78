import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import { readZip, zipOf, type ZipEntry } from '../../zip';
import type { DocumentModel } from '../document-model';
import { documentWords } from '../document-words';
import { formatDate } from '../format-date';
import { docxParts, type DocxPart } from './blocks';
import { qrPicture } from './qr-picture';
import { numbering, PAGE, SMALL, textParagraph, WIDTH } from './style';

const FONT = 'Times New Roman';
const QR_PIXELS = 110;

/** Who issues, what it is, its number, day and place. */
function letterhead(model: DocumentModel): Paragraph[] {
  const { superior, body, address } = model.letterhead;
  const centred = { align: AlignmentType.CENTER };
  return [
    ...(superior ? [textParagraph(superior, { ...centred, size: 19 })] : []),
    textParagraph(body.toLocaleUpperCase(model.language), { ...centred, bold: true, size: 23 }),
    ...(address ? [textParagraph(address, { ...centred, ...SMALL })] : []),
    new Paragraph({
      border: { bottom: { style: BorderStyle.THICK_THIN_SMALL_GAP, size: 12, color: '000000', space: 1 } },
      spacing: { after: 300 },
    }),
    textParagraph(model.title.toLocaleUpperCase(model.language), {
      ...centred,
      style: HeadingLevel.HEADING_1,
    }),
    ...(model.subtitle ? [textParagraph(model.subtitle, { ...centred, italics: true })] : []),
    textParagraph(`${documentWords[model.language].numberSign}\u00a0${model.identity.number}`, {
      ...centred,
      bold: true,
      size: 23,
      after: 160,
    }),
    new Paragraph({
      children: [
        new TextRun(formatDate(model.identity.date, model.language)),
        new TextRun({ children: [new Tab(), model.place] }),
      ],
      tabStops: [{ type: TabStopType.RIGHT, position: WIDTH }],
      spacing: { after: 240 },
    }),
  ];
}

/** How anyone can check the document that was issued, whatever has been edited since. */
function checkPanel(model: DocumentModel): Paragraph[] {
  const words = documentWords[model.language];
  const { code, checkAddress, journalHead } = model.identity;
  const altText = `${words.qrAlternative}: ${checkAddress}`;
  return [
    textParagraph('', { line: true, before: 200 }),
    textParagraph(words.checkHeading, { style: HeadingLevel.HEADING_2, keepNext: true }),
    new Paragraph({
      keepNext: true,
      children: [
        new ImageRun({
          type: 'png',
          data: qrPicture(checkAddress),
          transformation: { width: QR_PIXELS, height: QR_PIXELS },
          altText: { title: words.qrAlternative, description: altText, name: 'QR' },
        }),
      ],
    }),
    textParagraph(words.checkHint, SMALL),
    textParagraph(checkAddress, SMALL),
    textParagraph(`${words.code}: ${code}`, { bold: true, size: 18 }),
    textParagraph(`${words.journalHead}: ${(journalHead.match(/.{1,8}/g) ?? []).join(' ')}`, SMALL),
  ];
}

function footer(model: DocumentModel): Footer {
  const words = documentWords[model.language];
  const page = new Paragraph({
    children: [
      new TextRun({
        ...SMALL,
        children: [
          `${model.title} ${words.numberSign}\u00a0${model.identity.number} · ${words.code}: ${model.identity.code}`,
        ],
      }),
      new TextRun({
        ...SMALL,
        children: [new Tab(), PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
      }),
    ],
    tabStops: [{ type: TabStopType.RIGHT, position: WIDTH }],
  });
  return new Footer({ children: [page] });
}

function parts(model: DocumentModel): DocxPart[] {
  let lists = 0;
  const place = { language: model.language, indent: 0, nextList: () => (lists += 1) };
  return [
    ...letterhead(model),
    ...model.blocks.flatMap((block) => docxParts(block, place)),
    ...checkPanel(model),
  ];
}

function compose(model: DocumentModel): Document {
  const heading = { size: 21, bold: true, color: '000000', font: FONT };
  return new Document({
    title: `${model.title} № ${model.identity.number}`,
    creator: model.letterhead.body,
    lastModifiedBy: model.letterhead.body,
    description: model.identity.code,
    styles: {
      default: {
        document: {
          run: { font: FONT, size: 21, language: { value: model.language === 'kk' ? 'kk-KZ' : 'ru-KZ' } },
        },
        heading1: { run: { ...heading, size: 28 }, paragraph: { spacing: { after: 60 } } },
        heading2: { run: heading, paragraph: { spacing: { before: 100, after: 40 } } },
      },
    },
    numbering,
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: footer(model) },
        children: parts(model),
      },
    ],
  });
}

/** The library writes the instant of drawing where the instant of issue belongs. */
function dated(entry: ZipEntry, issuedAt: string): ZipEntry {
  if (entry.name !== 'docProps/core.xml') return entry;
  const text = Buffer.from(entry.bytes).toString('utf8');
  const at = new Date(issuedAt).toISOString().replace(/\.\d+Z$/, 'Z');
  const written = text.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${at}`);
  return { name: entry.name, bytes: Buffer.from(written) };
}

/**
 * Draws a document in the form that people edit before they sign. The same model gives the same bytes, whenever and
 * wherever it is drawn: nothing of what the library draws by chance or by the clock stays.
 */
export async function renderDocx(model: DocumentModel): Promise<Buffer> {
  const drawn = readZip(await Packer.toBuffer(compose(model)));
  const entries = drawn
    .filter(({ name }) => !name.endsWith('/'))
    .map((entry) => dated(entry, model.identity.issuedAt));
  return zipOf(entries, new Date(model.identity.issuedAt));
}
