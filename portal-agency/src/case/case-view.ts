import type {
  CasePartsFragment,
  EscalationPartsFragment,
  LetterPartsFragment,
  MarkPartsFragment,
  ReferralPartsFragment,
} from '../generated/graphql';

export type Case = CasePartsFragment;
export type CasePrescription = NonNullable<Case['prescription']>;
export type CasePoint = Case['checklist']['points'][number];
export type CaseLetter = LetterPartsFragment;
export type CaseEscalation = EscalationPartsFragment;
export type CaseMark = MarkPartsFragment;
export type CaseReferral = ReferralPartsFragment;
