import { firstMonitoringOf, lockEventProposal } from '../../internal-monitoring';
import { judgeObject, loadExecutors, loadOwnBody, loadScope, takeBodyNumber } from '../../scope';
import { assertDayHappened, refuseUnlawful } from '../../../external-control/case';
import { dayOf, type CalendarDate } from '../../../law';
import type { Work } from '../../../platform/commands/work';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { Refusal } from '../../../platform/refusals/refusal';
import { calendarToCount } from '../../../working-calendar';
import { noteEvent, ROW_COLUMNS, rowOf } from '../act';
import { ControlEventRecord } from '../control-event.record';
import { judgeAppointment, judgeBasis, judgeProposal, judgeReference } from '../rules';

export interface DraftOnPlan {
  readonly planLineId: number;
  readonly idempotencyKey: string;
}

/** What a monitoring asks to be looked into (clauses 42, 59). */
export interface DraftAfterMonitoring {
  readonly monitoringReference: string;
  readonly monitoringDate: CalendarDate;
  readonly objectId: number;
  readonly questions: string;
  readonly plannedStart: CalendarDate;
  readonly endDate: CalendarDate;
  readonly executorIds: readonly number[];
  readonly idempotencyKey: string;
}

type Drafted = Pick<ControlEventRecord, 'objectId' | 'basis' | 'questions' | 'plannedStart' | 'endDate'> &
  Partial<Pick<ControlEventRecord, 'planLineId' | 'monitoringId' | 'monitoringReference' | 'monitoringDate'>>;

async function keepDraft(
  work: Work,
  body: Awaited<ReturnType<typeof loadOwnBody>>,
  drafted: Drafted,
  executorIds: readonly number[],
): Promise<number> {
  refuseUnlawful(judgeObject(await loadScope(work, body, drafted.objectId)));
  const executors = await loadExecutors(work, executorIds);
  const { number } = await takeBodyNumber(work, { bodyId: body.id, kind: 'CONTROL_EVENT', index: 'КМ' });
  const repository = work.manager.getRepository(ControlEventRecord);
  const event = await repository.save(
    repository.create({
      ...drafted,
      version: 1,
      number,
      state: 'DRAFT',
      bodyId: body.id,
      authorityId: body.authorityId,
      appointedEndDate: drafted.endDate,
      createdAt: work.now,
    }),
  );
  await work.query(
    `insert into control_executor (${ROW_COLUMNS}, account_id, full_name, position_kk, position_ru, position_en)
     select $1, $2, $3, $4, x."accountId", x."fullName", x."positionKk", x."positionRu", x."positionEn"
     from jsonb_to_recordset($5::jsonb) as x("accountId" int, "fullName" text, "positionKk" text, "positionRu" text, "positionEn" text)`,
    [...rowOf(event), JSON.stringify(executors)],
  );
  noteEvent(work, event, { event: 'controlEventDrafted', withinBody: true });
  return event.id;
}

/**
 * Prepares an event on a line of an approved plan: object, questions, dates and executors are the line's (clause 42).
 * @throws Refusal CONTROL_EVENT_EXISTS where the line has its event already
 */
export async function draftPlannedControlEvent(context: RequestContext, input: DraftOnPlan): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return context.execute({ name: 'draftPlannedControlEvent', idempotencyKey, input: given }, async (work) => {
    const body = await loadOwnBody(work);
    work.authorize('conduct', 'ControlEvent', { bodyId: body.id, authorityId: body.authorityId });
    const [line] = await work.query<
      Pick<Drafted, 'objectId' | 'questions' | 'plannedStart' | 'endDate'> & {
        lineHolds: boolean;
        executorIds: number[];
      }
    >(
      `select n.object_id as "objectId", n.questions, n.starts_on::text as "plannedStart", n.ends_on::text as "endDate",
         p.state = 'APPROVED' and n.removed_at is null as "lineHolds",
         array(select x.account_id from control_plan_executor x where x.line_id = n.id order by x.id) as "executorIds"
       from control_plan_line n join control_plan p on p.id = n.plan_id where n.id = $1 and n.body_id = $2 for update of n`,
      [input.planLineId, body.id],
    );
    if (!line) throw new Refusal('NOT_FOUND', { field: 'planLineId' });
    const { lineHolds, executorIds, ...drafted } = line;
    refuseUnlawful(judgeBasis({ basis: 'PLAN', lineHolds }));
    const held = await work.query(
      `select from control_event where plan_line_id = $1 and state <> 'CANCELLED'`,
      [input.planLineId],
    );
    if (held.length > 0) throw new Refusal('CONTROL_EVENT_EXISTS', { field: 'planLineId' });
    return keepDraft(work, body, { ...drafted, basis: 'PLAN', planLineId: input.planLineId }, executorIds);
  });
}

/** Prepares an event after a monitoring that was held before the system: the order that appoints it names it (clauses 42, 59). */
export async function draftControlEventAfterMonitoring(
  context: RequestContext,
  input: DraftAfterMonitoring,
): Promise<number> {
  const { idempotencyKey, ...given } = input;
  const command = { name: 'draftControlEventAfterMonitoring', idempotencyKey, input: given };
  return context.execute(command, async (work) => {
    const body = await loadOwnBody(work);
    work.authorize('conduct', 'ControlEvent', { bodyId: body.id, authorityId: body.authorityId });
    const today = dayOf(work.now);
    assertDayHappened(input.monitoringDate, { now: work.now, after: null, field: 'input.monitoringDate' });
    const { plannedStart, endDate } = input;
    const { calendar } = await calendarToCount(work);
    refuseUnlawful([
      ...judgeReference(input.monitoringDate, await firstMonitoringOf(work, body.id)),
      ...judgeAppointment({ plannedStart, endDate, today, calendar }),
    ]);
    const { executorIds, ...drafted } = given;
    const texts = {
      questions: input.questions.trim(),
      monitoringReference: input.monitoringReference.trim(),
    };
    return keepDraft(work, body, { ...drafted, ...texts, basis: 'MONITORING' }, executorIds);
  });
}

export interface DraftOnProposal {
  readonly proposalId: number;
  readonly questions: string;
  readonly plannedStart: CalendarDate;
  readonly endDate: CalendarDate;
  readonly executorIds: readonly number[];
  readonly idempotencyKey: string;
}

/**
 * Prepares an event on a proposal of internal monitoring (clause 59 (4)): its object, and the monitoring that the order will name, are the
 * proposal's.
 * @throws Refusal CONTROL_EVENT_OF_PROPOSAL_EXISTS where it has its event already
 */
export async function draftControlEventOnProposal(
  context: RequestContext,
  input: DraftOnProposal,
): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return context.execute(
    { name: 'draftControlEventOnProposal', idempotencyKey, input: given },
    async (work) => {
      const body = await loadOwnBody(work);
      work.authorize('conduct', 'ControlEvent', { bodyId: body.id, authorityId: body.authorityId });
      const { proposalId, plannedStart, endDate, executorIds } = input;
      const proposal = await lockEventProposal(work, proposalId, body.id);
      if (!proposal) throw new Refusal('NOT_FOUND', { field: 'input.proposalId' });
      const held = await work.query(
        `select from control_event where monitoring_id = $1 and state <> 'CANCELLED'`,
        [proposalId],
      );
      if (held.length > 0)
        throw new Refusal('CONTROL_EVENT_OF_PROPOSAL_EXISTS', { field: 'input.proposalId' });
      const { calendar } = await calendarToCount(work);
      refuseUnlawful([
        ...judgeProposal(proposal.sent),
        ...judgeAppointment({ plannedStart, endDate, today: dayOf(work.now), calendar }),
      ]);
      const drafted = {
        objectId: proposal.objectId,
        basis: 'MONITORING' as const,
        monitoringId: proposalId,
        monitoringReference: proposal.reference,
        monitoringDate: proposal.date,
        questions: input.questions.trim(),
        plannedStart,
        endDate,
      };
      return keepDraft(work, body, drafted, executorIds);
    },
  );
}
