import { dayOf } from '../../law';
import type { Work } from '../../platform/commands/work';
import { loadBodyPaper } from '../../internal-control/scope';
import { loadParties, loadSigner } from '../case';
import type { ExternalControlDocumentData } from '../documents';
import { loadLetterPaper } from './control-letter-paper';
import type { LetterOnMeasuresRecord } from './letter-on-measures.record';
import { issueOnLetter } from './paper-on-letter';
import type { PlanRow } from './rules';

/** Plan that was handed in through the portal, as it was taken in. */
export interface PlanHandedIn {
  readonly version: number;
  readonly rows: readonly PlanRow[];
  readonly late: boolean;
}

type Basis = ExternalControlDocumentData['ACTION_PLAN']['basis'];

/** Its own paper ends with the plan: of an object of control, or of an inspected subject. */
export const planPaperOf = ({ controlEventId }: LetterOnMeasuresRecord) =>
  controlEventId === null ? 'ACTION_PLAN' : 'CONTROL_MEASURES_PLAN';

/** What the letter rests on: the act of results, or the record of external monitoring. */
async function basisOf(
  work: Work,
  { id, monitoringId, inspectionId }: LetterOnMeasuresRecord,
): Promise<Basis> {
  if (monitoringId !== null) {
    // As the letter names it: the subject does not see the monitoring itself.
    const [letter] = await work.query<{ record: Omit<Basis, 'kind'> }>(
      `select data -> 'record' as record from issued_document
       where case_kind = 'letter-on-measures' and case_id = $1 and kind = 'MONITORING_LETTER' and replaced_at is null`,
      [id],
    );
    if (!letter) throw new Error(`letter ${id} after monitoring has no paper`);
    return { kind: 'MONITORING_RECORD', ...letter.record };
  }
  const [act] = await work.query<Omit<Basis, 'kind'>>(
    'select number, date::text as date from result_act where inspection_id = $1',
    [inspectionId],
  );
  if (!act) throw new Error(`inspection ${inspectionId} has no act of results`);
  return { kind: 'RESULT_ACT', ...act };
}

/** What the plan of an inspected subject names beside its rows (clauses 32, 33). */
async function loadPlanPaper(work: Work, letter: LetterOnMeasuresRecord) {
  if (letter.number === null || letter.sentAt === null) throw new Error(`letter ${letter.id} was not sent`);
  const { authority: office, subject } = await loadParties(work, letter);
  const { authority: body, place } = await loadBodyPaper(work, letter.subjectId);
  return {
    place,
    authority: { name: { ...body.name, ...subject.name } },
    subject: { name: office.name },
    letter: { number: letter.number, date: dayOf(letter.sentAt) },
    basis: await basisOf(work, letter),
    signer: await loadSigner(work),
  };
}

/**
 * The plan on a letter as a paper of whoever hands it in, numbered by the letter that asks for it and its version (clauses 32, 33,
 * 55, 56). Another version ends the one before it. What came on paper is a paper already.
 */
export async function issuePlanPaper(
  work: Work,
  letter: LetterOnMeasuresRecord,
  { version, rows, late }: PlanHandedIn,
): Promise<void> {
  const plan = {
    version,
    // Rows that lack a day were refused.
    rows: rows.map((row) => ({ ...row, dueDate: row.dueDate ?? '' })),
    ...(late ? { late: true as const } : {}),
  };
  if (letter.controlEventId === null) {
    const data = { ...(await loadPlanPaper(work, letter)), ...plan };
    await issueOnLetter(work, letter, { kind: 'ACTION_PLAN', ordinal: version, data });
    return;
  }
  const paper = await loadLetterPaper(work, letter);
  if (!paper) return;
  const { bodyId, common } = paper;
  await issueOnLetter(work, letter, {
    kind: 'CONTROL_MEASURES_PLAN',
    bodyId,
    ordinal: version,
    data: { ...common, ...plan },
  });
}
