/** Width of a text in points, in the font and size at hand. */
export type Measure = (text: string) => number;

function breakLongWord(word: string, width: number, measure: Measure): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && measure(piece + letter) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}

function wrapParagraph(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  // Ordinary spaces only: a no-break space keeps "№ 12" and "5 марта" whole.
  for (const word of text.split(/[ \t]+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = measure(word) <= width ? [word] : breakLongWord(word, width, measure);
    lines.push(...pieces.slice(0, -1));
    line = pieces[pieces.length - 1] ?? '';
  }
  return [...lines, line];
}

/** Breaks a text into lines that fit; a line feed starts a new line, control characters are dropped. */
export function wrapText(text: string, width: number, measure: Measure): string[] {
  const printable = text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
  return printable
    .replace(/№ /g, '№\u00a0')
    .split('\n')
    .flatMap((paragraph) => wrapParagraph(paragraph.trim(), width, measure));
}
