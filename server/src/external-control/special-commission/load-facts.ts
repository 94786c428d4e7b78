import type { CalendarDate } from '../../law';
import type { RunQuery } from '../case';
import { quorumOf, type SeatFacts } from './rules/composition-rules';
import type { QuestionFacts, SessionFacts, Vote } from './rules/session-rules';
import type { CommissionState } from './states';

export interface CommissionSeat extends SeatFacts {
  readonly id: number;
  readonly present: boolean;
}

/** What the acts of a commission are judged by. Plain data. */
export interface CommissionFacts extends Omit<SessionFacts, 'questions'> {
  readonly id: number;
  readonly state: CommissionState;
  readonly inspectionId: number;
  readonly authorityId: number;
  readonly disclosedToSubjectId: number | null;
  readonly chairAccountId: number | null;
  readonly secretaryAccountId: number | null;
  readonly memberAccountIds: readonly number[];
  /** Seats that are held now; of a commission whose work is done, those held to its end. */
  readonly seats: readonly CommissionSeat[];
  readonly questions: readonly (QuestionFacts & { readonly votes: readonly Vote[] })[];
}

/**
 * Who took part in inspecting the subject in the case of `inspection`: the inspectors whom its act names or named till
 * they were changed, and the officials who issued the act of appointment and the extension (clause 26; D18).
 */
export const tookPartSql = (inspection: string, account: string) =>
  `(exists (select from inspection_inspector named where named.inspection_id = ${inspection} and named.account_id = ${account})
    or exists (select from inspector_change earlier where earlier.inspection_id = ${inspection} and ${account} = any (earlier.earlier_account_ids))
    or exists (select from inspection_extension extension join capacity signer on signer.id = extension.signed_by_capacity_id
      where extension.inspection_id = ${inspection} and signer.account_id = ${account})
    or exists (select from inspection inspected join capacity signer on signer.id = inspected.appointed_by_capacity_id
      where inspected.id = ${inspection} and signer.account_id = ${account}))`;

/** `$2` is the day on which capacities must hold. */
export const staffSql = (
  capacity: string,
) => `(${capacity}.side = 'AUTHORITY' and ${capacity}.authority_id is not null
  and ${capacity}.withdrawn_at is null and ${capacity}.valid_from <= $2::date and coalesce(${capacity}.valid_to >= $2::date, true))`;

const FACTS_SQL = `
  select c.id, c.state, c.inspection_id as "inspectionId", c.authority_id as "authorityId",
    c.disclosed_to_subject_id as "disclosedToSubjectId", c.chair_account_id as "chairAccountId",
    c.secretary_account_id as "secretaryAccountId", c.member_account_ids as "memberAccountIds",
    to_char(c.session_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "sessionAt",
    to_char(c.began_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "beganAt",
    (select count(*)::int from commission_invitation n where n.commission_id = c.id and n.sent_at is null) as uninvited,
    (select count(*)::int from commission_invitation n where n.commission_id = c.id and n.sent_at >= least(c.session_at, c.began_at)
      and n.attended is not true) as "invitedLate",
    array(select o.id from objection o where o.inspection_id = c.inspection_id and o.decided_on is null order by o.id) as "objectionIds",
    (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'accountId', s.account_id, 'part', s.part, 'name', a.full_name,
        'present', s.present, 'staff', ${staffSql('k')}, 'member', k.role = 'COMMISSION_MEMBER',
        'tookPart', ${tookPartSql('c.inspection_id', 's.account_id')}) order by s.id), '[]')
      from commission_seat s join account a on a.id = s.account_id join capacity k on k.id = s.capacity_id
      where s.commission_id = c.id and (s.until is null or s.ended_because = 'PROTOCOL_SENT')) as seats,
    (select coalesce(jsonb_agg(jsonb_build_object('id', q.id, 'objectionId', q.objection_id, 'state', q.state,
        'votes', (select coalesce(jsonb_agg(jsonb_build_object('accountId', v.account_id, 'choice', v.choice)), '[]')
          from commission_vote v where v.question_id = q.id)) order by q.id), '[]')
      from commission_question q where q.commission_id = c.id) as questions
  from special_commission c where c.id = any($1::int[])`;

/** Facts of however many commissions, in one statement. What the caller may not see is missing. */
export async function loadFacts(
  query: RunQuery,
  ids: readonly number[],
  today: CalendarDate,
): Promise<Map<number, CommissionFacts>> {
  const rows = await query<CommissionFacts>(FACTS_SQL, [ids, today]);
  return new Map(rows.map((row) => [row.id, row]));
}

/** Who votes now: composed, not excluded, and there. */
export function votersOf({ seats }: Pick<CommissionFacts, 'seats'>): number[] {
  return seats
    .filter(({ part, present }) => part !== 'SECRETARY' && present)
    .map(({ accountId }) => accountId);
}

export function hasQuorum(facts: CommissionFacts): boolean {
  const { present, needed } = quorumOf(facts.seats);
  return present >= needed;
}
