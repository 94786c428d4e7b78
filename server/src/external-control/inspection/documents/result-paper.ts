import type { CalendarDate } from '../../../law';
import type { Work } from '../../../platform/commands/work';
import type { ExternalControlDocumentData } from '../../documents';
import type { InspectionRecord } from '../inspection.record';
import { inspectedPeriod, loadCasePaper } from './case-paper';

type ResultAct = ExternalControlDocumentData['RESULT_ACT'];
type Prescription = ExternalControlDocumentData['PRESCRIPTION'];

/** A violation as the papers name it, with the day until which it is to be remedied. */
type PaperViolation = Prescription['violations'][number];

const REPRESENTATIVE_SQL = `
  select coalesce(t.representative, s.head_name, s.name_ru) as "fullName",
    coalesce(s.head_position, t.representative_power, '—') as position, nullif(btrim(t.representative_power), '') as power
  from inspection i join inspected_subject s on s.id = i.subject_id left join inspection_start t on t.inspection_id = i.id
  where i.id = $1`;

const VIOLATIONS_SQL = `
  select v.point_number as "pointNumber", v.point_text_kk || ' / ' || v.point_text_ru as requirement, v.severity, v.description,
    v.point_text_kk || ' / ' || v.point_text_ru as remedy, v.remedy_by::text as "remedyBy",
    (select coalesce(jsonb_agg(f.name order by f.id), '[]') from stored_file f
      where f.owner_kind = 'checklistAnswer' and f.owner_id = v.point_id) as evidence
  from violation v where v.inspection_id = $1 order by v.position`;

export interface ResultPaper {
  /** What the result act and the prescription say alike. */
  readonly common: Pick<
    ResultAct,
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

/** What the papers of the results are drawn from, as the case stands. Clauses 22, 22-1; art. 152, 152-1 (Code, unverified). */
export async function loadResultPaper(
  work: Work,
  inspection: InspectionRecord,
  place: string,
  today: CalendarDate,
): Promise<ResultPaper> {
  const { authority, inspectors, subject, checklist } = await loadCasePaper(work, inspection);
  const [row] = await work.query<{ fullName: string; position: string; power: string | null }>(
    REPRESENTATIVE_SQL,
    [inspection.id],
  );
  const { fullName, position, power } = row ?? { fullName: '—', position: '—', power: null };
  const named = { kk: place, ru: place };
  return {
    common: {
      drawnUp: { at: work.now.toISOString(), place: named },
      authority,
      inspectors,
      subject,
      representative: { fullName, position, ...(power ? { power } : {}) },
      conducted: { from: inspection.startDate ?? today, to: today },
      conductedAt: named,
      inspectedPeriod: inspectedPeriod(inspection),
    },
    checklist,
    violations: await work.query<PaperViolation>(VIOLATIONS_SQL, [inspection.id]),
  };
}
