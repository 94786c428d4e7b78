/* eslint-disable */
import type { FieldChecklistQuery, FieldChecklistQueryVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';

export const FieldChecklistDocument = /*#__PURE__*/ new TypedDocumentString(`
    query FieldChecklist($id: ID!) {
  inspection(id: $id) {
    id
    version
    number
    state
    stateTitle
    subjectMatter
    endDate
    subject {
      id
      name
    }
    checklist {
      title
      edition
      points {
        id
        number
        text
        answer
        note
        severity
        evidence {
          ...FileParts
        }
      }
    }
    resultAct {
      id
    }
    lateAnswers {
      id
      point {
        id
      }
      answer
      note
      answeredAt
    }
    actions {
      ...ActionParts
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
}`) as unknown as TypedDocumentString<FieldChecklistQuery, FieldChecklistQueryVariables>;
