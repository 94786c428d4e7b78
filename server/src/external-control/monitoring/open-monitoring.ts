import { refuseSucceeded } from '../../registry';
import { dayOf, type CalendarDate } from '../../law';
import type { RequestContext } from '../../platform/graphql/request-context';
import { assertDayOfRecord } from '../../platform/refusals/day-of-record';
import { invalidInput } from '../../platform/refusals/invalid-input';
import { Refusal } from '../../platform/refusals/refusal';
import { nextCaseNumber } from '../case';
import { MONITORING_CASE } from './monitoring-case';
import { isPastPeriod } from './rules';

export interface OpenMonitoring {
  readonly subjectId: number;
  readonly periodFrom: CalendarDate;
  readonly periodTo: CalendarDate;
  readonly idempotencyKey: string;
}

/**
 * Begins external monitoring of one subject over a period (clause 36): of the office within whose competence it lies, or of the Agency. An
 * office has one record of a subject and a period under way; once that was decided on, the period can be looked at again.
 * @throws Refusal FORBIDDEN, MONITORING_OUTSIDE_COMPETENCE, MONITORING_PERIOD_PAST, MONITORING_UNDER_WAY
 */
export async function openMonitoring(context: RequestContext, input: OpenMonitoring): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return context.execute({ name: 'openMonitoring', idempotencyKey, input: given }, async (work) => {
    const { subjectId, periodFrom, periodTo } = given;
    const authorityId = work.actor.authorityId;
    if (authorityId === null) throw new Refusal('FORBIDDEN');
    work.authorize('prepare', 'Monitoring', { authorityId });
    const [subject] = await work.query<{ mine: boolean; code: string }>(
      `select a.kind = 'CENTRAL' or s.authority_id = a.id as mine, a.code from inspected_subject s cross join authority a
       where s.id = $1 and a.id = $2`,
      [subjectId, authorityId],
    );
    if (!subject) throw invalidInput('input.subjectId', 'subjectId');
    await refuseSucceeded(work, subjectId, 'input.subjectId');
    if (!subject.mine) throw new Refusal('MONITORING_OUTSIDE_COMPETENCE', { field: 'input.subjectId' });
    const today = dayOf(work.now);
    assertDayOfRecord(periodFrom, 'input.periodFrom');
    if (!isPastPeriod(periodFrom, periodTo, today))
      throw new Refusal('MONITORING_PERIOD_PAST', { field: 'input.periodTo', params: { today } });
    const year = Number(today.slice(0, 4));
    const series = /^\d/.test(subject.code) ? subject.code.slice(0, 2) : '00';
    const last = await nextCaseNumber(work, MONITORING_CASE, authorityId, year);
    // The number is taken first: whoever opens at the same time waits for it, and then sees the record that was begun.
    const [begun] = await work.query<{ number: string }>(
      `select number from monitoring where authority_id = $1 and subject_id = $2 and period_from = $3 and period_to = $4
         and state in ('OPEN', 'SUBMITTED') limit 1`,
      [authorityId, subjectId, periodFrom, periodTo],
    );
    if (begun)
      throw new Refusal('MONITORING_UNDER_WAY', {
        field: 'input.subjectId',
        params: { number: begun.number },
      });
    const number = `M-${series}-${year}-${String(last).padStart(4, '0')}`;
    const [row] = await work.query<{ id: number }>(
      `insert into monitoring (number, authority_id, subject_id, period_from, period_to, opened_at, opened_by)
       values ($1, $2, $3, $4, $5, $6, $7) returning id`,
      [number, authorityId, subjectId, periodFrom, periodTo, work.now.toISOString(), work.actor.name],
    );
    if (!row) throw new Error('the monitoring was not written');
    work.journal({
      action: 'monitoringOpened',
      caseKind: MONITORING_CASE,
      caseId: row.id,
      caseVersion: 1,
      authorityId,
      disclosedToSubjectId: null,
      details: { number },
    });
    return row.id;
  });
}
