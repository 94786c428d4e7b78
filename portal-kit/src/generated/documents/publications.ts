/* eslint-disable */
import type { RegisteredDocument } from '../../client/client';
import type { PublicationsQuery, PublicationsQueryVariables, PublicationQuery, PublicationQueryVariables, PublicationJournalQuery, PublicationJournalQueryVariables, PreviewPublicationQuery, PreviewPublicationQueryVariables, PublishResultMutation, PublishResultMutationVariables, WithdrawPublicationMutation, WithdrawPublicationMutationVariables, RecordMediaPublicationMutation, RecordMediaPublicationMutationVariables, AnswerPublicationMutation, AnswerPublicationMutationVariables } from '../graphql';

export const PublicationsDocument: RegisteredDocument<PublicationsQuery, PublicationsQueryVariables> = { name: 'Publications', hash: '3b88e98909115416083a4c7ba8da520c7dbee62585d170238e7c3aa8848152f0' };
export const PublicationDocument: RegisteredDocument<PublicationQuery, PublicationQueryVariables> = { name: 'Publication', hash: '1dfac3b796a072618ec5aa891be619283cd04c88218dab6bfd8eca77b3297e5b' };
export const PublicationJournalDocument: RegisteredDocument<PublicationJournalQuery, PublicationJournalQueryVariables> = { name: 'PublicationJournal', hash: '7461bcc26b93dbb319f3a3f36b6c8951882268dcea0f54bb5abebb52ae0d08d3' };
export const PreviewPublicationDocument: RegisteredDocument<PreviewPublicationQuery, PreviewPublicationQueryVariables> = { name: 'PreviewPublication', hash: '21c53c973145b2b5a430ce805b00e09d96c19996e5547d6b1b578638f6856cfb' };
export const PublishResultDocument: RegisteredDocument<PublishResultMutation, PublishResultMutationVariables> = { name: 'PublishResult', hash: '4fd887a8d568e51f837103a33d5aca41c53ecbe083c62ebdb6f11a0e69587f69' };
export const WithdrawPublicationDocument: RegisteredDocument<WithdrawPublicationMutation, WithdrawPublicationMutationVariables> = { name: 'WithdrawPublication', hash: '382b91fa21661ea1b210047e4158b390891c4b841ec4dda90dbad986545aa183' };
export const RecordMediaPublicationDocument: RegisteredDocument<RecordMediaPublicationMutation, RecordMediaPublicationMutationVariables> = { name: 'RecordMediaPublication', hash: '301ecafbc28b8154f85e6aeaabb3b6fc990cc0cc27384e916a7481a92867bc7a' };
export const AnswerPublicationDocument: RegisteredDocument<AnswerPublicationMutation, AnswerPublicationMutationVariables> = { name: 'AnswerPublication', hash: '7bf2c02249b1e4e00b65289e49a019831502377c4fb389e1967478187cd81427' };
