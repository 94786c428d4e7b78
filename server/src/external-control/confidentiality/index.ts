import type { Room } from '../../platform/room';
import { ConfidentialityResolver } from './graphql/confidentiality.resolvers';
import { markedFileRoute } from './marked-file-route';
import { confidentialityMessages } from './messages';
import { confidentialityPermissions } from './permissions';

export { MarkedReading, MarkedThing } from './graphql/marked-thing.graphql-type';
export { markLikewise } from './mark-likewise';
export {
  disclosedTextSql,
  findMarkedTexts,
  namedSql,
  needOfControlSql,
  objectionTextSql,
  violationTextSql,
} from './marked-things';
export { MARK_ACTS, MARK_STATES, type MarkAct, type MarkState } from './states';
export { withheldFrom, withheldFromOthers } from './withheld-from';

/** What is learnt by inspecting is kept: marks of secrecy, access by need, and each reading noted. Clause 31. */
export const confidentialityRoom: Room = {
  name: 'external-control/confidentiality',
  resolvers: [ConfidentialityResolver],
  permissions: confidentialityPermissions,
  messages: confidentialityMessages,
  routes: (application, actorOf) => [markedFileRoute(application, actorOf)],
};
