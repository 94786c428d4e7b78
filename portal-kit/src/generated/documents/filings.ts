/* eslint-disable */
import type { RegisteredDocument } from '../../client/client';
import type { FilingTableQuery, FilingTableQueryVariables, FilingCountsQuery, FilingCountsQueryVariables, FilingHigherBodiesQuery, FilingHigherBodiesQueryVariables, FormTitlesQuery, FormTitlesQueryVariables, BodyTotalQuery, BodyTotalQueryVariables, BodyTotalPartsQuery, BodyTotalPartsQueryVariables } from '../graphql';

export const FilingTableDocument: RegisteredDocument<FilingTableQuery, FilingTableQueryVariables> = { name: 'FilingTable', hash: '6edb21d34d6b42ab2d72f93f8e490943f7e8ba582831929b504f292ad1e0b62d' };
export const FilingCountsDocument: RegisteredDocument<FilingCountsQuery, FilingCountsQueryVariables> = { name: 'FilingCounts', hash: 'd4917728ac9f9021f2b6a77b73800859374bd6634715fd11aa4ba2f784744a18' };
export const FilingHigherBodiesDocument: RegisteredDocument<FilingHigherBodiesQuery, FilingHigherBodiesQueryVariables> = { name: 'FilingHigherBodies', hash: 'ce57e1dbee950bbff391ba5aa2ffe688af807deff34e461b1961dc8ad3cbfb27' };
export const FormTitlesDocument: RegisteredDocument<FormTitlesQuery, FormTitlesQueryVariables> = { name: 'FormTitles', hash: '4de26163f81100cfd01388b35bca97d6537cf27a2483a975046cd09e9612fd4d' };
export const BodyTotalDocument: RegisteredDocument<BodyTotalQuery, BodyTotalQueryVariables> = { name: 'BodyTotal', hash: '637cf2ddf7ce1cb72c29b0ea8d02be6f3736e4dcbf9cceb0e20dd1e382f420fe' };
export const BodyTotalPartsDocument: RegisteredDocument<BodyTotalPartsQuery, BodyTotalPartsQueryVariables> = { name: 'BodyTotalParts', hash: '39cdb92e6734b6943f68b04f6a6ab009f73f50092b5b6cc831c3ab2f898d6a20' };
