import type { Room } from '../../platform/room';
import { InformationRequestRecord } from './information-request.record';
import { prescriptionJobs } from './jobs';
import { extensionMessages } from './extension-messages';
import { prescriptionMessages } from './messages';
import { prescriptionPermissions } from './permissions';
import { ExtensionMutations } from './extension.mutations';
import { PrescriptionMutations } from './prescription.mutations';
import { PrescriptionQueries } from './prescription.queries';
import { PrescriptionRecord } from './prescription.record';
import { RemediationExtensionRecord } from './remediation-extension.record';
import { RemediationInformationRecord } from './remediation-information.record';
import { ViolationInformationResolver } from './violation-information.resolver';

export { draftPrescription } from './draft-prescription';
export {
  DUTIES_OF_GROUND_ONE,
  DUTIES_OF_GROUND_TWO,
  DUTY_GROSS_OF_CONTROL,
  DUTY_UNREMEDIED_ONE,
  DUTY_UNREMEDIED_TWO,
} from './duties';
export { correctHandingOver } from './correct-handing-over';
export { findPrescriptionFacts } from './find-facts';
export { handOverPrescription } from './hand-over-prescription';
export { Prescription } from './prescription.graphql-type';
export { takeInPrescription } from './take-in-prescription';
export { discloseTakingOver, takeOverPoints } from './take-over-points';
export { withdrawPoints, type PointsToWithdraw } from './withdraw-points';
export { reassignPrescription } from './reassign-prescription';
export { reopenPrescription } from './reopen-after-cancelling';
export { revisePrescription, type PrescriptionRevision } from './revise-prescription';
export { setPrescriptionAside, type PrescriptionSetAside } from './set-prescription-aside';

export const prescriptionRoom: Room = {
  name: 'external-control/prescription',
  entities: [
    PrescriptionRecord,
    InformationRequestRecord,
    RemediationInformationRecord,
    RemediationExtensionRecord,
  ],
  resolvers: [PrescriptionQueries, PrescriptionMutations, ExtensionMutations, ViolationInformationResolver],
  permissions: prescriptionPermissions,
  messages: { ...prescriptionMessages, ...extensionMessages },
  jobs: prescriptionJobs,
};
