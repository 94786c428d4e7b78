import { crc32, deflateRawSync } from 'node:zlib';

/** A zip of these parts. */
function zipped(parts: Readonly<Record<string, Buffer | string>>): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of Object.entries(parts)) {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const packed = deflateRawSync(bytes);
    const name = Buffer.from(path);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(crc32(bytes), 16);
    entry.writeUInt32LE(packed.length, 20);
    // What a part says of its own length is not believed.
    entry.writeUInt32LE(100, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    locals.push(local, name, packed);
    entries.push(entry, name);
    offset += local.length + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...entries, end]);
}

/** A zip whose one part says that it is small and unfolds to `size` zeros. */
export const bomb = (size: number): Buffer => zipped({ 'xl/worksheets/sheet1.xml': Buffer.alloc(size) });

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet';

/** A workbook of these sheets, as XML. */
export function workbookOf(sheets: readonly string[], others: Readonly<Record<string, string>> = {}): Buffer {
  const names = sheets.map((_, at) => at + 1);
  return zipped({
    'xl/workbook.xml': `<workbook><sheets>${names.map((at) => `<sheet name="${at}" r:id="r${at}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names
      .map((at) => `<Relationship Id="r${at}" Type="${RELATION}" Target="worksheets/sheet${at}.xml"/>`)
      .join('')}</Relationships>`,
    ...Object.fromEntries(sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheet])),
    ...others,
  });
}

/** A sheet of these rows, as XML. */
export const sheetOf = (rows: string, after = ''): string =>
  `<worksheet><sheetData>${rows}</sheetData>${after}</worksheet>`;
