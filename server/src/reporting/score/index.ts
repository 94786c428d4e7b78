import type { Room } from '../../platform/room';
import { comparisonRoute } from './comparison-route';
import { ScoreEditionResolver } from './graphql/score-edition.resolver';
import { YearScoreLineResolver, YearScorePartResolver } from './graphql/year-score-parts.resolver';
import { YearScoreMutations } from './graphql/year-score.mutations';
import { YearScoreQueries } from './graphql/year-score.queries';
import { yearScoreMessages } from './messages';
import { yearScorePermissions } from './permissions';
import { YearScoreRecord } from './year-score.record';

export { importScoreCriteriaFile, seedScoreCriteria } from './enter-criteria';

/** The yearly score of each body for the final assessment of efficiency. Clause 65. */
export const yearScoreRoom: Room = {
  name: 'reporting/score',
  entities: [YearScoreRecord],
  resolvers: [
    YearScoreQueries,
    YearScorePartResolver,
    YearScoreLineResolver,
    YearScoreMutations,
    ScoreEditionResolver,
  ],
  permissions: yearScorePermissions,
  messages: yearScoreMessages,
  routes: (application, actorOf) => [comparisonRoute(application, actorOf)],
};
