import type { Room } from '../../platform/room';
import { FigureImportResolver, FigureResolver } from './figures/figure.resolver';
import { figuresRoute } from './figures/figures-route';
import { MonitoringMutations } from './graphql/monitoring.mutations';
import { LetterMonitoringResolver, MonitoringQueries } from './graphql/monitoring.queries';
import { monitoringMessages } from './messages';
import { monitoringPermissions } from './permissions';

export { importServiceFigures } from './figures/import-figures';
export { Monitoring } from './graphql/monitoring.graphql-type';

/** External monitoring by the four sources, and the decisions after it. Clauses 36, 37. */
export const monitoringRoom: Room = {
  name: 'external-control/monitoring',
  resolvers: [
    MonitoringQueries,
    MonitoringMutations,
    LetterMonitoringResolver,
    FigureImportResolver,
    FigureResolver,
  ],
  permissions: monitoringPermissions,
  messages: monitoringMessages,
  routes: (application, actorOf) => [figuresRoute(application, actorOf)],
};
