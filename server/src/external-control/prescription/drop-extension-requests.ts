import type { Work } from '../../platform/commands/work';
import { endAct } from './end-act';
import { EXTENSION_ACTS } from './extension-states';
import type { PrescriptionRecord } from './prescription.record';

/** Nothing is left to remedy: requests for more time that nobody decided fall away, and both sides are told. Clause 28. */
export async function dropExtensionRequests(work: Work, record: PrescriptionRecord): Promise<void> {
  const dropped = await work.query<{ id: number }>(
    `update remediation_extension set state = $3, decided_at = $2 where prescription_id = $1 and state = 'ASKED' returning id`,
    [record.id, work.now.toISOString(), EXTENSION_ACTS.dropExtensionRequests.opens.ASKED],
  );
  if (dropped.length > 0) await endAct(work, record, { event: 'extensionRequestDropped' });
}
