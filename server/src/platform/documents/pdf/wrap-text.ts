/** Width of a text in points, in the font and size at hand. */
export type Measure = (text: string) => number;

function breakLongWord(word: string, width: number, measure: Measure): string[] {
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const letter of word) {
    const more = measure(letter);
    if (piece !== '' && used + more > width) {
      pieces.push(piece);
      piece = '';
      used = 0;
    }
    piece += letter;
    used += more;
  }
  return [...pieces, piece];
}

function wrapParagraph(text: string, width: number, measure: Measure): string[] {
  const space = measure(' ');
  const lines: string[] = [];
  let line = '';
  let used = 0;
  // Ordinary spaces only: a no-break space keeps "№ 12" and "5 марта" whole.
  for (const word of text.split(/[ \t]+/)) {
    const more = measure(word);
    if (line !== '' && used + space + more <= width) {
      line += ` ${word}`;
      used += space + more;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = more <= width ? [word] : breakLongWord(word, width, measure);
    lines.push(...pieces.slice(0, -1));
    line = pieces[pieces.length - 1] ?? '';
    used = pieces.length === 1 ? more : measure(line);
  }
  return [...lines, line];
}

/** The widths of words repeat: a long act has thousands of words and a few hundred different ones. */
function remembering(measure: Measure): Measure {
  const known = new Map<string, number>();
  return (text) => {
    let width = known.get(text);
    if (width === undefined) {
      width = measure(text);
      known.set(text, width);
    }
    return width;
  };
}

/** Breaks a text into lines that fit; a line feed starts a new line, control characters are dropped. */
export function wrapText(text: string, width: number, measure: Measure): string[] {
  const printable = text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
  const remembered = remembering(measure);
  return printable
    .replace(/№ /g, '№\u00a0')
    .split('\n')
    .flatMap((paragraph) => wrapParagraph(paragraph.trim(), width, remembered));
}
