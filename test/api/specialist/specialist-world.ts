import { randomUUID } from 'node:crypto';
import { textOfPages } from '../../documents/pdf-text';
import { INSPECTOR } from '../inspection/support/course';
import type { World } from '../inspection/support/world';

export const INSPECTOR_MARK = { mark: 'COMMERCIAL', reason: 'Plans of the body' };

export async function markFile(
  world: World,
  inspectionId: string,
  fileId: string,
  more: object,
): Promise<void> {
  await (
    await world.as(INSPECTOR)
  ).run(
    `mutation ($id: ID!, $key: String!, $input: MarkThingInput!) {
      markThing(inspectionId: $id, idempotencyKey: $key, input: $input) { id } }`,
    { id: inspectionId, key: randomUUID(), input: { thing: 'FILE', thingId: fileId, ...more } },
  );
}

/** Text of a case's paper, as somebody gets it. */
export async function ofPdf(
  world: World,
  email: string,
  inspectionId: string,
  kind: string,
  edition: 'kk' | 'ru' = 'ru',
): Promise<string> {
  const id = await world.value<string>(
    'select id::text as value from issued_document where inspection_id = $1 and kind = $2 order by id desc limit 1',
    [inspectionId, kind],
  );
  const response = await (await world.as(email)).fetch(`/documents/${id}/${edition}.pdf`);
  return textOfPages(Buffer.from(await response.arrayBuffer()))
    .join(' ')
    .replaceAll(/\s+/g, ' ');
}
