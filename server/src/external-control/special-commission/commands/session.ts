import { dayOf, instantFromEpoch, judge } from '../../../law';
import type { CommandContext } from '../../../platform/commands/execute';
import { Refusal } from '../../../platform/refusals/refusal';
import { calendarOfWork } from '../../../working-calendar';
import { assertHappened, judgeInCalendar, refuseUnlawful } from '../../case';
import { cancelDocuments, discloseDocument, recordCopyDelivery } from '../../documents';
import { issueInvitations } from '../issue-invitation';
import { actOn, COMMISSION_CASE, type CommissionCommand, type CommissionStep } from '../commission-case';
import { judgeInvitation, judgeSessionTime } from '../rules/session-rules';

export interface SetSession extends CommissionCommand {
  readonly at: Date;
  readonly place: string;
}

const INVITATIONS = ['COMMISSION_INVITATION'];

/** Clause 27: the subject that objected by its representatives, and the inspectors. A session that is moved invites anew. */
async function writeInvitations({ work, commission }: CommissionStep): Promise<void> {
  const { id, inspectionId, authorityId, disclosedToSubjectId } = commission;
  await work.query('delete from commission_invitation where commission_id = $1', [id]);
  await work.query(
    `insert into commission_invitation (commission_id, inspection_id, authority_id, disclosed_to_subject_id, kind, account_id)
     select $1::int, $2::int, $3::int, $4::int, 'SUBJECT', null::int union all
     select $1, $2, $3, $4, 'INSPECTOR', n.account_id from inspection_inspector n where n.inspection_id = $2`,
    [id, inspectionId, authorityId, disclosedToSubjectId],
  );
}

/** Sets day, hour and place of the session (clause 27; the Rules set no term for it, D17). Invitations to an earlier one hold no more. */
export function setSession(context: CommandContext, input: SetSession): Promise<number> {
  return actOn(context, 'setSession', input, async (step) => {
    const { work, commission } = step;
    const { calendar } = await calendarOfWork(work);
    refuseUnlawful([
      judge(input.at > work.now, '27', 'SESSION_AHEAD', 'CURABLE', { decisions: ['D17'] }),
      ...judgeInCalendar('27', [dayOf(input.at)], calendar),
    ]);
    const moved = commission.sessionAt !== null;
    Object.assign(commission, { sessionAt: input.at, beganAt: null, place: input.place.trim() });
    await writeInvitations(step);
    await cancelDocuments(
      work,
      { caseKind: COMMISSION_CASE, caseId: commission.id, kinds: INVITATIONS },
      null,
    );
    await issueInvitations(work, commission, { at: input.at, place: input.place.trim() });
    await work.query('update commission_seat set present = false where commission_id = $1', [commission.id]);
    return {
      event: moved ? 'sessionMoved' : 'sessionSet',
      details: { date: dayOf(input.at), sessionPlace: input.place.trim() },
      findings: [
        judgeSessionTime(instantFromEpoch(input.at.getTime()), calendar.isWorkingDay(dayOf(input.at))),
      ],
    };
  });
}

export interface RecordInvitation extends CommissionCommand {
  readonly invitationId: number;
  readonly way: 'ELECTRONIC' | 'PAPER' | 'EMAIL';
  readonly sentAt: Date;
  readonly recipient: string;
  readonly proof: string;
}

/** How an invitation went out, to whom, with what proof (clause 27). */
export function recordInvitation(context: CommandContext, input: RecordInvitation): Promise<number> {
  return actOn(context, 'recordInvitation', input, async ({ work, commission, facts }) => {
    const [invitation] = await work.query<{
      kind: 'SUBJECT' | 'INSPECTOR';
      sent: boolean;
      documentId: number | null;
      issuedAt: Date | null;
    }>(
      `select n.kind, n.sent_at is not null as sent, n.document_id as "documentId", p.created_at as "issuedAt"
       from commission_invitation n left join issued_document p on p.id = n.document_id where n.id = $1 and n.commission_id = $2`,
      [input.invitationId, commission.id],
    );
    if (!invitation) throw new Refusal('NOT_FOUND', { field: 'input.invitationId' });
    if (invitation.sent) throw new Refusal('INVITED_ALREADY', { field: 'input.invitationId' });
    // It tells of the session as it was set last: before that there was nothing to send.
    const after = invitation.issuedAt ?? commission.formedAt;
    assertHappened(input.sentAt, { now: work.now, after, field: 'input.sentAt' });
    await work.query(
      'update commission_invitation set way = $2, sent_at = $3, recipient = $4, proof = $5 where id = $1',
      [input.invitationId, input.way, input.sentAt.toISOString(), input.recipient.trim(), input.proof.trim()],
    );
    if (invitation.documentId !== null)
      await recordCopyDelivery(work, {
        documentId: invitation.documentId,
        recipient: invitation.kind,
        way: input.way,
        deliveredAt: input.sentAt,
        proof: input.proof.trim(),
        receivedBy: input.recipient.trim(),
      });
    const { disclosedToSubjectId } = commission;
    if (invitation.documentId !== null && invitation.kind === 'SUBJECT' && disclosedToSubjectId !== null)
      await discloseDocument(work, invitation.documentId, disclosedToSubjectId);
    return {
      event: 'sessionInvitationSent',
      details: { recipient: input.recipient.trim(), deliveryProof: input.proof.trim() },
      findings: [judgeInvitation(facts, instantFromEpoch(input.sentAt.getTime()))],
    };
  });
}

/** Opens the session: composed, invited, on its day, with a quorum (clauses 26, 27; D46). */
export function openSession(context: CommandContext, command: CommissionCommand): Promise<number> {
  return actOn(context, 'openSession', command, ({ work, commission, facts }) => {
    commission.openedAt = commission.beganAt ?? work.now;
    const count = facts.seats.filter(({ part, present }) => part !== 'SECRETARY' && present).length;
    return Promise.resolve({ event: 'sessionOpened', details: { count } });
  });
}
