export { refusalCodeOf, refusalCodes } from './codes';
export type { RefusalCode } from './codes';
export { inspectionActions, prescriptionActions, reportActions } from './actions';
