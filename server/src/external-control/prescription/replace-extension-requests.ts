import type { Work } from '../../platform/commands/work';
import { EXTENSION_ACTS } from './extension-states';
import type { PrescriptionRecord } from './prescription.record';
import { dropDecision } from './terms';

/** A later request takes the place of those that nobody decided: what is decided is what was asked last. Clause 28. */
export async function replaceRequests(
  work: Work,
  record: PrescriptionRecord,
  replaced: readonly number[],
  by: number,
): Promise<void> {
  if (replaced.length === 0) return;
  await work.query(
    `update remediation_extension set state = $4, decided_at = $2, replaced_by_id = $3 where id = any($1)`,
    [replaced, work.now.toISOString(), by, EXTENSION_ACTS.replaceRequests.opens.ASKED],
  );
  for (const id of replaced) await dropDecision(work, record, id);
}
