import { breach, type Finding } from '../../../law';
import type { Work } from '../../../platform/commands/work';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { Refusal } from '../../../platform/refusals/refusal';
import { SUBJECT_KINDS, type SubjectKind } from '../../../registry';
import { refuseUnlawful } from '../../case';
import { controlDraft, openDraft, type ControlColumns, type ControlDraft } from '../../inspection';
import { loadLines, mayOpenControl } from '../line';

/**
 * A line of a territorial body's competence is the Agency's to open by an assignment alone: without one the draft would be void, and
 * would keep the body from its own line, of which it could not learn why. Clause 9.
 */
async function judgeAssignment(
  work: Work,
  subjectId: number,
  { assignmentId }: Pick<ControlDraft, 'assignmentId'>,
): Promise<Finding[]> {
  const [found] = await work.query<{ kind: SubjectKind; central: boolean }>(
    `select s.kind, a.kind = 'CENTRAL' as central from inspected_subject s join authority a on a.id = $2 where s.id = $1`,
    [subjectId, work.actor.authorityId],
  );
  const territorial = found !== undefined && SUBJECT_KINDS[found.kind].competence === 'TERRITORIAL';
  return found?.central && territorial && assignmentId === null
    ? [breach('9', 'AGENCY_NEEDS_ASSIGNMENT', 'VOID')]
    : [];
}

/**
 * Opens a control with a visit from a line of the approved half-year list, as a draft of the actor's own office. Of two at once the
 * second comes again after the first and finds the line taken. Clauses 6, 7.
 */
export async function openPreventiveControl(
  context: RequestContext,
  lineId: number,
  given: { readonly draft: ControlDraft; readonly columns: ControlColumns },
  idempotencyKey: string,
): Promise<number> {
  const command = { name: 'openPreventiveControl', idempotencyKey, input: { lineId, ...given } };
  return context.execute(command, async (work) => {
    const { authorityId } = work.actor;
    work.authorize('draftInspection', 'Inspection', { authorityId, disclosedToSubjectId: null });
    if (authorityId === null) throw new Refusal('FORBIDDEN');
    const line = (await loadLines((text, values) => work.query(text, values), [lineId])).get(lineId);
    if (!line) throw new Refusal('NOT_FOUND');
    refuseUnlawful(mayOpenControl(line));
    refuseUnlawful(await judgeAssignment(work, line.subjectId, given.draft));
    const opened = await openDraft(work, controlDraft(given.draft, line.subjectId), {
      authorityId,
      control: { listLineId: lineId, ...given.columns },
    });
    return opened.id;
  });
}
