import { ask } from '@qadagalau/portal-kit';
import { ServicesToAddDocument } from '../../generated/graphql';
import type { RegisterService } from '../grid/block-services';

/** The server gives so many at once. */
const MOST = 200;

/** Services by their numbers, as the register has them; none where it cannot be asked. */
export async function readServices(
  numbers: readonly string[],
): Promise<ReadonlyMap<string, RegisterService>> {
  const codes = [...new Set(numbers)].slice(0, MOST);
  const answer = await ask(ServicesToAddDocument, { first: MOST, filter: { codes } });
  return new Map(
    (answer.data?.publicServices.edges ?? []).map(({ node: { code, name, nameKk, nameRu } }) => [
      code,
      { name, titles: [name, nameKk, nameRu] },
    ]),
  );
}
