import type { Room } from '../../platform/room';
import { scopeMessages } from './messages';
import { scopePermissions } from './permissions';
import { ScopeResolver } from './scope.resolver';

export {
  issueBodyPaper,
  loadBodyPaper,
  loadObjectPaper,
  type BodyPaper,
  type ObjectPaper,
} from './body-paper';
export { loadExecutors, type Executor } from './executors';
export { loadOwnBody, loadScope, type ControllingBody } from './load-scope';
export { findObjectsCounted, type CountedObject } from './objects-counted';
export { CONTROLLING_ROLES, mayReadAsBody } from './permissions';
export { CONTROLLING_KINDS, judgeObject, judgeWithinControl, mayHoldEvents, MONITORING_KINDS } from './rules';
export { takeBodyNumber } from './take-number';

/** Who controls whom, and what every case of internal control has in common. Clauses 38 to 40. */
export const scopeRoom: Room = {
  name: 'internal-control/scope',
  resolvers: [ScopeResolver],
  permissions: scopePermissions,
  messages: scopeMessages,
};
