import type { Room } from '../../platform/room';
import { fieldMessages } from './field-messages';
import { FindingResolver } from './finding.resolver';
import { caseMessages } from './messages';
import { casePermissions } from './permissions';
import { recordMessages } from './record-messages';

export { assertDayHappened, assertHappened, assertProven } from './assert-happened';
export { bySystem } from './by-system';
export { Action, ActionRefusal } from '../../platform/graphql/action.graphql-type';
export { nextCaseNumber } from './case-number';
export { Finding } from './finding.graphql-type';
export { keepFindings, type FindingCase } from './keep-findings';
export { lateObjectionSql } from './late-objection';
export { loadMonitoringPaper } from './load-monitoring-paper';
export { loadParties, nameInPaper, type Parties } from './load-parties';
export { loadSigner } from './load-signer';
export {
  CENTRAL_ROLES,
  mayReadAsController,
  mayReadCase,
  SUBJECT_ROLES,
  TERRITORIAL_ROLES,
} from './permissions';
export {
  DRAFT_FOLLOW_UP_INSPECTION,
  type CheckingInspection,
  type DraftPrescription,
  type FindPrescriptionFacts,
  type HandOverPrescription,
  type PrescriptionDraft,
  type PrescriptionFacts,
  type PrescriptionHandingOver,
  type RunQuery,
} from './prescription-contract';
export { judgeInCalendar } from './judge-in-calendar';
export { refuseUnlawful, toRefusalFinding } from './refuse-unlawful';
export { shownRefusal } from './shown-refusal';
export { FindingOutcome, Severity, ViolationSeverityEnum, ViolationState } from './severity.enum';
export { Violation, ViolationPoint } from './violation.graphql-type';
export { withLaw } from './with-law';
export { VIOLATION_SEVERITIES, type ViolationSeverity } from './violation-severity';

export const caseRoom: Room = {
  name: 'external-control/case',
  resolvers: [FindingResolver],
  permissions: casePermissions,
  messages: { ...caseMessages, ...recordMessages, ...fieldMessages },
};
