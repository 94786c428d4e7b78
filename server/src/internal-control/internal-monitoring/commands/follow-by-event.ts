import { meetDeadline, openDeadline } from '../../../deadlines';
import type { CalendarDate } from '../../../law';
import type { Work } from '../../../platform/commands/work';
import { inBothLanguages } from '../../../platform/messages/both-languages';
import { heirOf } from '../../../registry';
import { INTERNAL_MONITORING_CASE } from '../internal-case';
import { CONTROL_EVENT_KIND, type ProposalState, PROPOSAL_ACTS } from '../states';
import { refOf, REPORT_BACK } from './follow-proposals';

/** A proposal of the fourth kind on which a control event is to rest (clauses 42, 59). */
export interface EventProposal {
  readonly objectId: number;
  readonly sent: boolean;
  /** In both languages. */
  readonly reference: string;
  readonly date: string;
}

/** Locks the proposal of one's own body; nothing where there is none of that kind. */
export async function lockEventProposal(
  work: Work,
  proposalId: number,
  bodyId: number,
): Promise<EventProposal | undefined> {
  const [row] = await work.query<{
    objectId: number;
    position: number;
    state: ProposalState;
    year: number;
    quarter: number;
    date: string;
  }>(
    `select ${heirOf('p.object_id')} as "objectId", p.position, p.state, m.year, m.quarter,
       (coalesce(m.sent_at, m.opened_at) at time zone 'Asia/Almaty')::date::text as date
     from monitoring_proposal p join internal_monitoring m on m.id = p.monitoring_id
     where p.id = $1 and p.body_id = $2 and p.kind = $3 for update of p`,
    [proposalId, bodyId, CONTROL_EVENT_KIND],
  );
  if (!row) return undefined;
  const { objectId, position, state, year, quarter, date } = row;
  const reference = inBothLanguages(
    `${year} жылғы ${quarter}-тоқсанның ішкі мониторингі, ${position}-ұсыныс`,
    `внутренний мониторинг за ${quarter}-й квартал ${year} года, предложение ${position}`,
  );
  return { objectId, sent: state === 'SENT', reference, date };
}

interface Followed {
  readonly monitoringId: number;
  readonly bodyId: number;
  readonly authorityId: number;
  readonly reportBy: string;
}

async function note(
  work: Work,
  { monitoringId, bodyId, authorityId }: Followed,
  action: string,
): Promise<void> {
  const [row] = await work.query<{ version: number; number: string }>(
    `update internal_monitoring set version = version + 1 where id = $1 returning version, year || '-' || quarter as number`,
    [monitoringId],
  );
  if (!row) throw new Error(`monitoring ${monitoringId} is not there`);
  work.journal({
    caseKind: INTERNAL_MONITORING_CASE,
    caseId: monitoringId,
    authorityId,
    disclosedToSubjectId: bodyId,
    action,
    caseVersion: row.version,
    details: { number: row.number },
  });
}

const RETURNING = `returning monitoring_id as "monitoringId", body_id as "bodyId", authority_id as "authorityId", report_by::text as "reportBy"`;

/** The event is appointed: that is the measure, and its order the information on it (clause 60). */
export async function fulfilByEvent(
  work: Work,
  proposalId: number,
  order: { readonly number: string },
): Promise<void> {
  const outcome = inBothLanguages(
    `Бақылау іс-шарасы № ${order.number} бұйрықпен тағайындалды`,
    `Контрольное мероприятие назначено приказом № ${order.number}`,
  );
  const [proposal] = await work.query<Followed>(
    `update monitoring_proposal set state = $5, outcome = $2, informed_at = $3, recorded_by = $4
     where id = $1 and state = 'SENT' ${RETURNING}`,
    [
      proposalId,
      outcome,
      work.now.toISOString(),
      work.actor.name,
      PROPOSAL_ACTS.appointControlEvent.opens.SENT,
    ],
  );
  if (!proposal) return;
  const which = { caseKind: INTERNAL_MONITORING_CASE, caseId: proposal.monitoringId };
  await meetDeadline(work, { ...which, rule: REPORT_BACK, ref: refOf(proposalId) }, work.now);
  await note(work, proposal, 'proposalFollowedByEvent');
}

/** The event was cancelled: the proposal waits again, by the day that it had (clause 60). */
export async function awaitEventAgain(work: Work, proposalId: number): Promise<void> {
  const [proposal] = await work.query<Followed>(
    `update monitoring_proposal set state = $2, outcome = null, informed_at = null, recorded_by = null
     where id = $1 and state = 'FULFILLED' ${RETURNING}`,
    [proposalId, PROPOSAL_ACTS.cancelControlEvent.opens.FULFILLED],
  );
  if (!proposal) return;
  const { monitoringId, bodyId, authorityId, reportBy } = proposal;
  const [quarter] = await work.query<{ number: string }>(
    `select year || '-' || quarter as number from internal_monitoring where id = $1`,
    [monitoringId],
  );
  await openDeadline(work, {
    caseKind: INTERNAL_MONITORING_CASE,
    caseId: monitoringId,
    caseNumber: quarter?.number ?? '',
    inspectionId: null,
    authorityId,
    disclosedToSubjectId: bodyId,
    subjectId: bodyId,
    rule: REPORT_BACK,
    ref: refOf(proposalId),
    party: 'SUBJECT',
    from: reportBy,
  });
  await note(work, proposal, 'proposalAwaitsEventAgain');
}

/** The day on which a body's first monitoring was begun in the system; null where none was. */
export async function firstMonitoringOf(work: Work, bodyId: number): Promise<CalendarDate | null> {
  const [first] = await work.query<{ since: CalendarDate | null }>(
    `select min((opened_at at time zone 'Asia/Almaty')::date)::text as since from internal_monitoring where body_id = $1`,
    [bodyId],
  );
  return first?.since ?? null;
}
