import { blocking, calendarDate, dayOf, type Finding } from '../law';
import type { Work } from '../platform/commands/work';
import { parseId } from '../platform/graphql/id';
import type { RequestContext } from '../platform/graphql/request-context';
import { assertDayOfRecord } from '../platform/refusals/day-of-record';
import { Refusal } from '../platform/refusals/refusal';
import { AuthorityRecord } from '../registry';
import { AccountRecord } from './account.record';
import type { AppointActingPersonInput } from './acting-person.input';
import { CapacityRecord } from './capacity.record';
import { headRoleOf } from './role';
import { judgeActingOrder, type ActingOrder } from './rules';

function refuseUnlawful(findings: readonly Finding[]): void {
  const refusals = blocking(findings);
  if (refusals.length === 0) return;
  throw new Refusal('REFUSED_BY_LAW', {
    findings: refusals.map(({ clause, code, severity = 'VOID', params }) => ({
      clause,
      code,
      severity,
      params,
    })),
  });
}

/** Staff of the Agency and its territorial bodies only: nobody else performs a head's duties. */
async function staffMember(work: Work, accountId: number): Promise<AccountRecord> {
  const account = await work.manager.findOneBy(AccountRecord, { id: accountId });
  if (!account) throw new Refusal('NOT_FOUND');
  if (account.side !== 'AUTHORITY' || account.disabledAt) {
    throw new Refusal('ACTING_NOT_STAFF', { field: 'input.accountId' });
  }
  return account;
}

async function judgeOrder(work: Work, order: ActingOrder): Promise<Finding[]> {
  const { manager, actor, now } = work;
  return judgeActingOrder(order, {
    today: dayOf(now),
    appointer: {
      accountId: actor.accountId,
      capacities:
        actor.accountId === null
          ? []
          : await manager.findBy(CapacityRecord, { accountId: actor.accountId, acting: true }),
    },
    person: await manager.findBy(CapacityRecord, { accountId: order.accountId }),
    others: await manager.findBy(CapacityRecord, { authorityId: order.authorityId, acting: true }),
  });
}

/**
 * Records the order by which a person performs the duties of an office's head (clause 12).
 * @returns id of the capacity
 * @throws Refusal REFUSED_BY_LAW with findings of `ActingCode`; ACTING_NOT_STAFF
 */
export async function appointActingPerson(
  context: RequestContext,
  idempotencyKey: string,
  input: AppointActingPersonInput,
): Promise<number> {
  return context.execute({ name: 'appointActingPerson', idempotencyKey, input }, async (work) => {
    const authorityId = parseId(input.authorityId);
    const authority = await work.manager.findOneBy(AuthorityRecord, { id: authorityId });
    if (!authority) throw new Refusal('NOT_FOUND');
    // Orders for one office take turns, or two of them could lay the same days on two persons.
    await work.query('select pg_advisory_xact_lock(780012, $1)', [authorityId]);
    work.authorize('appoint', 'ActingPerson', { authorityId });
    const account = await staffMember(work, parseId(input.accountId));
    const order = {
      authorityId,
      accountId: account.id,
      orderNumber: input.orderNumber.normalize('NFC').trim(),
      orderDate: calendarDate(input.orderDate),
      validFrom: calendarDate(input.validFrom),
      validTo: calendarDate(input.validTo),
    };
    for (const field of ['orderDate', 'validFrom', 'validTo'] as const)
      assertDayOfRecord(order[field], `input.${field}`);
    refuseUnlawful(await judgeOrder(work, order));
    const position = (language: 'kk' | 'ru' | 'en') =>
      context.messages.text(`position.acting.${authority.kind}`, language);
    const capacity = await work.manager.save(CapacityRecord, {
      version: 1,
      accountId: account.id,
      role: headRoleOf(authority.kind),
      side: 'AUTHORITY' as const,
      authorityId,
      subjectId: null,
      employerId: null,
      positionKk: position('kk'),
      positionRu: position('ru'),
      positionEn: position('en'),
      acting: true,
      orderNumber: order.orderNumber,
      orderDate: order.orderDate,
      validFrom: order.validFrom,
      validTo: order.validTo,
      withdrawnAt: null,
    });
    work.journal({
      action: 'actingPersonAppointed',
      caseKind: 'capacity',
      caseId: capacity.id,
      caseVersion: 1,
      authorityId,
      disclosedToSubjectId: null,
      details: {
        name: account.fullName,
        orderNumber: order.orderNumber,
        orderDate: order.orderDate,
        validFrom: order.validFrom,
        validTo: order.validTo,
      },
    });
    return capacity.id;
  });
}
