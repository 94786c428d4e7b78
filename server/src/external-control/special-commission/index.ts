import type { Room } from '../../platform/room';
import { CommissionMutations } from './graphql/commission.mutations';
import { CommissionQueries, InspectionCommissionResolver } from './graphql/commission.queries';
import { commissionMessages } from './messages';
import { specialCommissionPermissions } from './permissions';
import { SpecialCommissionRecord } from './special-commission.record';

export { COMMISSION_ACTS, COMMISSION_STATES, type CommissionAct, type CommissionState } from './states';

/** The commission that considers objections to the results of an inspection. Clauses 26, 27. */
export const specialCommissionRoom: Room = {
  name: 'external-control/special-commission',
  entities: [SpecialCommissionRecord],
  resolvers: [CommissionQueries, CommissionMutations, InspectionCommissionResolver],
  permissions: specialCommissionPermissions,
  messages: commissionMessages,
};
