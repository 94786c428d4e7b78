import type { SourceFile } from './source-files';

/** A test that cites a clause. */
export interface Proof {
  readonly clause: string;
  readonly file: string;
  readonly title: string;
}

// A title with a place for the clause, `[clause %s]`, names none that could be read here.
const TITLES = /(['"`])((?:\\.|(?!\1)[^\\\n])*\[clause [^\]%]+\](?:\\.|(?!\1)[^\\\n])*)\1/g;
const CITED = /\[clause ([^\]%]+)\]/g;

/** Every title in the tests that carries `[clause N]`, once for each clause that it names. */
export function findProofs(files: readonly SourceFile[]): Proof[] {
  return files.flatMap(({ path, text }) =>
    [...text.matchAll(TITLES)].flatMap(([, , title = '']) =>
      [...title.matchAll(CITED)].map(([, clause = '']) => ({
        clause,
        file: path,
        title: title.replace(CITED, '').replace(/\s+/g, ' ').trim(),
      })),
    ),
  );
}
