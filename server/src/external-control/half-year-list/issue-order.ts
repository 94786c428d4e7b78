import type { Work } from '../../platform/commands/work';
import type { DocumentReference } from '../../platform/documents';
import { issue, type ExternalControlDocumentData } from '../documents';
import type { HalfYearListRecord } from './half-year-list.record';
import { LIST_CASE } from './list-case';

type OrderData = ExternalControlDocumentData['HALF_YEAR_LIST_ORDER'];

/** What a report is called in lists of work: the order calls it by its words. */
const REPORT = /^appendix-(\d+) (\d{4})-([1-4])$/;

type Line = OrderData['lines'][number];
type Reason = Line['reasons'][number];
type Fact = NonNullable<Reason['facts']>[number];

type FoundFact = Fact & { readonly caseKind: string | null };
type FoundLine = Omit<Line, 'reasons'> & {
  readonly reasons: readonly (Omit<Reason, 'facts'> & { readonly facts: readonly FoundFact[] })[];
};

function named({ caseKind, ...fact }: FoundFact): Fact {
  const found = caseKind === 'report' ? REPORT.exec(fact.number) : null;
  if (!found) return fact;
  const [, appendix = 0, year = 0, quarter = 0] = found.map(Number);
  return { ...fact, report: { appendix, year, quarter } };
}

/** Facts of one criterion that the order names; of the others it says how many there are. */
const FIRST_FACTS = 3;

/** The order of approval with the list as its annex (clause 7). */
export async function issueOrder(
  work: Work,
  list: HalfYearListRecord,
  reference: DocumentReference,
  signer: OrderData['signer'],
): Promise<void> {
  const [authority] = await work.query<{ name: OrderData['place'] }>(
    `select jsonb_build_object('kk', name_kk, 'ru', name_ru) as name from authority where id = $1`,
    [list.authorityId],
  );
  const [edition] = await work.query<OrderData['criteria']>(
    `select edition, jsonb_build_object('kk', source_kk, 'ru', source_ru) as source from risk_criteria_edition where id = $1`,
    [list.editionId],
  );
  if (!authority || !edition || list.sha256 === null) throw new Error(`list ${list.id} is not frozen`);
  const { sha256 } = list;
  const found = await work.query<FoundLine>(
    `select n.position, jsonb_build_object('kk', s.name_kk, 'ru', s.name_ru) as name, coalesce(s.bin, '') as identifier, n.score,
       n.fact as "givenFact", n.risk as "givenRisk", n.worded_in as "wordedIn",
       coalesce((select jsonb_agg(jsonb_build_object('name', jsonb_build_object('kk', c.name_kk, 'ru', c.name_ru),
           'risk', jsonb_build_object('kk', c.risk_kk, 'ru', c.risk_ru), 'counted', p.counted,
           'facts', (select jsonb_agg(jsonb_build_object('number', f.number, 'date', f.date::text, 'caseKind', f.case_kind) order by f.date desc, f.id)
             from (select id, number, date, case_kind from risk_fact where part_id = p.id order by date desc, id limit ${FIRST_FACTS}) f),
           'more', (select greatest(count(*) - ${FIRST_FACTS}, 0)::int from risk_fact where part_id = p.id)) order by p.points desc, c.position)
         from risk_score_part p join risk_criterion c on c.id = p.criterion_id where p.line_id = n.id), '[]') as reasons
     from half_year_list_line n join inspected_subject s on s.id = n.subject_id
     where n.list_id = $1 and n.position is not null order by n.position`,
    [list.id],
  );
  const lines = found.map(({ reasons, ...line }) => ({
    ...line,
    reasons: reasons.map(({ facts, ...reason }) => ({ ...reason, facts: facts.map(named) })),
  }));
  await issue(work, {
    kind: 'HALF_YEAR_LIST_ORDER',
    reference,
    caseKind: LIST_CASE,
    caseId: list.id,
    inspectionId: null,
    authorityId: list.authorityId,
    subjectId: null,
    disclosedToSubjectId: null,
    data: () => ({
      place: { kk: 'Астана қаласы', ru: 'город Астана' },
      authority: { name: authority.name },
      subject: {
        name: {
          kk: `Тізімге енгізілген субъектілер: ${lines.length}`,
          ru: `Субъекты, включенные в список: ${lines.length}`,
          en: `Subjects on the list: ${lines.length}`,
        },
      },
      year: list.year,
      half: list.half as 1 | 2,
      criteria: edition,
      sha256,
      lines,
      signer,
    }),
  });
}
