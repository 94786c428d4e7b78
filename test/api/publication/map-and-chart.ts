/** Of 15 px, on the average of a Cyrillic word. */
const WIDEST_LETTER = 9.3;
const TILE_WIDTH = 84;

const textsOf = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, name = '']) => name);

/** Side of a tile, and how wide a letter is beside the height of its line. */
const TILE = 84;
const SHARE_OF_HEIGHT = 0.65;
const plainText = (markup: string): string =>
  markup
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** Names of tiles that are in other letters than the page, or that the table beside the map does not bear; one for a missing map. */
export function faultsOfMap(map = '', table = '', language = ''): string[] {
  const names = [...map.matchAll(/<text[^>]*class="(name[^"]*)"[^>]*>([\s\S]*?)<\/text\s*>/g)];
  const tiles = names.map(([, , letters = '']) => plainText(letters));
  if (tiles.length !== 20) return [`${tiles.length} tiles`];
  const cut = names.flatMap(([, size = '', letters = '']) =>
    [...letters.matchAll(/<tspan[^>]*>([^<]*)/g)].flatMap(([, line = '']) =>
      line.trim().length * (size.includes('small') ? 13 : 15) * SHARE_OF_HEIGHT <= TILE ? [] : [line],
    ),
  );
  if (cut.length > 0) return cut;
  const heads = textsOf(table, /<th scope="row">\s*([^<]*?)\s*<\/th>/g);
  return tiles.filter(
    (name) => /[A-Za-z]/.test(name) !== (language === 'en') || !heads.some((head) => head.includes(name)),
  );
}

/** Labels of a chart that run out of its picture; one for a chart without any. */
export function cutLabels(chart = ''): string[] {
  const labels = [...chart.matchAll(/class="name" x="(\d+)"[^>]*>\s*([^<]*?)\s*<\/text\s*>/g)];
  if (labels.length === 0) return ['no labels'];
  return labels.flatMap(([, x, label = '']) => (label.length * WIDEST_LETTER < Number(x) ? [] : [label]));
}

/** A phone's screen without the margins of the page. */
const NARROW = 358;

/** What a narrow screen lacks: its own picture of the bars, each text of which fits, and how the map is scrolled. */
export function faultsOnNarrow(page: string, bars: number, figure: string): string[] {
  const picture = /<svg\s+class="chart narrow"[\s\S]*?<\/svg>/.exec(page)?.[0] ?? '';
  const width = Number(/viewBox="0 0 (\d+) /.exec(picture)?.[1] ?? Infinity);
  const texts = [...picture.matchAll(/<text[^>]* x="(\d+)"[^>]*>\s*([^<]*?)\s*<\/text\s*>/g)];
  return [
    ...(width <= NARROW ? [] : ['wider than the screen']),
    ...(texts.length === bars * 2 ? [] : [`${texts.length} texts`]),
    ...(picture.replaceAll(/[\s\u00a0\u202f,]/g, '').includes(figure) ? [] : [`no ${figure}`]),
    ...texts.flatMap(([, x, text = '']) =>
      Number(x) + text.length * WIDEST_LETTER <= width ? [] : [`cut: ${text}`],
    ),
    ...(/<p class="scrolls hint">[^<]*← →[^<]*<\/p>/.test(page)
      ? []
      : ['nothing says how the map is scrolled']),
  ];
}

/** Names that run out of their tiles, in the letters of the page's own sheet. */
export function cutTiles(page = '', map = ''): string[] {
  const size = Number(/svg\.map text\{font-size:(\d+)px/.exec(page)?.[1] ?? 15);
  const names = textsOf(map, /<text[^>]*middle">\s*([^<]*?)\s*<\/text>/g);
  return names.filter((name) => (name.length * WIDEST_LETTER * size) / 15 > TILE_WIDTH);
}
