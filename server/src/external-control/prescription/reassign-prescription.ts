import type { Work } from '../../platform/commands/work';

/** The prescription of an inspection goes over to those who inspect from now on. */
export async function reassignPrescription(
  work: Work,
  inspectionId: number,
  accountIds: readonly number[],
): Promise<void> {
  await work.query('update prescription set responsible_account_ids = $2 where inspection_id = $1', [
    inspectionId,
    accountIds,
  ]);
}
