/* eslint-disable */
import type { CaseSpecialistsQuery, CaseSpecialistsQueryVariables, AskConclusionMutation, AskConclusionMutationVariables, GiveConclusionMutation, GiveConclusionMutationVariables, SpecialistsQuery, SpecialistsQueryVariables, RegisterSpecialistMutation, RegisterSpecialistMutationVariables, GiveFirstPasswordMutation, GiveFirstPasswordMutationVariables, SubjectPeopleQuery, SubjectPeopleQueryVariables, RegisterSubjectPersonMutation, RegisterSubjectPersonMutationVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';

export const CaseSpecialistsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CaseSpecialists($id: ID!) {
  inspection(id: $id) {
    id
    specialists {
      ...SpecialistParts
    }
    specialistMaterials {
      ...FileParts
    }
    specialistActions {
      ...ActionParts
    }
    conclusions {
      ...ConclusionParts
    }
  }
}
    fragment SpecialistParts on InspectionSpecialist {
  id
  kindTitle
  fullName
  position
  letIn
  employer {
    id
    name
  }
}
fragment ConclusionParts on SpecialistConclusion {
  id
  version
  state
  stateTitle
  fullName
  question
  dueDate
  askedAt
  askedBy
  text
  markTitle
  givenAt
  files {
    ...FileParts
  }
  actions {
    ...ActionParts
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
}
fragment FileParts on FileRecord {
  id
  name
  mediaType
  size
  sha256
  uploadedAt
  url
  mark
  markTitle
  laidAsideAt
}`) as unknown as TypedDocumentString<CaseSpecialistsQuery, CaseSpecialistsQueryVariables>;

export const AskConclusionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AskConclusion($specialistId: ID!, $input: AskConclusionInput!, $idempotencyKey: String!) {
  askConclusion(
    specialistId: $specialistId
    input: $input
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<AskConclusionMutation, AskConclusionMutationVariables>;

export const GiveConclusionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation GiveConclusion($conclusionId: ID!, $input: GiveConclusionInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  giveConclusion(
    conclusionId: $conclusionId
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<GiveConclusionMutation, GiveConclusionMutationVariables>;

export const SpecialistsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Specialists($first: Int, $after: String) {
  specialists(first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        positionTitle
        account {
          id
          fullName
        }
        employer {
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
    `) as unknown as TypedDocumentString<SpecialistsQuery, SpecialistsQueryVariables>;

export const RegisterSpecialistDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RegisterSpecialist($input: RegisterSpecialistInput!, $idempotencyKey: String!) {
  registerSpecialist(input: $input, idempotencyKey: $idempotencyKey) {
    capacityId
    password
  }
}
    `) as unknown as TypedDocumentString<RegisterSpecialistMutation, RegisterSpecialistMutationVariables>;

export const GiveFirstPasswordDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation GiveFirstPassword($capacityId: ID!, $idempotencyKey: String!) {
  giveFirstPassword(capacityId: $capacityId, idempotencyKey: $idempotencyKey) {
    capacityId
    password
  }
}
    `) as unknown as TypedDocumentString<GiveFirstPasswordMutation, GiveFirstPasswordMutationVariables>;

export const SubjectPeopleDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SubjectPeople($subjectId: ID!, $first: Int, $after: String) {
  subjectPeople(subjectId: $subjectId, first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        positionTitle
        roleTitle
        account {
          id
          fullName
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<SubjectPeopleQuery, SubjectPeopleQueryVariables>;

export const RegisterSubjectPersonDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RegisterSubjectPerson($input: RegisterSubjectPersonInput!, $idempotencyKey: String!) {
  registerSubjectPerson(input: $input, idempotencyKey: $idempotencyKey) {
    capacityId
    password
  }
}
    `) as unknown as TypedDocumentString<RegisterSubjectPersonMutation, RegisterSubjectPersonMutationVariables>;
