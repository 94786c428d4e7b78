import { Refusal } from '../../platform/refusals/refusal';

/**
 * A fact that is recorded has happened by now, and not before what it answers to.
 * @throws Refusal INVALID_INPUT of the field `receivedAt`
 */
export function requireHappened(receivedAt: Date, notBefore: Date | null, now: Date): void {
  if (receivedAt <= now && (!notBefore || receivedAt >= notBefore)) return;
  throw new Refusal('INVALID_INPUT', { params: { field: 'receivedAt' }, field: 'receivedAt' });
}
