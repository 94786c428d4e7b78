/* eslint-disable */
import type { RegisteredDocument } from '@qadagalau/portal-kit';
import type { SendThirdPersonRequestMutation, SendThirdPersonRequestMutationVariables, RecordThirdPersonAnswerMutation, RecordThirdPersonAnswerMutationVariables } from '../graphql';

export const SendThirdPersonRequestDocument: RegisteredDocument<SendThirdPersonRequestMutation, SendThirdPersonRequestMutationVariables> = { name: 'SendThirdPersonRequest', hash: 'ecb12378a82875e92f04a1a0683843572d02f3ab90c7a6f00a24257ca61dfb6f' };
export const RecordThirdPersonAnswerDocument: RegisteredDocument<RecordThirdPersonAnswerMutation, RecordThirdPersonAnswerMutationVariables> = { name: 'RecordThirdPersonAnswer', hash: '722416c39ea1ebee0e82723a575676cf5d87c717c4841155168f7fb216a12ac0' };
