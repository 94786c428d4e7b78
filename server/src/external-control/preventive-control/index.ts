import type { Room } from '../../platform/room';
import { ControlOpeningMutations, ListLineControlResolver } from './graphql/control.resolvers';
import { controlMessages } from './messages';

/** Preventive control: with a visit, from a line of the half-year list, and without one. Clauses 6 to 7-2. */
export const preventiveControlRoom: Room = {
  name: 'external-control/preventive-control',
  resolvers: [ListLineControlResolver, ControlOpeningMutations],
  messages: controlMessages,
};
