import type { Work } from '../../platform/commands/work';
import { Refusal } from '../../platform/refusals/refusal';
import { refuseSucceeded } from '../../registry';
import { loadSigner } from '../case';
import { issue, type ExternalControlDocumentData } from '../documents';
import type { HalfYearListRecord } from './half-year-list.record';
import { LIST_CASE } from './list-case';

type Name = ExternalControlDocumentData['STATE_BODY_REQUEST']['subject']['name'];

/** @throws Refusal SUBJECT_SUCCEEDED, NOT_FOUND for a subject that was not scored for this list */
export async function nameOfLine(work: Work, listId: number, subjectId: number): Promise<Name> {
  const [line] = await work.query<{ name: Name }>(
    `select jsonb_strip_nulls(jsonb_build_object('kk', s.name_kk, 'ru', s.name_ru, 'en', s.name_en)) as name
     from half_year_list_line n join inspected_subject s on s.id = n.subject_id where n.list_id = $1 and n.subject_id = $2`,
    [listId, subjectId],
  );
  if (line) return line.name;
  await refuseSucceeded(work, subjectId, 'input.subjectId');
  throw new Refusal('NOT_FOUND', { field: 'input.subjectId' });
}

const ALL: Name = {
  kk: 'Жартыжылдық тізім қалыптастырылатын субъектілер',
  ru: 'Субъекты, из которых формируется полугодовой список',
  en: 'Subjects that the half-year list is drawn from',
};

/** The request as a paper under the Agency's own number (clause 7-1). */
export async function issueRequest(
  work: Work,
  list: HalfYearListRecord,
  asked: { readonly addressee: string; readonly text: string; readonly about: Name | null },
): Promise<{ readonly id: number; readonly number: string }> {
  const [authority] = await work.query<{ name: Name }>(
    `select jsonb_build_object('kk', name_kk, 'ru', name_ru) as name from authority where id = $1`,
    [list.authorityId],
  );
  if (!authority) throw new Error(`list ${list.id} has no office`);
  const signer = await loadSigner(work);
  return issue(work, {
    kind: 'STATE_BODY_REQUEST',
    caseKind: LIST_CASE,
    caseId: list.id,
    inspectionId: null,
    authorityId: list.authorityId,
    subjectId: null,
    disclosedToSubjectId: null,
    data: () => ({
      place: { kk: 'Астана қаласы', ru: 'город Астана' },
      authority: { name: authority.name },
      subject: { name: asked.about ?? ALL },
      recipient: asked.addressee,
      year: list.year,
      half: list.half as 1 | 2,
      text: asked.text,
      signer,
    }),
  });
}
