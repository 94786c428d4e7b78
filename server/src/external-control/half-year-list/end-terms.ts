import { breaches, dayOf } from '../../law';
import { cancelDeadlines } from '../../deadlines';
import { asSystem } from '../../platform/access/as-system';
import type { Work } from '../../platform/commands/work';
import type { Application } from '../../platform/graphql/application';
import { executeAsSystem } from '../../platform/outbox/do-job';
import { keepFindings } from '../case';
import type { HalfYearListRecord } from './half-year-list.record';
import { LIST_CASE, lockList, noteEvent } from './list-case';
import { judgeHalfYearLasts, lastDayOf, ruleOf } from './rules';

const MOST_AT_ONCE = 50;
const OPEN_TERM = `exists (select from deadline d where d.case_kind = '${LIST_CASE}' and d.case_id = l.id
  and d.met_at is null and d.cancelled_at is null)`;

/**
 * A draft whose half-year is over cannot be frozen, and so not approved by any order: its term, which nobody can meet any more, is
 * closed with the reason. A frozen list keeps it: an order that was signed in time can still be entered. Clause 7.
 */
export async function endTermOfOutlived(work: Work, list: HalfYearListRecord): Promise<void> {
  const { id, year, half, authorityId } = list;
  const broken = breaches([judgeHalfYearLasts(year, half, dayOf(work.now))]);
  if (list.state !== 'DRAFT' || broken.length === 0) return;
  await cancelDeadlines(work, { caseKind: LIST_CASE, caseId: id, rule: ruleOf(half) });
  const of = { caseKind: LIST_CASE, id, authorityId, disclosedToSubjectId: null } as const;
  await keepFindings(work, of, 'endTermOfOutlived', broken);
  noteEvent(work, list, 'halfYearListOutlived', { date: lastDayOf(year, half) });
}

/** Closes the terms of drafts whose half-year ended since the last turn. */
export async function endTermsOfOutlived(application: Application): Promise<void> {
  const today = dayOf(new Date(application.clock.now()));
  const outlived = await asSystem(application.dataSource, (manager) =>
    manager.query<{ id: number; version: number }[]>(
      `select l.id, l.version from half_year_list l where l.state = 'DRAFT' and ${OPEN_TERM}
         and make_date(l.year, l.half * 6 - 5, 1) + interval '6 months' <= $1::date order by l.id limit $2`,
      [today, MOST_AT_ONCE],
    ),
  );
  for (const { id, version } of outlived) {
    const command = { name: 'endTermOfOutlived', key: `outlived-list-${id}-${version}`, input: { id } };
    await executeAsSystem(application, command, async (work) =>
      endTermOfOutlived(work, await lockList(work, id)),
    );
  }
}
