import { cancelDeadlines, listIssuedAct } from '../../deadlines';
import { endOfDay, type CalendarDate } from '../../law';
import type { Work } from '../../platform/commands/work';
import { executeAsSystem } from '../../platform/outbox/do-job';
import type { JobHandler } from '../../platform/outbox/job';
import { cancelDocuments } from '../documents';
import { endAct, ESCALATION_CASE } from './escalation-case';
import { EscalationRecord } from './escalation.record';
import { PAPER_KINDS } from './issue-paper';
import { ESCALATION_EVENTS } from './states';

interface Moved {
  readonly escalationId: number;
  readonly establishedAt: Date;
  readonly deadlineId: number;
  readonly rule: string;
  readonly metAt: Date | null;
  readonly earlierDueDate: CalendarDate;
  readonly dueDate: CalendarDate;
  readonly decree: string;
  readonly papers: string | null;
}

// Of the terms that had passed by the date on which it rests, whatever decrees moved since: those that a decree counted, and those that were
// kept late by the earlier date.
const MOVED_SQL = `
  select e.id as "escalationId", e.established_at as "establishedAt", d.id as "deadlineId", d.rule, d.met_at as "metAt",
    coalesce(m.earlier_due_date, l.earlier_due_date)::text as "earlierDueDate", coalesce(m.due_date, l.due_date)::text as "dueDate",
    c.number as decree,
    (select string_agg(p.number, ', ' order by p.id) from escalation_paper p where p.escalation_id = e.id and p.recalls_id is null) as papers
  from escalation e join deadline d on d.inspection_id = e.inspection_id and d.rule = any(e.missed)
    join calendar_decree c on c.id = $1
    left join deadline_move m on m.deadline_id = d.id and m.decree_id = $1 and m.moved
    left join followed_act l on l.deadline_id = d.id and l.decree_id = $1 and l.kind = 'LATE_MARK'
  where e.state in ('ESTABLISHED', 'SENT') and coalesce(m.decree_id, l.decree_id) is not null
    and (followed_date('ESCALATION', e.id, d.id) ->> 'dueDate')::date < (e.established_at at time zone 'Asia/Almaty')::date
  order by e.id, d.id`;

/** Whether the measure was still due, by the moved date, or was taken in time, when non-fulfilment was established. */
function rested({ establishedAt, metAt, dueDate }: Moved): boolean {
  const at = metAt !== null && metAt < establishedAt ? metAt : establishedAt;
  return at.getTime() < Date.parse(endOfDay(dueDate));
}

const lockEscalation = (work: Work, id: number) =>
  work.manager.findOneOrFail(EscalationRecord, { where: { id }, lock: { mode: 'pessimistic_write' } });

async function list(work: Work, moved: Moved, decreeId: number): Promise<void> {
  if (!rested(moved)) return;
  const { escalationId, deadlineId, rule, earlierDueDate, dueDate, decree, papers } = moved;
  const act = { kind: 'ESCALATION', actId: escalationId, actNumber: papers, deadlineId, decreeId } as const;
  if (!(await listIssuedAct(work, { ...act, earlierDueDate, dueDate }))) return;
  const escalation = await lockEscalation(work, escalationId);
  escalation.moved = [...escalation.moved, { rule, decreeId, decree, earlierDueDate, dueDate }];
  await endAct(work, escalation, { event: 'termOfEscalationMoved', details: { earlierDueDate, dueDate } });
}

/** A decree was counted through: what was established of a term that by its present date had not been missed is listed for the head (clause 35). */
export const listEscalations: JobHandler = async (application, payload, key) => {
  const version = Number(payload['version']);
  const command = { name: 'listEscalationsOfMovedTerms', key, input: { version } };
  await executeAsSystem(application, command, async (work) => {
    for (const moved of await work.query<Moved>(MOVED_SQL, [version])) await list(work, moved, version);
    return null;
  });
};

const DECIDED_BY_SQL = `select decided_by as "decidedBy" from followed_act where kind = 'ESCALATION' and act_id = $1 and decision = 'WITHDRAWN'
  order by id desc limit 1`;

/**
 * The head recalled what was established of a moved term: an entry of its own, told to the subject where it knew. What went out stays as it
 * went, and whoever checks those papers learns that they hold no more (clause 35).
 */
export const recallEscalation: JobHandler = async (application, { actId, reason }, key) => {
  const command = { name: 'recallEscalation', key, input: { actId } };
  await executeAsSystem(application, command, async (work) => {
    const escalation = await lockEscalation(work, Number(actId));
    if (escalation.state === 'RECALLED' || escalation.state === 'WITHDRAWN') return null;
    const [decided] = await work.query<{ decidedBy: string }>(DECIDED_BY_SQL, [escalation.id]);
    Object.assign(escalation, {
      state: ESCALATION_EVENTS.decideFollowedAct.opens[escalation.state],
      recalledAt: work.now,
      recallReason: String(reason),
      recalledBy: decided?.decidedBy ?? null,
    });
    await cancelDeadlines(work, { caseKind: ESCALATION_CASE, caseId: escalation.id });
    const papers = { caseKind: ESCALATION_CASE, caseId: escalation.id, kinds: PAPER_KINDS };
    await cancelDocuments(work, papers, null);
    return endAct(work, escalation, { event: 'escalationRecalled', details: { reason: String(reason) } });
  });
};
