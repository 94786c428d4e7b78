/* eslint-disable */
import type { RegisteredDocument } from '@qadagalau/portal-kit';
import type { CaseSecretsQuery, CaseSecretsQueryVariables, MarkThingMutation, MarkThingMutationVariables, LiftMarkMutation, LiftMarkMutationVariables, DiscloseSecretMutation, DiscloseSecretMutationVariables } from '../graphql';

export const CaseSecretsDocument: RegisteredDocument<CaseSecretsQuery, CaseSecretsQueryVariables> = { name: 'CaseSecrets', hash: '19c959edd776911a0dcadf686ec5ff993e2deabc9787f550e5124a8d15771423' };
export const MarkThingDocument: RegisteredDocument<MarkThingMutation, MarkThingMutationVariables> = { name: 'MarkThing', hash: '2fdffe0aa9d28c3d477858ff874c2e308ea8a7eb6cfe40612a87c39cbaef6059' };
export const LiftMarkDocument: RegisteredDocument<LiftMarkMutation, LiftMarkMutationVariables> = { name: 'LiftMark', hash: 'd484a4e78b9adf138664789313e20c28f933c7a38e9ec77d453409955a779bca' };
export const DiscloseSecretDocument: RegisteredDocument<DiscloseSecretMutation, DiscloseSecretMutationVariables> = { name: 'DiscloseSecret', hash: 'ebb67dac81a735d967ee11618cae91530b653902eacfcadc18ba286bed40d8a2' };
