import { existsSync, readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { dirname, resolve, sep } from 'node:path';

/** Where the server's own files stand, as they are built and as they are written. */
const OWN = resolve(__dirname, '..', '..', '..');
const LINE_OF_STACK = /\n\s+at /;
const PLACE = /([^\s()]+\.js):(\d+):(\d+)/g;

function sourceOf(file: string, line: number, column: number): string | undefined {
  const map = `${file}.map`;
  if (!existsSync(map)) return undefined;
  const payload = JSON.parse(readFileSync(map, 'utf8')) as SourceMapPayload;
  const entry = new SourceMap(payload).findEntry(line - 1, column - 1);
  if (!('originalSource' in entry)) return undefined;
  const source = resolve(dirname(file), entry.originalSource);
  return `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
}

/**
 * A stack with the places of the sources instead of those of the build. Node would do that by itself, but keeps the maps of every
 * file it loads in memory, the libraries' too; here one is read once something has gone wrong.
 */
export function inSources(stack: string, own = OWN): string {
  if (!LINE_OF_STACK.test(stack)) return stack;
  return stack.replace(PLACE, (place, file: string, line: string, column: string) =>
    resolve(file).startsWith(own + sep) ? (sourceOf(file, Number(line), Number(column)) ?? place) : place,
  );
}
