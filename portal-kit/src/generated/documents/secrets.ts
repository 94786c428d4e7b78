/* eslint-disable */
import type { RegisteredDocument } from '../../client/client';
import type { OpenMarkedTextMutation, OpenMarkedTextMutationVariables, MarkControlThingMutation, MarkControlThingMutationVariables, LiftControlMarkMutation, LiftControlMarkMutationVariables } from '../graphql';

export const OpenMarkedTextDocument: RegisteredDocument<OpenMarkedTextMutation, OpenMarkedTextMutationVariables> = { name: 'OpenMarkedText', hash: '4377d7f68d25c8a0be7855307852c77842f2760d7c0952a861a46699a8906fb1' };
export const MarkControlThingDocument: RegisteredDocument<MarkControlThingMutation, MarkControlThingMutationVariables> = { name: 'MarkControlThing', hash: 'daa8de55d971f0d9355793fdff1fdb8d345f2dc3373aa3481feeaa7e788109d3' };
export const LiftControlMarkDocument: RegisteredDocument<LiftControlMarkMutation, LiftControlMarkMutationVariables> = { name: 'LiftControlMark', hash: '19175d88d9e440a2c35d2a59856d8b30eff84873cf7fb34b26380ea252a47005' };
