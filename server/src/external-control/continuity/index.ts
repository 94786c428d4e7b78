import type { Room } from '../../platform/room';
import { ContinuityResolver } from './continuity.resolver';
import { continuityMessages } from './messages';
import { continuityPermissions } from './permissions';

/** The work goes on when an inspector is away or leaves. Clauses 9, 11, 12. */
export const continuityRoom: Room = {
  name: 'external-control/continuity',
  resolvers: [ContinuityResolver],
  permissions: continuityPermissions,
  messages: continuityMessages,
};
