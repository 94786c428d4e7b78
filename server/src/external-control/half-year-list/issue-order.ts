import type { Work } from '../../platform/commands/work';
import type { DocumentReference } from '../../platform/documents';
import { issue, type ExternalControlDocumentData } from '../documents';
import type { HalfYearListRecord } from './half-year-list.record';
import { lineInPaper, printed, type FoundLine } from './line-in-paper';
import { LIST_CASE } from './list-case';

type OrderData = ExternalControlDocumentData['HALF_YEAR_LIST_ORDER'];

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
  const found = await work.query<{ line: FoundLine }>(
    `select ${lineInPaper('n', 's')} as line from half_year_list_line n join inspected_subject s on s.id = n.subject_id
     where n.list_id = $1 and n.position is not null order by n.position`,
    [list.id],
  );
  const lines = found.map(({ line }) => printed(line));
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
