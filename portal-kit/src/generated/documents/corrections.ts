/* eslint-disable */
import type { RegisteredDocument } from '../../client/client';
import type { ReportCorrectionsQuery, ReportCorrectionsQueryVariables, ReportToCompareQuery, ReportToCompareQueryVariables, ReportComparisonQuery, ReportComparisonQueryVariables, ReportVersionsQuery, ReportVersionsQueryVariables } from '../graphql';

export const ReportCorrectionsDocument: RegisteredDocument<ReportCorrectionsQuery, ReportCorrectionsQueryVariables> = { name: 'ReportCorrections', hash: '1d1c55bc5bad7151e5a8711923fe8e391415babc0d66d27162344434b5569d97' };
export const ReportToCompareDocument: RegisteredDocument<ReportToCompareQuery, ReportToCompareQueryVariables> = { name: 'ReportToCompare', hash: 'a55156946b0fca778d56135fa7b05dbe54fcaaad9fe7193887d87944431fd053' };
export const ReportComparisonDocument: RegisteredDocument<ReportComparisonQuery, ReportComparisonQueryVariables> = { name: 'ReportComparison', hash: '5fe5f7f1b4fbb7cc4edc143e8ed8705e059a315402201790dd475461c3976f7f' };
export const ReportVersionsDocument: RegisteredDocument<ReportVersionsQuery, ReportVersionsQueryVariables> = { name: 'ReportVersions', hash: '7caa04a38b01e71cbb6f4a93a7cda35bf01d80331a46c214a79e88db1f145d0c' };
