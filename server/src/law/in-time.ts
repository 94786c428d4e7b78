import type { DeadlineCertificate } from './deadline-certificate';
import type { Instant } from './instant';

/**
 * Whether a deed at an instant meets a deadline. A day ends at 24:00, and that instant is already late; hours demand
 * "at least" so many, so the instant itself is still in time.
 */
export function isInTime({ unit, dueAt }: Pick<DeadlineCertificate, 'unit' | 'dueAt'>, at: Instant): boolean {
  return unit === 'hours' ? at <= dueAt : at < dueAt;
}
