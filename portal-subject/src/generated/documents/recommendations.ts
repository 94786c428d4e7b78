/* eslint-disable */
import type { RegisteredDocument } from '@qadagalau/portal-kit';
import type { RecommendationsQuery, RecommendationsQueryVariables, AcknowledgeControlRecommendationMutation, AcknowledgeControlRecommendationMutationVariables } from '../graphql';

export const RecommendationsDocument: RegisteredDocument<RecommendationsQuery, RecommendationsQueryVariables> = { name: 'Recommendations', hash: '8d50d8b8852dc89029efe3608f1ad1957478808c6628982c30b6cdf09d9e2f51' };
export const AcknowledgeControlRecommendationDocument: RegisteredDocument<AcknowledgeControlRecommendationMutation, AcknowledgeControlRecommendationMutationVariables> = { name: 'AcknowledgeControlRecommendation', hash: '827d8dc7ff220e55bfc0ac8fc410d9bf7e60267fc5c7814237feabc7df586e94' };
