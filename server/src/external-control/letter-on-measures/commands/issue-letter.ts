import { dateOfInstant, instantFromEpoch, type CalendarDate } from '../../../law';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { Refusal } from '../../../platform/refusals/refusal';
import { assertHappened, refuseUnlawful } from '../../case';
import { recordCopyDelivery, type DeliveryWay } from '../../documents';
import { issueLetter } from '../issue-letter-paper';
import { beginAct, endAct, type LetterCommand } from '../letter-case';
import { judgeLetter } from '../rules';
import type { LetterDemandKind } from '../states';
import { meetPlan, openPlan, openReport } from '../terms';

export interface LetterDemand {
  readonly kind: LetterDemandKind;
  /** What exactly is asked; the words of the clause where left out. */
  readonly text?: string | null | undefined;
}

export interface IssueLetter extends LetterCommand {
  readonly demands: readonly LetterDemand[];
  readonly reportBy: CalendarDate;
  readonly way: DeliveryWay;
  /** Left out: the head of the subject. */
  readonly addressee?: string | null | undefined;
}

/** Sends the letter on measures to the head of the subject or a representative (clause 30). Through the portal it is received at once. */
export async function issueLetterOnMeasures(context: RequestContext, input: IssueLetter): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return context.execute({ name: 'issueLetterOnMeasures', idempotencyKey, input: given }, async (work) => {
    const { letter, facts, warnings } = await beginAct(work, 'issueLetterOnMeasures', input);
    const { demands, reportBy, way } = input;
    const kinds = demands.map(({ kind }) => kind);
    if (new Set(kinds).size !== kinds.length)
      throw new Refusal('INVALID_INPUT', { params: { field: 'demands' }, field: 'demands' });
    const today = dateOfInstant(instantFromEpoch(work.now.getTime()));
    refuseUnlawful(judgeLetter(kinds, reportBy, today, facts.law));
    letter.disclosedToSubjectId = letter.subjectId;
    Object.assign(letter, { way, reportBy, sentAt: work.now, state: 'SENT' });
    const paper = await issueLetter(work, letter, {
      demands: demands.map(({ kind, text }) => ({ kind, text: text?.trim() ?? '' })),
      reportBy,
      addressee: input.addressee?.trim() ?? '',
    });
    Object.assign(letter, { number: paper.number, caseNumber: paper.number, addressee: paper.addressee });
    if (way === 'ELECTRONIC') {
      Object.assign(letter, { state: 'RECEIVED', receivedAt: work.now, proof: 'portal' });
      await recordCopyDelivery(work, {
        documentId: paper.documentId,
        recipient: 'SUBJECT',
        way,
        deliveredAt: work.now,
        proof: 'portal',
      });
    }
    await work.manager.save(letter);
    const rows = demands.map(({ kind, text }, index) => ({
      position: index + 1,
      kind,
      text: text?.trim() ?? '',
    }));
    await work.query(
      `insert into letter_demand (letter_id, authority_id, disclosed_to_subject_id, position, kind, text)
       select $1, $2, $3, d.position, d.kind, nullif(d.text, '') from jsonb_to_recordset($4::jsonb) as d(position int, kind text, text text)`,
      [letter.id, letter.authorityId, letter.disclosedToSubjectId, JSON.stringify(rows)],
    );
    await openReport(work, letter);
    await openPlan(work, letter);
    return endAct(work, letter, {
      event: 'letterOnMeasuresSent',
      details: { recipient: paper.addressee, way, dueDate: reportBy },
      findings: warnings,
    });
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
    if (letter.state === 'SENT') letter.state = 'RECEIVED';
    await openPlan(work, letter);
    const [plan] = await work.query<{ receivedAt: Date }>(
      'select received_at as "receivedAt" from action_plan where letter_id = $1 order by id',
      [letter.id],
    );
    if (plan) await meetPlan(work, letter, plan.receivedAt);
    const [document] = await work.query<{ id: number }>(
      `select id from issued_document where case_kind = 'letter-on-measures' and case_id = $1 and kind in ('LETTER_ON_MEASURES', 'CONTROL_LETTER')`,
      [letter.id],
    );
    if (document && letter.way)
      await recordCopyDelivery(work, {
        documentId: document.id,
        recipient: 'SUBJECT',
        way: letter.way,
        deliveredAt: receivedAt,
        proof,
        receivedBy: proof,
      });
    return endAct(work, letter, {
      event: 'letterOnMeasuresReceived',
      details: { date: dateOfInstant(instantFromEpoch(receivedAt.getTime())) },
      findings: warnings,
    });
  });
}
