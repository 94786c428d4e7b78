import type { Room } from '../../platform/room';
import { PaperResolver } from './graphql/papers.resolvers';
import { papersMessages } from './messages';
import { papersPermissions } from './permissions';

/** What happens to papers once they are issued: signed originals, receipts. Clause 22. */
export const papersRoom: Room = {
  name: 'external-control/papers',
  resolvers: [PaperResolver],
  permissions: papersPermissions,
  messages: papersMessages,
};
