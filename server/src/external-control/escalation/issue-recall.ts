import { dayOf, getRule } from '../../law';
import type { Work } from '../../platform/commands/work';
import { Refusal } from '../../platform/refusals/refusal';
import { loadSigner } from '../case';
import { issue, type ExternalControlDocumentData } from '../documents';
import { caseOf } from './escalation-case';
import type { EscalationRecord } from './escalation.record';
import { packageOf, PAPER_KIND_OF } from './issue-paper';
import type { EscalationAddressee } from './states';

type RecallData = ExternalControlDocumentData['ESCALATION_RECALL'];

/** A paper that went out, as its row has it. */
export interface SentPaper {
  readonly addressee: EscalationAddressee;
  readonly number: string;
  readonly sentAt: Date;
  readonly recipientKk: string;
  readonly recipientRu: string;
}

const MOVED_SQL = `
  select f.rule, f.earlier_due_date::text as "earlierDueDate", f.due_date::text as "dueDate",
    jsonb_build_object('number', c.number, 'date', c.decreed_on) as decree,
    case when exists (select from calendar_decree b where b.takes_back_id = c.id) then d.due_date::text end as "dateNow"
  from followed_act f join calendar_decree c on c.id = f.decree_id join deadline d on d.id = f.deadline_id
  where f.kind = 'ESCALATION' and f.act_id = $1 and f.decision = 'WITHDRAWN' order by f.id desc limit 1`;

const PROTOCOL_SQL = `
  select c.protocol_number as number, c.protocol_date::text as date from special_commission c
  where c.inspection_id = $1 and c.protocol_signed_at is not null
    and exists (select from commission_question q where q.commission_id = c.id and q.outcome <> 'REJECTED' and cardinality(q.violation_ids) > 0)
  order by c.protocol_signed_at desc limit 1`;

/** Why the papers hold no more. @throws Refusal WRONG_STATE where neither the head nor a commission decided so */
async function basisOf(
  work: Work,
  { id, inspectionId, state, recallReason }: EscalationRecord,
): Promise<RecallData['basis']> {
  if (state === 'RECALLED') {
    const [moved] = await work.query<{
      rule: string;
      earlierDueDate: string;
      dueDate: string;
      decree: { number: string; date: string };
      dateNow: string | null;
    }>(MOVED_SQL, [id]);
    if (!moved || recallReason === null) throw new Refusal('WRONG_STATE');
    const { rule, earlierDueDate, dueDate, decree, dateNow } = moved;
    const { kk, ru } = getRule(rule).name;
    return {
      kind: 'TERM_MOVED',
      term: { kk, ru },
      decree,
      earlierDueDate,
      dueDate,
      ...(dateNow ? { dateNow } : {}),
      reason: recallReason,
    };
  }
  const [protocol] = await work.query<{ number: string; date: string }>(PROTOCOL_SQL, [inspectionId]);
  if (!protocol) throw new Refusal('WRONG_STATE');
  return { kind: 'WITHOUT_POINTS', protocol };
}

/** Issues the letter that withdraws a paper of clause 35, to whoever has it. */
export async function issueRecall(
  work: Work,
  escalation: EscalationRecord,
  { addressee, number, sentAt, recipientKk, recipientRu }: SentPaper,
): Promise<{ id: number; number: string; date: string }> {
  const { place, authority, subject, appointment } = await packageOf(work, escalation);
  const basis = await basisOf(work, escalation);
  const signer = await loadSigner(work);
  return issue(work, {
    kind: 'ESCALATION_RECALL',
    ...caseOf(escalation),
    data: () => ({
      place,
      authority,
      subject,
      recipient: recipientKk === recipientRu ? recipientRu : { kk: recipientKk, ru: recipientRu },
      appointment,
      paper: { kind: PAPER_KIND_OF[addressee], number, date: dayOf(sentAt) },
      basis,
      signer,
    }),
  });
}
