import { dayOf } from '../../../law';
import type { Work } from '../../../platform/commands/work';
import type { ExternalControlDocumentData } from '../../documents';

type Registration = NonNullable<ExternalControlDocumentData['START_NOTICE']['registration']>;

/** Number and day under which the act of appointment is registered; undefined while it is not. */
export async function loadRegistration(work: Work, inspectionId: number): Promise<Registration | undefined> {
  const [row] = await work.query<{ number: string; at: number }>(
    `select number, (extract(epoch from registered_at) * 1000)::double precision as at
     from appointment_registration where inspection_id = $1`,
    [inspectionId],
  );
  return row && { number: row.number, date: dayOf(row.at) };
}
