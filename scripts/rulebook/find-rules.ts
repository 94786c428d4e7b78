import { isClauseReference } from '../../server/src/law';
import type { SourceFile } from './source-files';

/** A rule of a room: the code of its finding and the clause that it cites. */
export interface RoomRule {
  readonly clause: string;
  readonly code: string;
  readonly file: string;
}

// `judge(holds, '16', 'NOTICE_IN_TIME', …)`: in a room's rules a clause is always followed by the finding's code.
const FINDING = /['"](\d+(?:-\d+)?(?:\.\d+)?)['"],\s*['"]([A-Z][A-Z0-9_]+)['"]/g;

/** The rules that the rooms' `rules.ts` files declare, each once. */
export function findRules(files: readonly SourceFile[]): RoomRule[] {
  const rooms = files.filter(({ path }) => /(^|[/-])rules\.ts$/.test(path) && !path.includes('/law/'));
  const found = rooms.flatMap(({ path, text }) =>
    [...text.matchAll(FINDING)]
      .map(([, clause = '', code = '']) => ({ clause, code, file: path }))
      .filter(({ clause }) => isClauseReference(clause)),
  );
  return [...new Map(found.map((rule) => [`${rule.file} ${rule.clause} ${rule.code}`, rule])).values()];
}
