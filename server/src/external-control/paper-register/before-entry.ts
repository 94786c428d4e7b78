import { Refusal } from '../../platform/refusals/refusal';

/** Nothing is entered in the register before it came. @throws Refusal RECEIPT_AFTER_ENTRY */
export function assertBeforeEntry(receivedAt: Date, registeredAt: Date | null, field: string): void {
  if (registeredAt !== null && receivedAt > registeredAt)
    throw new Refusal('RECEIPT_AFTER_ENTRY', { field, params: { at: registeredAt.toISOString() } });
}
