import { judge, type CalendarDate, type Finding } from '../law';

/** When a capacity can be used. Dates are days in Almaty, both ends included. */
export interface Validity {
  readonly validFrom: string;
  readonly validTo?: string | null | undefined;
  readonly withdrawnAt?: unknown;
}

export function isCurrent({ validFrom, validTo, withdrawnAt }: Validity, today: string): boolean {
  if (withdrawnAt !== null && withdrawnAt !== undefined) return false;
  return validFrom <= today && (validTo === null || validTo === undefined || validTo >= today);
}

/** What clause 12 looks at in the person who is to sign. */
export interface Signer extends Validity {
  readonly role: string;
  readonly authorityId: number | null;
  readonly acting: boolean;
  readonly orderNumber?: string | null | undefined;
  readonly orderDate?: string | null | undefined;
}

const SIGNING_ROLES: readonly string[] = ['AGENCY_CHAIR', 'TERRITORIAL_HEAD'];

export type SigningCode =
  'SIGNER_IS_HEAD' | 'SIGNER_HAS_ORDER' | 'SIGNER_IN_OFFICE' | 'SIGNER_OF_THIS_OFFICE';

/**
 * Clause 12: the Agency's leadership, the territorial head, or a person performing their duties by an order, on a day
 * within that order. `authorityId` is the office in whose name the act is issued.
 */
export function judgeSigner(
  signer: Signer,
  authorityId: number,
  today: CalendarDate,
): Finding<SigningCode>[] {
  const inputs = { role: signer.role, acting: signer.acting, today };
  const hasOrder = Boolean(signer.orderNumber) && Boolean(signer.orderDate);
  return [
    judge(SIGNING_ROLES.includes(signer.role), '12', 'SIGNER_IS_HEAD', 'VOID', { inputs }),
    judge(signer.authorityId === authorityId, '12', 'SIGNER_OF_THIS_OFFICE', 'VOID', { inputs }),
    judge(isCurrent(signer, today), '12', 'SIGNER_IN_OFFICE', 'VOID', { inputs }),
    judge(!signer.acting || hasOrder, '12', 'SIGNER_HAS_ORDER', 'VOID', { inputs }),
  ];
}

/** Facts of an order that lays the head's duties on somebody. */
export interface ActingOrder {
  readonly orderDate: string;
  readonly validFrom: string;
  readonly validTo: string;
}

export type ActingCode = 'ACTING_AFTER_ORDER' | 'ACTING_PERIOD' | 'ACTING_ALONE';

/** An order lays duties on for a time to come, and on one person of an office at a time. */
export function judgeActingOrder(order: ActingOrder, others: readonly Validity[]): Finding<ActingCode>[] {
  const inputs = { orderDate: order.orderDate, validFrom: order.validFrom, validTo: order.validTo };
  const overlapping = others.filter(
    (other) =>
      !other.withdrawnAt &&
      other.validFrom <= order.validTo &&
      (!other.validTo || other.validTo >= order.validFrom),
  );
  return [
    judge(order.orderDate <= order.validFrom, '12', 'ACTING_AFTER_ORDER', 'VOID', { inputs }),
    judge(order.validFrom <= order.validTo, '12', 'ACTING_PERIOD', 'VOID', { inputs }),
    judge(overlapping.length === 0, '12', 'ACTING_ALONE', 'VOID', { inputs }),
  ];
}
