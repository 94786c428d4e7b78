import type { Room } from '../../platform/room';
import { DisclosureResolver } from './graphql/disclosure.resolver';
import { disclosureMessages } from './messages';
import { disclosurePermissions } from './permissions';

export { SecretDisclosure } from './graphql/secret-disclosure.graphql-type';

/** What is marked leaves under a named law, to a named recipient, for a reason. Clause 31. */
export const disclosureRoom: Room = {
  name: 'external-control/disclosure',
  resolvers: [DisclosureResolver],
  permissions: disclosurePermissions,
  messages: disclosureMessages,
};
