import { judge } from '../../../law';
import { execute, type CommandContext } from '../../../platform/commands/execute';
import type { Work } from '../../../platform/commands/work';
import { inBothLanguages } from '../../../platform/messages/both-languages';
import { Refusal } from '../../../platform/refusals/refusal';
import { loadSigner, refuseUnlawful } from '../../case';
import { issue, type ExternalControlDocumentData } from '../../documents';
import { lineInPaper, printed, type FoundLine } from '../line-in-paper';
import { LIST_CASE } from '../list-case';
import type { HalfYearListState } from '../states';

type NoticeData = ExternalControlDocumentData['LIST_NOTICE'];

interface Line extends Pick<NoticeData, 'criteria' | 'sha256' | 'order' | 'recipient' | 'year' | 'half'> {
  readonly listId: number;
  readonly state: HalfYearListState;
  readonly authorityId: number;
  readonly subjectId: number;
  readonly authority: NoticeData['recipient'];
  readonly line: FoundLine;
}

const LINE_SQL = `select l.id as "listId", l.state, l.year, l.half, l.authority_id as "authorityId", l.sha256,
    jsonb_build_object('number', l.order_number, 'date', l.order_date) as order, n.subject_id as "subjectId",
    jsonb_build_object('kk', a.name_kk, 'ru', a.name_ru) as authority, jsonb_build_object('kk', s.name_kk, 'ru', s.name_ru) as recipient,
    (select jsonb_build_object('edition', e.edition, 'source', jsonb_build_object('kk', e.source_kk, 'ru', e.source_ru))
       from risk_criteria_edition e where e.id = l.edition_id) as criteria,
    ${lineInPaper('n', 's')} as line
  from half_year_list_line n join half_year_list l on l.id = n.list_id join authority a on a.id = l.authority_id
  join inspected_subject s on s.id = n.subject_id where n.id = $1`;

/** The notice that a line has already: a subject is told once of one list. */
async function findNotice(work: Work, { listId, subjectId }: Line): Promise<number | undefined> {
  const [row] = await work.query<{ id: number }>(
    `select id from issued_document where case_kind = $1 and case_id = $2 and subject_id = $3 and kind = 'LIST_NOTICE'`,
    [LIST_CASE, listId, subjectId],
  );
  return row?.id;
}

/**
 * Tells a subject of the approved list that it stands on it, and why (clauses 7, 7-1).
 * @returns the document; the one that is there already where the subject has been told
 */
export async function issueListNotice(
  context: CommandContext,
  input: { readonly lineId: number; readonly idempotencyKey: string },
): Promise<number> {
  const { idempotencyKey, lineId } = input;
  return execute(context, { name: 'issueListNotice', idempotencyKey, input: { lineId } }, async (work) => {
    await work.query('select pg_advisory_xact_lock(780201, $1)', [lineId]);
    const [found] = await work.query<Line>(LINE_SQL, [lineId]);
    if (!found) throw new Refusal('NOT_FOUND');
    const { listId, state, authorityId, subjectId, line, authority, ...told } = found;
    work.authorize('prepare', 'HalfYearList', { state });
    const isApproved = state === 'APPROVED' || state === 'PUBLISHED';
    refuseUnlawful([
      judge(isApproved, '7', 'LIST_NOTICE_OF_APPROVED', 'CURABLE'),
      judge(line.position !== null, '7-1', 'LIST_NOTICE_OF_LINE', 'CURABLE'),
    ]);
    const known = await findNotice(work, found);
    if (known !== undefined) return known;
    const signer = await loadSigner(work);
    const { id, number } = await issue(work, {
      kind: 'LIST_NOTICE',
      caseKind: LIST_CASE,
      caseId: listId,
      inspectionId: null,
      authorityId,
      subjectId,
      disclosedToSubjectId: subjectId,
      data: () => ({
        ...told,
        place: { kk: 'Астана қаласы', ru: 'город Астана' },
        authority: { name: authority },
        subject: { name: told.recipient },
        line: printed(line),
        signer,
      }),
    });
    work.journal({
      action: 'listNoticeIssued',
      caseKind: LIST_CASE,
      caseId: listId,
      authorityId,
      disclosedToSubjectId: subjectId,
      details: { number, recipient: inBothLanguages(told.recipient.kk, told.recipient.ru) },
    });
    return id;
  });
}
