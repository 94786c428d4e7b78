/* eslint-disable */
import type { RegisteredDocument } from '@qadagalau/portal-kit';
import type { ReportComputedQuery, ReportComputedQueryVariables } from '../graphql';

export const ReportComputedDocument: RegisteredDocument<ReportComputedQuery, ReportComputedQueryVariables> = { name: 'ReportComputed', hash: '1e96d02d02c5e3397a9fa6bc88e34691119ba2f5b9e3682e67942d3542d5d0f7' };
