import type { Room } from '../../platform/room';
import { HalfYearListMutations } from './graphql/list.mutations';
import { HalfYearListQueries, RiskFactResolver } from './graphql/list.queries';
import { RiskCriteriaResolver } from './graphql/risk-criteria.resolver';
import { endTermsOfOutlived } from './end-terms';
import { HalfYearListRecord } from './half-year-list.record';
import { halfYearListMessages } from './messages';
import { halfYearListPermissions } from './permissions';

export { HalfYearListLine } from './graphql/list-line.graphql-type';
export { issueListNotice } from './commands/issue-list-notice';
export { importOutsideFacts, type OutsideFactImport } from './import-outside-facts';
export { publishedLists, publishedLines, type PublishedLine, type PublishedList } from './published-lists';
export { seedRiskCriteria } from './seed-criteria';

/** Lists of subjects of preventive control with a visit, and the scores that they are drawn from. Clauses 7, 7-1. */
export const halfYearListRoom: Room = {
  name: 'external-control/half-year-list',
  entities: [HalfYearListRecord],
  resolvers: [HalfYearListQueries, RiskFactResolver, HalfYearListMutations, RiskCriteriaResolver],
  permissions: halfYearListPermissions,
  messages: halfYearListMessages,
  turn: endTermsOfOutlived,
};
