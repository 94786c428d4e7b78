import type { Room } from '../../platform/room';
import { referralMessages } from './messages';
import { referralPermissions } from './permissions';
import { ReferralRecord } from './referral.record';
import { InspectionReferralResolver, ReferralResolver } from './referral.resolvers';

/** Signs of a criminal offence found by an inspection. Clause 29. */
export const referralRoom: Room = {
  name: 'external-control/referral',
  entities: [ReferralRecord],
  resolvers: [ReferralResolver, InspectionReferralResolver],
  permissions: referralPermissions,
  messages: referralMessages,
};
