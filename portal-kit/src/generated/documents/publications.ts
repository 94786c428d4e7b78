/* eslint-disable */
import type { PublicationsQuery, PublicationsQueryVariables, PublicationQuery, PublicationQueryVariables, PublicationJournalQuery, PublicationJournalQueryVariables, PreviewPublicationQuery, PreviewPublicationQueryVariables, PublishResultMutation, PublishResultMutationVariables, WithdrawPublicationMutation, WithdrawPublicationMutationVariables, RecordMediaPublicationMutation, RecordMediaPublicationMutationVariables, AnswerPublicationMutation, AnswerPublicationMutationVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';

export const PublicationsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Publications($first: Int, $after: String, $filter: PublicationFilter) {
  publications(first: $first, after: $after, filter: $filter) {
    edges {
      cursor
      node {
        id
        kind
        kindTitle
        caseNumber
        caseId
        formTitle
        state
        stateTitle
        publisherName
        title
        bodyName
        publishedAt
        points
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<PublicationsQuery, PublicationsQueryVariables>;

export const PublicationDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Publication($id: ID!) {
  publication(id: $id) {
    id
    version
    kind
    publisherKind
    state
    stateTitle
    publisherName
    title
    bodyName
    caseId
    shown {
      ...PublicationShownParts
    }
    contentWithheld
    sha256
    url
    publishedAt
    heldBackAt
    changedAt
    withdrawnAt
    withdrawalReason
    replacedById
    answers {
      id
      text
      answeredAt
      earlierAt
    }
    answersLeftOut
    media {
      id
      outlet
      publishedOn
      link
      earlierAt
    }
    actions {
      name
      allowed
      refusals {
        clause
        code
        severity
        message
      }
    }
  }
}
    fragment PublicationShownParts on PublicationShown {
  title
  facts {
    label
    value
  }
  parts {
    title
    text
    table {
      caption
      columns
      figures
      rows {
        head
        cells
        before
      }
    }
  }
}`) as unknown as TypedDocumentString<PublicationQuery, PublicationQueryVariables>;

export const PublicationJournalDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PublicationJournal($id: ID!, $first: Int, $after: String) {
  publication(id: $id) {
    journal(first: $first, after: $after) {
      ...JournalPage
    }
  }
}
    fragment JournalPage on JournalEntryConnection {
  edges {
    cursor
    node {
      id
      at
      actorName
      actorTitle
      action
      title
      details {
        label
        value
      }
      hash
    }
  }
  pageInfo {
    endCursor
    hasNextPage
  }
}`) as unknown as TypedDocumentString<PublicationJournalQuery, PublicationJournalQueryVariables>;

export const PreviewPublicationDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PreviewPublication($source: PublicationSourceInput!) {
  previewPublication(source: $source) {
    shown {
      ...PublicationShownParts
    }
    sha256
    typed
    withheldPoints
    inForceId
    standsBeside
    leaveOut
    notLeftOut
    comesBack
    allowed
    refusals {
      clause
      code
      severity
      message
    }
  }
}
    fragment PublicationShownParts on PublicationShown {
  title
  facts {
    label
    value
  }
  parts {
    title
    text
    table {
      caption
      columns
      figures
      rows {
        head
        cells
        before
      }
    }
  }
}`) as unknown as TypedDocumentString<PreviewPublicationQuery, PreviewPublicationQueryVariables>;

export const PublishResultDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PublishResult($source: PublicationSourceInput!, $sha256: String!, $textsRead: Boolean!, $wordsComeBack: Boolean!, $idempotencyKey: String!) {
  publishResult(
    source: $source
    sha256: $sha256
    textsRead: $textsRead
    wordsComeBack: $wordsComeBack
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<PublishResultMutation, PublishResultMutationVariables>;

export const WithdrawPublicationDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawPublication($publicationId: ID!, $input: WithdrawPublicationInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  withdrawPublication(
    publicationId: $publicationId
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<WithdrawPublicationMutation, WithdrawPublicationMutationVariables>;

export const RecordMediaPublicationDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordMediaPublication($publicationId: ID!, $input: RecordMediaPublicationInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  recordMediaPublication(
    publicationId: $publicationId
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordMediaPublicationMutation, RecordMediaPublicationMutationVariables>;

export const AnswerPublicationDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AnswerPublication($publicationId: ID!, $input: AnswerPublicationInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  answerPublication(
    publicationId: $publicationId
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<AnswerPublicationMutation, AnswerPublicationMutationVariables>;
