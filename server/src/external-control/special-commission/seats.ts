import { breach, type CalendarDate, type Finding } from '../../law';
import type { Work } from '../../platform/commands/work';
import { Refusal } from '../../platform/refusals/refusal';
import { staffSql, tookPartSql } from './load-facts';
import { judgeComposition, type Part, type SeatFacts } from './rules/composition-rules';
import type { SpecialCommissionRecord } from './special-commission.record';

/** Whom an order puts into a commission, by their capacities. */
export interface Composition {
  readonly chairId: number;
  readonly secretaryId: number;
  /** The other members. */
  readonly memberIds: readonly number[];
}

export interface ComposedSeat extends SeatFacts {
  readonly capacityId: number;
}

const partsOf = ({ chairId, secretaryId, memberIds }: Composition): { id: number; part: Part }[] => [
  { id: chairId, part: 'CHAIR' },
  ...memberIds.map((id) => ({ id, part: 'MEMBER' as const })),
  { id: secretaryId, part: 'SECRETARY' },
];

/** The people of a composition with what clause 26 looks at. @throws Refusal NOT_FOUND for an unknown capacity */
export async function composedSeats(
  work: Work,
  inspectionId: number,
  composition: Composition,
  today: CalendarDate,
): Promise<ComposedSeat[]> {
  const parts = partsOf(composition);
  const people = await work.query<Omit<ComposedSeat, 'part'>>(
    `select k.id as "capacityId", k.account_id as "accountId", a.full_name as name, ${staffSql('k')} as staff,
       k.role = 'COMMISSION_MEMBER' as member, ${tookPartSql('$3', 'k.account_id')} as "tookPart"
     from capacity k join account a on a.id = k.account_id where k.id = any($1::int[])`,
    [parts.map(({ id }) => id), today, inspectionId],
  );
  return parts.map(({ id, part }) => {
    const person = people.find(({ capacityId }) => capacityId === id);
    if (!person) throw new Refusal('NOT_FOUND', { field: 'input.memberIds' });
    return { ...person, part };
  });
}

/** Clause 26 of a composition, and that nobody comes back who was excluded from these objections (D42). */
export async function judgeComposed(
  work: Work,
  commissionId: number | null,
  seats: readonly ComposedSeat[],
): Promise<Finding[]> {
  const recused = await work.query<{ accountId: number }>(
    `select account_id as "accountId" from commission_seat where commission_id = $1 and ended_because = 'RECUSED'`,
    [commissionId],
  );
  const back = seats.filter(({ accountId }) => recused.some((one) => one.accountId === accountId));
  const names = back.map(({ name }) => name).join(', ');
  return [
    ...judgeComposition(seats),
    ...(back.length > 0
      ? [breach('26', 'COMMISSION_RECUSED_STAYS_OUT', 'CURABLE', { params: { names }, decisions: ['D42'] })]
      : []),
  ];
}

export async function seat(
  work: Work,
  commission: SpecialCommissionRecord,
  seats: readonly ComposedSeat[],
): Promise<void> {
  for (const { accountId, capacityId, part } of seats) {
    await work.query(
      `insert into commission_seat (commission_id, inspection_id, authority_id, disclosed_to_subject_id, part, account_id, capacity_id, since)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        commission.id,
        commission.inspectionId,
        commission.authorityId,
        commission.disclosedToSubjectId,
        part,
        accountId,
        capacityId,
        work.now.toISOString(),
      ],
    );
  }
}

/** Ends seats; what these people said of a question that is still open counts no more (D42). */
export async function unseat(
  work: Work,
  commission: SpecialCommissionRecord,
  seatIds: readonly number[],
  why: { readonly because: 'RECUSED' | 'CHANGED' | 'PROTOCOL_SENT'; readonly reason: string | null },
): Promise<void> {
  await work.query(
    'update commission_seat set until = $2, ended_because = $3, reason = $4 where id = any($1::int[])',
    [seatIds, work.now.toISOString(), why.because, why.reason],
  );
  await dropOpenVotes(work, commission.id);
}

/** Votes on an open question of people who do not vote now, since they left or were excluded. */
export async function dropOpenVotes(work: Work, commissionId: number): Promise<void> {
  await work.query(
    `delete from commission_vote v using commission_question q where q.id = v.question_id and q.commission_id = $1 and q.state = 'OPEN'
       and not exists (select from commission_seat s where s.commission_id = $1 and s.account_id = v.account_id
         and s.until is null and s.part <> 'SECRETARY' and s.present)`,
    [commissionId],
  );
}

/** Who leads, keeps the papers and votes, as the seats stand now. */
export async function noteSeats(work: Work, commission: SpecialCommissionRecord): Promise<void> {
  const seats = await work.query<{ part: Part; accountId: number }>(
    `select part, account_id as "accountId" from commission_seat where commission_id = $1 and until is null order by id`,
    [commission.id],
  );
  const of = (part: Part) => seats.find((one) => one.part === part)?.accountId ?? null;
  commission.chairAccountId = of('CHAIR');
  commission.secretaryAccountId = of('SECRETARY');
  commission.memberAccountIds = seats
    .filter(({ part }) => part !== 'SECRETARY')
    .map(({ accountId }) => accountId);
}
