import type { Room } from '../../platform/room';
import { PublicationMutations } from './graphql/publication.mutations';
import { PublicationQueries } from './graphql/publication.queries';
import { publishedResultMessages } from './messages';
import { publishedResultPermissions } from './permissions';
import { PublicationRecord } from './publication.record';

export { contentOfText, type PublishedFigures } from './content/content';
export {
  firstLevelTerritories,
  goneResult,
  publishedQuarters,
  publishedResult,
  publishedResults,
  resultsByBody,
  stampOfResults,
  type BodyYear,
  type ChangedSince,
  type FirstLevelTerritory,
  type GoneResult,
  type PublicFilter,
  type PublicResult,
  type PublishedQuarter,
} from './public-reading';
export { dayText, figureText } from './shown/in-words';
export { shownOf, type ShownPart, type ShownTable } from './shown/shown';
export { shownTexts, type ShownTexts } from './shown/shown-texts';
export { PUBLICATION_KINDS, PUBLISHER_KINDS } from './rules';

/** What is published of state control, by whom, and how it is taken back. Clause 66. */
export const publishedResultRoom: Room = {
  name: 'reporting/published-result',
  entities: [PublicationRecord],
  resolvers: [PublicationQueries, PublicationMutations],
  permissions: publishedResultPermissions,
  messages: publishedResultMessages,
};
