import { countedJob, withdrawJob } from '../../deadlines';
import type { Room } from '../../platform/room';
import { EscalationRecord } from './escalation.record';
import { EscalationResolver } from './escalation.resolvers';
import { escalationMessages } from './messages';
import { listEscalations, recallEscalation } from './moved-terms';
import { packageRoute } from './package-route';
import { escalationPermissions } from './permissions';

export { establishingActions } from './actions';
export { Escalation } from './escalation.graphql-type';
export { takeInEscalation, type TakenInEscalation } from './take-in-escalation';
export { withdrawEscalation } from './withdraw-escalation';

/** When no measures were taken after an inspection with violations. Clause 35. */
export const escalationRoom: Room = {
  name: 'external-control/escalation',
  entities: [EscalationRecord],
  resolvers: [EscalationResolver],
  permissions: escalationPermissions,
  messages: escalationMessages,
  routes: (application, actorOf) => [packageRoute(application, actorOf)],
  jobs: {
    [countedJob('escalations')]: listEscalations,
    [withdrawJob('ESCALATION')]: recallEscalation,
  },
};
