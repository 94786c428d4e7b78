import type { RequestContext } from '../../../platform/graphql/request-context';
import { Refusal } from '../../../platform/refusals/refusal';
import { refuseUnlawful } from '../../case';
import { controlDraft, openDraft, type ControlColumns, type ControlDraft } from '../../inspection';
import { loadLines, mayOpenControl } from '../line';

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
    const opened = await openDraft(work, controlDraft(given.draft, line.subjectId), {
      authorityId,
      control: { listLineId: lineId, ...given.columns },
    });
    return opened.id;
  });
}
