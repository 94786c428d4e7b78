import type { CalendarDate } from '../../law';

/** A paper that the legal-statistics body registers: an act of appointment (12), an additional act (14), the first copy of a result act (22). */
export interface RegistrableAct {
  readonly kind: 'ACT_OF_APPOINTMENT' | 'ADDITIONAL_ACT' | 'RESULT_ACT';
  readonly authorityId: number;
  /** Number of the act; with kind and office it is the key: asked twice, the register answers the same. */
  readonly number: string;
  readonly date: CalendarDate;
}

export interface Registered {
  readonly number: string;
  readonly registeredAt: Date;
  /** Who registered, in the register's own words. */
  readonly registeredBy: string;
}

/**
 * The register of the legal-statistics body: an outside system.
 * Never called inside a transaction; it must answer the same act with the same registration.
 */
export interface LegalStatisticsRegister {
  /** @throws Refusal REGISTER_UNAVAILABLE when it does not answer; nothing is lost by asking again */
  register(act: RegistrableAct): Promise<Registered>;
}
