import type {
  CasePartsFragment,
  EscalationPartsFragment,
  LetterPartsFragment,
  ReferralPartsFragment,
} from '../generated/graphql';

export type Case = CasePartsFragment;
export type CasePrescription = NonNullable<Case['prescription']>;
export type CasePoint = Case['checklist']['points'][number];
export type CaseLetter = LetterPartsFragment;
export type CaseEscalation = EscalationPartsFragment;
export type CaseReferral = ReferralPartsFragment;
