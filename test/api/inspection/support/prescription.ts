import { randomUUID } from 'node:crypto';
import { INSPECTOR, SUBJECT } from './course';
import type { World } from './world';

/** The subject informs of every violation, and the office returns it all with a reason. */
export async function informAndReturn(world: World, prescriptionId: string, reason: string): Promise<void> {
  const ids = await world.value<string[]>(
    'select array_agg(id::text order by position) as value from violation where prescription_id = $1',
    [prescriptionId],
  );
  const carryOut = async (email: string, name: string, type: string, input: object) => {
    const version = await world.value('select version as value from prescription where id = $1', [
      prescriptionId,
    ]);
    await (
      await world.as(email)
    ).run(
      `mutation ($id: ID!, $key: String!, $version: Int!, $input: ${type}!) {
        ${name}(prescriptionId: $id, idempotencyKey: $key, expectedVersion: $version, input: $input) { id } }`,
      { id: prescriptionId, key: randomUUID(), version, input },
    );
  };
  const items = ids.map((violationId) => ({ violationId, text: 'Remedied by an order', fileIds: [] }));
  await carryOut(SUBJECT, 'provideRemediationInformation', 'ProvideRemediationInformationInput', { items });
  await carryOut(INSPECTOR, 'returnRemediation', 'ReturnRemediationInput', { violationIds: ids, reason });
}
