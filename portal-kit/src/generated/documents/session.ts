/* eslint-disable */
import type { ViewerQuery, ViewerQueryVariables, DemoAccountsQuery, DemoAccountsQueryVariables, SignInMutation, SignInMutationVariables, SignOutMutation, SignOutMutationVariables, SwitchCapacityMutation, SwitchCapacityMutationVariables, SetLanguageMutation, SetLanguageMutationVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';

export const ViewerDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Viewer {
  viewer {
    ...SessionViewer
  }
}
    fragment SessionCapacity on Capacity {
  id
  role
  roleTitle
  side
  positionTitle
  acting
  orderNumber
  orderDate
  validFrom
  validTo
  current
  authority {
    id
    name
  }
  subject {
    id
    name
  }
}
fragment SessionViewer on Viewer {
  account {
    id
    fullName
    email
    language
  }
  capacity {
    ...SessionCapacity
  }
  capacities {
    ...SessionCapacity
  }
  permissions
  now
  today
  demo
}`) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;

export const DemoAccountsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DemoAccounts {
  demoAccounts {
    email
    roleTitle
    positionTitle
    bodyName
    side
  }
}
    `) as unknown as TypedDocumentString<DemoAccountsQuery, DemoAccountsQueryVariables>;

export const SignInDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SignIn($email: String!, $password: String!, $newPassword: String) {
  signIn(email: $email, password: $password, newPassword: $newPassword) {
    viewer {
      ...SessionViewer
    }
  }
}
    fragment SessionCapacity on Capacity {
  id
  role
  roleTitle
  side
  positionTitle
  acting
  orderNumber
  orderDate
  validFrom
  validTo
  current
  authority {
    id
    name
  }
  subject {
    id
    name
  }
}
fragment SessionViewer on Viewer {
  account {
    id
    fullName
    email
    language
  }
  capacity {
    ...SessionCapacity
  }
  capacities {
    ...SessionCapacity
  }
  permissions
  now
  today
  demo
}`) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;

export const SignOutDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;

export const SwitchCapacityDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SwitchCapacity($capacityId: ID!) {
  switchCapacity(capacityId: $capacityId) {
    ...SessionViewer
  }
}
    fragment SessionCapacity on Capacity {
  id
  role
  roleTitle
  side
  positionTitle
  acting
  orderNumber
  orderDate
  validFrom
  validTo
  current
  authority {
    id
    name
  }
  subject {
    id
    name
  }
}
fragment SessionViewer on Viewer {
  account {
    id
    fullName
    email
    language
  }
  capacity {
    ...SessionCapacity
  }
  capacities {
    ...SessionCapacity
  }
  permissions
  now
  today
  demo
}`) as unknown as TypedDocumentString<SwitchCapacityMutation, SwitchCapacityMutationVariables>;

export const SetLanguageDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SetLanguage($language: Language!) {
  setLanguage(language: $language) {
    ...SessionViewer
  }
}
    fragment SessionCapacity on Capacity {
  id
  role
  roleTitle
  side
  positionTitle
  acting
  orderNumber
  orderDate
  validFrom
  validTo
  current
  authority {
    id
    name
  }
  subject {
    id
    name
  }
}
fragment SessionViewer on Viewer {
  account {
    id
    fullName
    email
    language
  }
  capacity {
    ...SessionCapacity
  }
  capacities {
    ...SessionCapacity
  }
  permissions
  now
  today
  demo
}`) as unknown as TypedDocumentString<SetLanguageMutation, SetLanguageMutationVariables>;
