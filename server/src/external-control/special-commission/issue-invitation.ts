import type { Work } from '../../platform/commands/work';
import { loadSigner, nameInPaper } from '../case';
import { issue, type ExternalControlDocumentData } from '../documents';
import { COMMISSION_CASE } from './commission-case';
import { loadCase } from './orders';
import type { SpecialCommissionRecord } from './special-commission.record';

type Recipient = ExternalControlDocumentData['COMMISSION_INVITATION']['recipient'];

interface Invited {
  readonly id: number;
  readonly kind: 'SUBJECT' | 'INSPECTOR';
  readonly recipient: Recipient;
}

const INVITED_SQL = `select n.id, n.kind, coalesce(to_jsonb(a.full_name),
    ${nameInPaper('s', 'c.inspection_id')}) as recipient
  from commission_invitation n join special_commission c on c.id = n.commission_id
  join inspected_subject s on s.id = c.subject_id left join account a on a.id = n.account_id
  where n.commission_id = $1 order by n.id`;

const ABOUT_SQL = `select (select jsonb_build_object('number', o.number, 'date', o.date) from commission_order o
    where o.commission_id = $1 order by o.id limit 1) as order,
  array(select distinct (o.received_at at time zone 'Asia/Almaty')::date::text from objection o
    where o.inspection_id = $2 and o.decided_on is null order by 1) as "objectionsOf"`;

type About = Pick<ExternalControlDocumentData['COMMISSION_INVITATION'], 'order' | 'objectionsOf'>;

/** Issues an invitation to each who is to be invited; the subject reads its own once it is sent, and the inspectors' never (clause 27). */
export async function issueInvitations(
  work: Work,
  commission: SpecialCommissionRecord,
  session: { readonly at: Date; readonly place: string },
): Promise<void> {
  const { id, inspectionId, authorityId, subjectId } = commission;
  const { authority, subject, place, ...about } = await loadCase(work, inspectionId);
  const [basis] = await work.query<About>(ABOUT_SQL, [id, inspectionId]);
  if (!basis) throw new Error(`commission ${id} has no order`);
  const { fullName, position } = await loadSigner(work);
  for (const invited of await work.query<Invited>(INVITED_SQL, [id])) {
    const paper = await issue(work, {
      kind: 'COMMISSION_INVITATION',
      caseKind: COMMISSION_CASE,
      caseId: id,
      inspectionId,
      authorityId,
      subjectId,
      disclosedToSubjectId: null,
      copies: [invited.kind, 'OFFICE'],
      data: () => ({
        place,
        authority,
        subject,
        invitedAs: invited.kind,
        recipient: invited.recipient,
        case: about,
        ...basis,
        session: { at: session.at.toISOString(), place: session.place },
        signer: { fullName, position },
      }),
    });
    await work.query('update commission_invitation set document_id = $2 where id = $1', [
      invited.id,
      paper.id,
    ]);
  }
}
