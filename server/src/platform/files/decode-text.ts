import { guessEncoding } from './guess-encoding';
import { UnreadableFile } from './unreadable-file';

function startsWith(bytes: Uint8Array, ...signature: number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

/** How much of a file is looked at to tell what it is. */
const HEAD = 4096;
/** What no text of any encoding holds: the marks of a picture or of another program's file. */
const isControl = (byte: number): boolean => byte < 0x20 && ![0x09, 0x0a, 0x0d].includes(byte);
const LETTERS = /[\t\r\n\u0020-\u007e\u00ab\u00bb\u0400-\u04ff\u2013-\u201e\u2116]/g;

function isUtf16(head: Uint8Array): boolean {
  return ['utf-16le', 'utf-16be'].some((encoding) => {
    const text = new TextDecoder(encoding).decode(head);
    return (text.match(LETTERS)?.length ?? 0) > text.length * 0.9;
  });
}

/** Refuses what is not UTF-8 by the name of the encoding that it seems to be, and by none where none can be told. */
export function notUtf8(bytes: Uint8Array): UnreadableFile {
  const encoding = guessEncoding(bytes);
  return encoding === undefined
    ? new UnreadableFile('NOT_UTF_8')
    : new UnreadableFile('WRONG_ENCODING', { encoding });
}

/** A workbook of the old kind (`.xls`) is told by its name: it is saved anew as XLSX. @throws UnreadableFile OLD_WORKBOOK */
export function refuseOldWorkbook(head: Uint8Array): void {
  if (startsWith(head, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1))
    throw new UnreadableFile('OLD_WORKBOOK');
}

/**
 * Text of a file: UTF-8, or UTF-16 with its mark (what a spreadsheet saves as "Unicode text").
 * @throws UnreadableFile OLD_WORKBOOK; WRONG_ENCODING with the encoding it seems to be, NOT_UTF_8 where none can be told: none of them is
 * read, for windows-1251 and its like have no Kazakh letters; `noText` for what is no text at all, in the words of whoever reads it
 */
export function decodeText(bytes: Uint8Array, noText = 'NOT_TEXT'): string {
  if (startsWith(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes);
  const head = bytes.subarray(0, HEAD);
  refuseOldWorkbook(head);
  if (head.includes(0)) {
    if (isUtf16(head)) throw new UnreadableFile('WRONG_ENCODING', { encoding: 'UTF-16' });
    throw new UnreadableFile(noText);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    if (head.some(isControl)) throw new UnreadableFile(noText);
    throw notUtf8(bytes);
  }
}
