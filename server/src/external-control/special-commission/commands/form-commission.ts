import { dayOf, type CalendarDate, type Finding } from '../../../law';
import { isCurrent, judgeSigner, type Signer } from '../../../people';
import { execute, type CommandContext } from '../../../platform/commands/execute';
import type { Work } from '../../../platform/commands/work';
import { Refusal } from '../../../platform/refusals/refusal';
import { bySystem, refuseUnlawful } from '../../case';
import { actOn, conclude, type CommissionCommand } from '../commission-case';
import { giveOrder, loadMoves, requireFreeNumber, type Order } from '../orders';
import { settleQuestion } from '../questions';
import { judgeOrderDate } from '../rules/composition-rules';
import { composedSeats, judgeComposed, noteSeats, seat, unseat, type Composition } from '../seats';
import { SpecialCommissionRecord } from '../special-commission.record';

export interface FormCommission extends Order, Composition {
  readonly inspectionId: number;
  readonly idempotencyKey: string;
}

export interface ChangeCommission extends Order, Composition, CommissionCommand {
  readonly reason: string;
}

async function signerOf(work: Work): Promise<Signer> {
  const [signer] = await work.query<Signer>(
    `select role, authority_id as "authorityId", acting, order_number as "orderNumber", order_date::text as "orderDate",
       valid_from::text as "validFrom", valid_to::text as "validTo", withdrawn_at as "withdrawnAt" from capacity where id = $1`,
    [work.actor.capacityId],
  );
  if (!signer || !isCurrent(signer, dayOf(work.now))) throw new Refusal('FORBIDDEN');
  return signer;
}

interface Objected {
  readonly id: number;
  readonly authorityId: number;
  readonly subjectId: number;
  readonly disclosedToSubjectId: number | null;
  readonly objectedAt: Date | null;
}

/** The inspection with the first objection that nothing has decided; locked, so that one commission is formed. */
async function lockObjected(work: Work, inspectionId: number): Promise<Objected> {
  const [found] = await work.query<Objected>(
    `select i.id, i.authority_id as "authorityId", i.subject_id as "subjectId", i.disclosed_to_subject_id as "disclosedToSubjectId",
       (select min(o.received_at) from objection o where o.inspection_id = i.id and o.decided_on is null) as "objectedAt"
     from inspection i where i.id = $1 for update of i`,
    [inspectionId],
  );
  if (!found) throw new Refusal('NOT_FOUND');
  return found;
}

async function judgeOrder(
  work: Work,
  authorityId: number,
  { orderDate }: Order,
  since: Date,
): Promise<Finding[]> {
  const today = dayOf(work.now);
  const sinceDay = dayOf(since) as CalendarDate;
  return [
    ...judgeSigner(await signerOf(work), authorityId, today),
    ...judgeOrderDate(orderDate, sinceDay, today),
  ];
}

/**
 * Forms the commission for the objections of one inspection by an order that fixes number and composition (clause 26).
 * @throws Refusal NO_OBJECTION_TO_CONSIDER, COMMISSION_AT_WORK, COMMISSION_ORDER_NUMBER_TAKEN, REFUSED_BY_LAW
 */
export async function formCommission(context: CommandContext, input: FormCommission): Promise<number> {
  const { idempotencyKey, inspectionId } = input;
  return execute(context, { name: 'formCommission', idempotencyKey, input }, async (work) => {
    const objected = await lockObjected(work, inspectionId);
    work.authorize('formCommission', 'SpecialCommission', objected);
    if (objected.objectedAt === null) throw new Refusal('NO_OBJECTION_TO_CONSIDER');
    const { authorityId, subjectId, disclosedToSubjectId, objectedAt } = objected;
    return bySystem(work, async () => {
      const atWork = await work.query(
        `select from special_commission where inspection_id = $1 and state <> 'PROTOCOL_SENT'`,
        [inspectionId],
      );
      if (atWork.length > 0) throw new Refusal('COMMISSION_AT_WORK');
      const seats = await composedSeats(work, inspectionId, input, dayOf(work.now));
      const findings = [
        ...(await judgeOrder(work, authorityId, input, objectedAt)),
        ...(await judgeComposed(work, null, seats)),
      ];
      refuseUnlawful(findings);
      await requireFreeNumber(work, authorityId, input);
      const repository = work.manager.getRepository(SpecialCommissionRecord);
      const commission = await repository.save(
        repository.create({
          version: 0,
          inspectionId,
          authorityId,
          subjectId,
          disclosedToSubjectId,
          state: 'FORMED',
          formedAt: work.now,
          memberAccountIds: [],
        }),
      );
      await seat(work, commission, seats);
      await noteSeats(work, commission);
      await giveOrder(work, commission, input, null);
      await conclude(work, commission, 'formCommission', {
        event: 'commissionFormed',
        details: { orderNumber: input.orderNumber, date: input.orderDate, count: seats.length - 1 },
        findings,
      });
      return commission.id;
    });
  });
}

/**
 * Changes the composition by an order with its reason; it stands as the order names it (clause 26).
 * @throws Refusal COMMISSION_UNCHANGED, COMMISSION_ORDER_NUMBER_TAKEN, REFUSED_BY_LAW
 */
export function changeCommission(context: CommandContext, input: ChangeCommission): Promise<number> {
  return actOn(context, 'changeCommission', input, async ({ work, commission, today }) => {
    const seats = await composedSeats(work, commission.inspectionId, input, today);
    const findings = [
      ...(await judgeOrder(work, commission.authorityId, input, commission.formedAt)),
      ...(await judgeComposed(work, commission.id, seats)),
    ];
    refuseUnlawful(findings);
    await requireFreeNumber(work, commission.authorityId, input);
    const held = await work.query<{ id: number; capacityId: number; part: string }>(
      `select id, capacity_id as "capacityId", part from commission_seat where commission_id = $1 and until is null`,
      [commission.id],
    );
    const isSame = (one: { capacityId: number; part: string }, other: { capacityId: number; part: string }) =>
      one.capacityId === other.capacityId && one.part === other.part;
    const leaving = held.filter((one) => !seats.some((other) => isSame(one, other)));
    await unseat(
      work,
      commission,
      leaving.map(({ id }) => id),
      { because: 'CHANGED', reason: input.reason.trim() },
    );
    const coming = seats.filter((one) => !held.some((other) => isSame(one, other)));
    await seat(work, commission, coming);
    await noteSeats(work, commission);
    const moves = await loadMoves(work, commission.id, {
      leavingIds: leaving.map(({ id }) => id),
      cameCapacityIds: coming.map(({ capacityId }) => capacityId),
    });
    if (moves.left.length + moves.came.length === 0)
      throw new Refusal('COMMISSION_UNCHANGED', { field: 'input.memberIds' });
    await giveOrder(work, commission, input, { reason: input.reason.trim(), moves });
    await settleQuestion(work, commission);
    const { orderNumber, orderDate: date, reason } = input;
    return { event: 'commissionChanged', details: { orderNumber, date, reason }, findings };
  });
}
