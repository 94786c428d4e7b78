import { UnreadableFile } from './unreadable-file';

/** Three letters in a row: UTF-8 read as windows-1251 never holds them, a word in windows-1251 does. */
const CYRILLIC_WORD = /[А-я]{3}/;

function startsWith(bytes: Uint8Array, ...signature: number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

/** How much of a file is looked at to tell what it is. */
const HEAD = 4096;
/** What no text holds: the marks of a picture or of another program's file. */
const CONTROL = /[^\P{Cc}\t\r\n]/u;
const LETTERS = /[\t\r\n\u0020-\u007e\u00ab\u00bb\u0400-\u04ff\u2013-\u201e\u2116]/g;

function isUtf16(head: Uint8Array): boolean {
  return ['utf-16le', 'utf-16be'].some((encoding) => {
    const text = new TextDecoder(encoding).decode(head);
    return (text.match(LETTERS)?.length ?? 0) > text.length * 0.9;
  });
}

/** Refuses what is not UTF-8 by the name of the encoding that it seems to be, and by none where none can be told. */
export function notUtf8(bytes: Uint8Array): UnreadableFile {
  const isWindows = CYRILLIC_WORD.test(new TextDecoder('windows-1251').decode(bytes));
  return isWindows
    ? new UnreadableFile('WRONG_ENCODING', { encoding: 'windows-1251' })
    : new UnreadableFile('NOT_UTF_8');
}

/** A workbook of the old kind (`.xls`) is told by its name: it is saved anew as XLSX. @throws UnreadableFile OLD_WORKBOOK */
export function refuseOldWorkbook(head: Uint8Array): void {
  if (startsWith(head, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1))
    throw new UnreadableFile('OLD_WORKBOOK');
}

/**
 * Text of a file: UTF-8, or UTF-16 with its mark (what a spreadsheet saves as "Unicode text").
 * @throws UnreadableFile OLD_WORKBOOK; WRONG_ENCODING with the encoding it seems to be, NOT_UTF_8 where none can be told: windows-1251 has no Kazakh
 * letters, so it is not read; `noText` for what is no text at all, in the words of whoever reads it
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
    if (CONTROL.test(new TextDecoder('windows-1251').decode(head))) throw new UnreadableFile(noText);
    throw notUtf8(bytes);
  }
}
