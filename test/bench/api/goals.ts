import type { Figures } from './figures';

const LEAST = '≥';
const MOST = '≤';

/** What the reading path is to reach with every check on; a list that keeps its parts is to reach more. */
const GOALS: readonly (readonly [figure: string, sign: typeof LEAST | typeof MOST, goal: number])[] = [
  ['api.A.ratio-to-limit', LEAST, 1],
  ['api.B.ratio-to-limit', LEAST, 1],
  ['api.B.ratio-to-limit', LEAST, 1.8],
  ['api.C.ratio-to-limit', LEAST, 1],
  ['api.registered.A.ratio-to-limit', LEAST, 1.2],
  ['api.registered.B.ratio-to-limit', LEAST, 1.2],
  ['api.registered.C.ratio-to-limit', LEAST, 1.1],
  ['api.A.ratio-to-pipelined-limit', LEAST, 0.6],
  ['api.B.ratio-to-pipelined-limit', LEAST, 0.9],
  ['api.A.ratio-to-postgraphile', LEAST, 3],
  ['api.B.ratio-to-postgraphile', LEAST, 4],
  ['api.A.ratio-to-mercurius', LEAST, 3],
  ['api.B.ratio-to-mercurius', LEAST, 3],
  ...['A', 'B', 'C'].flatMap((kind) => [
    [`api.${kind}.cpu-ratio-to-limit`, MOST, 1] as const,
    [`api.${kind}.p99-ratio-to-limit`, MOST, 1] as const,
  ]),
];

/** Prints each goal beside what was measured; what was not measured in this run is left out. */
export function printGoals(figures: Figures): void {
  const rows = GOALS.flatMap(([figure, sign, goal]) => {
    const measured = figures[figure];
    if (measured === undefined) return [];
    const reached = sign === LEAST ? measured >= goal : measured <= goal;
    return [{ figure, measured, goal: `${sign} ${goal}`, reached: reached ? 'yes' : 'no' }];
  });
  console.table(rows);
}
