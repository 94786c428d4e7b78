import type { Room } from '../../platform/room';
import { complainantFileRoute } from './complainant-file-route';
import { ComplaintMutations } from './graphql/complaint.mutations';
import {
  ComplaintQueries,
  GroundPersonResolver,
  InspectionComplaintResolver,
} from './graphql/complaint.queries';
import { complaintMessages } from './messages';
import { complaintPermissions } from './permissions';

export { Complaint } from './graphql/complaint.graphql-type';
export type { ComplaintState } from './states';
export {
  complaintFiguresOf,
  complaintsAbout,
  type ComplaintAbout,
  type ComplaintFigure,
} from './complaint-figures';
export { checkComplaint, type CheckedComplaint } from './check-complaint';
export { listRegions, submitComplaint, type PublicComplaint, type Region } from './submit-complaint';

/** Complaints of consumers, and what becomes of them. Clauses 8 (3), 9, 10, 36 (4). */
export const complaintRoom: Room = {
  name: 'external-control/complaint',
  resolvers: [ComplaintQueries, ComplaintMutations, InspectionComplaintResolver, GroundPersonResolver],
  permissions: complaintPermissions,
  messages: complaintMessages,
  routes: (application, actorOf) => [complainantFileRoute(application, actorOf)],
};
