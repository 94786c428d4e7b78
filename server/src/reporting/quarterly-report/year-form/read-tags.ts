import { setImmediate } from 'node:timers/promises';
import { damaged, tooLarge } from './unfold-workbook';

/** Tags beyond any form: 5,000 rows of 64 figures have some 1,300,000. */
const MAX_TAGS = 1_500_000;

export interface Tag {
  readonly name: string;
  readonly attributes: string;
  /** `<v>`, `</v>` or `<v/>` */
  readonly kind: 'open' | 'close' | 'whole';
  /** What stands between the tag before and this one. */
  readonly before: string;
}

/** How many tags of a workbook were read; common to all of its parts. */
export interface TagCount {
  tags: number;
}

const NAME = /^(?:\w+:)?(\w+)/;

function tagOf(inside: string, before: string): Tag {
  const closes = inside.startsWith('/');
  const whole = inside.endsWith('/');
  const body = inside.slice(closes ? 1 : 0, whole ? -1 : undefined);
  const [named, name] = NAME.exec(body) ?? [];
  if (named === undefined || name === undefined) throw damaged();
  const kind = closes ? 'close' : whole ? 'whole' : 'open';
  return { name, attributes: body.slice(named.length), kind, before };
}

/**
 * Tags of a part one after another, each read once: nothing is built of what nobody asks for, and a reader may stop at any.
 * Entities of a document of its own, and text that is no XML, are of no spreadsheet's making.
 * @throws UnreadableFile DAMAGED_WORKBOOK, WORKBOOK_TOO_LARGE
 */
function* tagsOf(part: Buffer | undefined, count: TagCount): Generator<Tag> {
  const xml = part?.toString('utf8') ?? '';
  let at = 0;
  for (let open = xml.indexOf('<'); open >= 0; open = xml.indexOf('<', at)) {
    const isComment = xml.startsWith('<!--', open);
    const close = xml.indexOf(isComment ? '-->' : '>', open);
    if (close < 0 || (xml[open + 1] === '!' && !isComment)) throw damaged();
    count.tags += 1;
    if (count.tags > MAX_TAGS) throw tooLarge();
    const before = xml.slice(at, open);
    at = close + (isComment ? 3 : 1);
    if (!isComment && xml[open + 1] !== '?') yield tagOf(xml.slice(open + 1, close), before);
  }
}

/** So many tags take a few thousandths of a second: then others have their turn. */
const TAGS_IN_TURN = 2_000;

/**
 * Gives the tags of a part to a reader, with turns for everybody else between them.
 * @param take says `false` where it wants no more
 * @throws UnreadableFile DAMAGED_WORKBOOK, WORKBOOK_TOO_LARGE
 */
export async function eachTag(
  part: Buffer | undefined,
  count: TagCount,
  take: (tag: Tag) => boolean | void,
): Promise<void> {
  for (const tag of tagsOf(part, count)) {
    if (take(tag) === false) return;
    if (count.tags % TAGS_IN_TURN === 0) await setImmediate();
  }
}

const PATTERNS = {
  r: /\sr\s*=\s*["']([^"']*)["']/,
  t: /\st\s*=\s*["']([^"']*)["']/,
  s: /\ss\s*=\s*["']([^"']*)["']/,
  ref: /\sref\s*=\s*["']([^"']*)["']/,
  id: /\s(?:\w+:)id\s*=\s*["']([^"']*)["']/,
  Id: /\sId\s*=\s*["']([^"']*)["']/,
  Type: /\sType\s*=\s*["']([^"']*)["']/,
  name: /\sname\s*=\s*(?:"([^"]*)"|'([^']*)')/,
  date1904: /\sdate1904\s*=\s*["']([^"']*)["']/,
  Target: /\sTarget\s*=\s*["']([^"']*)["']/,
  numFmtId: /\snumFmtId\s*=\s*["']([^"']*)["']/,
  formatCode: /\sformatCode\s*=\s*(?:"([^"]*)"|'([^']*)')/,
} as const;

/** What a tag says in one of its attributes. */
export function attribute({ attributes }: Tag, name: keyof typeof PATTERNS): string | undefined {
  const found = PATTERNS[name].exec(attributes);
  return found?.[1] ?? found?.[2];
}
