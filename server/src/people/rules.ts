import { addMonths, judge, type CalendarDate, type Finding } from '../law';

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

/**
 * House parameter, in months. The Rules set no length for an order of clause 12; duties are laid on in place of a head
 * who is away or not yet named, so an order that could outlive a year would make the head's seat without a head.
 */
export const ACTING_ORDER_MONTHS = 12;

/** The roles of an office's own staff that its head's duties may be laid on (clause 12). */
const STAFF_ROLES: readonly string[] = ['AGENCY_INSPECTOR', 'TERRITORIAL_INSPECTOR'];

/** Order that lays the head's duties on somebody; dates are days in Almaty. */
export interface ActingOrder {
  readonly authorityId: number;
  readonly accountId: number;
  readonly orderNumber: string;
  readonly orderDate: CalendarDate;
  readonly validFrom: CalendarDate;
  readonly validTo: CalendarDate;
}

/** A capacity of the person or of the office, as far as an order is judged by it. */
export interface HeldCapacity extends Validity {
  readonly role: string;
  readonly authorityId: number | null;
  readonly acting: boolean;
}

export interface ActingFacts {
  readonly today: CalendarDate;
  /** Whose account decides, and everything that it holds. */
  readonly appointer: { readonly accountId: number | null; readonly capacities: readonly HeldCapacity[] };
  /** What the person to be appointed holds. */
  readonly person: readonly HeldCapacity[];
  /** Acting persons of the same office. */
  readonly others: readonly Validity[];
}

export type ActingCode =
  | 'ACTING_HAS_ORDER'
  | 'ACTING_ORDER_ISSUED'
  | 'ACTING_AFTER_ORDER'
  | 'ACTING_PERIOD'
  | 'ACTING_LENGTH'
  | 'ACTING_ALONE'
  | 'ACTING_STAFF_OF_OFFICE'
  | 'ACTING_NOT_ONESELF'
  | 'ACTING_APPOINTS_NOBODY';

function overlaps(other: Validity, { validFrom, validTo }: ActingOrder): boolean {
  return !other.withdrawnAt && other.validFrom <= validTo && (!other.validTo || other.validTo >= validFrom);
}

/** One ordinary capacity on the staff of that very office, on every day of the order. */
function servesThroughout(held: HeldCapacity, order: ActingOrder): boolean {
  return (
    !held.acting &&
    STAFF_ROLES.includes(held.role) &&
    held.authorityId === order.authorityId &&
    isCurrent(held, order.validFrom) &&
    isCurrent(held, order.validTo)
  );
}

/** What the paper itself says: a number, a day that has come, and a bounded time after it. */
function judgePaper(order: ActingOrder, today: CalendarDate): Finding<ActingCode>[] {
  const { orderNumber, orderDate, validFrom, validTo } = order;
  const inputs = { orderNumber, orderDate, validFrom, validTo, today };
  const numbered = /[\p{L}\p{N}]/u.test(orderNumber);
  const bounded = addMonths(validTo, -ACTING_ORDER_MONTHS) < validFrom;
  const params = { months: ACTING_ORDER_MONTHS };
  return [
    judge(numbered, '12', 'ACTING_HAS_ORDER', 'VOID', { inputs }),
    judge(orderDate <= today, '12', 'ACTING_ORDER_ISSUED', 'VOID', { inputs }),
    judge(orderDate <= validFrom, '12', 'ACTING_AFTER_ORDER', 'VOID', { inputs }),
    judge(validFrom <= validTo, '12', 'ACTING_PERIOD', 'VOID', { inputs }),
    judge(bounded, '12', 'ACTING_LENGTH', 'VOID', { inputs, params }),
  ];
}

/**
 * Clause 12 takes an order for the duties of a head, and clause 3 an impartial one: it is given by somebody else, who
 * holds the power to give it in the own right, to one person at a time of the office's own staff.
 */
export function judgeActingOrder(order: ActingOrder, facts: ActingFacts): Finding<ActingCode>[] {
  const { today, appointer, person, others } = facts;
  const { authorityId, accountId, validFrom, validTo } = order;
  const inputs = { authorityId, accountId, appointedBy: appointer.accountId, validFrom, validTo };
  const alone = !others.some((other) => overlaps(other, order));
  const onStaff = person.some((held) => servesThroughout(held, order));
  // By any capacity of the account: another one being chosen for the session changes nothing about who decides.
  const stoodIn = appointer.capacities.some((held) => held.acting && isCurrent(held, today));
  return [
    ...judgePaper(order, today),
    judge(alone, '12', 'ACTING_ALONE', 'VOID', { inputs }),
    judge(onStaff, '12', 'ACTING_STAFF_OF_OFFICE', 'VOID', { inputs }),
    judge(appointer.accountId !== accountId, '3', 'ACTING_NOT_ONESELF', 'VOID', { inputs }),
    judge(!stoodIn, '12', 'ACTING_APPOINTS_NOBODY', 'VOID', { inputs }),
  ];
}
