import { figuresOf, printTable, type Figures } from './api/figures';
import { checkFloor } from './api/floor';
import { printGoals } from './api/goals';
import { Load } from './api/load';
import { openTargets, PEERS } from './api/open-targets';
import { memoryOf } from './api/processor-time';
import { loadQuestions } from './api/questions';
import { compareAnswers, measureRounds, type Pace } from './api/rounds';
import type { Kind } from './api/statements';
import { SHORT } from './short-form';
import { openVolume } from './volume/volume-cache';

const CONNECTIONS = 16;
const COMPARED = 40;

const numberOf = (name: string, fallback: number) => Number(process.env[name] ?? fallback);

const SIZE = SHORT
  ? { cases: numberOf('BENCH_CASES', 5000), quarters: 4 }
  : { cases: numberOf('BENCH_CASES', 200_000), quarters: 20 };
const PACE: Pace = {
  rounds: numberOf('BENCH_ROUNDS', SHORT ? 2 : 5),
  milliseconds: 1000 * numberOf('BENCH_SECONDS', SHORT ? 1.5 : 5),
  warmUpMilliseconds: SHORT ? 700 : 2000,
};
const KINDS = (process.env['BENCH_KINDS'] ?? 'A,B,C').split(',') as Kind[];
const WANTED = (process.env['BENCH_PEERS'] ?? (SHORT ? '' : PEERS.join())).split(',');

const say = (line: string) => void process.stdout.write(`${line}\n`);

/**
 * A case, a list and a table of regions through the product, beside a plain server with one prepared statement and beside
 * peers, over a national database, each goal beside its figure. BENCH_SHORT=true: a small one, without peers, failing below
 * half of `floor.json`. For a shorter run BENCH_KINDS (`A,B`), BENCH_PEERS (`pipelined,ordinary,mercurius,postgraphile`, or
 * none of them), BENCH_ROUNDS and BENCH_SECONDS (of a round of one server).
 */
export async function bench(): Promise<Figures> {
  const volume = await openVolume(SIZE, say);
  try {
    const servers = await openTargets(volume, { peers: PEERS.filter((name) => WANTED.includes(name)) });
    const load = new Load(volume.postmasterPid, CONNECTIONS);
    try {
      const questions = await loadQuestions(volume.adminUrl);
      const cells = KINDS.flatMap((kind) => servers.cellsOf(kind, questions[kind]));
      for (const kind of KINDS) {
        await compareAnswers(
          cells.filter((cell) => cell.kind === kind),
          COMPARED,
        );
        say(`${kind}: ${Math.min(COMPARED, questions[kind].length)} answers of every server are equal`);
      }
      const results = await measureRounds(load, cells, PACE);
      const figures: Figures = {};
      for (const kind of KINDS) {
        printTable(results, kind, cells);
        Object.assign(figures, figuresOf(results, kind, cells));
      }
      const ours = servers.targets.find(({ name }) => name === 'ours');
      if (ours) figures['memory.api.megabytes'] = Math.round(memoryOf(ours.pid));
      printGoals(figures);
      if (SHORT) checkFloor(figures);
      return figures;
    } finally {
      load.stop();
      await servers.stop();
    }
  } finally {
    await volume.stop();
  }
}
