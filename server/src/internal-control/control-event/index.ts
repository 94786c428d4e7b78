import type { Room } from '../../platform/room';
import { ControlEventRecord } from './control-event.record';
import { ControlEventConfidentialityResolver } from './graphql/confidentiality.resolver';
import { ControlExpertMutations } from './graphql/expert.mutations';
import { ControlEventMutations } from './graphql/event.mutations';
import { ControlEventQueries, ControlRecordResolver } from './graphql/event.queries';
import { ControlFollowUpMutations } from './graphql/follow-up.mutations';
import { ControlResultMutations } from './graphql/result.mutations';
import { controlEventJobs } from './jobs';
import { controlActMessages } from './act-messages';
import { controlEventMessages } from './messages';
import { controlExpertMessages } from './expert-messages';
import { controlFieldMessages } from './field-messages';
import { controlEventPermissions } from './permissions';
import { ObjectDataResolver } from './object-data/object-data.resolver';
import { controlResultMessages } from './result-messages';

export { controlFiguresOf, type ControlFigure } from './control-figures';

/** Control events from their order of appointment to their closing. Clauses 41 to 57. */
export const controlEventRoom: Room = {
  name: 'internal-control/control-event',
  entities: [ControlEventRecord],
  resolvers: [
    ControlEventQueries,
    ControlRecordResolver,
    ControlEventMutations,
    ControlExpertMutations,
    ControlResultMutations,
    ControlFollowUpMutations,
    ControlEventConfidentialityResolver,
    ObjectDataResolver,
  ],
  permissions: controlEventPermissions,
  jobs: controlEventJobs,
  messages: {
    ...controlEventMessages,
    ...controlActMessages,
    ...controlExpertMessages,
    ...controlFieldMessages,
    ...controlResultMessages,
  },
};
