/* eslint-disable */
import type { RegisteredDocument } from '@qadagalau/portal-kit';
import type { MyDutiesQuery, MyDutiesQueryVariables, MyRemindersQuery, MyRemindersQueryVariables } from '../graphql';

export const MyDutiesDocument: RegisteredDocument<MyDutiesQuery, MyDutiesQueryVariables> = { name: 'MyDuties', hash: '52a71cab6683fbdf34630f2ee04b069bf4e3f20891ad61dd7373a3d243099551' };
export const MyRemindersDocument: RegisteredDocument<MyRemindersQuery, MyRemindersQueryVariables> = { name: 'MyReminders', hash: 'd173624ad8a2666341ca7e5e81b622c185eb0de4b29570d3da8a0b12f4b0b267' };
