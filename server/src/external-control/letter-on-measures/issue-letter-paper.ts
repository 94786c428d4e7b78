import type { Work } from '../../platform/commands/work';
import type { IssuedDocumentReference as IssuedDocument } from '../../platform/documents';
import { loadMonitoringPaper, loadParties, loadSigner } from '../case';
import { issue, type ExternalControlDocumentData } from '../documents';
import { caseOf } from './letter-case';
import type { LetterOnMeasuresRecord } from './letter-on-measures.record';
import type { LetterDemandKind } from './states';

type LetterData = ExternalControlDocumentData['LETTER_ON_MEASURES'];
type MonitoringLetterData = ExternalControlDocumentData['MONITORING_LETTER'];

/** What the letter rests on: the papers of the inspection and the violations that stand. */
async function basisOf(work: Work, inspectionId: number | null) {
  const [issued] = await work.query<{
    data: ExternalControlDocumentData['PRESCRIPTION'];
    number: string;
    date: string;
  }>(
    `select d.data, d.number, d.date::text as date from issued_document d
     where d.inspection_id = $1 and d.kind = 'PRESCRIPTION' and d.replaced_at is null`,
    [inspectionId],
  );
  if (!issued) throw new Error(`inspection ${inspectionId} has no prescription`);
  const violations = await work.query<LetterData['violations'][number]>(
    `select point_number as "pointNumber", description, severity from violation
     where inspection_id = $1 and state <> 'WITHDRAWN' order by position`,
    [inspectionId],
  );
  const { data, number, date } = issued;
  return {
    place: data.drawnUp.place,
    authority: data.authority,
    subject: data.subject,
    resultAct: data.resultAct,
    prescription: { number, date },
    violations,
  };
}

/** The head whom the register names, with the position; empty where it names none. */
async function headOf(work: Work, subjectId: number): Promise<string> {
  const [head] = await work.query<{ name: string }>(
    `select concat_ws(', ', nullif(btrim(head_name), ''), nullif(btrim(head_position), '')) as name from inspected_subject where id = $1`,
    [subjectId],
  );
  return head?.name ?? '';
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

interface AskedByLetter {
  readonly demands: readonly { readonly kind: LetterDemandKind; readonly text: string }[];
  readonly reportBy: string;
  readonly addressee: string;
}

interface IssuedLetter {
  readonly number: string;
  readonly date: string;
  readonly documentId: number;
  readonly addressee: string;
}

const exactly = ({ demands }: AskedByLetter) =>
  demands.map(({ kind, text }) => (text ? { kind, text } : { kind }));

/** Issues the letter on measures: after an inspection by clause 30, after external monitoring by clause 37. */
export async function issueLetter(
  work: Work,
  letter: LetterOnMeasuresRecord,
  asked: AskedByLetter,
): Promise<IssuedLetter> {
  const named = asked.addressee || (await headOf(work, letter.subjectId));
  const signer = await loadSigner(work);
  const { reportBy } = asked;
  const issued = async (
    basis: { readonly subject: LetterData['subject'] },
    paper: Promise<IssuedDocument>,
  ) => {
    const { id, number, date } = await paper;
    return { number, date, documentId: id, addressee: named || basis.subject.name.ru };
  };
  if (letter.monitoringId !== null) {
    const basis = await monitoredBasisOf(work, letter);
    const demands = exactly(asked) as MonitoringLetterData['demands'];
    const recipient = named || basis.subject.name;
    const data = () => ({ ...basis, recipient, demands, reportBy, signer });
    return issued(basis, issue(work, { kind: 'MONITORING_LETTER', ...caseOf(letter), data }));
  }
  const basis = await basisOf(work, letter.inspectionId);
  const { planAsked } = letter;
  const recipient = named || basis.subject.name;
  const data = () => ({ ...basis, recipient, demands: exactly(asked), reportBy, planAsked, signer });
  return issued(basis, issue(work, { kind: 'LETTER_ON_MEASURES', ...caseOf(letter), data }));
}
