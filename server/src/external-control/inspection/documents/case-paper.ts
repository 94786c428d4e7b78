import type { Work } from '../../../platform/commands/work';
import { bothLanguages } from '../../../platform/messages/both-languages';
import { Refusal } from '../../../platform/refusals/refusal';
import { nameInPaper } from '../../case';
import type { ExternalControlDocumentData } from '../../documents';
import type { InspectionFacts } from '../facts/inspection-facts';
import { groundNumber, type GroundKind } from '../ground-kind';
import type { InspectionRecord } from '../inspection.record';

type Appointment = ExternalControlDocumentData['ACT_OF_APPOINTMENT'];

/** What every paper of a case names in the same words: frozen with the paper, so later changes of a register do not reach it. */
export interface CasePaper {
  readonly authority: Appointment['authority'];
  readonly subject: Appointment['subject'];
  readonly inspectors: Appointment['inspectors'];
  readonly grounds: Appointment['grounds'];
  /** Of a control: the line that it stands on (clause 7). */
  readonly listLine?: ExternalControlDocumentData['CONTROL_APPOINTMENT']['listLine'];
  readonly checklist: Appointment['checklist'];
  /** The office's own town or region. */
  readonly place: Appointment['place'];
}

type Row = Omit<CasePaper, 'grounds' | 'listLine'> & {
  readonly listLine: CasePaper['listLine'] | null;
  readonly grounds: readonly (Omit<CasePaper['grounds'][number], 'subparagraph'> & {
    readonly kind: GroundKind;
  })[];
};

const bilingual = (alias: string, column = 'name') =>
  `jsonb_build_object('kk', ${alias}.${column}_kk, 'ru', ${alias}.${column}_ru)`;
const REPUBLIC = `jsonb_build_object('kk', 'Қазақстан Республикасы', 'ru', 'Республика Казахстан')`;

// The same number typed beside the prescription that was chosen is not printed twice.
const SAME_PAPER = `(p.id is not null and coalesce(nullif(btrim(g.basis_number), ''), p.number) = p.number)`;
/** The controlled prescription of a ground: whoever issued it to a predecessor says to whom; ordered early, by which order (6-2). */
const CONTROLLED = `case when p.id is not null then jsonb_build_object('number', p.number, 'date', p.date,
  'issuedTo', (select ${bilingual('y')} from inspected_subject y where y.id = p.subject_id and y.id <> i.subject_id),
  'early', case when g.kind = 'GROSS_PRESCRIPTION_CONTROL' and i.early_ordered_at is not null then jsonb_build_object(
    'date', (i.early_ordered_at at time zone 'Asia/Almaty')::date, 'reason', i.early_order_reason) end) end`;

/** The inspection that is repeated, by the numbers of its own acts (8.7). */
const REPEATED = `(select jsonb_build_object('act', jsonb_build_object('number', f.act_number, 'date', f.act_date),
    'resultAct', (select jsonb_build_object('number', a.number, 'date', a.date) from result_act a where a.inspection_id = f.id))
  from inspection f where f.id = g.related_inspection_id and g.kind = 'REPEATED_INSPECTION' and f.act_number is not null)`;

/** `$1` the inspection's id. A ground's paper never names the person who complained. */
const CASE_PAPER_SQL = `
  select jsonb_strip_nulls(jsonb_build_object('name', ${bilingual('a')},
      'superior', case when a.kind = 'TERRITORIAL' then (select ${bilingual('g')} from authority g where g.kind = 'CENTRAL') end,
      'address', case when a.address_kk is not null and a.address_ru is not null then ${bilingual('a', 'address')} end)) as authority,
    jsonb_build_object('name', ${nameInPaper('s', 'i.id')}, 'identifier', s.bin, 'location', case when btrim(s.address) <> '' then to_jsonb(s.address) else coalesce(${bilingual('t')}, ${bilingual('s')}) end,
      'territory', coalesce(${bilingual('t')}, ${REPUBLIC}), 'objects', to_jsonb(i.objects)) as subject,
    (select coalesce(jsonb_agg(jsonb_build_object('fullName', o.full_name, 'position', ${bilingual('k', 'position')}) order by n.position), '[]')
      from inspection_inspector n join capacity k on k.id = n.capacity_id join account o on o.id = n.account_id
      where n.inspection_id = i.id) as inspectors,
    (select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object('kind', g.kind, 'basis', coalesce(nullif(btrim(g.basis_text), ''),
        g.violated_right, g.civil_law_relation, '—'), 'basisNumber', case when not ${SAME_PAPER} then nullif(btrim(g.basis_number), '') end,
        'basisDate', case when not ${SAME_PAPER} then g.basis_date end, 'prescription', ${CONTROLLED},
        'relation', case when g.kind = 'COUNTER_INSPECTION' and btrim(g.basis_text) <> '' then nullif(btrim(g.civil_law_relation), '') end,
        'sought', case when g.kind = 'COUNTER_INSPECTION' then nullif(btrim(g.information_sought), '') end,
        'first', ${REPEATED}, 'article', case when g.kind = 'CRIMINAL_PROSECUTION_ASSIGNMENT' then nullif(btrim(g.criminal_procedure_article), '') end,
        'followsControl', (select case when o.procedure = 'PREVENTIVE_CONTROL' then true end
          from inspection o where o.id = p.inspection_id and g.kind = 'GROSS_PRESCRIPTION_CONTROL')))
        order by g.position), '[]') from inspection_ground g
        left join prescription p on p.id = g.prescription_id and g.kind like '%PRESCRIPTION_CONTROL' where g.inspection_id = i.id) as grounds,
    coalesce((select jsonb_build_object('year', l.year, 'half', l.half, 'position', n.position,
        'order', jsonb_build_object('number', l.order_number, 'date', l.order_date))
      from half_year_list_line n join half_year_list l on l.id = n.list_id where n.id = i.list_line_id),
      case when i.earlier_list_order is not null then jsonb_build_object('year', i.earlier_list_year, 'half', i.earlier_list_half,
        'order', jsonb_build_object('number', i.earlier_list_order, 'date', i.earlier_list_date)) end) as "listLine",
    (select jsonb_build_object('title', ${bilingual('c', 'title')}, 'edition', c.edition, 'pointCount',
        (select count(*) from inspection_checklist_point p where p.inspection_checklist_id = c.id))
      from inspection_checklist c where c.inspection_id = i.id) as checklist,
    coalesce((select ${bilingual('x')} from territory x where x.id = a.territory_id),
      jsonb_build_object('kk', 'Астана қаласы', 'ru', 'город Астана')) as place
  from inspection i join authority a on a.id = i.authority_id join inspected_subject s on s.id = i.subject_id
    left join territory t on t.id = s.territory_id where i.id = $1`;

export async function loadCasePaper(work: Work, inspection: InspectionRecord): Promise<CasePaper> {
  const [row] = await work.query<Row>(CASE_PAPER_SQL, [inspection.id]);
  if (!row) throw new Refusal('NOT_FOUND');
  const grounds = row.grounds.map(({ kind, ...ground }) => ({ ...ground, subparagraph: groundNumber(kind) }));
  const { listLine, subject, ...common } = row;
  const { location } = subject;
  return {
    ...common,
    grounds,
    ...(listLine ? { listLine } : {}),
    subject: { ...subject, location: typeof location === 'string' ? bothLanguages(location) : location },
  };
}

/** The period under inspection; of single facts the days on which they happened, as the grounds name them. Clause 12, item (9). */
export function inspectedPeriod(
  { periodFrom, periodTo, actDate, plannedStart }: InspectionRecord,
  facts: Pick<InspectionFacts, 'grounds'>,
): { from: string; to: string } {
  const days = [periodFrom, periodTo, ...facts.grounds.map(({ factDate }) => factDate)].filter(
    (day) => day !== null,
  );
  const sorted = [...days].sort();
  // An act that was signed before its facts had to have a day names its own.
  const own = actDate ?? plannedStart;
  return { from: periodFrom ?? sorted[0] ?? own, to: periodTo ?? sorted.at(-1) ?? own };
}
