import type { Room } from '../platform/room';
import { AccountRecord } from './account.record';
import { ActingPersonResolver } from './acting-person.resolver';
import { CapacityRecord } from './capacity.record';
import { CapacityResolver } from './capacity.resolver';
import { peopleMessages } from './messages';
import { peoplePermissions } from './permissions';
import { SessionResolver } from './session.resolver';
import { SpecialistResolver } from './specialist.resolver';
import { SubjectPersonResolver } from './subject-person.resolver';
import { ViewerResolver } from './viewer.resolver';

export { Account } from './account.graphql-type';
export { AccountRecord } from './account.record';
export { actorOf, rememberActor } from './actor-of';
export { actorOfCapacity } from './actor-of-capacity';
export { Capacity, RoleEnum, SideEnum } from './capacity.graphql-type';
export { CapacityRecord } from './capacity.record';
export { DEMO_BODIES, type DemoBody } from './demo/demo-bodies';
export { DEMO_PASSWORD, DEMO_PEOPLE } from './demo/demo-people';
export { findAdministrator } from './find-administrator';
export { findDemoActor } from './demo/find-demo-actor';
export { seedDemoPeople } from './demo/seed-demo-people';
export {
  AUTHORITY_ROLES,
  OFFICE_ROLES,
  ROLE_NAMES,
  ROLES,
  SUBJECT_ROLES,
  type Role,
  type Side,
} from './role';
export { findToken } from './session-token';
export { isCurrent, judgeSigner, type Signer, type SigningCode, type Validity } from './rules';

/** Accounts, roles of both sides, acting persons, sessions. */
export const peopleRoom: Room = {
  name: 'people',
  entities: [AccountRecord, CapacityRecord],
  resolvers: [
    ActingPersonResolver,
    CapacityResolver,
    SessionResolver,
    SpecialistResolver,
    SubjectPersonResolver,
    ViewerResolver,
  ],
  permissions: peoplePermissions,
  messages: peopleMessages,
};
