import { answerOf, ask } from './compare-answers';
import type { Load, Measured } from './load';
import type { Cell } from './targets';

/** How long and how often. */
export interface Pace {
  readonly rounds: number;
  readonly milliseconds: number;
  readonly warmUpMilliseconds: number;
}

export type Results = ReadonlyMap<Cell, readonly Measured[]>;

/** Every cell asked the same questions gives the same answers. @throws with the first difference */
export async function compareAnswers(cells: readonly Cell[], questions: number): Promise<void> {
  const [first, ...others] = cells;
  if (!first) return;
  for (let at = 0; at < Math.min(questions, first.wires.length); at += 1) {
    const expected = answerOf(
      first.kind,
      await ask(first.target.port, first.wires[at] as Cell['wires'][number]),
    );
    for (const cell of others) {
      const wire = cell.wires[at] as Cell['wires'][number];
      const given = answerOf(
        cell.kind,
        await ask(cell.target.port, wire).catch((error: unknown) => {
          throw new Error(`${cell.name} ${cell.role ?? ''} ${cell.kind}: ${String(error)}`);
        }),
      );
      if (given === expected) continue;
      const from = Math.max(0, [...expected].findIndex((letter, i) => letter !== given[i]) - 60);
      throw new Error(
        `${cell.name} ${cell.role ?? ''} answers ${cell.kind} otherwise than ${first.name} (${wire.path} ${wire.body}):\n` +
          `${expected.slice(from, from + 400)}\n${given.slice(from, from + 400)}`,
      );
    }
  }
}

/** An order drawn anew for each round, the same in every run. */
function shuffled<T>(items: readonly T[], round: number): T[] {
  let seed = 20_260_101 + round * 7919;
  const draw = () => (seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff) / 0x7fffffff;
  return items
    .map((item) => ({ item, lot: draw() }))
    .sort((a, b) => a.lot - b.lot)
    .map(({ item }) => item);
}

/** Warms every cell up, then measures all of them round by round. */
export async function measureRounds(
  load: Load,
  cells: readonly Cell[],
  { rounds, milliseconds, warmUpMilliseconds }: Pace,
): Promise<Results> {
  const results = new Map<Cell, Measured[]>(cells.map((cell) => [cell, []]));
  for (const cell of cells) await load.run(cell, warmUpMilliseconds);
  for (let round = 1; round <= rounds; round += 1) {
    for (const cell of shuffled(cells, round)) results.get(cell)?.push(await load.run(cell, milliseconds));
    process.stdout.write(`round ${round} of ${rounds}\n`);
  }
  return results;
}

/** The middle value, or the mean of the two in the middle. */
function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
}

/** The medians of a cell. */
export function medians(results: Results, cell: Cell): Measured {
  const all = results.get(cell) ?? [];
  const of = (pick: (measured: Measured) => number) => median(all.map(pick));
  return {
    perSecond: of((m) => m.perSecond),
    p50: of((m) => m.p50),
    p99: of((m) => m.p99),
    processor: of((m) => m.processor),
    bytes: of((m) => m.bytes),
  };
}

/** Median over the rounds of one cell against the mean of others, round by round: slow minutes of the machine cancel out. */
export function ratio(
  results: Results,
  cell: Cell,
  to: readonly Cell[],
  pick: (measured: Measured) => number,
): number {
  const own = results.get(cell) ?? [];
  return median(
    own.map((measured, round) => {
      const others = to.map((other) => pick((results.get(other) ?? [])[round] as Measured));
      return pick(measured) / (others.reduce((sum, value) => sum + value, 0) / others.length);
    }),
  );
}
