import { UnreadableFile } from './unreadable-file';

const CYRILLIC = /[\u0400-\u04ff]/g;

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

/**
 * Text of a file: UTF-8, or UTF-16 with its mark (what a spreadsheet saves as "Unicode text").
 * @throws UnreadableFile WRONG_ENCODING with the encoding it seems to be: windows-1251 has no Kazakh letters, so it is not guessed at;
 * `noText` for what is no text at all, in the words of whoever reads it
 */
export function decodeText(bytes: Uint8Array, noText = 'NOT_TEXT'): string {
  if (startsWith(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes);
  const head = bytes.subarray(0, HEAD);
  if (head.includes(0)) {
    if (isUtf16(head)) throw new UnreadableFile('WRONG_ENCODING', { encoding: 'UTF-16' });
    throw new UnreadableFile(noText);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const guess = new TextDecoder('windows-1251').decode(bytes);
    if (CONTROL.test(guess.slice(0, HEAD))) throw new UnreadableFile(noText);
    const letters = guess.match(CYRILLIC)?.length ?? 0;
    throw new UnreadableFile('WRONG_ENCODING', {
      encoding: letters > guess.length / 10 ? 'windows-1251' : '?',
    });
  }
}
