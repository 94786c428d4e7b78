import type { Work } from '../../platform/commands/work';
import { Refusal } from '../../platform/refusals/refusal';
import type { ExternalControlDocumentData } from '../documents';

type Signer = ExternalControlDocumentData['ACT_OF_APPOINTMENT']['signer'];

/** The person who acts, as a signer: with the order where they perform the duties of another (clause 12). */
export async function loadSigner(work: Work): Promise<Signer> {
  const [row] = await work.query<Signer>(
    `select o.full_name as "fullName", jsonb_build_object('kk', k.position_kk, 'ru', k.position_ru) as position,
       case when k.acting then jsonb_build_object('orderNumber', k.order_number, 'orderDate', k.order_date) end as acting
     from capacity k join account o on o.id = k.account_id where k.id = $1`,
    [work.actor.capacityId],
  );
  if (!row) throw new Refusal('FORBIDDEN');
  const { acting, ...person } = row;
  return acting ? { ...person, acting } : person;
}
