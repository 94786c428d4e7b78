import type { Room } from '../../platform/room';
import { referralMessages } from './messages';
import { referralPermissions } from './permissions';
import { ReferralRecord } from './referral.record';
import {
  InspectionReferralResolver,
  MonitoringReferralResolver,
  ReferralResolver,
} from './referral.resolvers';

/** Signs of a criminal offence found by an inspection or by external monitoring. Clauses 29, 37. */
export const referralRoom: Room = {
  name: 'external-control/referral',
  entities: [ReferralRecord],
  resolvers: [ReferralResolver, InspectionReferralResolver, MonitoringReferralResolver],
  permissions: referralPermissions,
  messages: referralMessages,
};
