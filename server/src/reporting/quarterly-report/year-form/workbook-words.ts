import { withoutTextMark } from '../../../platform/export/csv';
import { plain } from '../../../platform/tables';
import { attribute, eachTag, type Tag, type TagCount } from './read-tags';
import { BLANK, type RawCell } from './table';
import { damaged } from './unfold-workbook';

type Parts = ReadonlyMap<string, Buffer>;

/** Longer than any name of a form or a service: what follows is of no use to a report, and would be read again for every cell. */
const LONGEST_TEXT = 2_000;

/** Gathers the runs of a text; how a word is pronounced is no part of it. */
export class TextRuns {
  private text = '';
  private isAside = false;

  take({ name, kind, before }: Tag): void {
    if (name === 'rPh') this.isAside = kind === 'open';
    if (name !== 't' || kind !== 'close' || this.isAside || this.text.length >= LONGEST_TEXT) return;
    this.text += plain(before.slice(0, LONGEST_TEXT));
  }

  end(): string {
    const { text } = this;
    this.text = '';
    return text;
  }
}

export function textCell(text: string): RawCell {
  const written = text
    .slice(0, LONGEST_TEXT)
    .replaceAll(/_x([\dA-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  const trimmed = written.trim();
  return trimmed === '' ? BLANK : { kind: 'text', text: withoutTextMark(trimmed) };
}

/** Texts that cells share, each made once. */
export async function readSharedTexts(parts: Parts, count: TagCount): Promise<RawCell[]> {
  const texts: RawCell[] = [];
  const runs = new TextRuns();
  await eachTag(parts.get('xl/sharedStrings.xml'), count, (tag) => {
    runs.take(tag);
    if (tag.name === 'si' && tag.kind !== 'open') texts.push(textCell(runs.end()));
  });
  return texts;
}

/** Formats of dates and of times that need no code. */
const isBuiltInDate = (id: number) =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

function isDateCode(code: string): boolean {
  const bare = code.slice(0, 255).replaceAll(/\[[^\]]*\]|"[^"]*"/g, '');
  return /[ymdhMsb]/.test(bare);
}

/** For every style of the workbook whether it writes a number as a date. */
export async function readDateStyles(parts: Parts, count: TagCount): Promise<boolean[]> {
  const dates = new Map<number, boolean>();
  const styles: boolean[] = [];
  let isInside = false;
  await eachTag(parts.get('xl/styles.xml'), count, (tag) => {
    const id = Number(attribute(tag, 'numFmtId'));
    if (tag.name === 'numFmt') dates.set(id, isDateCode(plain(attribute(tag, 'formatCode') ?? '')));
    if (tag.name === 'cellXfs') isInside = tag.kind === 'open';
    if (tag.name === 'cellXfs' && tag.kind === 'close') return false;
    if (isInside && tag.name === 'xf' && tag.kind !== 'close')
      styles.push(dates.get(id) ?? isBuiltInDate(id));
    return true;
  });
  return styles;
}

export interface Outline {
  /** In the order of their tabs. */
  readonly sheets: readonly { readonly name: string; readonly part: Buffer }[];
  /** Whether its days are counted from 1904. */
  readonly days1904: boolean;
}

/** What a workbook has, without what its sheets hold. @throws UnreadableFile DAMAGED_WORKBOOK */
export async function readOutline(parts: Parts, count: TagCount): Promise<Outline> {
  const targets = new Map<string, string>();
  await eachTag(parts.get('xl/_rels/workbook.xml.rels'), count, (tag) => {
    if (tag.name !== 'Relationship' || !attribute(tag, 'Type')?.endsWith('/worksheet')) return;
    const target = attribute(tag, 'Target') ?? '';
    targets.set(attribute(tag, 'Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  });
  const sheets: { name: string; part: Buffer }[] = [];
  let days1904 = false;
  await eachTag(parts.get('xl/workbook.xml'), count, (tag) => {
    if (tag.name === 'workbookPr') days1904 ||= /^(?:1|true)$/.test(attribute(tag, 'date1904') ?? '');
    if (tag.name !== 'sheet' || tag.kind === 'close') return;
    const part = parts.get(targets.get(attribute(tag, 'id') ?? '') ?? '');
    if (part) sheets.push({ name: plain(attribute(tag, 'name') ?? ''), part });
  });
  if (sheets.length === 0) throw damaged();
  return { sheets, days1904 };
}
