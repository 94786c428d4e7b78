import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transformSync } from '@swc/core';
import { inSources } from '../../server/src/platform/log/in-sources';
import { createLog } from '../../server/src/platform/log/log';

const SOURCE = `interface Told {
  readonly text: string;
}

export function fail({ text }: Told): never {
  throw new Error(text);
}
`;

describe('places of an error in the log', () => {
  let folder: string;
  let built: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'qadagalau-stack-'));
    built = join(folder, 'fail.js');
    const { code, map } = transformSync(SOURCE, {
      filename: 'fail.ts',
      sourceMaps: true,
      jsc: { parser: { syntax: 'typescript' }, target: 'es2023' },
      module: { type: 'commonjs' },
    });
    writeFileSync(built, code);
    writeFileSync(`${built}.map`, map ?? '');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const lineOf = (text: string, what: string): number =>
    text.split('\n').findIndex((line) => line.includes(what)) + 1;
  const stackAt = (file: string, line: number) => `Error: no\n    at fail (${file}:${line}:11)`;

  test('are those of the source, where the build is our own', () => {
    const line = lineOf(readFileSync(built, 'utf8'), 'throw new');
    expect(line).not.toBe(6);
    expect(inSources(stackAt(built, line), folder)).toMatch(/at fail \(.*fail\.ts:6:\d+\)$/);
  });

  test('stay as they are where the file is another’s, or nobody knows its source', () => {
    for (const [stack, own] of [
      [stackAt(built, 1), join(folder, 'other')],
      [stackAt(join(folder, 'unknown.js'), 1), folder],
    ] as const)
      expect(inSources(stack, own)).toBe(stack);
  });

  test('a text that is no stack is written as it is', () => {
    const lines: string[] = [];
    createLog('info', (line) => lines.push(line)).info('read', { file: `${built}:5:3`, rows: 3 });
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ file: `${built}:5:3`, rows: 3 });
  });
});
