/* eslint-disable */
import type { RegisteredDocument } from '@qadagalau/portal-kit';
import type { MyYearScoresQuery, MyYearScoresQueryVariables, MyYearScoreFactsQuery, MyYearScoreFactsQueryVariables } from '../graphql';

export const MyYearScoresDocument: RegisteredDocument<MyYearScoresQuery, MyYearScoresQueryVariables> = { name: 'MyYearScores', hash: '02a84f882ab5f19acc1d216c6c52a616e10ebfdb9df9587918fec415e2bb0c20' };
export const MyYearScoreFactsDocument: RegisteredDocument<MyYearScoreFactsQuery, MyYearScoreFactsQueryVariables> = { name: 'MyYearScoreFacts', hash: '189f61329949bd3b3322accefb91bcc409726af1f8a5e72ca9c61356152c2c65' };
