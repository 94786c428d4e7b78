import { medians, ratio, type Results } from './rounds';
import type { Kind } from './statements';
import type { Cell } from './targets';
import type { Measured } from './load';

export type Figures = Record<string, number>;

const round = (value: number) => Number(value.toFixed(value < 10 ? 2 : 1));
const suffixOf = (cell: Cell) => cell.role?.toLowerCase().replaceAll('_', '-') ?? '';

const perSecond = (measured: Measured) => measured.perSecond;

/** Prefix of the figures of our own cells. */
const OWN: Readonly<Record<string, string>> = {
  ours: 'api',
  'ours by hash': 'api.registered',
  'ours, fast parts off': 'api.ordinary',
};
/** What our cells are compared with, and the word for it in the figures' names. */
const OTHERS: readonly (readonly [name: string, word: string])[] = [
  ['pipelined limit', 'pipelined-limit'],
  ['postgraphile', 'postgraphile'],
  ['mercurius', 'mercurius'],
];

/** What each of our cells is to the limits and the peers, role by role. */
function ofCell(results: Results, cell: Cell, cells: readonly Cell[]): Figures {
  const limits = cells.filter(({ name }) => name.startsWith('limit'));
  const others = OTHERS.flatMap(([name, word]) => {
    const found = cells.filter((other) => other.name === name);
    return found.length === 0 ? [] : [[`ratio-to-${word}`, ratio(results, cell, found, perSecond)] as const];
  });
  return Object.fromEntries([
    ['ratio-to-limit', ratio(results, cell, limits, perSecond)],
    ['cpu-ratio-to-limit', ratio(results, cell, limits, (measured) => measured.processor)],
    ['p99-ratio-to-limit', ratio(results, cell, limits, (measured) => measured.p99)],
    ...others,
  ]);
}

/** A time is as bad as the role that waits longest, a rate as that of the slowest role. */
function worst(name: string, values: readonly number[]): number {
  return name.startsWith('ratio') ? Math.min(...values) : Math.max(...values);
}

/** The figures of one kind: of each role, and without a role those of the worse one. */
export function figuresOf(results: Results, kind: Kind, all: readonly Cell[]): Figures {
  const cells = all.filter((cell) => cell.kind === kind);
  const figures: Figures = {};
  for (const [name, prefix] of Object.entries(OWN)) {
    const ofRoles = cells
      .filter((cell) => cell.name === name)
      .map((cell) => ({ suffix: suffixOf(cell), values: ofCell(results, cell, cells) }));
    for (const figure of Object.keys(ofRoles[0]?.values ?? {})) {
      const values = ofRoles.map((role) => role.values[figure] ?? Number.NaN);
      if (values.some(Number.isNaN)) continue;
      figures[`${prefix}.${kind}.${figure}`] = round(worst(figure, values));
      ofRoles.forEach(({ suffix }, i) => {
        figures[`${prefix}.${kind}.${figure}.${suffix}`] = round(values[i] ?? Number.NaN);
      });
    }
  }
  const [limit, again] = ['limit', 'limit again'].map((name) => cells.find((cell) => cell.name === name));
  if (limit && again) figures[`api.${kind}.noise`] = round(ratio(results, again, [limit], perSecond));
  return figures;
}

/** Prints the medians of a kind, one line for each cell. */
export function printTable(results: Results, kind: Kind, all: readonly Cell[]): void {
  const cells = all.filter((cell) => cell.kind === kind);
  const limits = cells.filter(({ name }) => name.startsWith('limit'));
  const rows = cells.map((cell) => {
    const measured = medians(results, cell);
    return {
      [kind]: [cell.name, suffixOf(cell)].filter(Boolean).join(' · '),
      'requests/s': Math.round(measured.perSecond),
      'of the limit': round(ratio(results, cell, limits, perSecond)),
      'p50 ms': round(measured.p50),
      'p99 ms': round(measured.p99),
      'processor ms': round(measured.processor),
      kB: round(measured.bytes / 1024),
    };
  });
  console.table(rows);
}
