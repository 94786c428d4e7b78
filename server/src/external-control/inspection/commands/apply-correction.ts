import { correctDeadline, overtakeFindings, type Correction, type MovedDate } from '../../../deadlines';
import {
  dateOfInstant,
  dayOf,
  endOfDay,
  instantFromEpoch,
  type DateMove,
  type Finding,
  type Instant,
} from '../../../law';
import type { ExternalControlDocumentKind } from '../../documents';
import { oweLetterSince } from '../../letter-on-measures';
import { correctReceipt } from '../../paper-register';
import { correctHandingOver } from '../../prescription';
import type { Step } from '../act';
import { RECORDED_FACTS } from '../facts/recorded-facts';
import { changeCaseRows } from '../case-rows';
import { whichDeadline } from '../deadline-case';
import { judgeObjection } from '../rules/after-act-rules';
import { endDatesFromCorrected, withCorrected, type CorrectedFact } from '../rules/counter-entry-rules';
import { startInstant } from '../rules/start-rules';
import { movePendingExtension } from './move-pending-extension';

export interface CorrectedEntry {
  readonly id: number;
  readonly fact: CorrectedFact;
  /** The row that keeps the fact. */
  readonly rowId: number;
  readonly recordedAt: Date;
  readonly correctedAt: Date;
  readonly correctedWay: string | null;
  readonly recordedNumber: string | null;
  readonly correctedNumber: string | null;
  readonly reason: string;
}

const because =
  ({ recordedAt, correctedAt, reason }: CorrectedEntry): Correction['because'] =>
  (from, to): DateMove => ({
    code: 'FACT_CORRECTED',
    params: { earlier: dayOf(recordedAt), corrected: dayOf(correctedAt), from, to, reason },
  });

const only = (moved: readonly (MovedDate | null)[]): MovedDate[] => moved.filter((one) => one !== null);

/** When and how the notice of the start went out: the day on which its term was kept. Clause 16. */
async function correctNotice({ work, inspection }: Step, entry: CorrectedEntry): Promise<MovedDate[]> {
  const { id: counterEntryId, correctedAt, correctedWay } = entry;
  const where = { column: 'inspection_id', value: inspection.id };
  await changeCaseRows(work, 'start_notice', where, { sentAt: correctedAt, way: correctedWay });
  const given = { counterEntryId, metAt: correctedAt, because: because(entry) };
  return only([await correctDeadline(work, whichDeadline(inspection, 'P16_START_NOTICE'), given)]);
}

/** The end, and the hour by which notice was due, follow the start. Clauses 13, 16, 17; D10, D53. */
async function moveStart(step: Step, entry: CorrectedEntry, startAt: Instant): Promise<MovedDate[]> {
  const { work, inspection } = step;
  const startDate = dateOfInstant(startAt);
  const where = { column: 'inspection_id', value: inspection.id };
  await changeCaseRows(work, 'inspection_start', where, { startDate });
  inspection.startDate = startDate;
  const given = { counterEntryId: entry.id, because: because(entry) };
  const correct = (rule: string, from: string) =>
    correctDeadline(work, whichDeadline(inspection, rule), { ...given, from });
  const notice = await correct('P16_START_NOTICE', startAt);
  const { endDate, endDateStrict } = endDatesFromCorrected(startDate, step.facts);
  if (endDate === inspection.endDate) return only([notice]);
  Object.assign(inspection, { endDate, endDateStrict });
  const moved = await correct('P23_COMPLETION', endDate);
  await movePendingExtension(step, endDate);
  return only([notice, moved]);
}

/** The day of the start follows from its two facts. Clause 17; D11. */
async function correctStart(step: Step, entry: CorrectedEntry): Promise<MovedDate[]> {
  const { work, inspection } = step;
  const { fact, correctedAt } = entry;
  const where = { column: 'inspection_id', value: inspection.id };
  const column = fact === 'APPOINTMENT_HANDING_OVER' ? 'handedOverAt' : 'acquaintedAt';
  await changeCaseRows(work, 'inspection_start', where, { [column]: correctedAt });
  const [start] = await work.query<{ refused: boolean }>(
    'select refused from inspection_start where inspection_id = $1',
    [inspection.id],
  );
  const { handedOverAt, acquaintedAt } = withCorrected(
    step.facts,
    fact,
    instantFromEpoch(correctedAt.getTime()),
  );
  const startAt = startInstant(handedOverAt, acquaintedAt);
  // Half a start is none yet, and a protocol of refusal is one whatever else is missing.
  if (inspection.startDate === null || startAt === null || start?.refused) return [];
  return moveStart(step, entry, startAt);
}

/**
 * The handing over, or after a refusal the mark of the registry, completes the inspection and opens the days for objections; the
 * prescription went with it. Clauses 23, 24, 25, 28.
 */
async function correctResults(step: Step, entry: CorrectedEntry): Promise<MovedDate[]> {
  const { work, inspection } = step;
  const { id: counterEntryId, fact, correctedAt } = entry;
  const completedOn = dayOf(correctedAt);
  const earlierOn = inspection.completedOn;
  await changeCaseRows(
    work,
    'result_act',
    { column: 'inspection_id', value: inspection.id },
    fact === 'RESULT_ACT_REGISTRY_MARK'
      ? {
          registryDate: completedOn,
          completedOn,
          ...(entry.correctedNumber === null ? {} : { registryNumber: entry.correctedNumber }),
        }
      : { handedOverAt: correctedAt, completedOn },
  );
  // Of a mark the number alone was wrong.
  if (completedOn === earlierOn) return [];
  inspection.completedOn = completedOn;
  // The day decides, not the hour.
  const metAt = new Date(Math.min(correctedAt.getTime(), Date.parse(endOfDay(completedOn)) - 1));
  await oweLetterSince(work, { inspectionId: inspection.id, since: metAt });
  const shared = { counterEntryId, because: because(entry) };
  const which = (rule: string) => whichDeadline(inspection, rule);
  return only([
    await correctDeadline(work, which('P23_COMPLETION'), { ...shared, metAt }),
    await correctDeadline(work, which('P25_OBJECTION'), { ...shared, from: completedOn }),
    await correctHandingOver(work, {
      ...shared,
      inspectionId: inspection.id,
      handedOverOn: completedOn,
      onlyFrom: earlierOn,
    }),
  ]);
}

/**
 * Marks objections late or in time by the corrected day of the handing over; what a commission has decided of one stays.
 * @param recordedAt what was recorded of the fact before
 * @returns what the rule says of each whose mark changed. Clause 25
 */
export async function markObjectionsAnew(
  { work, inspection, facts }: Step,
  recordedAt: Date,
): Promise<Finding[]> {
  const objections = await work.query<{ id: number; receivedAt: Date; late: boolean }>(
    'select id, received_at as "receivedAt", late from objection where inspection_id = $1 order by id for update',
    [inspection.id],
  );
  const changed: Finding[] = [];
  for (const { id, receivedAt, late } of objections) {
    const corrected = { ...facts, completedOn: inspection.completedOn };
    const finding = judgeObjection(corrected, instantFromEpoch(receivedAt.getTime()));
    if ((finding.outcome === 'notMet') === late) continue;
    await changeCaseRows(work, 'objection', { column: 'id', value: id }, { late: !late });
    const which = { caseKind: 'inspection', caseId: inspection.id };
    const instants = [receivedAt, recordedAt].map((at) => at.toISOString());
    await overtakeFindings(work, which, ['OBJECTION_IN_TIME', 'OBJECTION_LATE'], {
      by: 'COUNTER_ENTRY',
      instants,
    });
    changed.push(finding);
  }
  return changed;
}

/** Copies that went with the act went on the corrected day; one that was noted on another day stays as noted. Clause 22; D15. */
async function correctCopies(
  { work, inspection }: Step,
  { recordedAt, correctedAt }: CorrectedEntry,
  kinds: readonly string[],
): Promise<void> {
  const isOfDay = (column: string) =>
    `(c.${column} at time zone 'Asia/Almaty')::date = ($3::timestamptz at time zone 'Asia/Almaty')::date`;
  await work.query(
    `update document_copy c set delivered_at = $4, received_at = case when ${isOfDay('received_at')} then $4 else c.received_at end
     from issued_document d where d.id = c.document_id and d.inspection_id = $1 and d.kind = any ($2) and d.replaced_at is null
       and c.recipient in ('SUBJECT', 'OFFICE') and ${isOfDay('delivered_at')}
       and (c.received_at is null or ${isOfDay('received_at')} or c.received_at >= $4)`,
    [inspection.id, kinds, recordedAt.toISOString(), correctedAt.toISOString()],
  );
}

/** The papers of notices, by the fact of their sending. */
const NOTICES: Partial<Record<CorrectedFact, ExternalControlDocumentKind>> = {
  START_NOTICE: 'START_NOTICE',
  EXTENSION_NOTICE: 'EXTENSION_NOTICE',
  SUSPENSION_NOTICE: 'SUSPENSION_NOTICE',
  RESUMPTION_NOTICE: 'RESUMPTION_NOTICE',
};

/**
 * The copy that went out with a notice went as it was sent in truth: through the portal it was received with that, on paper when somebody
 * notes it. Clauses 14, 16, 21.
 */
async function correctCopyOfNotice(
  { work, inspection }: Step,
  { recordedAt, correctedAt, correctedWay }: CorrectedEntry,
  kind: ExternalControlDocumentKind,
): Promise<void> {
  await work.query(
    `update document_copy c set way = coalesce($5, c.way), delivered_at = $4, received_at = case
       when c.received_at is distinct from c.delivered_at and c.received_at >= $4 then c.received_at
       when coalesce($5, c.way) = 'ELECTRONIC' or c.received_by is not null then $4::timestamptz end
     from issued_document d where d.id = c.document_id and d.inspection_id = $1 and d.kind = $2 and d.replaced_at is null
       and c.recipient = 'SUBJECT' and c.delivered_at = $3`,
    [inspection.id, kind, recordedAt.toISOString(), correctedAt.toISOString(), correctedWay],
  );
}

/** The mark is the proof of the copy that lies in the registry, and stands on the kept one. Clause 24; D15. */
async function correctProof(
  { work, inspection }: Step,
  { recordedNumber, correctedNumber }: CorrectedEntry,
): Promise<void> {
  await work.query(
    `update document_copy c set proof = $4 from issued_document d
     where d.id = c.document_id and d.inspection_id = $1 and d.kind = any ($2) and c.recipient in ('SUBJECT', 'OFFICE') and c.proof = $3`,
    [inspection.id, WITH_THE_ACT, recordedNumber, correctedNumber],
  );
}

const WITH_THE_ACT = ['RESULT_ACT', 'PRESCRIPTION', 'RESULT_ACT_REFUSAL_PROTOCOL'];

/** Any other fact: its row, its entry in the register, what else keeps the same instant, and the terms that hang on it. */
async function correctRecorded({ work }: Step, entry: CorrectedEntry): Promise<MovedDate[]> {
  const { id: counterEntryId, fact, rowId, recordedAt, correctedAt, correctedWay } = entry;
  const { table, column, day, way, late, registered, also = [], terms = [] } = RECORDED_FACTS[fact];
  await work.query(`update ${table} set ${column} = $2${way ? ', way = $3' : ''} where id = $1`, [
    rowId,
    day ? dayOf(correctedAt) : correctedAt.toISOString(),
    ...(way ? [correctedWay] : []),
  ]);
  if (registered)
    await correctReceipt(work, table, rowId, { from: recordedAt, to: correctedAt, reason: entry.reason });
  for (const statement of also)
    await work.query(statement, [rowId, recordedAt.toISOString(), correctedAt.toISOString()]);
  const moved: (MovedDate | null)[] = [];
  for (const { caseKind, caseId, rule, ref, as, keptAt } of terms) {
    const [which] = await work.query<{ caseId: number; ref: string; keptAt: Date }>(
      `select ${caseId} as "caseId", ${ref ?? `''`} as ref, ${keptAt ?? '$2::timestamptz'} as "keptAt" from ${table} f
       where f.id = $1 and $2::timestamptz is not null`,
      [rowId, correctedAt.toISOString()],
    );
    if (!which) continue;
    const how =
      as === 'counted'
        ? { from: instantFromEpoch(correctedAt.getTime()) }
        : { metAt: which.keptAt, recordedAt, ...(keptAt ? {} : { keptBy: recordedAt }) };
    const given = { counterEntryId, because: because(entry), ...how };
    moved.push(await correctDeadline(work, { caseKind, caseId: which.caseId, rule, ref: which.ref }, given));
  }
  const [first] = terms;
  if (late && first)
    await work.query(
      `update ${table} f set late = case when d.due_instant_included then f.${column} > d.due_at else f.${column} >= d.due_at end
       from deadline d where f.id = $1 and d.case_kind = $2 and d.case_id = ${first.caseId} and d.rule = $3 and d.ref = ''`,
      [rowId, first.caseKind, first.rule],
    );
  return only(moved);
}

/** Writes the corrected fact and counts anew what was counted from it. @returns the terms that stand otherwise */
export async function applyCorrection(step: Step, entry: CorrectedEntry): Promise<MovedDate[]> {
  const notice = NOTICES[entry.fact];
  if (notice) await correctCopyOfNotice(step, entry, notice);
  switch (entry.fact) {
    case 'START_NOTICE':
      return correctNotice(step, entry);
    case 'APPOINTMENT_HANDING_OVER':
      await correctCopies(step, entry, ['ACT_OF_APPOINTMENT']);
      return correctStart(step, entry);
    case 'CHECKLIST_ACQUAINTANCE':
      return correctStart(step, entry);
    case 'START_REFUSAL_PROTOCOL':
      // The day of the protocol is the start (18; D11).
      await correctRecorded(step, entry);
      return moveStart(step, entry, instantFromEpoch(entry.correctedAt.getTime()));
    case 'RESULT_ACT_REGISTRY_MARK':
      await correctProof(step, entry);
      if (dayOf(entry.recordedAt) !== dayOf(entry.correctedAt))
        await correctCopies(step, entry, WITH_THE_ACT);
      return correctResults(step, entry);
    case 'RESULT_ACT_HANDING_OVER':
      await correctCopies(step, entry, WITH_THE_ACT);
      return correctResults(step, entry);
    case 'PRESCRIPTION_HANDING_OVER':
      await correctCopies(step, entry, ['PRESCRIPTION']);
      return only([
        await correctHandingOver(step.work, {
          counterEntryId: entry.id,
          because: because(entry),
          inspectionId: step.inspection.id,
          handedOverOn: dayOf(entry.correctedAt),
        }),
      ]);
    default:
      return correctRecorded(step, entry);
  }
}
