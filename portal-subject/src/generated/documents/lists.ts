/* eslint-disable */
import type { RegisteredDocument } from '@qadagalau/portal-kit';
import type { MyListLinesQuery, MyListLinesQueryVariables } from '../graphql';

export const MyListLinesDocument: RegisteredDocument<MyListLinesQuery, MyListLinesQueryVariables> = { name: 'MyListLines', hash: '7fee68d8c425ab7a07b76908f4aac70ae116f1a42a984b0e3a72ac3ed25e3895' };
