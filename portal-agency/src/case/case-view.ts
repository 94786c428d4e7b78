import type {
  CaseSecretsQuery,
  CasePartsFragment,
  ConclusionPartsFragment,
  EscalationPartsFragment,
  LetterPartsFragment,
  MarkPartsFragment,
  ReferralPartsFragment,
  SpecialistPartsFragment,
} from '../generated/graphql';

export type Case = CasePartsFragment;
export type CasePrescription = NonNullable<Case['prescription']>;
export type CasePoint = Case['checklist']['points'][number];
export type CaseLetter = LetterPartsFragment;
export type CaseEscalation = EscalationPartsFragment;
export type CaseSecrets = NonNullable<CaseSecretsQuery['inspection']>;
export type CaseMark = MarkPartsFragment;
export type CaseConclusion = ConclusionPartsFragment;
export type CaseSpecialist = SpecialistPartsFragment;
export type CaseReferral = ReferralPartsFragment;
