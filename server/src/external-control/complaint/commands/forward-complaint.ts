import { execute, type CommandContext } from '../../../platform/commands/execute';
import type { Work } from '../../../platform/commands/work';
import { invalidInput } from '../../../platform/refusals/invalid-input';
import { Refusal } from '../../../platform/refusals/refusal';
import { loadSigner, nameInPaper } from '../../case';
import { issue, type ExternalControlDocumentData } from '../../documents';
import type { ComplaintFacts } from '../complaint-facts';
import { beginAct, COMPLAINT_CASE, decided, endAct, type ComplaintCommand } from '../complaint-case';

export interface ForwardComplaint extends ComplaintCommand {
  /** Of the register; else the body as it is typed. */
  readonly bodyId: number | null;
  readonly bodyName: string | null;
  readonly bodyField: string | null;
}

type Letter = ExternalControlDocumentData['COMPLAINT_FORWARDING'];

interface Recipient {
  readonly id: number | null;
  readonly name: { readonly kk: string; readonly ru: string };
  readonly field: { readonly kk: string; readonly ru: string };
  readonly address: string | null;
}

async function recipientOf(
  work: Work,
  { bodyId, bodyName, bodyField }: ForwardComplaint,
): Promise<Recipient> {
  if (bodyId !== null) {
    const [body] = await work.query<Recipient>(
      `select id, jsonb_build_object('kk', name_kk, 'ru', name_ru) as name, jsonb_build_object('kk', field_kk, 'ru', field_ru) as field,
         address from controlling_body where id = $1 and withdrawn_at is null`,
      [bodyId],
    );
    if (!body) throw invalidInput('input.bodyId', 'bodyId');
    return body;
  }
  if (bodyName === null) throw new Refusal('BODY_MISSING', { field: 'input.bodyName' });
  if (bodyField === null) throw new Refusal('BODY_FIELD_MISSING', { field: 'input.bodyField' });
  const alike = (text: string) => ({ kk: text, ru: text });
  return { id: null, name: alike(bodyName), field: alike(bodyField), address: null };
}

type Facts = Pick<Letter, 'place' | 'authority' | 'subject' | 'complaint'> & { readonly files: number };

async function lettersFacts(work: Work, { id }: ComplaintFacts): Promise<Facts> {
  const [facts] = await work.query<Facts>(
    `select jsonb_build_object('kk', coalesce(t.name_kk, 'Астана қаласы'), 'ru', coalesce(t.name_ru, 'город Астана')) as place,
       jsonb_strip_nulls(jsonb_build_object('name', jsonb_build_object('kk', a.name_kk, 'ru', a.name_ru))) as authority,
       jsonb_build_object('name', case when s.id is null then jsonb_build_object('kk', c.provider_name, 'ru', c.provider_name)
         else ${nameInPaper('s', 'c.id', 'complaint')} end) as subject,
       jsonb_build_object('number', c.number, 'date', (c.registered_at at time zone 'Asia/Almaty')::date::text,
         'service', jsonb_build_object('kk', coalesce(v.name_kk, c.service_text, ''), 'ru', coalesce(v.name_ru, c.service_text, ''))) as complaint,
       (select count(*)::int from stored_file f where f.owner_kind = 'complaint' and f.owner_id = c.id) as files
     from complaint c join authority a on a.id = c.authority_id left join territory t on t.id = a.territory_id
     left join inspected_subject s on s.id = c.subject_id left join public_service v on v.id = c.public_service_id where c.id = $1`,
    [id],
  );
  if (!facts) throw new Error(`complaint ${id} was not found`);
  return facts;
}

/**
 * Forwards a complaint about a provider that clause 9 does not cover to the body that controls the field, by a letter of the head
 * (clause 10). The letter names no complainant: the complaint itself goes with it.
 */
export async function forwardComplaint(context: CommandContext, input: ForwardComplaint): Promise<number> {
  const { idempotencyKey } = input;
  return execute(context, { name: 'forwardComplaint', idempotencyKey, input }, async (work) => {
    const complaint = await beginAct(work, 'forwardComplaint', input);
    const body = await recipientOf(work, input);
    const { files, ...facts } = await lettersFacts(work, complaint);
    const signer = await loadSigner(work);
    const { number, date } = await issue(work, {
      kind: 'COMPLAINT_FORWARDING',
      caseKind: COMPLAINT_CASE,
      caseId: complaint.id,
      inspectionId: null,
      authorityId: complaint.authority.id,
      subjectId: null,
      disclosedToSubjectId: null,
      data: () => ({
        ...facts,
        recipient: { name: body.name, field: body.field },
        attachments: files + 1,
        signer,
      }),
    });
    await endAct(work, complaint, 'forwardComplaint', {
      values: {
        ...decided(work),
        bodyId: body.id,
        bodyName: body.name.ru,
        bodyField: body.field.ru,
        letterNumber: number,
        letterDate: date,
      },
      event: 'complaintForwarded',
      details: { recipient: { ...body.name, en: body.name.ru }, letterNumber: number, date },
    });
    return complaint.id;
  });
}
