import type { CommandContext } from '../../../platform/commands/execute';
import type { CalendarDate, Finding } from '../../../law';
import type { Work } from '../../../platform/commands/work';
import { assertHappened, nameInPaper } from '../../case';
import { objectionTextSql } from '../../confidentiality';
import { issue, recordCopyDelivery, takeNumber, type ExternalControlDocumentData } from '../../documents';
import { withdrawEscalation } from '../../escalation';
import { withdrawLetter } from '../../letter-on-measures';
import { withdrawPoints } from '../../prescription';
import { actOn, COMMISSION_CASE, type CommissionCommand, type CommissionStep } from '../commission-case';
import { loadCase, loadComposition } from '../orders';
import { quorumOf } from '../rules/composition-rules';
import { judgeConsequence } from '../rules/session-rules';
import { unseat } from '../seats';
import type { SpecialCommissionRecord } from '../special-commission.record';

type ProtocolData = ExternalControlDocumentData['COMMISSION_PROTOCOL'];

interface Decision {
  readonly objectionId: number | null;
  readonly receivedOn: string | null;
  readonly text: string | null;
  readonly outcome: string;
  readonly reason: string;
  readonly points: string[];
  readonly noPointsReason: string | null;
  readonly contradictionReason: string | null;
  readonly violationIds: number[];
  readonly votesFor: number;
  readonly votesAgainst: number;
  readonly chairDecided: boolean;
}

function loadDecisions(work: Work, commissionId: number): Promise<Decision[]> {
  return work.query<Decision>(
    `select q.objection_id as "objectionId", (o.received_at at time zone 'Asia/Almaty')::date::text as "receivedOn", ${objectionTextSql('o')} as text, q.outcome, q.reason,
       array(select v.point_number from violation v where v.id = any(q.violation_ids) order by v.position) as points,
       q.violation_ids as "violationIds", q.no_points_reason as "noPointsReason", q.contradiction_reason as "contradictionReason", q.votes_for as "votesFor", q.votes_against as "votesAgainst", q.chair_decided as "chairDecided"
     from commission_question q left join objection o on o.id = q.objection_id
     where q.commission_id = $1 and q.state = 'CARRIED' order by o.received_at nulls last, q.id`,
    [commissionId],
  );
}

async function loadPeople(work: Work, commission: SpecialCommissionRecord) {
  const invited = await work.query<ProtocolData['invited'][number]>(
    `select n.kind, case n.kind when 'SUBJECT' then ${nameInPaper('s', 'n.inspection_id')}
         else jsonb_build_object('kk', a.full_name, 'ru', a.full_name) end as name,
       to_char(n.sent_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "sentAt", coalesce(n.proof, n.recipient) as proof, coalesce(n.attended, false) as attended
     from commission_invitation n join inspected_subject s on s.id = $2 left join account a on a.id = n.account_id
     where n.commission_id = $1 order by n.id`,
    [commission.id, commission.subjectId],
  );
  const recused = await work.query<ProtocolData['recused'][number]>(
    `select a.full_name as "fullName", s.reason from commission_seat s join account a on a.id = s.account_id
     where s.commission_id = $1 and s.ended_because = 'RECUSED' order by s.id`,
    [commission.id],
  );
  const [order, ...laterOrders] = await work.query<ProtocolData['order']>(
    `select number, date::text as date from commission_order where commission_id = $1 order by id`,
    [commission.id],
  );
  if (!order) throw new Error(`commission ${commission.id} was formed by no order`);
  return { invited, recused, order, ...(laterOrders.length > 0 ? { laterOrders } : {}) };
}

async function protocolData(
  { work, commission, facts }: CommissionStep,
  decisions: readonly Decision[],
): Promise<ProtocolData> {
  const { authority, subject, place, ...about } = await loadCase(work, commission.inspectionId);
  const composition = await loadComposition(work, commission.id);
  const chair = composition.find(({ part }) => part === 'CHAIR');
  const objectivity = decisions.find(({ objectionId }) => objectionId === null);
  const { sessionAt, openedAt, place: sessionPlace } = commission;
  if (!chair || !objectivity || !sessionAt || !openedAt || !sessionPlace)
    throw new Error(`commission ${commission.id} has held no session`);
  const contradicting = ({ contradictionReason }: Decision) =>
    contradictionReason === null ? {} : { contradictionReason };
  const votesOf = ({ votesFor, votesAgainst, chairDecided }: Decision) => ({
    votesFor,
    votesAgainst,
    chairDecided,
  });
  return {
    place,
    authority,
    subject,
    case: about,
    composition,
    ...(await loadPeople(work, commission)),
    session: { at: sessionAt.toISOString(), place: sessionPlace, openedAt: openedAt.toISOString() },
    quorum: quorumOf(facts.seats),
    objections: decisions
      .filter(({ objectionId }) => objectionId !== null)
      .map((decision) => ({
        receivedOn: decision.receivedOn ?? '',
        text: decision.text ?? '',
        outcome: decision.outcome as ProtocolData['objections'][number]['outcome'],
        reason: decision.reason,
        points: decision.points,
        noPointsReason: decision.noPointsReason,
        ...contradicting(decision),
        ...votesOf(decision),
      })),
    objectivity: {
      outcome: objectivity.outcome as ProtocolData['objectivity']['outcome'],
      reason: objectivity.reason,
      ...contradicting(objectivity),
      ...votesOf(objectivity),
    },
    signer: { fullName: chair.fullName, position: chair.position },
  };
}

/** From now on the office and the subject read how the session decided, in totals; the head alone, how each voted (clauses 26, 27). */
async function tell({ work, commission }: CommissionStep): Promise<void> {
  const told = work.now.toISOString();
  await work.query(
    'update commission_question set told_at = $2, disclosed_to_subject_id = $3 where commission_id = $1',
    [commission.id, told, commission.disclosedToSubjectId],
  );
  await work.query('update commission_vote set told_at = $2 where commission_id = $1', [commission.id, told]);
}

/** What was decided stands with each objection, and what was upheld withdraws its points from this day (D17). */
async function applyDecisions(
  { work, commission }: CommissionStep,
  decisions: readonly Decision[],
  protocol: { readonly number: string; readonly date: CalendarDate },
): Promise<string[]> {
  const withdrawn: number[] = [];
  for (const { objectionId, outcome, reason, violationIds } of decisions) {
    if (objectionId === null) continue;
    await work.query(
      'update objection set outcome = $2, decided_on = $3, decision_reason = $4 where id = $1',
      [objectionId, outcome, protocol.date, reason],
    );
    if (outcome !== 'REJECTED') withdrawn.push(...violationIds);
  }
  const { inspectionId } = commission;
  const points = await withdrawPoints(work, {
    inspectionId,
    violationIds: [...new Set(withdrawn)],
    protocol,
  });
  if (points.length > 0) {
    await withdrawLetter(work, { inspectionId, protocol });
    await withdrawEscalation(work, { inspectionId, protocol });
  }
  return points;
}

/** What the protocol changes and what it leaves, said to both sides: on the points alone the prescription hangs (D17). */
async function consequenceOf(
  { work, commission }: CommissionStep,
  decisions: readonly Decision[],
): Promise<Finding[]> {
  const [points] = await work.query<{ withdrawn: number; standing: number }>(
    `select count(*) filter (where state = 'WITHDRAWN')::int as withdrawn, count(*) filter (where state <> 'WITHDRAWN')::int as standing
     from violation where inspection_id = $1`,
    [commission.inspectionId],
  );
  const objectivity = decisions.find(({ objectionId }) => objectionId === null)?.outcome ?? 'OBJECTIVE';
  const withoutPoints = decisions.filter(({ noPointsReason }) => noPointsReason !== null).length;
  const contradict = decisions.some(({ contradictionReason }) => contradictionReason !== null);
  return judgeConsequence({
    withoutPoints,
    objectivity,
    contradict,
    ...(points ?? { withdrawn: 0, standing: 0 }),
  });
}

/** The chair signs the protocol: objections are decided by it, and upheld ones withdraw their points (clause 27; D17). */
export function signCommissionProtocol(context: CommandContext, command: CommissionCommand): Promise<number> {
  return actOn(context, 'signCommissionProtocol', command, async (step) => {
    const { work, commission, today } = step;
    const { id, inspectionId, authorityId, subjectId, disclosedToSubjectId } = commission;
    const decisions = await loadDecisions(work, id);
    const data = await protocolData(step, decisions);
    const reference = await takeNumber(work, 'COMMISSION_PROTOCOL', authorityId);
    const document = await issue(work, {
      kind: 'COMMISSION_PROTOCOL',
      reference,
      caseKind: COMMISSION_CASE,
      caseId: id,
      inspectionId,
      authorityId,
      subjectId,
      disclosedToSubjectId,
      data: () => data,
    });
    Object.assign(commission, {
      protocolNumber: reference.number,
      protocolDate: today,
      protocolSignedAt: work.now,
      protocolDocumentId: document.id,
    });
    await tell(step);
    const points = await applyDecisions(step, decisions, { number: reference.number, date: today });
    const details = { number: reference.number, date: today, withdrawnPoints: points };
    work.journal({
      action: 'objectionsDecided',
      caseKind: 'inspection',
      caseId: inspectionId,
      authorityId,
      disclosedToSubjectId,
      details,
    });
    return { event: 'commissionProtocolSigned', details, findings: await consequenceOf(step, decisions) };
  });
}

export interface RecordProtocolDelivery extends CommissionCommand {
  readonly way: 'ELECTRONIC' | 'PAPER' | 'EMAIL';
  readonly receivedAt: Date;
  readonly receivedBy: string;
  readonly proof: string;
}

/** The protocol reached the subject: who took it, when, with what proof. The commission's work is done (clause 27). */
export function recordProtocolDelivery(
  context: CommandContext,
  input: RecordProtocolDelivery,
): Promise<number> {
  return actOn(context, 'recordProtocolDelivery', input, async ({ work, commission, facts }) => {
    const { way, receivedAt } = input;
    const receivedBy = input.receivedBy.trim();
    const proof = input.proof.trim();
    assertHappened(receivedAt, {
      now: work.now,
      after: commission.protocolSignedAt,
      field: 'input.receivedAt',
    });
    Object.assign(commission, { sentWay: way, receivedAt, receivedBy, proof });
    if (commission.protocolDocumentId !== null)
      await recordCopyDelivery(work, {
        documentId: commission.protocolDocumentId,
        recipient: 'SUBJECT',
        way,
        deliveredAt: receivedAt,
        proof: `${receivedBy}; ${proof}`,
        receivedBy,
      });
    await unseat(
      work,
      commission,
      facts.seats.map(({ id }) => id),
      { because: 'PROTOCOL_SENT', reason: null },
    );
    return { event: 'commissionProtocolDelivered', details: { recipient: receivedBy, deliveryProof: proof } };
  });
}
