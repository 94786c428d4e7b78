import type { RequestContext } from '../../../platform/graphql/request-context';
import { Refusal } from '../../../platform/refusals/refusal';
import { setDocumentsAside } from '../../documents';
import { setPrescriptionAside, type PrescriptionSetAside } from '../../prescription';
import { act, type ActRequest, type Step } from '../act';

/** Acts whose findings speak of the result act itself: of another act they are made anew. */
const FOUND_OF_THE_ACT = ['drawUpResultAct', 'revisePrescription'];

/** Moves the act to those that are kept for the office alone. */
async function keepAside(
  { work, inspection }: Step,
  resultActId: number,
  prescription: PrescriptionSetAside | null,
  documentId: number | null,
  reason: string,
): Promise<void> {
  await work.query(
    `insert into set_aside_result_act (inspection_id, authority_id, number, date, drawn_up_at, drawn_up_by_capacity_id, place, text,
       document_id, prescription_number, prescription_date, prescription_document_id, set_aside_at, set_aside_by_capacity_id,
       set_aside_by, reason)
     select inspection_id, authority_id, number, date, drawn_up_at, drawn_up_by_capacity_id, place, text, $3, $4, $5, $6, $7, $8, $9, $10
     from result_act where id = $2 and inspection_id = $1`,
    [
      inspection.id,
      resultActId,
      documentId,
      prescription?.number ?? null,
      prescription?.date ?? null,
      prescription?.documentId ?? null,
      work.now.toISOString(),
      work.actor.capacityId,
      work.actor.name,
      reason,
    ],
  );
  await work.query('delete from result_act where id = $1', [resultActId]);
}

/**
 * Sets a result act aside that was drawn up and was neither handed over nor refused: a mistake in it, or an answer that came after it.
 * Till then the inspection is not completed (23), and nobody was given anything. The case returns to its checklist; the act drawn up next
 * is another one, under another number. No term hangs on the drawing up, so the end date runs on as it did. Clauses 3, 22, 22-1.
 */
export function setResultActAside(
  context: RequestContext,
  request: ActRequest,
  given: string,
): Promise<number> {
  const reason = given.trim();
  return act(context, 'setResultActAside', request, { reason }, async (step) => {
    const { work, inspection } = step;
    const [resultAct] = await work.query<{ id: number; number: string }>(
      'select id, number from result_act where inspection_id = $1 for update',
      [inspection.id],
    );
    if (!resultAct) throw new Refusal('WRONG_STATE');
    const documentId = await setDocumentsAside(work, {
      caseKind: 'inspection',
      caseId: inspection.id,
      kind: 'RESULT_ACT',
    });
    await work.query('delete from violation where result_act_id = $1', [resultAct.id]);
    const prescription = await setPrescriptionAside(work, inspection.id);
    await keepAside(step, resultAct.id, prescription, documentId, reason);
    await work.query(
      `update case_finding set overtaken_at = $3, overtaken_by = 'SET_ASIDE'
       where case_kind = 'inspection' and case_id = $1 and about = any($2) and overtaken_at is null`,
      [inspection.id, FOUND_OF_THE_ACT, work.now.toISOString()],
    );
    return { next: 'IN_PROGRESS', details: { number: resultAct.number, reason } };
  });
}
