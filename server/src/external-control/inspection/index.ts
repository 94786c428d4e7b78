import { withdrawJob } from '../../deadlines';
import type { Room } from '../../platform/room';
import { InspectionMutations } from './graphql/inspection.mutations';
import { InspectionQueries } from './graphql/inspection.queries';
import { InspectionResolver } from './graphql/inspection.resolver';
import {
  DeadlineInspectionResolver,
  DocumentRequestResolver,
  DutyInspectionResolver,
  InspectionGroundResolver,
  RegistrationResolver,
  PrescriptionInspectionResolver,
  ViolationEvidenceResolver,
} from './graphql/parts.resolvers';
import { ResultMutations } from './graphql/results.mutations';
import { StartMutations } from './graphql/start.mutations';
import { InspectionRecord } from './inspection.record';
import { draftFollowUpInspection } from './jobs/draft-follow-up-inspection';
import { FILE_RESULT_ACT, fileResultAct } from './jobs/file-result-act';
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

/** The unscheduled inspection, from its ground to its end. Clauses 3, 5, 8, 9, 12, 13, 15 to 18, 22 to 25. */
export const inspectionRoom: Room = {
  name: 'external-control/inspection',
  entities: [InspectionRecord],
  resolvers: [
    InspectionQueries,
    InspectionMutations,
    StartMutations,
    ResultMutations,
    InspectionResolver,
    InspectionGroundResolver,
    RegistrationResolver,
    DocumentRequestResolver,
    ViolationEvidenceResolver,
    PrescriptionInspectionResolver,
    DeadlineInspectionResolver,
    DutyInspectionResolver,
  ],
  permissions: inspectionPermissions,
  messages: inspectionMessages,
  jobs: {
    [DRAFT_FOLLOW_UP_INSPECTION]: draftFollowUpInspection,
    [FILE_RESULT_ACT]: fileResultAct,
    [withdrawJob('INSPECTION_DRAFT')]: withdrawDraftedInspection,
  },
};
