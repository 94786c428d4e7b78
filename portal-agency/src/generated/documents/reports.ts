/* eslint-disable */
import type { RegisteredDocument } from '@qadagalau/portal-kit';
import type { ReportDutiesQuery, ReportDutiesQueryVariables, ReportFormsQuery, ReportFormsQueryVariables, ReportQuery, ReportQueryVariables, ReportJournalQuery, ReportJournalQueryVariables, AcceptReportMutation, AcceptReportMutationVariables, ReturnReportMutation, ReturnReportMutationVariables, DeclineReportReturnMutation, DeclineReportReturnMutationVariables, ReportAggregateQuery, ReportAggregateQueryVariables, ReportAggregatePartsQuery, ReportAggregatePartsQueryVariables, OwnTerritoryQuery, OwnTerritoryQueryVariables } from '../graphql';

export const ReportDutiesDocument: RegisteredDocument<ReportDutiesQuery, ReportDutiesQueryVariables> = { name: 'ReportDuties', hash: 'a7af761b27058deaeea52d4d673ef3f6feef608799257f45b956684e3353a625' };
export const ReportFormsDocument: RegisteredDocument<ReportFormsQuery, ReportFormsQueryVariables> = { name: 'ReportForms', hash: 'a9e0854d759b14e4d0add4fe8e90a3dc5e088c115b0253cd004faa1f450db5a0' };
export const ReportDocument: RegisteredDocument<ReportQuery, ReportQueryVariables> = { name: 'Report', hash: '4fb2958b607c3d4943d09dc84acd46eb7602ac05c9f9575165137b86842a02bb' };
export const ReportJournalDocument: RegisteredDocument<ReportJournalQuery, ReportJournalQueryVariables> = { name: 'ReportJournal', hash: '25c6571ffef93223dd365d21cd0e280922d09bf31a13f416163098feaf962f4f' };
export const AcceptReportDocument: RegisteredDocument<AcceptReportMutation, AcceptReportMutationVariables> = { name: 'AcceptReport', hash: 'efc8ada8612e9fdc3085089e9c11d420c4c6268074d623c378a605e57479207c' };
export const ReturnReportDocument: RegisteredDocument<ReturnReportMutation, ReturnReportMutationVariables> = { name: 'ReturnReport', hash: 'b580663e73357358892220a6a5d21d9356b40f4ed6d9c150f35ed373562b3a5f' };
export const DeclineReportReturnDocument: RegisteredDocument<DeclineReportReturnMutation, DeclineReportReturnMutationVariables> = { name: 'DeclineReportReturn', hash: 'fc814cabacc0040fa39a575262e718c046586b5e85f109b896c2822db53668d7' };
export const ReportAggregateDocument: RegisteredDocument<ReportAggregateQuery, ReportAggregateQueryVariables> = { name: 'ReportAggregate', hash: '7923a8ee4976261bfbd7b1bfc984a73df386f59fc9ff2fafdada2f5c1f4addd2' };
export const ReportAggregatePartsDocument: RegisteredDocument<ReportAggregatePartsQuery, ReportAggregatePartsQueryVariables> = { name: 'ReportAggregateParts', hash: 'bd5186698b3669efb5c86d30082ddba8abc64d80ec15b8aeec26849afd3c7c4c' };
export const OwnTerritoryDocument: RegisteredDocument<OwnTerritoryQuery, OwnTerritoryQueryVariables> = { name: 'OwnTerritory', hash: '0534b8f6c3fc997b3b9aad842e3030374a054742c1de2d4fcaac6f538691e83b' };
