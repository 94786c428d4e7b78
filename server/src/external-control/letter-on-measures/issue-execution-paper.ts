import type { Work } from '../../platform/commands/work';
import type { ExternalControlDocumentData } from '../documents';
import { loadLetterPaper } from './control-letter-paper';
import type { LetterOnMeasuresRecord } from './letter-on-measures.record';
import { issueOnLetter } from './paper-on-letter';

interface Told {
  readonly rows: ExternalControlDocumentData['CONTROL_EXECUTION_REPORT']['rows'];
}

const TOLD_SQL = `
  select (select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object('measure', r.measure, 'responsible', r.responsible,
         'dueDate', r.due_date, 'told', i.told)) order by r.position), '[]')
     from action_plan_row r join action_plan p on p.id = r.plan_id and p.replaced_at is null
     left join lateral (
       select jsonb_strip_nulls(jsonb_build_object('date', (n.received_at at time zone 'Asia/Almaty')::date, 'text', n.text,
         'copies', (select coalesce(jsonb_agg(f.name order by f.id), '[]') from stored_file f
           where f.owner_kind = 'planRowInformation' and f.owner_id = n.id and f.laid_aside_at is null),
         'noCopiesBecause', n.no_proof_reason, 'accepted', nullif(n.state = 'ACCEPTED', false),
         'returned', case when n.state = 'RETURNED' then jsonb_build_object('reason', n.return_reason,
           'date', (n.returned_at at time zone 'Asia/Almaty')::date) end)) as told
       from plan_row_information n where n.row_id = r.id order by n.id desc limit 1
     ) i on true where p.letter_id = $1) as rows`;

export async function countReports(work: Work, letterId: number): Promise<number> {
  const [told] = await work.query<{ count: number }>(
    'select count(*)::int as count from letter_report where letter_id = $1',
    [letterId],
  );
  return told?.count ?? 0;
}

/**
 * What the object tells of the execution of its plan, as a paper of its own: in writing, for the rows of the plan, with the copies
 * (clause 57). What it tells anew after a return ends the paper before it. What came on paper is a paper already.
 */
export async function issueExecutionPaper(
  work: Work,
  letter: LetterOnMeasuresRecord,
  told: { readonly information: string; readonly copies: readonly string[]; readonly late: boolean },
): Promise<void> {
  const paper = await loadLetterPaper(work, letter);
  if (!paper || letter.reportBy === null) return;
  const [{ rows } = { rows: [] }] = await work.query<Told>(TOLD_SQL, [letter.id]);
  await issueOnLetter(work, letter, {
    kind: 'CONTROL_EXECUTION_REPORT',
    bodyId: paper.bodyId,
    ordinal: await countReports(work, letter.id),
    data: {
      ...paper.common,
      reportBy: letter.reportBy,
      information: told.information.trim(),
      rows,
      copies: [...told.copies],
      ...(told.late ? { late: true as const } : {}),
    },
  });
}
