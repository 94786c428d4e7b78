import { seedReferenceData } from '../../../server/src/composition';
import { buildProduct } from '../api/build-product';
import type { Figures } from '../api/figures';
import { memoryOf } from '../api/processor-time';
import { product, startTarget } from '../api/targets';
import { quantile, type BenchDatabase } from '../bench-database';
import { SHORT } from '../short-form';
import { Desk, Tally } from './desk';
import { openOffices } from './open-offices';
import { conductInspection } from './whole-case';

const [INSPECTORS, SECONDS] = SHORT ? [10, 5] : [50, 60];
const ERRORS_SHOWN = 3;

/**
 * Inspectors who all conduct one inspection after the other without taking breath, through the API in production mode,
 * with a worker beside it.
 */
export async function fiftyInspectors({ urls, owner }: BenchDatabase): Promise<Figures> {
  await buildProduct();
  await seedReferenceData(urls);
  const inspectors = await openOffices(owner, INSPECTORS);
  const api = await startTarget('api', product(), { urls });
  const worker = await startTarget('worker', product('worker'), { urls, role: 'worker' });
  try {
    const tally = new Tally();
    const began = performance.now();
    const going = () => performance.now() - began < SECONDS * 1000;
    const work = async (inspector: (typeof inspectors)[number]): Promise<void> => {
      const desk = new Desk(api.port, tally);
      while (going())
        await conductInspection(desk, inspector, going).catch((error: unknown) => {
          tally.errors.push(String(error));
        });
    };
    await Promise.all(inspectors.map(work));
    const seconds = (performance.now() - began) / 1000;
    for (const error of tally.errors.slice(0, ERRORS_SHOWN)) process.stdout.write(`${error}\n`);
    process.stdout.write(
      `${INSPECTORS} inspectors, ${seconds.toFixed(1)} s, ${tally.times.length} commands\n`,
    );
    return {
      'write.fifty-inspectors.errors': tally.errors.length,
      'write.fifty-inspectors.per-second': Math.round(tally.times.length / seconds),
      'write.fifty-inspectors.p50-milliseconds': Math.round(quantile(tally.times, 0.5)),
      'write.fifty-inspectors.p99-milliseconds': Math.round(quantile(tally.times, 0.99)),
      'memory.api.after-inspections.megabytes': Math.round(memoryOf(api.pid)),
      'memory.worker.after-inspections.megabytes': Math.round(memoryOf(worker.pid)),
    };
  } finally {
    await worker.stop();
    await api.stop();
  }
}
