import type { Figures } from './api/figures';
import { Load } from './api/load';
import { openTargets, type OpenTargets } from './api/open-targets';
import { loadQuestions } from './api/questions';
import { measureRounds, medians, ratio } from './api/rounds';
import type { Cell } from './api/targets';
import { openVolume, type VolumeDatabase } from './volume/volume-cache';

const [SMALL, LARGE] = [2000, Number(process.env['BENCH_CASES'] ?? 200_000)];
const CONNECTIONS = 16;
const PACE = {
  rounds: Number(process.env['BENCH_ROUNDS'] ?? 5),
  milliseconds: 1000 * Number(process.env['BENCH_SECONDS'] ?? 3),
  warmUpMilliseconds: 2000,
};
const KINDS = ['A', 'B'] as const;

const say = (line: string) => void process.stdout.write(`${line}\n`);

interface Scale {
  readonly volume: VolumeDatabase;
  readonly servers: OpenTargets;
  readonly cells: readonly Cell[];
}

async function openScale(cases: number): Promise<Scale> {
  const volume = await openVolume({ cases, quarters: cases === SMALL ? 4 : 20 }, say);
  try {
    const servers = await openTargets(volume, { peers: [] });
    // Closed cases fill a page of fifty at both sizes, so that the same work is compared.
    const questions = await loadQuestions(volume.adminUrl, ['CLOSED']);
    const cells = KINDS.flatMap((kind) => servers.cellsOf(kind, questions[kind])).filter(
      ({ name }) => name === 'limit' || name === 'ours',
    );
    return { volume, servers, cells };
  } catch (error) {
    await volume.stop();
    throw error;
  }
}

async function close({ volume, servers }: Scale): Promise<void> {
  await servers.stop();
  await volume.stop();
}

/** How much longer a case and a list take in a database a hundred times as large. */
export async function bench(): Promise<Figures> {
  const small = await openScale(SMALL);
  try {
    const large = await openScale(LARGE);
    const load = new Load(large.volume.postmasterPid, CONNECTIONS);
    try {
      const results = await measureRounds(load, [...small.cells, ...large.cells], PACE);
      const figures: Figures = {};
      const rows = large.cells.map((cell, i) => {
        const before = small.cells[i] as Cell;
        const growth = Number(ratio(results, before, [cell], ({ perSecond }) => perSecond).toFixed(2));
        const figure = `api.${cell.kind}.growth-${SMALL}-to-${LARGE}`;
        if (cell.name === 'ours') {
          figures[figure] = Math.max(growth, figures[figure] ?? 0);
          figures[`${figure}.${cell.role?.toLowerCase().replaceAll('_', '-')}`] = growth;
        } else figures[`api.limit.${cell.kind}.growth-${SMALL}-to-${LARGE}`] = growth;
        const rate = (of: Cell) => Math.round(medians(results, of).perSecond);
        return {
          cell: `${cell.kind} ${cell.name} ${cell.role ?? ''}`,
          [SMALL]: rate(before),
          [LARGE]: rate(cell),
          growth,
        };
      });
      console.table(rows);
      return figures;
    } finally {
      load.stop();
      await close(large);
    }
  } finally {
    await close(small);
  }
}
