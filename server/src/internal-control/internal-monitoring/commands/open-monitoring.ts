import { computeDeadline, dayOf } from '../../../law';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { Refusal } from '../../../platform/refusals/refusal';
import { findFiling } from '../../../reporting/form';
import { calendarInForce } from '../../../working-calendar';
import { refuseUnlawful } from '../../../external-control/case';
import { caseOf } from '../internal-case';
import { firstDayOf, mayOpen } from '../rules';
import { POINTS } from '../states';

export interface OpenInternalMonitoring {
  readonly year: number;
  readonly quarter: number;
  readonly idempotencyKey: string;
}

/** The unit begins to monitor a quarter (clause 58): its thirteen points. */
export async function openInternalMonitoring(
  context: RequestContext,
  input: OpenInternalMonitoring,
): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return context.execute({ name: 'openInternalMonitoring', idempotencyKey, input: given }, async (work) => {
    const { year, quarter } = given;
    const bodyId = work.actor.subjectId;
    const [body] = await work.query<{ kind: string; authorityId: number }>(
      'select kind, authority_id as "authorityId" from inspected_subject where id = $1',
      [bodyId],
    );
    if (bodyId === null || !body) throw new Refusal('FORBIDDEN');
    work.authorize('conduct', 'InternalMonitoring', { bodyId });
    refuseUnlawful(mayOpen(body.kind, year, quarter, dayOf(work.now)));
    const from = firstDayOf(year, quarter);
    const { calendar } = await calendarInForce((text, values) => work.query(text, values));
    const rule = findFiling(body.kind)?.rule ?? 'P36_QUARTERLY';
    const { dueDate } = computeDeadline({ rule, from, calendar });
    const [row] = await work.query<{ id: number }>(
      `insert into internal_monitoring (body_id, authority_id, year, quarter, due_date, opened_at, opened_by)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning id`,
      [bodyId, body.authorityId, year, quarter, dueDate, work.now.toISOString(), work.actor.name],
    );
    if (!row) throw new Refusal('INTERNAL_MONITORING_EXISTS', { field: 'input.quarter' });
    // What is known of them is told as it stands, till the sheet is ended.
    await work.query(
      `insert into internal_monitoring_point (monitoring_id, body_id, authority_id, number, known)
       select $1, $2, $3, number, '[]' from generate_series(1, $4::int) number`,
      [row.id, bodyId, body.authorityId, POINTS],
    );
    work.journal({
      ...caseOf({ id: row.id, authorityId: body.authorityId, bodyId }),
      action: 'internalMonitoringOpened',
      caseVersion: 1,
      details: { number: `${year}-${quarter}` },
    });
    return row.id;
  });
}
