import type { Room } from '../../platform/room';
import { AgencyAssignmentResolver } from './assignment.resolver';
import { assignmentMessages } from './messages';
import { assignmentPermissions } from './permissions';

export { AgencyAssignment } from './assignment.graphql-type';

/** Staff of the Agency on assignment by its leadership. Clause 9. */
export const assignmentRoom: Room = {
  name: 'external-control/assignment',
  resolvers: [AgencyAssignmentResolver],
  permissions: assignmentPermissions,
  messages: assignmentMessages,
};
