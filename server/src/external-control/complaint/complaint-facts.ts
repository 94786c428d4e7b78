import type { Competence } from '../../registry';
import type { ComplaintState } from './states';

/** What the acts of a complaint are judged by. */
export interface ComplaintFacts {
  readonly id: number;
  readonly version: number;
  readonly number: string;
  readonly state: ComplaintState;
  readonly authority: { readonly id: number; readonly kind: 'CENTRAL' | 'TERRITORIAL' };
  /** To whom the head gave it. */
  readonly assignedAccountId: number | null;
  readonly nameless: boolean;
  readonly subjectId: number | null;
  /** By clause 9; null while nobody of the register is named. */
  readonly competence: Competence | null;
  readonly subjectAuthorityId: number | null;
  readonly hasRight: boolean;
  readonly publicServiceId: number | null;
  readonly factDate: string | null;
  readonly receivedAt: Date;
  readonly decidedAt: Date | null;
  readonly letterDate: string | null;
  readonly told: boolean;
  readonly answered: boolean;
  readonly inspectionWithdrawn: boolean;
}

/** What decides who handles it, and so who needs to know the complainant. */
export const needOf = ({ authority, assignedAccountId }: ComplaintFacts) => ({
  authorityId: authority.id,
  assignedAccountId,
});
