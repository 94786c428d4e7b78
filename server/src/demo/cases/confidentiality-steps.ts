import type { Teller } from '../teller';
import { ALMATY } from './people';

/** Marks a thing as a secret (clause 31). */
export async function mark(teller: Teller, inspectionId: string, input: object): Promise<void> {
  await teller.run(
    ALMATY.inspector,
    `mutation ($id: ID!, $key: String!, $input: MarkThingInput!) {
      markThing(inspectionId: $id, idempotencyKey: $key, input: $input) { id } }`,
    { id: inspectionId, key: `story-${JSON.stringify(input).length}-mark-${inspectionId}`, input },
  );
}
