import type { Room } from '../../platform/room';
import { InternalMonitoringConfidentialityResolver } from './graphql/confidentiality.resolver';
import { InternalMonitoringMutations } from './graphql/internal-monitoring.mutations';
import {
  InternalMonitoringPointResolver,
  InternalMonitoringQueries,
} from './graphql/internal-monitoring.resolver';
import { internalMonitoringMessages } from './messages';
import {
  FindingMonitoringResolver,
  InternalMonitoringOverviewResolver,
  ProposalMonitoringResolver,
  ProposalsReceivedResolver,
} from './overview/overview.resolver';
import { internalMonitoringPermissions } from './permissions';

export {
  awaitEventAgain,
  firstMonitoringOf,
  fulfilByEvent,
  lockEventProposal,
} from './commands/follow-by-event';

/** Internal monitoring of a quarter, its proposals and what became of them. Clauses 58 to 60. */
export const internalMonitoringRoom: Room = {
  name: 'internal-control/internal-monitoring',
  resolvers: [
    InternalMonitoringQueries,
    InternalMonitoringPointResolver,
    InternalMonitoringMutations,
    InternalMonitoringOverviewResolver,
    FindingMonitoringResolver,
    ProposalMonitoringResolver,
    ProposalsReceivedResolver,
    InternalMonitoringConfidentialityResolver,
  ],
  permissions: internalMonitoringPermissions,
  messages: internalMonitoringMessages,
};
