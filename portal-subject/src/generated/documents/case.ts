/* eslint-disable */
import type { RegisteredDocument } from '@qadagalau/portal-kit';
import type { CasePageQuery, CasePageQueryVariables, CaseJournalQuery, CaseJournalQueryVariables, PrescriptionHomeQuery, PrescriptionHomeQueryVariables } from '../graphql';

export const CasePageDocument: RegisteredDocument<CasePageQuery, CasePageQueryVariables> = { name: 'CasePage', hash: '01d514230a8477958969a99f3e67c2a439d37f2cab54a98e8782a75a13f0a4d1' };
export const CaseJournalDocument: RegisteredDocument<CaseJournalQuery, CaseJournalQueryVariables> = { name: 'CaseJournal', hash: '905ae9bc282399be2076971d5be9b191446dd5e5cfffec3f272d2bace24af7ab' };
export const PrescriptionHomeDocument: RegisteredDocument<PrescriptionHomeQuery, PrescriptionHomeQueryVariables> = { name: 'PrescriptionHome', hash: '84ebb684ec6059b3c0e8686435be10cee06bb41cba7d338758cfb9a8e8a1c3d6' };
