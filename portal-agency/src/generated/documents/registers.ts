/* eslint-disable */
import type { SubjectsQuery, SubjectsQueryVariables, SubjectQuery, SubjectQueryVariables, RegisterSubjectMutation, RegisterSubjectMutationVariables, ReviseSubjectMutation, ReviseSubjectMutationVariables, TerritoriesQuery, TerritoriesQueryVariables, ActingPersonsQuery, ActingPersonsQueryVariables, AppointmentCandidatesQuery, AppointmentCandidatesQueryVariables, AppointActingPersonMutation, AppointActingPersonMutationVariables, EndActingMutation, EndActingMutationVariables, ApiTokensQuery, ApiTokensQueryVariables, CreateApiTokenMutation, CreateApiTokenMutationVariables, WithdrawApiTokenMutation, WithdrawApiTokenMutationVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';

export const SubjectsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Subjects($first: Int, $after: String, $filter: InspectedSubjectFilter) {
  inspectedSubjects(first: $first, after: $after, filter: $filter) {
    edges {
      cursor
      node {
        id
        name
        bin
        kind
        kindTitle
        headName
        territory {
          id
          name
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<SubjectsQuery, SubjectsQueryVariables>;

export const SubjectDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Subject($id: ID!) {
  inspectedSubject(id: $id) {
    id
    version
    kind
    kindTitle
    bin
    name
    nameKk
    nameRu
    nameEn
    beganOn
    headName
    headPosition
    address
    phone
    email
    territory {
      id
      name
      code
    }
    parent {
      id
      name
    }
    authority {
      id
      name
    }
    succession {
      ...SuccessionParts
      successor {
        id
        name
      }
      furtherSuccessors {
        id
        name
      }
    }
    predecessors {
      ...SuccessionParts
      predecessor {
        id
        name
      }
    }
  }
}
    fragment SuccessionParts on SubjectSuccession {
  id
  kindTitle
  actNumber
  actDate
  effectiveOn
  enteredAt
  enteredBy
}`) as unknown as TypedDocumentString<SubjectQuery, SubjectQueryVariables>;

export const RegisterSubjectDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RegisterSubject($input: InspectedSubjectInput!, $idempotencyKey: String!) {
  registerSubject(input: $input, idempotencyKey: $idempotencyKey) {
    id
  }
}
    `) as unknown as TypedDocumentString<RegisterSubjectMutation, RegisterSubjectMutationVariables>;

export const ReviseSubjectDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ReviseSubject($id: ID!, $input: InspectedSubjectInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  reviseSubject(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ReviseSubjectMutation, ReviseSubjectMutationVariables>;

export const TerritoriesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Territories($first: Int, $after: String, $filter: TerritoryFilter) {
  territories(first: $first, after: $after, filter: $filter) {
    edges {
      cursor
      node {
        id
        code
        level
        name
        nameKk
        nameRu
        parent {
          id
          name
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<TerritoriesQuery, TerritoriesQueryVariables>;

export const ActingPersonsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ActingPersons($first: Int, $after: String) {
  actingPersons(first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        roleTitle
        version
        orderNumber
        orderDate
        validFrom
        validTo
        current
        account {
          id
          fullName
        }
        authority {
          id
          name
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<ActingPersonsQuery, ActingPersonsQueryVariables>;

export const AppointmentCandidatesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AppointmentCandidates {
  inspectors(first: 100) {
    edges {
      node {
        id
        roleTitle
        positionTitle
        leaveFrom
        leaveUntil
        account {
          id
          fullName
        }
        authority {
          id
          name
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<AppointmentCandidatesQuery, AppointmentCandidatesQueryVariables>;

export const AppointActingPersonDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AppointActingPerson($input: AppointActingPersonInput!, $idempotencyKey: String!) {
  appointActingPerson(input: $input, idempotencyKey: $idempotencyKey) {
    id
  }
}
    `) as unknown as TypedDocumentString<AppointActingPersonMutation, AppointActingPersonMutationVariables>;

export const EndActingDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EndActing($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  endActing(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<EndActingMutation, EndActingMutationVariables>;

export const ApiTokensDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ApiTokens($first: Int, $after: String) {
  apiTokens(first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        version
        name
        scopes
        createdAt
        validTo
        withdrawnAt
        lastUsedAt
        actions {
          ...ActionParts
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment RefusalParts on Refusal {
  clause
  code
  severity
  message
}
fragment ActionParts on Action {
  name
  allowed
  refusals {
    ...RefusalParts
  }
}`) as unknown as TypedDocumentString<ApiTokensQuery, ApiTokensQueryVariables>;

export const CreateApiTokenDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CreateApiToken($input: CreateApiTokenInput!, $idempotencyKey: String!) {
  createApiToken(input: $input, idempotencyKey: $idempotencyKey) {
    secret
    token {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<CreateApiTokenMutation, CreateApiTokenMutationVariables>;

export const WithdrawApiTokenDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawApiToken($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  withdrawApiToken(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<WithdrawApiTokenMutation, WithdrawApiTokenMutationVariables>;
