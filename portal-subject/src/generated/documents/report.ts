/* eslint-disable */
import type { RegisteredDocument } from '@qadagalau/portal-kit';
import type { ReportPageQuery, ReportPageQueryVariables, ReportRowsNowQuery, ReportRowsNowQueryVariables, ReportJournalQuery, ReportJournalQueryVariables, ServicesToAddQuery, ServicesToAddQueryVariables } from '../graphql';

export const ReportPageDocument: RegisteredDocument<ReportPageQuery, ReportPageQueryVariables> = { name: 'ReportPage', hash: 'a00f70f8fb70aea9b4c3a6c29411c54aea4c390faba7b681298c916fa584a07e' };
export const ReportRowsNowDocument: RegisteredDocument<ReportRowsNowQuery, ReportRowsNowQueryVariables> = { name: 'ReportRowsNow', hash: 'b04c36444cd6526560d6eadc028c452d7bde589481657c2f26052ebc4f08136e' };
export const ReportJournalDocument: RegisteredDocument<ReportJournalQuery, ReportJournalQueryVariables> = { name: 'ReportJournal', hash: '7d56f0a5fde58b749a8291357b57d234a4bd79563fba72f31e26c7aeca052a20' };
export const ServicesToAddDocument: RegisteredDocument<ServicesToAddQuery, ServicesToAddQueryVariables> = { name: 'ServicesToAdd', hash: '3a4b0a3a6089fa48ffecb268eeca5bd61f48670a87338ef2ff400a3a5a4b56ee' };
