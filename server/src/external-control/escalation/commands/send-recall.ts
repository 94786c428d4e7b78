import { parseId } from '../../../platform/graphql/id';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { Refusal } from '../../../platform/refusals/refusal';
import { refuseUnlawful } from '../../case';
import { cancelDocuments, recordCopyDelivery, type DeliveryWay } from '../../documents';
import { beginAct, endAct, ESCALATION_CASE, type EscalationCommand } from '../escalation-case';
import { PAPER_KINDS } from '../issue-paper';
import { issueRecall, type SentPaper } from '../issue-recall';
import { judgeRecall } from '../rules';

export interface SendRecall extends EscalationCommand {
  /** The paper that is withdrawn. */
  readonly paperId: string;
  readonly way: DeliveryWay;
}

interface Recalled extends SentPaper {
  readonly id: number;
  readonly documentId: number;
  readonly recipientEn: string | null;
  readonly recallsId: number | null;
}

const PAPER_SQL = `
  select id, document_id as "documentId", addressee, number, sent_at as "sentAt", recipient_kk as "recipientKk",
    recipient_ru as "recipientRu", recipient_en as "recipientEn", recalls_id as "recallsId"
  from escalation_paper where id = $1 and escalation_id = $2`;

/**
 * Tells an addressee by a letter of its own that the paper it was sent holds no more: the head recalled what was established of a moved
 * term, or a special commission left no point (27, 35). Once for each paper; no answer is asked for any more, one that came is recorded.
 * @throws Refusal NOT_FOUND, WRONG_STATE for a letter that itself withdraws
 */
export async function sendEscalationRecall(context: RequestContext, input: SendRecall): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return context.execute({ name: 'sendEscalationRecall', idempotencyKey, input: given }, async (work) => {
    const { escalation, facts, warnings } = await beginAct(work, 'sendEscalationRecall', input);
    const [paper] = await work.query<Recalled>(PAPER_SQL, [parseId(input.paperId), escalation.id]);
    if (!paper) throw new Refusal('NOT_FOUND');
    if (paper.recallsId !== null) throw new Refusal('WRONG_STATE', { field: 'input.paperId' });
    refuseUnlawful(judgeRecall(facts, paper.id));
    const letter = await issueRecall(work, escalation, paper);
    const which = {
      caseKind: ESCALATION_CASE,
      caseId: escalation.id,
      kinds: PAPER_KINDS,
      id: paper.documentId,
    };
    // What the head recalled is marked since then.
    await cancelDocuments(work, which, letter);
    await work.query(
      `insert into escalation_paper (escalation_id, authority_id, disclosed_to_subject_id, addressee, recipient_kk, recipient_ru, recipient_en,
         number, way, sent_at, document_id, recalls_id)
       select escalation_id, authority_id, disclosed_to_subject_id, addressee, recipient_kk, recipient_ru, recipient_en, $2::text, $3::text, $4::timestamptz, $5::integer, id
       from escalation_paper where id = $1`,
      [paper.id, letter.number, input.way, work.now.toISOString(), letter.id],
    );
    await recordCopyDelivery(work, {
      documentId: letter.id,
      recipient: 'ADDRESSEE',
      way: input.way,
      deliveredAt: work.now,
      proof: null,
    });
    const { recipientKk: kk, recipientRu: ru, recipientEn } = paper;
    return endAct(work, escalation, {
      event: 'escalationPaperRecalled',
      details: { recipient: { kk, ru, en: recipientEn ?? ru }, way: input.way },
      findings: warnings,
    });
  });
}
