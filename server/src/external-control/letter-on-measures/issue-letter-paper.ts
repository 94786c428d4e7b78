import type { Work } from '../../platform/commands/work';
import { issueBodyPaper, loadObjectPaper } from '../../internal-control/scope';
import { inBothLanguages } from '../../platform/messages/both-languages';
import { loadMonitoringPaper, loadParties, nameInPaper, loadSigner } from '../case';
import { headWords, heirOfCase } from '../../registry';
import { violationTextSql } from '../confidentiality';
import { issue, type ExternalControlDocumentData } from '../documents';
import { caseOf } from './letter-case';
import type { LetterOnMeasuresRecord } from './letter-on-measures.record';
import type { LetterDemandKind } from './states';

export interface AskedOfSubject {
  readonly demands: readonly { readonly kind: LetterDemandKind; readonly text: string }[];
  readonly reportBy: string;
  readonly addressee: string;
}

type LetterData = ExternalControlDocumentData['LETTER_ON_MEASURES'];
type MonitoringLetterData = ExternalControlDocumentData['MONITORING_LETTER'];

/** Which kinds a letter may ask for was judged; its paper knows no others (`letter-law.ts`). */
function namedDemands<Kind extends LetterDemandKind>({
  demands,
}: AskedOfSubject): { kind: Kind; text?: string }[] {
  return demands.map(({ kind, text }) => (text ? { kind: kind as Kind, text } : { kind: kind as Kind }));
}

type Papers = Pick<LetterData, 'resultAct' | 'prescription'>;

/** Of a case that was taken in: its papers lie outside, their numbers and days are known. */
async function papersOutside(work: Work, inspectionId: number | null): Promise<Papers> {
  const [papers] = await work.query<Papers>(
    `select jsonb_build_object('number', a.number, 'date', a.date) as "resultAct",
       jsonb_build_object('number', p.number, 'date', p.date) as prescription
     from prescription p join result_act a on a.inspection_id = p.inspection_id where p.inspection_id = $1`,
    [inspectionId],
  );
  if (!papers) throw new Error(`inspection ${inspectionId} has no prescription`);
  return papers;
}

/** What the letter rests on: the papers of the inspection and the violations that stand. */
async function basisOf(work: Work, { inspectionId, authorityId, subjectId }: LetterOnMeasuresRecord) {
  const [issued] = await work.query<{
    data: ExternalControlDocumentData['PRESCRIPTION'];
    number: string;
    date: string;
  }>(
    `select d.data, d.number, d.date::text as date from issued_document d
     where d.inspection_id = $1 and d.kind = 'PRESCRIPTION' and d.replaced_at is null`,
    [inspectionId],
  );
  const violations = await work.query<LetterData['violations'][number]>(
    `select point_number as "pointNumber", ${violationTextSql('v')} as description, severity from violation v
     where inspection_id = $1 and state <> 'WITHDRAWN' order by position`,
    [inspectionId],
  );
  if (!issued) {
    const { place, authority, subject } = await loadParties(work, { authorityId, subjectId, inspectionId });
    return { place, authority, subject, violations, ...(await papersOutside(work, inspectionId)) };
  }
  const { data, number, date } = issued;
  const [called] = await work.query<{ name: LetterData['subject']['name'] }>(
    `select ${nameInPaper('s', 'i.id')} as name from inspection i join inspected_subject s on s.id = i.subject_id where i.id = $1`,
    [inspectionId],
  );
  return {
    place: data.drawnUp.place,
    authority: data.authority,
    subject: { ...data.subject, ...called },
    resultAct: data.resultAct,
    prescription: { number, date },
    violations,
  };
}

/** The head whom the register names, with the position, of the subject or whoever stands in its place; none where it names none. */
async function headOf(work: Work, { subjectId, inspectionId }: LetterOnMeasuresRecord) {
  const [head] = await work.query<{ name: string | null; position: string | null }>(
    `select nullif(btrim(head_name), '') as name, nullif(btrim(head_position), '') as position from inspected_subject
     where id = ${heirOfCase('inspection', '$2::int', '$1::int')}`,
    [subjectId, inspectionId],
  );
  return head && headWords(head.name, head.position);
}

/** Whom a letter is written to: whoever is named, else the head, else the subject itself; for the paper, and as one text for the record. */
async function recipientOf(
  work: Work,
  letter: LetterOnMeasuresRecord,
  asked: string,
  subject: LetterData['subject'],
) {
  const recipient = asked || (await headOf(work, letter)) || subject.name;
  return {
    recipient,
    addressee: typeof recipient === 'string' ? recipient : inBothLanguages(recipient.kk, recipient.ru),
  };
}

/** What the letter after monitoring rests on: its record, and what was found and stands. */
async function monitoredBasisOf(
  work: Work,
  { monitoringId, authorityId, subjectId }: LetterOnMeasuresRecord,
) {
  const { record, period, findings } = await loadMonitoringPaper(work, monitoringId ?? 0);
  if (!record) throw new Error(`monitoring ${monitoringId} has no record`);
  return {
    ...(await loadParties(work, { authorityId, subjectId })),
    record,
    period,
    findings: findings.filter(({ kind }) => kind !== 'NOTE'),
  };
}

interface IssuedLetter {
  readonly number: string;
  readonly date: string;
  readonly documentId: number;
  readonly addressee: string;
}

/** Issues the letter on measures, after an inspection, after external monitoring or after a control event (clauses 30, 37, 54). */
export async function issueLetter(
  work: Work,
  letter: LetterOnMeasuresRecord,
  asked: AskedOfSubject,
): Promise<IssuedLetter> {
  if (letter.controlEventId !== null) return issueAfterControl(work, letter, asked, letter.controlEventId);
  return letter.monitoringId === null
    ? issueAfterInspection(work, letter, asked)
    : issueAfterMonitoring(work, letter, asked);
}

async function issueAfterInspection(
  work: Work,
  letter: LetterOnMeasuresRecord,
  asked: AskedOfSubject,
): Promise<IssuedLetter> {
  const basis = await basisOf(work, letter);
  const { recipient, addressee } = await recipientOf(work, letter, asked.addressee, basis.subject);
  const signer = await loadSigner(work);
  const { id, number, date } = await issue(work, {
    kind: 'LETTER_ON_MEASURES',
    ...caseOf(letter),
    data: () => ({
      ...basis,
      recipient,
      demands: namedDemands<LetterData['demands'][number]['kind']>(asked),
      reportBy: asked.reportBy,
      planAsked: letter.planAsked,
      signer,
    }),
  });
  return { number, date, documentId: id, addressee };
}

async function issueAfterMonitoring(
  work: Work,
  letter: LetterOnMeasuresRecord,
  asked: AskedOfSubject,
): Promise<IssuedLetter> {
  const basis = await monitoredBasisOf(work, letter);
  const { recipient, addressee } = await recipientOf(work, letter, asked.addressee, basis.subject);
  const signer = await loadSigner(work);
  const { id, number, date } = await issue(work, {
    kind: 'MONITORING_LETTER',
    ...caseOf(letter),
    data: () => ({
      ...basis,
      recipient,
      demands: namedDemands<MonitoringLetterData['demands'][number]['kind']>(asked),
      reportBy: asked.reportBy,
      signer,
    }),
  });
  return { number, date, documentId: id, addressee };
}

type ControlLetterData = ExternalControlDocumentData['CONTROL_LETTER'];

/** What the letter of clause 54 rests on: the act of the control event and the order that appointed it, as they were issued; it goes to the head of today. */
async function issueAfterControl(
  work: Work,
  letter: LetterOnMeasuresRecord,
  asked: AskedOfSubject,
  eventId: number,
): Promise<IssuedLetter> {
  const [issued] = await work.query<{
    data: ExternalControlDocumentData['CONTROL_ACT'];
    number: string;
    date: string;
  }>(
    `select data, number, date::text as date from issued_document
     where case_kind = 'control-event' and case_id = $1 and kind = 'CONTROL_ACT' and replaced_at is null`,
    [eventId],
  );
  if (!issued) throw new Error(`control event ${eventId} has no act`);
  const { place, authority, order } = issued.data;
  const subject = await loadObjectPaper(work, letter.subjectId);
  const signer = await loadSigner(work);
  const bodyId = letter.alsoDisclosedToSubjectId;
  if (bodyId === null) throw new Error(`letter ${letter.id} has no controlling body`);
  const { id, number, date } = await issueBodyPaper(work, {
    kind: 'CONTROL_LETTER',
    ...caseOf(letter),
    alsoDisclosedToSubjectId: bodyId,
    data: () => ({
      place,
      authority,
      subject,
      recipient: asked.addressee || subject.head,
      order,
      act: { number: issued.number, date: issued.date },
      demands: namedDemands<ControlLetterData['demands'][number]['kind']>(asked),
      reportBy: asked.reportBy,
      signer,
    }),
  });
  const { head } = subject;
  const named = typeof head === 'string' ? head : inBothLanguages(head.kk, head.ru);
  return { number, date, documentId: id, addressee: asked.addressee || named };
}
