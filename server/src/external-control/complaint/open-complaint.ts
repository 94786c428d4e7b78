import { dayOf } from '../../law';
import type { Work } from '../../platform/commands/work';
import type { FileOwner } from '../../platform/files';
import { requireKnown } from '../../registry';
import { nextCaseNumber } from '../case';
import { registerIncoming } from '../paper-register';
import { COMPLAINT_CASE, noteEvent } from './complaint-case';
import type { ComplaintWay } from './states';

export interface Complainant {
  readonly kind: 'NATURAL' | 'LEGAL';
  /** Null: nameless (D4). */
  readonly name: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly address: string | null;
}

/** A complaint as it came in. */
export interface ComplaintInput {
  readonly cameBy: ComplaintWay;
  readonly receivedAt: Date;
  /** The body that sent it on, with its paper. */
  readonly from: { readonly body: string; readonly number: string; readonly date: string } | null;
  readonly person: Complainant;
  readonly subjectId: number | null;
  readonly providerName: string | null;
  readonly territoryId: number | null;
  readonly publicServiceId: number | null;
  readonly serviceText: string | null;
  readonly violatedRight: string | null;
  readonly factDate: string | null;
  readonly text: string;
}

async function numberOf(work: Work, authorityId: number): Promise<string> {
  const year = Number(dayOf(work.now).slice(0, 4));
  const [office] = await work.query<{ code: string }>('select code from authority where id = $1', [
    authorityId,
  ]);
  const series = office && /^\d/.test(office.code) ? office.code.slice(0, 2) : '00';
  const last = await nextCaseNumber(work, COMPLAINT_CASE, authorityId, year);
  return `C-${series}-${year}-${String(last).padStart(4, '0')}`;
}

export const filesOfComplaint = (id: number, authorityId: number): FileOwner => ({
  ownerKind: COMPLAINT_CASE,
  ownerId: id,
  caseKind: COMPLAINT_CASE,
  caseId: id,
  authorityId,
  disclosedToSubjectId: null,
});

/** Gives a complaint its entry in the register of the office that has it now; nobody who complains is named there (clause 31). */
export async function registerAtOffice(
  work: Work,
  office: number,
  complaint: {
    readonly id: number;
    readonly number: string;
    readonly fromBody: string | null;
    /** The office that passed it on. */
    readonly fromOfficeId?: number;
    readonly receivedAt: Date;
  },
): Promise<void> {
  const incomingPaperId = await registerIncoming(work, {
    kind: 'COMPLAINT',
    authorityId: office,
    caseKind: COMPLAINT_CASE,
    caseId: complaint.id,
    caseNumber: complaint.number,
    inspectionId: null,
    senderId: null,
    sender: complaint.fromBody,
    senderOfficeId: complaint.fromOfficeId ?? null,
    receivedAt: complaint.receivedAt,
    disclosedToSubjectId: null,
  });
  await work.query('update complaint set incoming_paper_id = $2 where id = $1', [
    complaint.id,
    incomingPaperId,
  ]);
}

/** Writes a complaint into the register of an office. @returns its id and number */
export async function openComplaint(
  work: Work,
  authorityId: number,
  input: ComplaintInput,
  codeHash: Buffer | null = null,
): Promise<{ id: number; number: string }> {
  await requireKnown(work, {
    'input.subjectId': input.subjectId,
    'input.publicServiceId': input.publicServiceId,
    'input.territoryId': input.territoryId,
  });
  const { person, from } = input;
  const number = await numberOf(work, authorityId);
  const [row] = await work.query<{ id: number }>(
    `insert into complaint (number, authority_id, came_by, received_at, registered_at, from_body, from_number, from_date, nameless,
       subject_id, provider_name, territory_id, public_service_id, service_text, fact_date, code_hash)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16) returning id`,
    [
      number,
      authorityId,
      input.cameBy,
      input.receivedAt.toISOString(),
      work.now.toISOString(),
      from?.body ?? null,
      from?.number ?? null,
      from?.date ?? null,
      person.name === null,
      input.subjectId,
      input.providerName,
      input.territoryId,
      input.publicServiceId,
      input.serviceText,
      input.factDate,
      codeHash,
    ],
  );
  if (!row) throw new Error('the complaint was not written');
  await work.query(
    `insert into complaint_person (id, authority_id, kind, name, phone, email, address, violated_right, text)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      row.id,
      authorityId,
      person.kind,
      person.name,
      person.phone,
      person.email,
      person.address,
      input.violatedRight,
      input.text,
    ],
  );
  await registerAtOffice(work, authorityId, {
    id: row.id,
    number,
    fromBody: from?.body ?? null,
    receivedAt: input.receivedAt,
  });
  const authority = { id: authorityId, kind: 'TERRITORIAL' } as const;
  noteEvent(work, { id: row.id, version: 1, number, authority }, 'complaintRegistered');
  return { id: row.id, number };
}
