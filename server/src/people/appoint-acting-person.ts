import { blocking, type Finding } from '../law';
import type { Work } from '../platform/commands/work';
import { parseId } from '../platform/graphql/id';
import type { RequestContext } from '../platform/graphql/request-context';
import { Refusal } from '../platform/refusals/refusal';
import { AuthorityRecord } from '../registry';
import { AccountRecord } from './account.record';
import type { AppointActingPersonInput } from './acting-person.input';
import { CapacityRecord } from './capacity.record';
import { headRoleOf } from './role';
import { judgeActingOrder } from './rules';

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

/**
 * Records the order by which a person performs the duties of an office's head (clause 12).
 * @returns id of the capacity
 * @throws Refusal REFUSED_BY_LAW: ACTING_AFTER_ORDER, ACTING_PERIOD, ACTING_ALONE; ACTING_NOT_STAFF
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
    const others = await work.manager.findBy(CapacityRecord, { authorityId, acting: true });
    refuseUnlawful(judgeActingOrder(input, others));
    const position = (language: 'kk' | 'ru' | 'en') =>
      context.messages.text(`position.acting.${authority.kind}`, language);
    const capacity = await work.manager.save(CapacityRecord, {
      version: 1,
      accountId: account.id,
      role: headRoleOf(authority.kind),
      side: 'AUTHORITY' as const,
      authorityId,
      subjectId: null,
      positionKk: position('kk'),
      positionRu: position('ru'),
      positionEn: position('en'),
      acting: true,
      orderNumber: input.orderNumber.trim(),
      orderDate: input.orderDate,
      validFrom: input.validFrom,
      validTo: input.validTo,
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
        orderNumber: capacity.orderNumber,
        orderDate: input.orderDate,
        validFrom: input.validFrom,
        validTo: input.validTo,
      },
    });
    return capacity.id;
  });
}
