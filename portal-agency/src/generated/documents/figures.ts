/* eslint-disable */
import type { RegisteredDocument } from '@qadagalau/portal-kit';
import type { ReportFiguresQuery, ReportFiguresQueryVariables } from '../graphql';

export const ReportFiguresDocument: RegisteredDocument<ReportFiguresQuery, ReportFiguresQueryVariables> = { name: 'ReportFigures', hash: 'f6f841fc87e9739f61b7f462df95e994c950ab6cda428c02cac8b393e1907b88' };
