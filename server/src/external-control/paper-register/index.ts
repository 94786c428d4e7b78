import type { Room } from '../../platform/room';
import { paperRegisterMessages } from './messages';
import { paperRegisterPermissions } from './permissions';
import { PaperRegisterMutations } from './register.mutations';
import { PaperRegisterQueries } from './register.queries';
import { registerRoute } from './register-route';

export { assertBeforeEntry } from './before-entry';
export { correctReceipt } from './correct-receipt';
export { IncomingPaper } from './incoming-paper.graphql-type';
export { registerIncoming } from './register-incoming';

/** The register of papers of each office: what came in, what went out. */
export const paperRegisterRoom: Room = {
  name: 'external-control/paper-register',
  resolvers: [PaperRegisterQueries, PaperRegisterMutations],
  permissions: paperRegisterPermissions,
  messages: paperRegisterMessages,
  routes: (application, actorOf) => [registerRoute(application, actorOf)],
};
