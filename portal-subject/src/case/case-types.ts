import type { CaseFromSubjectSideFragment, LetterPartsFragment } from '../generated/graphql';

/** An inspection as its subject sees it. */
export type SubjectCase = CaseFromSubjectSideFragment;
export type CaseRequest = SubjectCase['requests'][number];
export type CaseCommissionView = SubjectCase['commissions'][number];
export type CaseOrder = NonNullable<SubjectCase['prescription']>;
export type CaseViolation = CaseOrder['violations'][number];

/** Dialogs that the case page opens; each is one command of the subject. */
export type SubjectAct =
  | { readonly name: 'acknowledgeAppointment' }
  | { readonly name: 'fileObjection' }
  | { readonly name: 'provideRemediationInformation' }
  | { readonly name: 'requestExtension' }
  | { readonly name: 'answerDocumentRequest'; readonly requestId: string };

export type CaseLetter = LetterPartsFragment;
export type PlanRow = NonNullable<CaseLetter['plan']>['rows'][number];
