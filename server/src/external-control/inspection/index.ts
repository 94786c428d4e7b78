import { withdrawJob } from '../../deadlines';
import type { Room } from '../../platform/room';
import { CaseImportResolver } from './case-import/case-import.resolver';
import { caseImportsRoute } from './case-import/case-imports-route';
import { caseImportJobs } from './case-import/run-case-import';
import { InspectionConfidentialityResolver } from './graphql/confidentiality.resolver';
import { ControlMutations } from './graphql/control.mutations';
import { CounterEntryMoveResolver } from './graphql/counter-entry.graphql-type';
import { CounterEntryMutations } from './graphql/counter-entry.mutations';
import { CourseMutations } from './graphql/course.mutations';
import { InspectionEscalationResolver } from './graphql/escalation.resolver';
import { ExtensionPreviewResolver } from './graphql/extension-preview.resolver';
import { FieldMutations } from './graphql/field.mutations';
import { AppointAnewMutations } from './graphql/appoint-anew.mutations';
import { InspectionMutations } from './graphql/inspection.mutations';
import { InspectionQueries } from './graphql/inspection.queries';
import { InspectionResolver } from './graphql/inspection.resolver';
import {
  DeadlineInspectionResolver,
  DocumentRequestResolver,
  DutyInspectionResolver,
  InspectionGroundResolver,
  LetterInspectionResolver,
  RegistrationResolver,
  PrescriptionInspectionResolver,
  SetAsideResolver,
  ViolationEvidenceResolver,
} from './graphql/parts.resolvers';
import { InspectionLateAnswersResolver } from './graphql/late-answer.graphql-type';
import { ResultMutations } from './graphql/results.mutations';
import { StartMutations } from './graphql/start.mutations';
import { SuspensionMutations } from './graphql/suspension.mutations';
import { InspectionRecord } from './inspection.record';
import { draftFollowUpInspection } from './jobs/draft-follow-up-inspection';
import { FILE_RESULT_ACT, fileResultAct } from './jobs/file-result-act';
import { suspensionJobs } from './jobs/suspension-jobs';
import { SUCCESSION_WITHDRAWN } from '../../registry';
import { letGoOfPredecessors } from './jobs/let-go-of-predecessors';
import { withdrawAppointment } from './jobs/withdraw-appointment';
import { withdrawDraftedInspection } from './jobs/withdraw-drafted-inspection';
import { inspectionMessages } from './messages';
import { inspectionPermissions } from './permissions';
import { DRAFT_FOLLOW_UP_INSPECTION } from '../case';

export { openCaseImport } from './case-import/case-import';
export { InspectionSpecialist } from './graphql/inspector-change.graphql-type';
export { openDraft, type ControlColumns } from './commands/draft-inspection';
export { controlDraft, type ControlDraft, type DraftInput } from './commands/write-draft';
export { answer } from './graphql/answer';
export { PreventiveControlInput, toControl } from './graphql/control.inputs';
export { appointInspection } from './commands/appoint-inspection';
export { sendStartNotice } from './commands/send-start-notice';
export { Inspection } from './graphql/inspection.graphql-type';
export { InspectionGround } from './graphql/opening.graphql-type';
export { complainantIn } from './rules/words-of-basis';
export {
  INSPECTION_ACTS,
  INSPECTION_STATES,
  INSPECTION_TRANSITIONS,
  type InspectionAct,
  type InspectionState,
} from './states';
export { CASE_COLUMN_NAMES, type TakeInFault } from './taking-in/columns';
export { takeInCases, type TakenInCases } from './taking-in/take-in-cases';
export { longestTerm } from './rules/appointment-rules';
export { judgeLine } from './rules/control-rules';
export { PROCEDURE_FACTS } from './procedures';

/** The machine of clauses 9 to 29: unscheduled inspections, and preventive controls with a visit as `procedures.ts` says. */
export const inspectionRoom: Room = {
  name: 'external-control/inspection',
  entities: [InspectionRecord],
  resolvers: [
    InspectionQueries,
    InspectionMutations,
    AppointAnewMutations,
    ControlMutations,
    StartMutations,
    CourseMutations,
    SuspensionMutations,
    FieldMutations,
    ResultMutations,
    CounterEntryMutations,
    CounterEntryMoveResolver,
    InspectionResolver,
    SetAsideResolver,
    InspectionConfidentialityResolver,
    InspectionLateAnswersResolver,
    InspectionEscalationResolver,
    ExtensionPreviewResolver,
    InspectionGroundResolver,
    RegistrationResolver,
    DocumentRequestResolver,
    ViolationEvidenceResolver,
    PrescriptionInspectionResolver,
    DeadlineInspectionResolver,
    DutyInspectionResolver,
    LetterInspectionResolver,
    CaseImportResolver,
  ],
  permissions: inspectionPermissions,
  messages: inspectionMessages,
  routes: (application, actorOf) => [caseImportsRoute(application, actorOf)],
  jobs: {
    [DRAFT_FOLLOW_UP_INSPECTION]: draftFollowUpInspection,
    [FILE_RESULT_ACT]: fileResultAct,
    ...suspensionJobs,
    ...caseImportJobs,
    [withdrawJob('INSPECTION_DRAFT')]: withdrawDraftedInspection,
    [withdrawJob('APPOINTMENT')]: withdrawAppointment,
    [SUCCESSION_WITHDRAWN]: letGoOfPredecessors,
  },
};
