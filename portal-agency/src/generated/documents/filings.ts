/* eslint-disable */
import type { RegisteredDocument } from '@qadagalau/portal-kit';
import type { ReportFormEditionsQuery, ReportFormEditionsQueryVariables, ReportFormFilesQuery, ReportFormFilesQueryVariables, PreviewReportFormQuery, PreviewReportFormQueryVariables, WithdrawReportFormMutation, WithdrawReportFormMutationVariables, LoadReportFormMutation, LoadReportFormMutationVariables, DesignateInformatisationBodyMutation, DesignateInformatisationBodyMutationVariables } from '../graphql';

export const ReportFormEditionsDocument: RegisteredDocument<ReportFormEditionsQuery, ReportFormEditionsQueryVariables> = { name: 'ReportFormEditions', hash: 'e09eb74fa101db1505c58d50ba74dcc0dcbe13346233d3b78854527560b77afa' };
export const ReportFormFilesDocument: RegisteredDocument<ReportFormFilesQuery, ReportFormFilesQueryVariables> = { name: 'ReportFormFiles', hash: '6e9ec78fd51cd6e7e70a2c587e20a739c2d85203fc5e3c6970e6f76644b22603' };
export const PreviewReportFormDocument: RegisteredDocument<PreviewReportFormQuery, PreviewReportFormQueryVariables> = { name: 'PreviewReportForm', hash: 'd9d32f344c86994f5d25430ad9436466bfe82227047b49e64f0e6d8b81107e7c' };
export const WithdrawReportFormDocument: RegisteredDocument<WithdrawReportFormMutation, WithdrawReportFormMutationVariables> = { name: 'WithdrawReportForm', hash: '5ba8af5cfd162d7509c511e7850435f0ce021718baae5feb6f2293b6b6604c3f' };
export const LoadReportFormDocument: RegisteredDocument<LoadReportFormMutation, LoadReportFormMutationVariables> = { name: 'LoadReportForm', hash: '459c7b81e1e30b1cbe5c1e318bbb2ffe08e360b43a417d61b287771a9498a3f5' };
export const DesignateInformatisationBodyDocument: RegisteredDocument<DesignateInformatisationBodyMutation, DesignateInformatisationBodyMutationVariables> = { name: 'DesignateInformatisationBody', hash: 'f7ac28facf1b6b24a7ecb23646683b6ed97682d073ced3b92759acfa36efd29a' };
