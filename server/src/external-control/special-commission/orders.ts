import type { CalendarDate } from '../../law';
import type { Work } from '../../platform/commands/work';
import { Refusal } from '../../platform/refusals/refusal';
import { loadSigner, nameInPaper } from '../case';
import { issue, type ExternalControlDocumentData } from '../documents';
import { COMMISSION_CASE } from './commission-case';
import type { SpecialCommissionRecord } from './special-commission.record';

type OrderData = ExternalControlDocumentData['COMMISSION_ORDER'];
type CommissionPaper = OrderData['case'] & Pick<OrderData, 'authority' | 'subject' | 'place'>;
type ComposedPerson = OrderData['composition'][number];

export interface Order {
  readonly orderNumber: string;
  readonly orderDate: CalendarDate;
}

/** @throws Refusal COMMISSION_ORDER_NUMBER_TAKEN */
export async function requireFreeNumber(
  work: Work,
  authorityId: number,
  { orderNumber, orderDate }: Order,
): Promise<void> {
  const taken = await work.query(
    `select from commission_order where authority_id = $1 and number = $2 and extract(year from date) = extract(year from $3::date)`,
    [authorityId, orderNumber, orderDate],
  );
  if (taken.length > 0) throw new Refusal('COMMISSION_ORDER_NUMBER_TAKEN', { field: 'input.orderNumber' });
}

/** What papers of the commission say of the case. */
export async function loadCase(work: Work, inspectionId: number): Promise<CommissionPaper> {
  const [found] = await work.query<CommissionPaper>(
    `select i.number, jsonb_build_object('name', jsonb_build_object('kk', a.name_kk, 'ru', a.name_ru)) as authority,
       jsonb_build_object('name', ${nameInPaper('s', 'i.id')}) as subject,
       jsonb_build_object('kk', coalesce(t.name_kk, 'Астана қаласы'), 'ru', coalesce(t.name_ru, 'город Астана')) as place,
       jsonb_build_object('number', r.number, 'date', r.date) as "resultAct"
     from inspection i join authority a on a.id = i.authority_id join inspected_subject s on s.id = i.subject_id
     left join territory t on t.id = coalesce(a.territory_id, s.territory_id)
     join result_act r on r.inspection_id = i.id where i.id = $1`,
    [inspectionId],
  );
  if (!found) throw new Refusal('WRONG_STATE');
  return found;
}

/** The composition as papers print it: the chair first, the secretary last. */
export function loadComposition(work: Work, commissionId: number): Promise<ComposedPerson[]> {
  return work.query<ComposedPerson>(
    `select s.part, a.full_name as "fullName", jsonb_build_object('kk', k.position_kk, 'ru', k.position_ru) as position, s.present
     from commission_seat s join account a on a.id = s.account_id join capacity k on k.id = s.capacity_id
     where s.commission_id = $1 and s.until is null
     order by case s.part when 'CHAIR' then 1 when 'MEMBER' then 2 else 3 end, s.id`,
    [commissionId],
  );
}

export type Moves = Required<Pick<OrderData, 'left' | 'came'>>;

/** Who left since the last order, by the new one or by a recusal, and who comes by it. Asked before the new order is on record. */
export async function loadMoves(
  work: Work,
  commissionId: number,
  seats: { readonly leavingIds: readonly number[]; readonly cameCapacityIds: readonly number[] },
): Promise<Moves> {
  const rows = await work.query<Moves['left'][number] & { left: boolean }>(
    `select s.part, a.full_name as "fullName", jsonb_build_object('kk', k.position_kk, 'ru', k.position_ru) as position,
       case when s.ended_because = 'RECUSED' then s.reason end as because, s.until is not null as left
     from commission_seat s join account a on a.id = s.account_id join capacity k on k.id = s.capacity_id
     where s.commission_id = $1 and (s.id = any($2::int[]) or (s.until is null and s.capacity_id = any($3::int[]))
       or (s.ended_because = 'RECUSED' and s.until > (select max(o.signed_at) from commission_order o where o.commission_id = $1)))
     order by case s.part when 'CHAIR' then 1 when 'MEMBER' then 2 else 3 end, s.id`,
    [commissionId, seats.leavingIds, seats.cameCapacityIds],
  );
  const of = (wanted: boolean) =>
    rows.filter(({ left }) => left === wanted).map(({ left: _, ...one }) => one);
  return { left: of(true), came: of(false) };
}

export interface Change {
  readonly reason: string;
  readonly moves: Moves;
}

/** The order that fixes number and composition, as a record and as a paper (clause 26). Null for the order that forms it. */
export async function giveOrder(
  work: Work,
  commission: SpecialCommissionRecord,
  { orderNumber: number, orderDate: date }: Order,
  change: Change | null,
): Promise<void> {
  const reason = change?.reason ?? null;
  const signer = await loadSigner(work);
  const { id, inspectionId, authorityId, subjectId, disclosedToSubjectId } = commission;
  await work.query(
    `insert into commission_order (commission_id, inspection_id, authority_id, disclosed_to_subject_id, kind, number, date, reason,
       signed_by, signed_as_kk, signed_as_ru, signed_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      id,
      inspectionId,
      authorityId,
      disclosedToSubjectId,
      reason === null ? 'FORMED' : 'CHANGED',
      number,
      date,
      reason,
      signer.fullName,
      signer.position.kk,
      signer.position.ru,
      work.now.toISOString(),
    ],
  );
  const { authority, subject, place, ...about } = await loadCase(work, inspectionId);
  const composition = await loadComposition(work, id);
  await issue(work, {
    kind: 'COMMISSION_ORDER',
    reference: { number, date },
    caseKind: COMMISSION_CASE,
    caseId: id,
    inspectionId,
    authorityId,
    subjectId,
    disclosedToSubjectId,
    data: () => ({ place, authority, subject, case: about, reason, ...change?.moves, composition, signer }),
  });
}
