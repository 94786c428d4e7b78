import { dayOf, type CalendarDate } from '../../law';
import type { Work } from '../../platform/commands/work';
import type { RequestContext } from '../../platform/graphql/request-context';
import { invalidInput } from '../../platform/refusals/invalid-input';
import { Refusal } from '../../platform/refusals/refusal';
import { refuseUnlawful } from '../case';
import { judgeLeave, type Leave } from './rules';

export const LEAVE_CASE = 'staff-leave';

export interface NewLeave extends Leave {
  readonly capacityId: number;
  readonly reason: string;
}

export interface Inspector {
  readonly capacityId: number;
  readonly accountId: number;
  readonly authorityId: number;
  readonly fullName: string;
}

const INSPECTOR_SQL = `
  select k.id as "capacityId", k.account_id as "accountId", k.authority_id as "authorityId", o.full_name as "fullName"
  from capacity k join account o on o.id = k.account_id
  where k.id = $1 and k.side = 'AUTHORITY' and k.role in ('AGENCY_INSPECTOR', 'TERRITORIAL_INSPECTOR') and not k.acting`;

/** @throws Refusal INVALID_INPUT for whoever is no inspector of any office */
export async function findInspector(work: Work, capacityId: number, field: string): Promise<Inspector> {
  const [inspector] = await work.query<Inspector>(INSPECTOR_SQL, [capacityId]);
  if (!inspector) throw invalidInput(field);
  return inspector;
}

/** The text of a reason. @throws Refusal INVALID_INPUT for a blank one */
export function reasonOf(text: string, field: string): string {
  const reason = text.trim();
  if (reason === '') throw invalidInput(field);
  return reason;
}

/** @throws Refusal FORBIDDEN, INVALID_INPUT, REFUSED_BY_LAW */
export function enterStaffLeave(
  context: RequestContext,
  input: NewLeave,
  idempotencyKey: string,
): Promise<number> {
  return context.execute({ name: 'enterStaffLeave', idempotencyKey, input }, async (work) => {
    const { accountId, authorityId, fullName } = await findInspector(
      work,
      input.capacityId,
      'input.capacityId',
    );
    work.authorize('enter', 'StaffLeave', { authorityId });
    // Two heads at once, or one twice: the days of one person are looked at one after another.
    await work.query('select pg_advisory_xact_lock(780212, $1)', [accountId]);
    const others = await work.query<Leave>(
      `select first_day::text as "firstDay", last_day::text as "lastDay" from staff_leave
       where account_id = $1 and withdrawn_at is null`,
      [accountId],
    );
    const { firstDay, lastDay } = input;
    const reason = reasonOf(input.reason, 'input.reason');
    const today: CalendarDate = dayOf(work.now);
    refuseUnlawful(judgeLeave({ firstDay, lastDay }, others, today));
    const [row] = await work.query<{ id: number }>(
      `insert into staff_leave (authority_id, capacity_id, account_id, first_day, last_day, reason, entered_at, entered_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
      [
        authorityId,
        input.capacityId,
        accountId,
        firstDay,
        lastDay,
        reason,
        work.now.toISOString(),
        work.actor.name,
      ],
    );
    const id = row?.id ?? 0;
    work.journal({
      action: 'staffLeaveEntered',
      caseKind: LEAVE_CASE,
      caseId: id,
      caseVersion: 1,
      authorityId,
      disclosedToSubjectId: null,
      details: { staffMember: fullName, validFrom: firstDay, validTo: lastDay, reason },
    });
    return id;
  });
}

interface Row {
  readonly id: number;
  readonly version: number;
  readonly authorityId: number;
  readonly withdrawnAt: Date | null;
  readonly withdrawalReason: string | null;
}

/** A leave that does not come about. @throws Refusal NOT_FOUND, FORBIDDEN, STALE_VERSION, LEAVE_WITHDRAWN_ALREADY, INVALID_INPUT */
export function withdrawStaffLeave(
  context: RequestContext,
  command: {
    readonly id: number;
    readonly reason: string;
    readonly idempotencyKey: string;
    readonly expectedVersion: number;
  },
): Promise<number> {
  const { idempotencyKey, ...input } = command;
  return context.execute({ name: 'withdrawStaffLeave', idempotencyKey, input }, async (work) => {
    const [row] = await work.query<Row>(
      `select id, version, authority_id as "authorityId", withdrawn_at as "withdrawnAt", withdrawal_reason as "withdrawalReason" from staff_leave where id = $1 for update`,
      [input.id],
    );
    if (!row) throw new Refusal('NOT_FOUND');
    const { authorityId } = row;
    work.authorize('withdraw', 'StaffLeave', { authorityId });
    await work.expectVersion(row, input.expectedVersion, LEAVE_CASE);
    if (row.withdrawnAt !== null)
      throw new Refusal('LEAVE_WITHDRAWN_ALREADY', {
        params: { at: row.withdrawnAt.toISOString(), reason: row.withdrawalReason },
      });
    const reason = reasonOf(input.reason, 'reason');
    await work.query(
      'update staff_leave set withdrawn_at = $2, withdrawal_reason = $3, version = version + 1 where id = $1',
      [row.id, work.now.toISOString(), reason],
    );
    work.journal({
      action: 'staffLeaveWithdrawn',
      caseKind: LEAVE_CASE,
      caseId: row.id,
      caseVersion: row.version + 1,
      authorityId,
      disclosedToSubjectId: null,
      details: { reason },
    });
    return row.id;
  });
}
