import { withdrawJob } from '../../deadlines';
import type { Room } from '../../platform/room';
import { CourseMutations } from './graphql/course.mutations';
import { FieldMutations } from './graphql/field.mutations';
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
  ViolationEvidenceResolver,
} from './graphql/parts.resolvers';
import { ResultMutations } from './graphql/results.mutations';
import { StartMutations } from './graphql/start.mutations';
import { SuspensionMutations } from './graphql/suspension.mutations';
import { InspectionRecord } from './inspection.record';
import { draftFollowUpInspection } from './jobs/draft-follow-up-inspection';
import { FILE_RESULT_ACT, fileResultAct } from './jobs/file-result-act';
import { suspensionJobs } from './jobs/suspension-jobs';
import { withdrawDraftedInspection } from './jobs/withdraw-drafted-inspection';
import { inspectionMessages } from './messages';
import { inspectionPermissions } from './permissions';
import { DRAFT_FOLLOW_UP_INSPECTION } from '../case';

export { openDraft } from './commands/draft-inspection';
export type { DraftInput } from './commands/write-draft';
export { Inspection } from './graphql/inspection.graphql-type';
export {
  INSPECTION_ACTS,
  INSPECTION_STATES,
  INSPECTION_TRANSITIONS,
  type InspectionAct,
  type InspectionState,
} from './states';
export { longestTerm } from './rules/appointment-rules';

/** The unscheduled inspection, from its ground to its end. Clauses 3, 5, 8, 9, 12 to 25. */
export const inspectionRoom: Room = {
  name: 'external-control/inspection',
  entities: [InspectionRecord],
  resolvers: [
    InspectionQueries,
    InspectionMutations,
    StartMutations,
    CourseMutations,
    SuspensionMutations,
    FieldMutations,
    ResultMutations,
    InspectionResolver,
    InspectionGroundResolver,
    RegistrationResolver,
    DocumentRequestResolver,
    ViolationEvidenceResolver,
    PrescriptionInspectionResolver,
    DeadlineInspectionResolver,
    DutyInspectionResolver,
    LetterInspectionResolver,
  ],
  permissions: inspectionPermissions,
  messages: inspectionMessages,
  jobs: {
    [DRAFT_FOLLOW_UP_INSPECTION]: draftFollowUpInspection,
    [FILE_RESULT_ACT]: fileResultAct,
    ...suspensionJobs,
    [withdrawJob('INSPECTION_DRAFT')]: withdrawDraftedInspection,
  },
};
