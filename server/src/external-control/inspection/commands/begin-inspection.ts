import { countFromFact, openDeadline } from '../../../deadlines';
import { dateOfInstant, instantFromEpoch, type CalendarDate, type Finding, type Instant } from '../../../law';
import type { Outcome, Step } from '../act';
import { recordCopyDelivery } from '../../documents';
import { addCaseRow, changeCaseRows, type RowValues } from '../case-rows';
import { deadlineCase, whichDeadline } from '../deadline-case';
import { discloseCase } from '../disclose';
import { endDatesFrom } from '../rules/appointment-rules';
import { judgeEarlyStart, judgeStart, startInstant } from '../rules/start-rules';

/** What is known of the two facts that make the start (clause 17). */
export interface StartFacts {
  /** Null: not handed over now, or handed over before. */
  readonly handedOverAt: Date | null;
  readonly acquaintedAt: Date | null;
  /** Who took part in what is recorded now. */
  readonly representative: string | null;
  readonly representativePower: string | null;
  /** Of whoever acts in the portal. */
  readonly representativeCapacityId?: number | null;
  readonly outsideSystem: boolean;
  readonly proof: string | null;
  /** Refused, with a protocol: its day is the start whatever else is missing (D11). */
  readonly refusedAt?: Date;
}

const instantOf = (date: Date): Instant => instantFromEpoch(date.getTime());

async function keepStart(step: Step, facts: StartFacts, startDate: CalendarDate | null): Promise<void> {
  const { work, inspection } = step;
  const known = step.facts.handedOverAt !== null || step.facts.acquaintedAt !== null;
  const values: Record<string, RowValues[string]> = {
    outsideSystem: facts.outsideSystem,
    refused: facts.refusedAt !== undefined,
  };
  const { handedOverAt, acquaintedAt, representative, representativePower, proof } = facts;
  // Each of the two facts keeps its own person: whoever reads the checklist later has not taken the act.
  if (handedOverAt !== null) {
    const representativeCapacityId = facts.representativeCapacityId ?? null;
    Object.assign(values, { handedOverAt, representative, representativePower, representativeCapacityId });
  }
  if (acquaintedAt !== null) {
    Object.assign(values, {
      acquaintedAt,
      acquaintedBy: representative,
      acquaintedByPower: representativePower,
    });
  }
  if (proof !== null) values['proof'] = proof;
  if (startDate !== null) values['startDate'] = startDate;
  if (known)
    await changeCaseRows(work, 'inspection_start', { column: 'inspection_id', value: inspection.id }, values);
  else await addCaseRow(work, 'inspection_start', inspection, values);
}

/** The act of appointment reached whoever took it (clause 17). */
async function deliverAct({ work, inspection }: Step, facts: StartFacts): Promise<void> {
  const { handedOverAt: deliveredAt, representative } = facts;
  if (deliveredAt === null) return;
  const [act] = await work.query<{ id: number }>(
    `select id from issued_document where case_kind = 'inspection' and case_id = $1 and kind = 'ACT_OF_APPOINTMENT'
       and replaced_at is null order by id desc limit 1`,
    [inspection.id],
  );
  if (!act) return;
  const way = facts.representativeCapacityId ? 'ELECTRONIC' : 'PAPER';
  const who = { proof: facts.proof ?? representative, receivedBy: representative };
  await recordCopyDelivery(work, { documentId: act.id, recipient: 'SUBJECT', way, deliveredAt, ...who });
}

/**
 * Keeps what happened; the inspection starts on the day on which both facts are there, or on the day of the protocol.
 * @param judged false where the guards have judged this very instant already
 */
export async function begin(step: Step, facts: StartFacts, judged: boolean): Promise<Outcome> {
  const { work, inspection } = step;
  await discloseCase(work, inspection);
  const handedOverAt = facts.handedOverAt ? instantOf(facts.handedOverAt) : step.facts.handedOverAt;
  const acquaintedAt = facts.acquaintedAt ? instantOf(facts.acquaintedAt) : step.facts.acquaintedAt;
  const startAt = facts.refusedAt ? instantOf(facts.refusedAt) : startInstant(handedOverAt, acquaintedAt);
  const startDate = startAt === null ? null : dateOfInstant(startAt);
  await keepStart(step, facts, startDate);
  await deliverAct(step, facts);
  if (startAt === null || startDate === null) return {};
  const findings: Finding[] = [
    ...(judged ? judgeStart(step.facts, startAt) : []),
    ...judgeEarlyStart(step.facts, startDate),
  ];
  inspection.startDate = startDate;
  // The hour is known now: the notice was in time, or not, by it (16; D10).
  await countFromFact(work, whichDeadline(inspection, 'P16_START_NOTICE'), startAt);
  if (inspection.endDate !== null) {
    const edition = inspection.edition;
    Object.assign(inspection, endDatesFrom(startDate, step.facts));
    await openDeadline(work, {
      ...deadlineCase(step),
      rule: 'P23_COMPLETION',
      from: inspection.endDate,
      edition,
      party: 'AUTHORITY',
    });
  }
  return { next: 'IN_PROGRESS', findings, details: { date: startDate, endDate: inspection.endDate } };
}
