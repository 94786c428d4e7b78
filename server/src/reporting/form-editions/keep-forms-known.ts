import { asSystem } from '../../platform/access/as-system';
import type { Application } from '../../platform/graphql/application';
import { learnForms } from '../form';

const EVERY_MS = 15_000;

/**
 * A process knows the loaded editions from its beginning, and soon those that another process loads. Commands that open a report
 * ask once more, so that no report is opened by an edition that is past.
 */
export async function keepFormsKnown({ dataSource, log }: Application): Promise<() => void> {
  const learn = () =>
    asSystem(dataSource, (manager) =>
      learnForms(async (text, values) => (await manager.query(text, [...values])) as never),
    );
  await learn();
  const timer = setInterval(() => {
    learn().catch((error: unknown) => log.warn('forms not read', { error: String(error) }));
  }, EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}
