import { ask } from '@qadagalau/portal-kit';
import { ServicesToAddDocument } from '../../generated/graphql';

/** The server gives so many at once. */
const MOST = 200;

/** Names of services by their numbers, as the register has them; none where it cannot be asked. */
export async function readServiceNames(numbers: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const codes = [...new Set(numbers)].slice(0, MOST);
  const answer = await ask(ServicesToAddDocument, { first: MOST, filter: { codes } });
  return new Map((answer.data?.publicServices.edges ?? []).map(({ node }) => [node.code, node.name]));
}
