/* eslint-disable */
import type { RegisteredDocument } from '@qadagalau/portal-kit';
import type { MonitoringLetterQuery, MonitoringLetterQueryVariables, CaseMeasuresQuery, CaseMeasuresQueryVariables, SubmitActionPlanMutation, SubmitActionPlanMutationVariables, RecordActionPlanMutation, RecordActionPlanMutationVariables, ReportOnLetterMutation, ReportOnLetterMutationVariables, InformOnPlanRowMutation, InformOnPlanRowMutationVariables } from '../graphql';

export const MonitoringLetterDocument: RegisteredDocument<MonitoringLetterQuery, MonitoringLetterQueryVariables> = { name: 'MonitoringLetter', hash: 'a771a84f879610b8d628ac0ec57f64177a34503754f8bda6664a20ff87de2133' };
export const CaseMeasuresDocument: RegisteredDocument<CaseMeasuresQuery, CaseMeasuresQueryVariables> = { name: 'CaseMeasures', hash: 'a75397e7eea5e8e874a8c1c40d4a76e9d4b19bfdcfc64a85286df7dc74f39e3e' };
export const SubmitActionPlanDocument: RegisteredDocument<SubmitActionPlanMutation, SubmitActionPlanMutationVariables> = { name: 'SubmitActionPlan', hash: 'de86576af8e8d5d94bcc95cfe1c4a080e9a1a9f1d6a7f6e9be8d3d202847776b' };
export const RecordActionPlanDocument: RegisteredDocument<RecordActionPlanMutation, RecordActionPlanMutationVariables> = { name: 'RecordActionPlan', hash: '0aecb3812e546112876a9d419edba11a1d5f935023dd499cee2a68184f0cf1f1' };
export const ReportOnLetterDocument: RegisteredDocument<ReportOnLetterMutation, ReportOnLetterMutationVariables> = { name: 'ReportOnLetter', hash: '43086069061efb7109e0f6d4703a2fc1a379e75e2746379752e84c80c87cbc93' };
export const InformOnPlanRowDocument: RegisteredDocument<InformOnPlanRowMutation, InformOnPlanRowMutationVariables> = { name: 'InformOnPlanRow', hash: '049088ea679e10291f9477126f06fa89a02a93db7918b8abac127d4ee409dda3' };
