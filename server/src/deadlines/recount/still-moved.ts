import type { Work } from '../../platform/commands/work';
import { over } from '../deadline-state';
import { standsByAnotherSql, takenBackSql } from './followed-act';
import { CASE, caseOf } from './recount-sql';

/** The last decree in force that moved the date of a term. */
const LAST_MOVE = `select m.decree_id from deadline_move m join calendar_decree c on c.id = m.decree_id and c.takes_back_id is null
  where m.deadline_id = d.id and m.moved and not ${takenBackSql('m')} order by m.decree_id desc limit 1`;

/**
 * The notice of a missed term was listed by the first decree that moved the date, for by then it was missed no more: another one in force
 * still moves that date, and the notice waits by it.
 */
const NOTICES_SQL = `
  insert into followed_act (decree_id, deadline_id, kind, act_id, rule, ${CASE}, earlier_due_date, due_date, listed_at)
  select l.decree_id, d.id, f.kind, f.act_id, f.rule, ${caseOf('d')}, f.earlier_due_date, d.due_date, $2
  from followed_act f join calendar_decree b on b.takes_back_id = f.decree_id and b.id = $1
    join deadline d on d.id = f.deadline_id and d.cancelled_at is null
    join reminder r on r.id = f.act_id and r.withdrawn_at is null and r.due_date < d.due_date
    cross join lateral (${LAST_MOVE}) l
  where f.kind = 'MISSED_NOTICE' and f.decision is null and not ${over('d', 'coalesce(d.met_at, $2::timestamptz)')}
    and not ${standsByAnotherSql('$1', { deadlineId: 'f.deadline_id', kind: 'f.kind', actId: 'f.act_id' })}
  on conflict do nothing`;

/** What waits by another decree tells from which date to which one that moves it now. */
const DATES_SQL = `
  update followed_act f set due_date = m.due_date, earlier_due_date = (select a.earlier_due_date from followed_act a
    where a.deadline_id = f.deadline_id and a.kind = f.kind and a.act_id = f.act_id order by a.id limit 1)
  from deadline_move m
  where m.decree_id = $1 and m.moved and f.deadline_id = m.deadline_id and f.decree_id < m.decree_id and f.decision is null
    and not ${takenBackSql('f')} and exists (select from calendar_decree t where t.id = $1 and t.takes_back_id is not null)
    and not exists (select from followed_act l where l.deadline_id = f.deadline_id and l.kind = f.kind and l.act_id = f.act_id
      and l.id > f.id and not ${takenBackSql('l')})`;

/** A decree was taken back before anybody decided, and another one moves the date all the same: what followed from it waits on. */
export async function letWaitOn(work: Work, version: number): Promise<void> {
  await work.query(NOTICES_SQL, [version, work.now.toISOString()]);
  await work.query(DATES_SQL, [version]);
}
