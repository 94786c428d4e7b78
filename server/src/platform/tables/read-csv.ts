import { TextDecoder } from 'node:util';
import { createReadStream } from 'node:fs';
import { notUtf8, refuseOldWorkbook, UnreadableFile } from '../files';
import { Formula, LONGEST_LINE, MOST_COLUMNS, type FileCell, type FileRow } from './table-row';

const DELIMITERS = [';', '\t', ','] as const;

function encodingOf(head: Buffer): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  refuseOldWorkbook(head);
  if (head.includes(0)) throw new UnreadableFile('NOT_TEXT');
  return 'utf-8';
}

/** The one of the delimiters that the head of the file holds most of. */
function delimiterOf(line: string): string {
  const counted = DELIMITERS.map((mark) => ({ mark, count: line.split(mark).length }));
  return counted.reduce((best, one) => (one.count > best.count ? one : best)).mark;
}

/** Cells of a line, with cells in quotes as spreadsheets write them. */
function cellsOf(line: string, delimiter: string): FileCell[] {
  const cells: FileCell[] = [];
  let at = 0;
  while (at <= line.length) {
    let text: string;
    let end: number;
    if (line[at] === '"') {
      let close = at + 1;
      while (close < line.length && !(line[close] === '"' && line[close + 1] !== '"'))
        close += line[close] === '"' ? 2 : 1;
      text = line.slice(at + 1, close).replaceAll('""', '"');
      const next = line.indexOf(delimiter, close);
      end = next < 0 ? line.length : next;
    } else {
      const next = line.indexOf(delimiter, at);
      end = next < 0 ? line.length : next;
      text = line.slice(at, end);
    }
    const trimmed = text.trim();
    cells.push(trimmed.startsWith('=') ? new Formula(trimmed) : trimmed);
    if (cells.length > MOST_COLUMNS) throw new UnreadableFile('TOO_MANY_COLUMNS', { max: MOST_COLUMNS });
    at = end + 1;
  }
  return cells;
}

/**
 * Rows of a text file, one line a row, never more of it in memory than a piece: UTF-8, or UTF-16 with its mark.
 * @throws UnreadableFile OLD_WORKBOOK, WRONG_ENCODING, NOT_UTF_8, NOT_TEXT, TOO_MANY_COLUMNS, LINE_TOO_LONG
 */
export async function* readCsv(path: string, onBytes: (bytes: number) => void): AsyncGenerator<FileRow> {
  let decoder: TextDecoder | undefined;
  let delimiter: string | undefined;
  let rest = '';
  let line = 0;
  const rowOf = (text: string): FileRow => {
    line += 1;
    delimiter ??= delimiterOf(text);
    return { line, cells: cellsOf(text.replace(/\r$/, ''), delimiter) };
  };
  const decode = (bytes?: Buffer) => {
    try {
      return decoder?.decode(bytes, { stream: bytes !== undefined }) ?? '';
    } catch {
      // Such encodings have no Kazakh letters, so what it seems to be is named and not read.
      throw notUtf8(bytes ?? Buffer.alloc(0));
    }
  };
  for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) {
    decoder ??= new TextDecoder(encodingOf(piece.subarray(0, 4096)), { fatal: true });
    onBytes(piece.length);
    const lines = (rest + decode(piece)).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > LONGEST_LINE) throw new UnreadableFile('LINE_TOO_LONG');
    for (const text of lines) yield rowOf(text);
  }
  rest += decode();
  if (rest !== '') yield rowOf(rest);
}
