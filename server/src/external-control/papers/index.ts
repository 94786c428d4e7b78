import type { Room } from '../../platform/room';
import { MAKE_PAPERS } from './batch/ask-for-papers';
import { makePapers } from './batch/make-papers';
import { PaperBatchItemResolver, PaperBatchResolver } from './batch/paper-batch.resolvers';
import { papersRoute } from './batch/papers-route';
import { PaperResolver } from './graphql/papers.resolvers';
import { papersMessages } from './messages';
import { papersPermissions } from './permissions';
import { signedOriginalRoute } from './signed-original-route';

/** What happens to papers once they are issued: signed originals, receipts, papers for a whole list. Clause 22. */
export const papersRoom: Room = {
  name: 'external-control/papers',
  resolvers: [PaperResolver, PaperBatchResolver, PaperBatchItemResolver],
  permissions: papersPermissions,
  messages: papersMessages,
  routes: (application, actorOf) => [
    papersRoute(application, actorOf),
    signedOriginalRoute(application, actorOf),
  ],
  jobs: { [MAKE_PAPERS]: makePapers },
};
