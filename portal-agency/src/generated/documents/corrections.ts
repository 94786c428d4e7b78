/* eslint-disable */
import type { RegisteredDocument } from '@qadagalau/portal-kit';
import type { MakeReportCorrectionMutation, MakeReportCorrectionMutationVariables, RefuseReportCorrectionMutation, RefuseReportCorrectionMutationVariables } from '../graphql';

export const MakeReportCorrectionDocument: RegisteredDocument<MakeReportCorrectionMutation, MakeReportCorrectionMutationVariables> = { name: 'MakeReportCorrection', hash: 'fb1d9b208b50a2d892a91ac5ce0e0ffec589ea46d4f0bf5a0de60f2f49618627' };
export const RefuseReportCorrectionDocument: RegisteredDocument<RefuseReportCorrectionMutation, RefuseReportCorrectionMutationVariables> = { name: 'RefuseReportCorrection', hash: 'fdeafd71a6a14788401e0be5ebec59374df8dd788c9a596e907978716b12fa19' };
