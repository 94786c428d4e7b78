import { inflateSync } from 'node:zlib';

/** Text of a PDF that our renderer made: enough of the format to prove what a reader sees, page by page. */
export function textOfPages(pdf: Buffer): string[] {
  const objects = objectsOf(pdf);
  const fonts = new Map<string, Map<number, string>>();
  for (const [, body] of objects) {
    if (!/\/Type \/Font\b/.test(body.head)) continue;
    const map = /\/ToUnicode (\d+) 0 R/.exec(body.head)?.[1];
    if (map) fonts.set(body.id, charactersOf(streamOf(objects.get(map)).toString('latin1')));
  }
  return [...objects.values()]
    .filter(({ head }) => /\/Type \/Page\b/.test(head))
    .map(({ head }) => {
      const resources = objects.get(/\/Resources (\d+) 0 R/.exec(head)?.[1] ?? '')?.head ?? head;
      const fontOf = new Map(
        [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, id]) => [name, fonts.get(id ?? '')]),
      );
      return linesOf(
        streamOf(objects.get(/\/Contents (\d+) 0 R/.exec(head)?.[1] ?? '')).toString('latin1'),
        fontOf,
      );
    });
}

interface PdfObject {
  readonly id: string;
  readonly head: string;
  readonly stream: Buffer | undefined;
}

function objectsOf(pdf: Buffer): Map<string, PdfObject> {
  const text = pdf.toString('latin1');
  const objects = new Map<string, PdfObject>();
  for (const match of text.matchAll(/(?:^|\n)(\d+) 0 obj\n/g)) {
    const from = (match.index ?? 0) + match[0].length;
    const streamAt = text.indexOf('stream\n', from);
    const endAt = text.indexOf('endobj', from);
    const head = text.slice(from, streamAt >= 0 && streamAt < endAt ? streamAt : endAt);
    const length = Number(/\/Length (\d+)/.exec(head)?.[1]);
    const hasStream = streamAt >= 0 && streamAt < endAt;
    const stream = hasStream ? pdf.subarray(streamAt + 7, streamAt + 7 + length) : undefined;
    objects.set(match[1] ?? '', { id: match[1] ?? '', head, stream });
  }
  return objects;
}

function streamOf(object: PdfObject | undefined): Buffer {
  if (!object?.stream) return Buffer.alloc(0);
  return object.head.includes('/FlateDecode') ? inflateSync(object.stream) : object.stream;
}

const decode = (hex: string) =>
  (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(parseInt(unit, 16))).join('');

function charactersOf(cmap: string): Map<number, string> {
  const characters = new Map<number, string>();
  for (const [, from, , list] of cmap.matchAll(/<([0-9a-f]+)> <([0-9a-f]+)> \[([^\]]*)\]/gi)) {
    [...(list ?? '').matchAll(/<([^>]*)>/g)].forEach(([, hex], i) => {
      characters.set(parseInt(from ?? '0', 16) + i, decode((hex ?? '').replace(/\s/g, '')));
    });
  }
  return characters;
}

function linesOf(
  content: string,
  fontOf: ReadonlyMap<string | undefined, Map<number, string> | undefined>,
): string {
  let characters: Map<number, string> | undefined;
  const lines: string[] = [];
  for (const [, font, shown] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (font) characters = fontOf.get(font);
    else {
      const codes = [...(shown ?? '').matchAll(/<([0-9a-f]*)>/gi)].flatMap(
        ([, hex]) => hex?.match(/.{4}/g) ?? [],
      );
      lines.push(codes.map((code) => characters?.get(parseInt(code, 16)) ?? '\ufffd').join(''));
    }
  }
  return lines.join('\n');
}
