/* eslint-disable */
import type { RegisteredDocument } from '@qadagalau/portal-kit';
import type { ProposeCounterEntryMutation, ProposeCounterEntryMutationVariables, SignCounterEntryMutation, SignCounterEntryMutationVariables, DeclineCounterEntryMutation, DeclineCounterEntryMutationVariables } from '../graphql';

export const ProposeCounterEntryDocument: RegisteredDocument<ProposeCounterEntryMutation, ProposeCounterEntryMutationVariables> = { name: 'ProposeCounterEntry', hash: 'bea763645cb63b598e5f6c3c9bc2407af950adfebb3713e30762af521813d2e6' };
export const SignCounterEntryDocument: RegisteredDocument<SignCounterEntryMutation, SignCounterEntryMutationVariables> = { name: 'SignCounterEntry', hash: 'ac88befee861fe98efb1064b649076598d1306cabaa21737d7dbd3ad5fc10bd9' };
export const DeclineCounterEntryDocument: RegisteredDocument<DeclineCounterEntryMutation, DeclineCounterEntryMutationVariables> = { name: 'DeclineCounterEntry', hash: '18e43961f2b63f57fbbbee398e64e3cf412840d7cef79ac7a8c6594d06ec3dd8' };
