import type { Room } from '../../platform/room';
import { ControlOpeningMutations, ListLineControlResolver } from './graphql/control.resolvers';
import { ControlWithoutVisitMutations } from './graphql/without-visit.mutations';
import { ControlWithoutVisitQueries } from './graphql/without-visit.resolver';
import { controlMessages } from './messages';
import { withoutVisitMessages } from './messages-without-visit';
import { preventiveControlPermissions } from './permissions';

export {
  CONTROL_WITHOUT_VISIT_ACTS,
  CONTROL_WITHOUT_VISIT_STATES,
  type ControlWithoutVisitAct,
  type ControlWithoutVisitState,
} from './states';

/** Preventive control: with a visit, from a line of the half-year list, and without one. Clauses 6 to 7-2. */
export const preventiveControlRoom: Room = {
  name: 'external-control/preventive-control',
  resolvers: [
    ListLineControlResolver,
    ControlOpeningMutations,
    ControlWithoutVisitQueries,
    ControlWithoutVisitMutations,
  ],
  permissions: preventiveControlPermissions,
  messages: { ...controlMessages, ...withoutVisitMessages },
};
