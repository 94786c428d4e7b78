/* eslint-disable */
import type { RegisteredDocument } from '@qadagalau/portal-kit';
import type { WaitingQuery, WaitingQueryVariables, RemindersQuery, RemindersQueryVariables } from '../graphql';

export const WaitingDocument: RegisteredDocument<WaitingQuery, WaitingQueryVariables> = { name: 'Waiting', hash: '210b98251e8fce0d730483f2de7a68311c4ab676d1cd394eae3839b8e3f53904' };
export const RemindersDocument: RegisteredDocument<RemindersQuery, RemindersQueryVariables> = { name: 'Reminders', hash: 'd25cdf8c28fbd811437f96ece10f57e8250606ff486cdc2be03746c27f963355' };
