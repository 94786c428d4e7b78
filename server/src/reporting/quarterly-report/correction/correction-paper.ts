import { loadParties, loadSigner } from '../../../external-control/case';
import {
  externalControlDocuments,
  issue,
  type ExternalControlDocumentData,
} from '../../../external-control/documents';
import { issueBodyPaper, loadBodyPaper } from '../../../internal-control/scope';
import { dayOf } from '../../../law';
import type { Work } from '../../../platform/commands/work';
import {
  takeDocumentNumber,
  type DocumentReference,
  type IssuedDocumentReference,
} from '../../../platform/documents';
import { bothLanguages } from '../../../platform/messages/both-languages';
import { findIndicator, readRowKey, type RowKey } from '../../form';
import type { QuarterlyReportRecord } from '../quarterly-report.record';
import { formOf, REPORT_CASE } from '../report-case';

type RequestData = ExternalControlDocumentData['REPORT_CORRECTION_REQUEST'];
type ActData = ExternalControlDocumentData['REPORT_CORRECTION_ACT'];

/** A cell of the correction as the papers name it. */
export interface PaperCell {
  readonly rowKey: RowKey;
  readonly month: number;
  readonly oldValue: number | null;
  readonly newValue: number | null;
  readonly reason: string;
  readonly refusedBecause?: string | null;
}

interface Name {
  readonly kk: string;
  readonly ru: string;
}

async function serviceNames(work: Work, cells: readonly PaperCell[]): Promise<Map<string, Name>> {
  const codes = cells.flatMap(({ rowKey }) => readRowKey(rowKey).service ?? []);
  if (codes.length === 0) return new Map();
  const rows = await work.query<Name & { code: string }>(
    'select code, name_kk as kk, name_ru as ru from public_service where code = any ($1::text[])',
    [codes],
  );
  return new Map(rows.map(({ code, kk, ru }) => [code, { kk, ru }]));
}

async function cellsOf(
  work: Work,
  report: QuarterlyReportRecord,
  cells: readonly PaperCell[],
): Promise<RequestData['cells']> {
  const names = await serviceNames(work, cells);
  const form = formOf(report);
  return cells.map(({ rowKey, month, oldValue, newValue, reason, refusedBecause }) => {
    const { indicator, service } = readRowKey(rowKey);
    const title = findIndicator(form, rowKey)?.title ?? { kk: rowKey, ru: rowKey };
    const name = service === null ? undefined : names.get(service);
    const suffix = (language: 'kk' | 'ru') => (service === null ? '' : ` · ${name?.[language] ?? service}`);
    return {
      number: service === null ? indicator : `${indicator} (${service})`,
      title: { kk: `${title.kk}${suffix('kk')}`, ru: `${title.ru}${suffix('ru')}` },
      month,
      oldValue,
      newValue,
      reason: bothLanguages(reason),
      ...(refusedBecause ? { refusedBecause: bothLanguages(refusedBecause) } : {}),
    };
  });
}

function reportOf(report: QuarterlyReportRecord): RequestData['report'] {
  const { kk, ru } = formOf(report).title;
  return { form: { kk, ru }, year: report.year, quarter: report.quarter };
}

/** An office as the public page of a paper names it where the paper lies with another. */
async function officeName(work: Work, authorityId: number): Promise<Name & { readonly en?: string }> {
  const [office] = await work.query<{ name: Name & { readonly en?: string } }>(
    `select jsonb_strip_nulls(jsonb_build_object('kk', name_kk, 'ru', name_ru, 'en', name_en)) as name
     from authority where id = $1`,
    [authorityId],
  );
  if (!office) throw new Error(`office ${authorityId} was not found`);
  return office.name;
}

/** The body's request for correction, with the list of its proof, under the body's own number. */
export async function issueCorrectionRequest(
  work: Work,
  report: QuarterlyReportRecord,
  given: { readonly reason: string; readonly cells: readonly PaperCell[]; readonly proof: readonly string[] },
): Promise<number> {
  const { authorityId, bodyId } = report;
  const [cells, { authority, place }, addressee] = [
    await cellsOf(work, report, given.cells),
    await loadBodyPaper(work, bodyId),
    await officeName(work, authorityId),
  ];
  const signer = await loadSigner(work);
  const issued = await issueBodyPaper(work, {
    kind: 'REPORT_CORRECTION_REQUEST',
    caseKind: REPORT_CASE,
    caseId: report.id,
    authorityId,
    subjectId: bodyId,
    disclosedToSubjectId: bodyId,
    alsoDisclosedToSubjectId: bodyId,
    data: () => ({
      place,
      authority,
      subject: { name: addressee },
      report: reportOf(report),
      reason: bothLanguages(given.reason),
      cells,
      proof: [...given.proof],
      signer,
    }),
  });
  return issued.id;
}

interface Decided {
  readonly request: ActData['request'];
  readonly cells: readonly PaperCell[];
  readonly proof: readonly string[];
}

/** Who decides: the Agency itself where its Chair does, else the office to which the report is addressed (clause 64). */
const deciding = ({ actor }: Work, { authorityId }: QuarterlyReportRecord): number =>
  actor.authorityId ?? authorityId;

/**
 * The Agency's paper on a report of its territorial body lies with that body, which reads it, and bears a number of the
 * Agency's under an index of its own: no two papers that lie with an office have one number.
 */
async function numberOf(
  work: Work,
  kind: 'REPORT_CORRECTION_ACT' | 'REPORT_CORRECTION_REFUSAL',
  report: QuarterlyReportRecord,
): Promise<{ readonly reference?: DocumentReference }> {
  const authorityId = deciding(work, report);
  if (authorityId === report.authorityId) return {};
  const index = `${externalControlDocuments[kind].numberIndex}А`;
  return { reference: await takeDocumentNumber(work, { index, authorityId, date: dayOf(work.now) }) };
}

async function decisionData(
  work: Work,
  report: QuarterlyReportRecord,
  { request, cells, proof }: Decided,
): Promise<ActData> {
  const authorityId = deciding(work, report);
  const { authority, ...parties } = await loadParties(work, { authorityId, subjectId: report.bodyId });
  return {
    ...parties,
    authority: { ...authority, name: await officeName(work, authorityId) },
    report: reportOf(report),
    request,
    cells: await cellsOf(work, report, cells),
    proof: [...proof],
    signer: await loadSigner(work),
  };
}

/** Disclosed to the body as it is issued. */
const paperOf = ({ id, authorityId, bodyId }: QuarterlyReportRecord) => ({
  caseKind: REPORT_CASE,
  caseId: id,
  inspectionId: null,
  authorityId,
  subjectId: bodyId,
  disclosedToSubjectId: bodyId,
});

/** The office's act of correction. */
export async function issueCorrectionAct(
  work: Work,
  report: QuarterlyReportRecord,
  decided: Decided,
): Promise<IssuedDocumentReference> {
  const data = await decisionData(work, report, decided);
  const kind = 'REPORT_CORRECTION_ACT';
  return issue(work, {
    kind,
    ...(await numberOf(work, kind, report)),
    ...paperOf(report),
    data: () => data,
  });
}

/** The office's refusal to correct. */
export async function issueCorrectionRefusal(
  work: Work,
  report: QuarterlyReportRecord,
  decided: Decided,
  reason: string,
): Promise<IssuedDocumentReference> {
  const data = { ...(await decisionData(work, report, decided)), reason: bothLanguages(reason) };
  const kind = 'REPORT_CORRECTION_REFUSAL';
  return issue(work, {
    kind,
    ...(await numberOf(work, kind, report)),
    ...paperOf(report),
    data: () => data,
  });
}
