import type { Work } from '../platform/commands/work';

/** The open terms of an inspection's own side go over to those who inspect from now on. */
export async function reassignDeadlines(
  work: Work,
  inspectionId: number,
  accountIds: readonly number[],
): Promise<void> {
  await work.query(
    `update deadline set responsible_account_ids = $2
     where inspection_id = $1 and met_at is null and cancelled_at is null and responsible_account_ids <> '{}'`,
    [inspectionId, accountIds],
  );
}
