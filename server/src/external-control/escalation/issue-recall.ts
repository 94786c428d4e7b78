import { movesNow, type FollowedDate } from '../../deadlines';
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
  select f.rule, followed_date(f.kind, f.act_id, f.deadline_id) as followed, least(d.met_at, e.established_at) as "restedAt"
  from followed_act f join deadline d on d.id = f.deadline_id join escalation e on e.id = f.act_id
  where f.kind = 'ESCALATION' and f.act_id = $1 and f.decision = 'WITHDRAWN' order by f.id desc limit 1`;

const DECREES_SQL = `
  select c.takes_back_id is not null as back, jsonb_build_object('number', o.number, 'date', o.decreed_on) as decree
  from calendar_decree c join calendar_decree o on o.id = coalesce(c.takes_back_id, c.id) where c.id = any($1) order by c.id`;

interface MovedTerm {
  readonly rule: string;
  readonly followed: FollowedDate;
  /** When the measure was taken, else when it was established that none was. */
  readonly restedAt: Date;
}

type TermMoved = Extract<RecallData['basis'], { kind: 'TERM_MOVED' }>;

/** The decrees that moved a date, and those that were taken back. */
async function decreesOf(work: Work, moves: Awaited<ReturnType<typeof movesNow>>) {
  const ids = moves.flatMap(({ decreeId }) => decreeId ?? []);
  const decrees = await work.query<{ back: boolean; decree: TermMoved['decree'] }>(DECREES_SQL, [ids]);
  const named = (which: boolean) => decrees.filter(({ back }) => back === which).map(({ decree }) => decree);
  return { entered: named(false), takenBack: named(true) };
}

/** From the date on which the entry rested to the one by which nothing had been missed; where that one is gone since, to the date now too. */
async function lineOf(
  work: Work,
  { followed, restedAt }: MovedTerm,
): Promise<Omit<TermMoved, 'kind' | 'term' | 'reason'>> {
  const moves = await movesNow((text, values) => work.query(text, values), followed);
  const { entered, takenBack } = await decreesOf(work, moves);
  const [decree, ...furtherDecrees] = entered.length > 0 ? entered : takenBack;
  if (!decree) throw new Refusal('WRONG_STATE');
  const dateNow = moves.at(-1)?.dueDate ?? followed.dueDate;
  const dueDate = moves.findLast((move) => move.dueDate >= dayOf(restedAt))?.dueDate ?? dateNow;
  return {
    decree,
    ...(furtherDecrees.length > 0 ? { furtherDecrees } : {}),
    ...(takenBack.length > 0 ? { takenBackDecrees: takenBack } : {}),
    earlierDueDate: followed.dueDate,
    dueDate,
    ...(dateNow < dueDate ? { dateNow } : {}),
  };
}

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
    const [moved] = await work.query<MovedTerm>(MOVED_SQL, [id]);
    if (!moved || recallReason === null) throw new Refusal('WRONG_STATE');
    const { kk, ru } = getRule(moved.rule).name;
    return { kind: 'TERM_MOVED', term: { kk, ru }, ...(await lineOf(work, moved)), reason: recallReason };
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
