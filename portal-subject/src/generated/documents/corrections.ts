/* eslint-disable */
import type { RegisteredDocument } from '@qadagalau/portal-kit';
import type { RequestReportCorrectionMutation, RequestReportCorrectionMutationVariables, AcknowledgeReportCorrectionMutation, AcknowledgeReportCorrectionMutationVariables } from '../graphql';

export const RequestReportCorrectionDocument: RegisteredDocument<RequestReportCorrectionMutation, RequestReportCorrectionMutationVariables> = { name: 'RequestReportCorrection', hash: '70fc6b98bb284cea31ee5cd3a8a29d116484f030936aa345853d66427bff0d94' };
export const AcknowledgeReportCorrectionDocument: RegisteredDocument<AcknowledgeReportCorrectionMutation, AcknowledgeReportCorrectionMutationVariables> = { name: 'AcknowledgeReportCorrection', hash: '5abe6284ec9dd3b8393f01b1ea80f5ae79c3b7896a21105abc05a99d04fb5dd7' };
