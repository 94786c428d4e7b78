import type { Room } from '../../platform/room';
import { thirdPersonMessages } from './messages';
import { thirdPersonPermissions } from './permissions';
import { ThirdPersonRequestResolver } from './third-person-request.resolver';

export { draftThirdPersonRequests } from './third-person-request';
export { ThirdPersonRequest } from './third-person-request.graphql-type';

/** Requests for information to persons of whom no counter-inspection may be held. Clauses 8 (6), 9; D3. */
export const thirdPersonRequestRoom: Room = {
  name: 'external-control/third-person-request',
  resolvers: [ThirdPersonRequestResolver],
  permissions: thirdPersonPermissions,
  messages: thirdPersonMessages,
};
