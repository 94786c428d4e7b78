import { assertDayHappened, refuseUnlawful } from '../../../external-control/case';
import type { CalendarDate } from '../../../law';
import { attachFiles } from '../../../platform/files';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { Refusal } from '../../../platform/refusals/refusal';
import { act, caseOf, ROW_COLUMNS, rowOf, type ActRequest, type Step } from '../act';
import type { ControlPenaltyKindName, ControlStaffName, ViolationCount } from '../results';
import { judgeRestoration } from '../result-rules';

/** Keeps what the act states, so that the quarter can count it: violations by kind, and each recommendation (clause 51). */
export async function keepStated(
  { work, event }: Step,
  stated: { readonly counts: readonly ViolationCount[]; readonly recommendations: readonly string[] },
): Promise<void> {
  const of = rowOf(event).slice(0, 3);
  await work.query(
    `insert into control_violation (${ROW_COLUMNS}, kind, count)
     select $1, $2, $3, null, x.kind, x.count from jsonb_to_recordset($4::jsonb) as x(kind text, count int)`,
    [...of, JSON.stringify(stated.counts)],
  );
  await work.query(
    `insert into control_recommendation (${ROW_COLUMNS}, text)
     select $1, $2, $3, null, x.text from unnest($4::text[]) with ordinality as x(text, turn) order by x.turn`,
    [...of, stated.recommendations],
  );
}

function assertDay({ work, event }: Step, day: CalendarDate, field: string): void {
  assertDayHappened(day, { now: work.now, after: event.startedOn, field });
}

async function idOf(rows: Promise<{ id: number }[]>): Promise<number> {
  const [row] = await rows;
  if (!row) throw new Error('a result of a control event was not added');
  return row.id;
}

const proofs = ({ work, event }: Step, ownerKind: string, ownerId: number, fileIds: readonly string[]) =>
  attachFiles(work, fileIds, { ...caseOf(event), ownerKind, ownerId });

export interface RecordRestoration {
  readonly violations: number;
  readonly persons: number;
  readonly restoredOn: CalendarDate;
  readonly text: string;
  readonly fileIds: readonly string[];
}

/** Records that after so many violations the rights of so many persons were restored: not of more violations than the act states (clause 57). */
export function recordControlRestoration(
  context: RequestContext,
  request: ActRequest,
  input: RecordRestoration,
): Promise<number> {
  return act(context, 'recordControlRestoration', request, input, async (step) => {
    const { work, event, facts } = step;
    assertDay(step, input.restoredOn, 'input.restoredOn');
    refuseUnlawful(judgeRestoration(facts, input.violations));
    const id = await idOf(
      work.query(
        `insert into control_restoration (${ROW_COLUMNS}, violations, persons, restored_on, text, recorded_at, recorded_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning id`,
        [
          ...rowOf(event),
          input.violations,
          input.persons,
          input.restoredOn,
          input.text.trim(),
          work.now.toISOString(),
          work.actor.name,
        ],
      ),
    );
    const files = await proofs(step, 'controlRestoration', id, input.fileIds);
    return { event: 'controlRightsRestored', details: { date: input.restoredOn, files } };
  });
}

export interface RecordPenalty {
  readonly kind: ControlPenaltyKindName;
  readonly staff: ControlStaffName;
  /** Name and position of the person. */
  readonly person: string;
  readonly imposedOn: CalendarDate;
  readonly orderReference: string;
  readonly fileIds: readonly string[];
}

/** Records a disciplinary penalty with copies that prove it: of one person, by its order (clause 57). */
export function recordControlPenalty(
  context: RequestContext,
  request: ActRequest,
  input: RecordPenalty,
): Promise<number> {
  return act(context, 'recordControlPenalty', request, input, async (step) => {
    const { work, event } = step;
    assertDay(step, input.imposedOn, 'input.imposedOn');
    const same = await work.query(
      `select from control_penalty where event_id = $1 and withdrawn_at is null and kind = $2 and lower(person) = lower($3)
         and imposed_on = $4 and lower(order_reference) = lower($5)`,
      [event.id, input.kind, input.person.trim(), input.imposedOn, input.orderReference.trim()],
    );
    if (same.length > 0) throw new Refusal('CONTROL_PENALTY_ONCE', { field: 'input.person' });
    const id = await idOf(
      work.query(
        `insert into control_penalty (${ROW_COLUMNS}, kind, staff, person, imposed_on, order_reference, recorded_at, recorded_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) returning id`,
        [
          ...rowOf(event),
          input.kind,
          input.staff,
          input.person.trim(),
          input.imposedOn,
          input.orderReference.trim(),
          work.now.toISOString(),
          work.actor.name,
        ],
      ),
    );
    const files = await proofs(step, 'controlPenalty', id, input.fileIds);
    return { event: 'controlPenaltyRecorded', details: { date: input.imposedOn, files } };
  });
}

export interface SettleRecommendation {
  readonly recommendationId: number;
  readonly fulfilled: boolean;
  readonly settledOn: CalendarDate;
  readonly note: string;
}

/** Records that a recommendation was fulfilled, or that it was not and why (clause 57). */
export function settleControlRecommendation(
  context: RequestContext,
  request: ActRequest,
  input: SettleRecommendation,
): Promise<number> {
  return act(context, 'settleControlRecommendation', request, input, async (step) => {
    const { work, event } = step;
    const note = input.note.trim();
    if (!input.fulfilled && note === '')
      throw new Refusal('CONTROL_NOT_FULFILLED_SAYS_WHY', { field: 'input.note' });
    assertDay(step, input.settledOn, 'input.settledOn');
    const [found] = await work.query<{ settled: boolean }>(
      `select settled_on is not null as settled from control_recommendation where id = $1 and event_id = $2 for update`,
      [input.recommendationId, event.id],
    );
    if (!found) throw new Refusal('NOT_FOUND', { field: 'input.recommendationId' });
    if (found.settled)
      throw new Refusal('CONTROL_RECOMMENDATION_SETTLED', { field: 'input.recommendationId' });
    await work.query(
      `update control_recommendation set fulfilled = $2, settled_on = $3, note = nullif($4, '') where id = $1`,
      [input.recommendationId, input.fulfilled, input.settledOn, note],
    );
    return {
      event: input.fulfilled ? 'controlRecommendationFulfilled' : 'controlRecommendationNotFulfilled',
      details: { date: input.settledOn },
    };
  });
}
