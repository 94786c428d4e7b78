import { dayOf } from '../../../law';
import { endsOf } from '../../../platform/commands/state-table';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { assertHappened, refuseUnlawful } from '../../case';
import { recordCopyReceipt } from '../../documents';
import { beginAct, endAct, type LetterCommand } from '../letter-case';
import { judgeLetter } from '../rules';
import { kindsOf, sendLetter, todayOf, type LetterToSend } from '../send-letter';
import { LETTER_ACTS, type LetterState } from '../states';
import { meetPlan, openPlan } from '../terms';

export interface IssueLetter extends LetterCommand, LetterToSend {}

/** Sends the letter on measures to the head of the subject or a representative (clause 30). Through the portal it is received at once. */
export async function issueLetterOnMeasures(context: RequestContext, input: IssueLetter): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return context.execute({ name: 'issueLetterOnMeasures', idempotencyKey, input: given }, async (work) => {
    const { letter, facts, warnings } = await beginAct(work, 'issueLetterOnMeasures', input);
    const grounds = { ...facts, today: todayOf(work) };
    const told = refuseUnlawful(judgeLetter(kindsOf(input.demands), input.reportBy, grounds));
    return (await sendLetter(work, letter, input, [...warnings, ...told])).id;
  });
}

export interface RecordLetterReceipt extends LetterCommand {
  readonly receivedAt: Date;
  readonly proof: string;
}

/** Records when a letter that was sent on paper or by e-mail was received: clause 32 counts from it. */
export async function recordLetterReceipt(
  context: RequestContext,
  input: RecordLetterReceipt,
): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return context.execute({ name: 'recordLetterReceipt', idempotencyKey, input: given }, async (work) => {
    const { letter, warnings } = await beginAct(work, 'recordLetterReceipt', input);
    const { receivedAt } = input;
    assertHappened(receivedAt, { now: work.now, after: letter.sentAt, field: 'input.receivedAt' });
    const proof = input.proof.trim();
    Object.assign(letter, { receivedAt, proof });
    const [received = letter.state] = endsOf<LetterState>(
      LETTER_ACTS.recordLetterReceipt.opens,
      letter.state,
    );
    letter.state = received;
    await openPlan(work, letter);
    const [plan] = await work.query<{ receivedAt: Date }>(
      'select received_at as "receivedAt" from action_plan where letter_id = $1 order by id',
      [letter.id],
    );
    if (plan) await meetPlan(work, letter, plan.receivedAt);
    const [document] = await work.query<{ id: number }>(
      `select id from issued_document where case_kind = 'letter-on-measures' and case_id = $1 and kind in ('LETTER_ON_MEASURES', 'MONITORING_LETTER', 'CONTROL_LETTER')`,
      [letter.id],
    );
    if (document && letter.way)
      await recordCopyReceipt(work, {
        documentId: document.id,
        way: letter.way,
        receivedAt,
        receivedBy: letter.addressee ?? proof,
        proof,
      });
    return endAct(work, letter, {
      event: 'letterOnMeasuresReceived',
      details: { date: dayOf(receivedAt) },
      findings: warnings,
    });
  });
}
