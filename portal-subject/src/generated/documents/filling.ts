/* eslint-disable */
import type { RegisteredDocument } from '@qadagalau/portal-kit';
import type { ReportComputedQuery, ReportComputedQueryVariables, ReportsBesideQuery, ReportsBesideQueryVariables, ExplainReportFigureMutation, ExplainReportFigureMutationVariables, ReportImportsQuery, ReportImportsQueryVariables, CancelReportImportMutation, CancelReportImportMutationVariables } from '../graphql';

export const ReportComputedDocument: RegisteredDocument<ReportComputedQuery, ReportComputedQueryVariables> = { name: 'ReportComputed', hash: '1e96d02d02c5e3397a9fa6bc88e34691119ba2f5b9e3682e67942d3542d5d0f7' };
export const ReportsBesideDocument: RegisteredDocument<ReportsBesideQuery, ReportsBesideQueryVariables> = { name: 'ReportsBeside', hash: '5e98a7a857733ff00f5dcc76699d7c2e40892b1d0d6db6eeed850b5baf63b0ab' };
export const ExplainReportFigureDocument: RegisteredDocument<ExplainReportFigureMutation, ExplainReportFigureMutationVariables> = { name: 'ExplainReportFigure', hash: '98a7261eccf6b4ab96f7e1733294b5f61e51e14de21693db0dabbb1b1cb55dcd' };
export const ReportImportsDocument: RegisteredDocument<ReportImportsQuery, ReportImportsQueryVariables> = { name: 'ReportImports', hash: '5f7388df3c557106b60dea7a0a80e4bc1cbb70670bdeee50df8a2af3e7024c50' };
export const CancelReportImportDocument: RegisteredDocument<CancelReportImportMutation, CancelReportImportMutationVariables> = { name: 'CancelReportImport', hash: '270e641de3b0f22ecd1b66cf92816ae85d995f013075dba2c6921092e7464711' };
