/* eslint-disable */
import type { RegisteredDocument } from '@qadagalau/portal-kit';
import type { FieldChecklistQuery, FieldChecklistQueryVariables } from '../graphql';

export const FieldChecklistDocument: RegisteredDocument<FieldChecklistQuery, FieldChecklistQueryVariables> = { name: 'FieldChecklist', hash: '921d35a3f539e492ec027ca67181fe1c60b6b6971f760676d48e19066d04b5a1' };
