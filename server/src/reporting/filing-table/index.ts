import type { Room } from '../../platform/room';
import { FilingTableResolver } from './filing-table.resolver';
import { filingsRoute } from './filings-route';
import { filingMessages } from './messages';
import { ReportStandingResolver } from './report-standing.resolver';

/** Who has filed: bodies and quarters on one screen (clauses 61 to 63). */
export const filingTableRoom: Room = {
  name: 'reporting/filing-table',
  resolvers: [FilingTableResolver, ReportStandingResolver],
  messages: filingMessages,
  routes: (application, actorOf) => [filingsRoute(application, actorOf)],
};
