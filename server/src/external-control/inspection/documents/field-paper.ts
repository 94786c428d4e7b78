import { loadSigner } from '../../case';
import { issue, type ExternalControlDocumentData } from '../../documents';
import type { Step } from '../act';
import type { HearingInput } from '../commands/field-records';
import { loadCasePaper } from './case-paper';
import { documentCase } from './document-case';

type RequestPaper = ExternalControlDocumentData['FIELD_REQUEST'];

interface Asked extends Pick<RequestPaper, 'kind' | 'number' | 'dueDate' | 'text'> {
  readonly items: readonly string[];
  readonly aims: readonly RequestPaper['aims'][number][];
  readonly official: string | null;
  readonly pointIds: readonly number[];
}

/** What every paper of clause 5 says of its case. */
async function headOf({ work, inspection }: Step) {
  const { authority, subject, place } = await loadCasePaper(work, inspection);
  return {
    place,
    authority,
    subject,
    subjectMatter: inspection.subjectMatter,
    appointment: { number: inspection.actNumber ?? '', date: inspection.actDate ?? '' },
    signer: await loadSigner(work),
  };
}

/** The paper of a request or a recommendation, before the subject at once. Clause 5. */
export async function issueRequestPaper(step: Step, { official, items, aims, pointIds, ...asked }: Asked) {
  const { work, inspection } = step;
  const head = await headOf(step);
  const points = await work.query<RequestPaper['points'][number]>(
    `select number, jsonb_build_object('kk', text_kk, 'ru', text_ru) as text from inspection_checklist_point
     where inspection_id = $1 and id = any($2::int[]) order by position`,
    [inspection.id, pointIds],
  );
  return issue(work, {
    ...documentCase(inspection, inspection.disclosedToSubjectId),
    kind: asked.kind === 'RECOMMENDATION' ? 'RECOMMENDATION' : 'FIELD_REQUEST',
    data: () => ({
      ...head,
      kind: asked.kind,
      number: asked.number,
      dueDate: asked.dueDate,
      text: asked.text,
      items: [...items],
      aims: [...aims],
      points,
      ...(official === null ? {} : { official }),
    }),
  });
}

/** The record of an oral hearing. Clause 5, sub-paragraph 2. */
export async function issueHearingRecord(step: Step, hearing: Omit<HearingInput, 'fileIds'>) {
  const { work, inspection } = step;
  const head = await headOf(step);
  return issue(work, {
    ...documentCase(inspection, inspection.disclosedToSubjectId),
    kind: 'HEARING_RECORD',
    data: () => ({
      ...head,
      heldAt: hearing.heldAt.toISOString(),
      official: { fullName: hearing.official, position: hearing.position },
      questions: [...hearing.questions],
      signing: hearing.signing,
      ...(hearing.refusalReason === null ? {} : { refusalReason: hearing.refusalReason }),
    }),
  });
}
