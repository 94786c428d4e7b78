import { instantFromEpoch } from '../../../law';
import type { CommandContext } from '../../../platform/commands/execute';
import { Refusal } from '../../../platform/refusals/refusal';
import { assertHappened, refuseUnlawful } from '../../case';
import { actOn, type CommissionCommand } from '../commission-case';
import { settleQuestion } from '../questions';
import { judgeAttendance } from '../rules/session-rules';
import { dropOpenVotes, noteSeats, unseat } from '../seats';

export interface RecuseMember extends CommissionCommand {
  readonly seatId: number;
  readonly reason: string;
}

/** Excludes somebody from these objections, with the reason; the quorum is counted again (clause 26; D42). */
export function recuseMember(context: CommandContext, input: RecuseMember): Promise<number> {
  return actOn(context, 'recuseMember', input, async ({ work, commission, facts }) => {
    const seat = facts.seats.find(({ id }) => id === input.seatId);
    if (!seat) throw new Refusal('NOT_FOUND', { field: 'input.seatId' });
    const reason = input.reason.trim();
    await unseat(work, commission, [seat.id], { because: 'RECUSED', reason });
    await noteSeats(work, commission);
    await settleQuestion(work, commission);
    return { event: 'memberRecused', details: { recused: seat.name, reason } };
  });
}

export interface RecordAttendance extends CommissionCommand {
  readonly presentSeatIds: readonly number[];
  readonly attendedInvitationIds: readonly number[];
  /** When the session in fact began, where that was before its hour, or is entered on a later day. */
  readonly beganAt: Date | null;
}

/** Who is there: of the commission and of those invited, once the session has begun. Whoever leaves votes no more. Clause 27. */
export function recordAttendance(context: CommandContext, input: RecordAttendance): Promise<number> {
  return actOn(context, 'recordAttendance', input, async ({ work, commission, facts }) => {
    if (input.presentSeatIds.some((id) => !facts.seats.some((seat) => seat.id === id)))
      throw new Refusal('NOT_FOUND', { field: 'input.presentSeatIds' });
    const { beganAt } = input;
    if (beganAt !== null) {
      assertHappened(beganAt, { now: work.now, after: commission.formedAt, field: 'input.beganAt' });
      commission.beganAt = beganAt;
    }
    const began = commission.beganAt && instantFromEpoch(commission.beganAt.getTime());
    if (facts.state !== 'IN_SESSION')
      refuseUnlawful([judgeAttendance({ ...facts, beganAt: began }, instantFromEpoch(work.now.getTime()))]);
    await work.query(
      'update commission_seat set present = (id = any($2::int[])) where commission_id = $1 and until is null',
      [commission.id, input.presentSeatIds],
    );
    await work.query(
      'update commission_invitation set attended = (id = any($2::int[])) where commission_id = $1',
      [commission.id, input.attendedInvitationIds],
    );
    await dropOpenVotes(work, commission.id);
    await settleQuestion(work, commission);
    return {
      event: 'attendanceRecorded',
      details: {
        count: input.presentSeatIds.length,
        ...(beganAt === null ? {} : { date: beganAt.toISOString() }),
      },
    };
  });
}
