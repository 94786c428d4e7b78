import type { Application } from '../../platform/graphql/application';
import { asSystem } from '../../platform/access/as-system';
import { executeAsSystem } from '../../platform/outbox/do-job';
import type { JobHandler } from '../../platform/outbox/job';
import { CALENDAR_CASE } from '../../working-calendar';
import { recountDeadlines } from './recount-deadlines';
import { restoreDecided } from './restore-decided';
import { letWaitOn } from './still-moved';

const UNFINISHED_SQL =
  'select version from calendar_recount where finished_at is null and version <= $1 order by version';

/** What a room looks at anew once all terms are counted by a decree: payload `{ version }`. */
export function countedJob(what: string): string {
  return `counted-${what}`;
}

/** Notes the end of it, once, with what came of it. */
async function finish(
  application: Application,
  version: number,
  afterwards: readonly string[],
): Promise<void> {
  const key = `recounted-deadlines-${version}`;
  await executeAsSystem(application, { name: 'finishRecount', key, input: { version } }, async (work) => {
    const [done] = await work.query<{ moved: number; looked: number }>(
      `update calendar_recount set finished_at = $2 where version = $1 and finished_at is null returning moved, looked`,
      [version, work.now.toISOString()],
    );
    if (!done) return null;
    await restoreDecided(work, version);
    await letWaitOn(work, version);
    for (const job of afterwards) await work.askFor({ job, key: `${job}-${version}`, payload: { version } });
    work.journal({
      action: 'deadlinesCountedAnew',
      ...CALENDAR_CASE,
      authorityId: null,
      disclosedToSubjectId: null,
      details: { version, looked: done.looked, moved: done.moved },
    });
    return null;
  });
}

/**
 * Counts the open deadlines anew after a decree; those of earlier decrees first, so that each list of moves is that of its own
 * decree, whichever job a worker takes up first.
 * @param rules those whose moved terms some room does something about
 * @param afterwards jobs of rooms that look at their acts once it is done
 */
export function recountJob(rules: readonly string[], afterwards: readonly string[]): JobHandler {
  return async (application, payload) => {
    const { dataSource, clock } = application;
    const asked = Number(payload['version']);
    const unfinished: { version: number }[] = await asSystem(dataSource, (manager) =>
      manager.query(UNFINISHED_SQL, [asked]),
    );
    for (const { version } of unfinished) {
      await recountDeadlines(dataSource, new Date(clock.now()), version, rules);
      await finish(application, version, afterwards);
    }
  };
}
