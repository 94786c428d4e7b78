import { dayOf } from '../../../law';
import { execute, type CommandContext } from '../../../platform/commands/execute';
import { invalidInput } from '../../../platform/refusals/invalid-input';
import { Refusal } from '../../../platform/refusals/refusal';
import { requireKnown } from '../../../registry';
import { assertDayHappened, refuseUnlawful } from '../../case';
import { beginAct, endAct, noteEvent, type ComplaintCommand } from '../complaint-case';
import { registerAtOffice } from '../open-complaint';
import { judgeRecipient } from '../rules';

export interface AssignComplaint extends ComplaintCommand {
  readonly capacityId: number;
}

/** Gives a complaint to an inspector of the office: it then waits for that inspector. */
export async function assignComplaint(context: CommandContext, input: AssignComplaint): Promise<number> {
  const { idempotencyKey } = input;
  return execute(context, { name: 'assignComplaint', idempotencyKey, input }, async (work) => {
    const complaint = await beginAct(work, 'assignComplaint', input);
    const [inspector] = await work.query<{ accountId: number; name: string }>(
      `select k.account_id as "accountId", o.full_name as name from capacity k join account o on o.id = k.account_id
       where k.id = $1 and k.authority_id = $2 and k.role in ('AGENCY_INSPECTOR', 'TERRITORIAL_INSPECTOR')
         and k.withdrawn_at is null and (k.valid_to is null or k.valid_to >= $3)`,
      [input.capacityId, complaint.authority.id, dayOf(work.now)],
    );
    if (!inspector) throw new Refusal('INSPECTOR_NOT_OF_OFFICE', { field: 'input.capacityId' });
    await endAct(work, complaint, 'assignComplaint', {
      values: { assignedAccountId: inspector.accountId },
      event: 'complaintAssigned',
      details: { recipient: inspector.name },
    });
    return complaint.id;
  });
}

export interface ClarifyComplaint extends ComplaintCommand {
  readonly subjectId: number | null;
  readonly publicServiceId: number | null;
  readonly factDate: string | null;
  readonly violatedRight: string | null;
}

/** Finds in the registers whom and which service the complainant means; what is left out stays as it is. */
export async function clarifyComplaint(context: CommandContext, input: ClarifyComplaint): Promise<number> {
  const { idempotencyKey, subjectId, publicServiceId, factDate, violatedRight } = input;
  return execute(context, { name: 'clarifyComplaint', idempotencyKey, input }, async (work) => {
    const complaint = await beginAct(work, 'clarifyComplaint', input);
    await requireKnown(work, { 'input.subjectId': subjectId, 'input.publicServiceId': publicServiceId });
    if (factDate !== null)
      assertDayHappened(factDate, { now: work.now, after: null, field: 'input.factDate' });
    if (violatedRight !== null)
      await work.query('update complaint_person set violated_right = $2 where id = $1', [
        complaint.id,
        violatedRight,
      ]);
    await endAct(work, complaint, 'clarifyComplaint', {
      values: {
        ...(subjectId === null ? {} : { subjectId }),
        ...(publicServiceId === null ? {} : { publicServiceId }),
        ...(factDate === null ? {} : { factDate }),
      },
      event: 'complaintClarified',
    });
    return complaint.id;
  });
}

export interface PassComplaintOn extends ComplaintCommand {
  readonly authorityId: number;
  readonly reason: string;
}

/** Passes a complaint on to the office within whose competence it lies (clause 9); its number stays. */
export async function passComplaintOn(context: CommandContext, input: PassComplaintOn): Promise<number> {
  const { idempotencyKey, authorityId, reason } = input;
  return execute(context, { name: 'passComplaintOn', idempotencyKey, input }, async (work) => {
    const complaint = await beginAct(work, 'passComplaintOn', input);
    const [office] = await work.query<{ kk: string; ru: string; en: string }>(
      'select name_kk as kk, name_ru as ru, name_en as en from authority where id = $1 and id <> $2',
      [authorityId, complaint.authority.id],
    );
    const field = 'input.authorityId';
    if (!office) throw invalidInput(field);
    refuseUnlawful(judgeRecipient(complaint, authorityId));
    const { id, version, number } = complaint;
    // To the office that it goes to it comes in now, from the one that had it.
    await registerAtOffice(work, authorityId, {
      id,
      number,
      fromBody: null,
      fromOfficeId: complaint.authority.id,
      receivedAt: work.now,
    });
    await work.query('select pass_complaint_on($1, $2, $3, $4, $5)', [
      id,
      authorityId,
      reason,
      work.now.toISOString(),
      work.actor.name,
    ]);
    const passed = { ...complaint, version: version + 1 };
    const details = { recipient: office, reason };
    noteEvent(work, { ...passed, authority: { id: authorityId } }, 'complaintPassedOn', details);
    return id;
  });
}
