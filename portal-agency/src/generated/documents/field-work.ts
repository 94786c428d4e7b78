/* eslint-disable */
import type { RegisteredDocument } from '@qadagalau/portal-kit';
import type { SendRecommendationMutation, SendRecommendationMutationVariables, RecordHearingMutation, RecordHearingMutationVariables, RecordPublicMonitoringMutation, RecordPublicMonitoringMutationVariables, RecordAccessEndMutation, RecordAccessEndMutationVariables } from '../graphql';

export const SendRecommendationDocument: RegisteredDocument<SendRecommendationMutation, SendRecommendationMutationVariables> = { name: 'SendRecommendation', hash: '353d7787dc801fbc4765b232ec47a62ca61f26443e6638731d7002efaeaf7712' };
export const RecordHearingDocument: RegisteredDocument<RecordHearingMutation, RecordHearingMutationVariables> = { name: 'RecordHearing', hash: '3f36ede2dae0143ff44668e54bdf83cb6644b8362a9ed2b8c053243f5d3527b6' };
export const RecordPublicMonitoringDocument: RegisteredDocument<RecordPublicMonitoringMutation, RecordPublicMonitoringMutationVariables> = { name: 'RecordPublicMonitoring', hash: '9f959b3d0ee5e2d172fe10e749e9104426696a322cd959207daa5a120848230c' };
export const RecordAccessEndDocument: RegisteredDocument<RecordAccessEndMutation, RecordAccessEndMutationVariables> = { name: 'RecordAccessEnd', hash: 'd4369c211d5ccfccca4c1ba034e85d97b8326f59f02f25764ca4edfe5d504d14' };
