/** One line of a file with its number, the first line being 1. */
export interface CsvLine {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Comma-separated text with quotes as in RFC 4180; a byte-order mark and empty lines are passed over. */
export function parseCsv(text: string): CsvLine[] {
  const lines: CsvLine[] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let line = 1;
  let startedAt = 1;
  const endLine = () => {
    cells.push(cell);
    if (cells.length > 1 || cell !== '') lines.push({ line: startedAt, cells });
    cells = [];
    cell = '';
  };
  for (let i = text.startsWith('\uFEFF') ? 1 : 0; i < text.length; i += 1) {
    const char = text.charAt(i);
    if (char === '\n') line += 1;
    if (quoted) {
      if (char !== '"') cell += char;
      else if (text.charAt(i + 1) === '"') {
        cell += '"';
        i += 1;
      } else quoted = false;
    } else if (char === '"' && cell === '') quoted = true;
    else if (char === ',') {
      cells.push(cell);
      cell = '';
    } else if (char === '\n') {
      endLine();
      startedAt = line;
    } else if (char !== '\r') cell += char;
  }
  endLine();
  return lines;
}
