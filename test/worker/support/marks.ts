import { asSystem } from '../../../server/src/platform/access/as-system';
import type { Application } from '../../../server/src/platform/graphql/application';
import { executeAsSystem } from '../../../server/src/platform/outbox/do-job';
import type { JobHandler } from '../../../server/src/platform/outbox/job';
import { askFor } from '../../../server/src/platform/outbox/outbox';

/** A job whose effect can be counted: an entry in the journal, which nobody can take back. */
export const leaveMark: JobHandler = (application, { number }, key) =>
  executeAsSystem(application, { name: 'leaveMark', key, input: { number } }, (work) => {
    work.journal({
      action: 'markLeft',
      caseKind: 'mark',
      caseId: Number(number),
      authorityId: null,
      disclosedToSubjectId: null,
    });
    return Promise.resolve();
  });

export const markKey = (number: number) => `leave-mark-${number}`;

/** Asks for marks the way that a command does. */
export async function askForMarks(
  application: Application,
  numbers: readonly number[],
  job = 'leaveMark',
): Promise<void> {
  await asSystem(application.dataSource, async (manager) => {
    const at = new Date(application.clock.now());
    for (const number of numbers)
      await askFor(manager, at, { job, key: markKey(number), payload: { number } });
  });
}

export interface OutboxRow {
  key: string;
  done_at: Date | null;
  enqueued_at: Date | null;
  failures: number;
  last_error: string | null;
}

export function outbox(application: Application): Promise<OutboxRow[]> {
  return asSystem(application.dataSource, (manager) => manager.query('select * from outbox order by id'));
}

/** How often each mark was left, by number. */
export async function marks(application: Application): Promise<Map<number, number>> {
  const rows = await asSystem<{ number: number; times: number }[]>(application.dataSource, (manager) =>
    manager.query(
      `select case_id as number, count(*)::int as times from journal_entry where action = 'markLeft' group by 1 order by 1`,
    ),
  );
  return new Map(rows.map(({ number, times }) => [number, times]));
}

/** What is wanted of every job: each number once. */
export function onceEach(numbers: readonly number[]): Map<number, number> {
  return new Map(numbers.map((number) => [number, 1]));
}

export async function until(what: string, holds: () => Promise<boolean>, seconds = 30): Promise<void> {
  const end = performance.now() + seconds * 1000;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`not within ${seconds} seconds: ${what}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

export async function allDone(application: Application): Promise<boolean> {
  return (await outbox(application)).every(({ done_at }) => done_at !== null);
}
