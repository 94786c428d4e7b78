/* eslint-disable */
import type { RegisteredDocument } from '@qadagalau/portal-kit';
import type { InspectionsQuery, InspectionsQueryVariables, InspectionCaseQuery, InspectionCaseQueryVariables, InspectionJournalQuery, InspectionJournalQueryVariables, DraftChoicesQuery, DraftChoicesQueryVariables, SubjectPrescriptionsQuery, SubjectPrescriptionsQueryVariables, SearchServicesQuery, SearchServicesQueryVariables } from '../graphql';

export const InspectionsDocument: RegisteredDocument<InspectionsQuery, InspectionsQueryVariables> = { name: 'Inspections', hash: 'cdc73b1ca5a311bca737df8123d0bbaca497b981952d686696d0a16d0edb6c20' };
export const InspectionCaseDocument: RegisteredDocument<InspectionCaseQuery, InspectionCaseQueryVariables> = { name: 'InspectionCase', hash: '95011d2eb2c5a77e487f54d01ad6f448368895fba24d95b7885d4eb736af454d' };
export const InspectionJournalDocument: RegisteredDocument<InspectionJournalQuery, InspectionJournalQueryVariables> = { name: 'InspectionJournal', hash: '9d005e8156ec2552b5fb24dfdefb225fe639f415b490d68e7b4dd5570d9ea8b0' };
export const DraftChoicesDocument: RegisteredDocument<DraftChoicesQuery, DraftChoicesQueryVariables> = { name: 'DraftChoices', hash: 'a5b7265481bc0bb7cd4b5307adf23e3c0ea31aeac7ec934b1d0bd5151335d47c' };
export const SubjectPrescriptionsDocument: RegisteredDocument<SubjectPrescriptionsQuery, SubjectPrescriptionsQueryVariables> = { name: 'SubjectPrescriptions', hash: 'bc1f2ba70d355b28db9a739e381801b996caee928093bc7a6ca293e468da307c' };
export const SearchServicesDocument: RegisteredDocument<SearchServicesQuery, SearchServicesQueryVariables> = { name: 'SearchServices', hash: 'caacb2e1b2df9b1eb7ce0b3c4258f93cff950f791e6bdf74537de2565eef3250' };
