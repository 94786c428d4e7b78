import type { Work } from '../../../platform/commands/work';
import { violationTextSql } from '../../confidentiality';
import { bothLanguages, inBothLanguages } from '../../../platform/messages/both-languages';
import type { ExternalControlDocumentData } from '../../documents';
import type { Step } from '../act';
import type { NamedRepresentative } from '../commands/representative';
import { inspectedPeriod, loadCasePaper } from './case-paper';
import { loadRepresentative } from './representative-paper';

type ResultAct = ExternalControlDocumentData['RESULT_ACT'];
type Prescription = ExternalControlDocumentData['PRESCRIPTION'];

/** A violation as the papers name it, with the day until which it is to be remedied. */
type PaperViolation = Prescription['violations'][number];

const VIOLATIONS_SQL = `
  select v.point_number as "pointNumber", p.text as requirement, v.severity, ${violationTextSql('v')} as description, p.text as remedy, v.remedy_by::text as "remedyBy",
    (select coalesce(jsonb_agg(f.name order by f.id), '[]') from stored_file f
      where f.owner_kind = 'checklistAnswer' and f.owner_id = v.point_id) as evidence
  from violation v cross join lateral (select jsonb_build_object('kk', v.point_text_kk, 'ru', v.point_text_ru) as text) p
  where v.inspection_id = $1 order by v.position`;

// What the subject gave and what the inspectors gathered goes with the act (clauses 5 and 22).
const ANSWERS_SQL = `
  select q.kind, q.number, (q.answered_at at time zone 'Asia/Almaty')::date::text as date,
    (select coalesce(jsonb_agg(f.name order by f.id), '[]') from stored_file f
      where f.owner_kind = 'documentRequest' and f.owner_id = q.id) as files,
    (select jsonb_agg(jsonb_build_object('question', x.question, 'answer', q.answers[x.place]) order by x.place)
      from unnest(q.items) with ordinality x (question, place) where q.answers[x.place] is not null) as explained
  from document_request q where q.inspection_id = $1 and q.state = 'ANSWERED' order by q.id`;
// The subject reads the act: a natural person who watched a service is not named in it.
const RECORDS_SQL = `
  select r.kind, r.number, (r.happened_at at time zone 'Asia/Almaty')::date::text as date,
    case when r.source_kind is distinct from 'NATURAL_PERSON' then concat_ws(', ', r.person, r.position) end as person,
    (select coalesce(jsonb_agg(f.name order by f.id), '[]') from stored_file f
      where f.owner_kind = 'fieldRecord' and f.owner_id = r.id) as files
  from field_record r where r.inspection_id = $1 order by r.id`;
const EVIDENCE_SQL = `
  select p.number as "pointNumber", jsonb_agg(f.name order by f.id) as files
  from inspection_checklist_point p join stored_file f on f.owner_kind = 'checklistAnswer' and f.owner_id = p.id
  where p.inspection_id = $1 group by p.id order by p.position`;

export interface ResultPaper {
  /** What the result act and the prescription say alike. */
  readonly common: Pick<
    ResultAct,
    | 'procedure'
    | 'drawnUp'
    | 'authority'
    | 'inspectors'
    | 'subject'
    | 'representative'
    | 'conducted'
    | 'conductedAt'
    | 'inspectedPeriod'
  >;
  readonly checklist: ResultAct['checklist'];
  readonly violations: readonly PaperViolation[];
}

/** What is attached to the result act beside its prescription: answers to requests and evidence, by name. */
export async function loadAttachments(
  work: Work,
  inspectionId: number,
): Promise<Pick<ResultAct, 'answers' | 'records' | 'evidence'>> {
  type Row = Omit<NonNullable<ResultAct['records']>[number], 'person'> & { readonly person: string | null };
  type Answer = Omit<ResultAct['answers'][number], 'explained'> & {
    readonly explained: ResultAct['answers'][number]['explained'] | null;
  };
  const answers = await work.query<Answer>(ANSWERS_SQL, [inspectionId]);
  const records = await work.query<Row>(RECORDS_SQL, [inspectionId]);
  return {
    records: records.map(({ person, ...record }) => ({ ...record, ...(person === null ? {} : { person }) })),
    answers: answers.map(({ explained, ...answer }) => ({ ...answer, ...(explained ? { explained } : {}) })),
    evidence: await work.query<ResultAct['evidence'][number]>(EVIDENCE_SQL, [inspectionId]),
  };
}

/** Conclusions of those whom an act brought in go with the result act, by whose they are (clauses 11, 22). */
export async function loadConclusions(work: Work, inspectionId: number): Promise<string[]> {
  const given = await work.query<{ fullName: string; position: string; date: string }>(
    `select p.full_name as "fullName", p.position, to_char(c.given_at at time zone 'Asia/Almaty', 'DD.MM.YYYY') as date
     from specialist_conclusion c join inspection_specialist p on p.id = c.specialist_id
     where c.inspection_id = $1 and c.state = 'GIVEN' order by c.given_at, c.id`,
    [inspectionId],
  );
  return given.map(({ fullName, position, date }) => {
    const { kk, ru } = bothLanguages(position);
    return inBothLanguages(
      `Қорытынды: ${fullName}, ${kk}, ${date}`,
      `Заключение: ${fullName}, ${ru}, ${date}`,
    );
  });
}

/** Item (3) of the result act: the act of appointment was followed by these. Clauses 11, 12, 14. */
export function loadAdditionalActs(work: Work, inspectionId: number): Promise<ResultAct['additionalActs']> {
  return work.query<ResultAct['additionalActs'][number]>(
    `select number, date::text as date from (
       select act_number as number, act_date as date, signed_at from inspection_extension where inspection_id = $1
       union all select act_number, act_date, signed_at from inspector_change where inspection_id = $1
     ) acts order by signed_at`,
    [inspectionId],
  );
}

/**
 * What the papers of the results are drawn from, as the case stands. Clauses 22, 22-1; art. 152, 152-1 (Code, unverified).
 * @param person who stands for the subject in the paper; left out: who took the act of appointment
 */
export async function loadResultPaper(
  { work, inspection, facts, today }: Step,
  place: string,
  person?: NamedRepresentative,
): Promise<ResultPaper> {
  const { authority, inspectors, subject, checklist } = await loadCasePaper(work, inspection);
  const named = { kk: place, ru: place };
  return {
    common: {
      drawnUp: { at: work.now.toISOString(), place: named },
      ...(inspection.procedure === 'PREVENTIVE_CONTROL' ? { procedure: inspection.procedure } : {}),
      authority,
      inspectors,
      subject,
      representative: await loadRepresentative(work, inspection, person),
      conducted: { from: inspection.startDate ?? today, to: today },
      conductedAt: named,
      inspectedPeriod: inspectedPeriod(inspection, facts),
    },
    checklist,
    violations: await work.query<PaperViolation>(VIOLATIONS_SQL, [inspection.id]),
  };
}
