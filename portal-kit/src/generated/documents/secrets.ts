/* eslint-disable */
import type { OpenMarkedTextMutation, OpenMarkedTextMutationVariables, MarkControlThingMutation, MarkControlThingMutationVariables, LiftControlMarkMutation, LiftControlMarkMutationVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';

export const OpenMarkedTextDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation OpenMarkedText($thing: MarkableThing!, $thingId: ID!, $idempotencyKey: String!) {
  openMarkedText(
    thing: $thing
    thingId: $thingId
    idempotencyKey: $idempotencyKey
  ) {
    mark
    text
  }
}
    `) as unknown as TypedDocumentString<OpenMarkedTextMutation, OpenMarkedTextMutationVariables>;

export const MarkControlThingDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation MarkControlThing($input: MarkControlThingInput!, $idempotencyKey: String!) {
  markControlThing(input: $input, idempotencyKey: $idempotencyKey) {
    id
  }
}
    `) as unknown as TypedDocumentString<MarkControlThingMutation, MarkControlThingMutationVariables>;

export const LiftControlMarkDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation LiftControlMark($markId: ID!, $input: LiftMarkInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  liftMark(
    markId: $markId
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<LiftControlMarkMutation, LiftControlMarkMutationVariables>;
