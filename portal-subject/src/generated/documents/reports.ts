/* eslint-disable */
import type { RegisteredDocument } from '@qadagalau/portal-kit';
import type { MyReportsQuery, MyReportsQueryVariables, MyReportDutiesQuery, MyReportDutiesQueryVariables } from '../graphql';

export const MyReportsDocument: RegisteredDocument<MyReportsQuery, MyReportsQueryVariables> = { name: 'MyReports', hash: 'f848964d1330911c7cb029cae7620d06a1f7f414c218c81911a1b5af63d35b37' };
export const MyReportDutiesDocument: RegisteredDocument<MyReportDutiesQuery, MyReportDutiesQueryVariables> = { name: 'MyReportDuties', hash: '7301b0ed0459816ba36a0f3bcd02d64a9dbb28a67ca8c080a444fdd23fac8dd0' };
