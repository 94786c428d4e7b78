import { UnreadableFile } from './table';

const CYRILLIC = /[\u0400-\u04ff]/g;

function startsWith(bytes: Uint8Array, ...signature: number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

/**
 * Text of a file: UTF-8, or UTF-16 with its mark (what a spreadsheet saves as "Unicode text").
 * @throws UnreadableFile WRONG_ENCODING with the encoding it seems to be: windows-1251 has no Kazakh letters, so it is not guessed at
 */
export function decodeText(bytes: Uint8Array): string {
  if (startsWith(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.subarray(0, 4096).includes(0)) throw new UnreadableFile('WRONG_ENCODING', { encoding: 'UTF-16' });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const guess = new TextDecoder('windows-1251').decode(bytes);
    const letters = guess.match(CYRILLIC)?.length ?? 0;
    throw new UnreadableFile('WRONG_ENCODING', {
      encoding: letters > guess.length / 10 ? 'windows-1251' : '?',
    });
  }
}
