import type { Room } from '../../platform/room';
import { specialistMessages } from './messages';
import { specialistPermissions } from './permissions';
import { InspectionSpecialistResolver, SpecialistConclusionResolver } from './specialist.resolvers';

export { CONCLUSION_ACTS, CONCLUSION_STATES } from './states';

/** Specialists, consultants and experts in the one case that an act brings them into. Clause 11. */
export const specialistRoom: Room = {
  name: 'external-control/specialist',
  resolvers: [InspectionSpecialistResolver, SpecialistConclusionResolver],
  permissions: specialistPermissions,
  messages: specialistMessages,
};
