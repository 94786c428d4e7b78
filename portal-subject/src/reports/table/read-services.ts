import { ask } from '@qadagalau/portal-kit';
import { ServicesToAddDocument } from '../../generated/graphql';
import type { RegisterService } from '../grid/block-services';

/** The server gives so many at once. */
const MOST = 200;

/** Services by their numbers, as the register has them; nothing where it cannot be asked. */
export async function readServices(
  numbers: readonly string[],
): Promise<ReadonlyMap<string, RegisterService> | undefined> {
  const codes = [...new Set(numbers)];
  const found = new Map<string, RegisterService>();
  for (let at = 0; at < codes.length; at += MOST) {
    const filter = { codes: codes.slice(at, at + MOST) };
    const answer = await ask(ServicesToAddDocument, { first: MOST, filter });
    if (!answer.data) return undefined;
    for (const { node } of answer.data.publicServices.edges)
      found.set(node.code, { name: node.name, titles: [node.name, node.nameKk, node.nameRu] });
  }
  return found;
}
