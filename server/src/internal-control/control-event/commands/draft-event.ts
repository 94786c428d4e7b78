import { firstMonitoringOf, lockEventProposal } from '../../internal-monitoring';
import {
  judgeObject,
  loadExecutors,
  loadOwnBody,
  loadScope,
  mayHoldEvents,
  takeBodyNumber,
} from '../../scope';
import { assertDayHappened, refuseUnlawful } from '../../../external-control/case';
import { dayOf, type CalendarDate } from '../../../law';
import type { Work } from '../../../platform/commands/work';
import { inBothLanguages } from '../../../platform/messages/both-languages';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { Refusal } from '../../../platform/refusals/refusal';
import { heirOf, refuseSucceeded } from '../../../registry';
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
  /** A letter after external monitoring names its monitoring itself; another one is named in words. */
  readonly monitoringLetterId: number | null;
  readonly monitoringReference: string | null;
  readonly monitoringDate: CalendarDate | null;
  readonly objectId: number;
  readonly questions: string;
  readonly plannedStart: CalendarDate;
  readonly endDate: CalendarDate;
  readonly executorIds: readonly number[];
  readonly idempotencyKey: string;
}

/** The monitoring that an order of appointment names (clause 42). */
type NamedMonitoring = Pick<
  ControlEventRecord,
  'monitoringLetterId' | 'monitoringReference' | 'monitoringDate'
>;

type Drafted = Pick<ControlEventRecord, 'objectId' | 'basis' | 'questions' | 'plannedStart' | 'endDate'> &
  Partial<Pick<ControlEventRecord, 'planLineId' | 'monitoringId' | keyof NamedMonitoring>>;

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
 * Prepares an event on a line of an approved plan: object, questions, dates and executors are the line's (clause 42). Of an object that is no
 * more the line is its successor's.
 * @throws Refusal CONTROL_EVENT_EXISTS where the line has its event already
 */
export async function draftPlannedControlEvent(context: RequestContext, input: DraftOnPlan): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return context.execute({ name: 'draftPlannedControlEvent', idempotencyKey, input: given }, async (work) => {
    const body = await loadOwnBody(work);
    work.authorize('conduct', 'ControlEvent', { bodyId: body.id, authorityId: body.authorityId });
    refuseUnlawful(mayHoldEvents(body.kind));
    const [line] = await work.query<
      Pick<Drafted, 'objectId' | 'questions' | 'plannedStart' | 'endDate'> & {
        lineHolds: boolean;
        executorIds: number[];
      }
    >(
      `select ${heirOf('n.object_id')} as "objectId", n.questions, n.starts_on::text as "plannedStart", n.ends_on::text as "endDate",
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

/** External monitoring by the letter that the body had of it (clause 37): whoever reads the event comes to the letter, the office to its record. */
async function externalMonitoring(work: Work, letterId: number, bodyId: number): Promise<NamedMonitoring> {
  const [letter] = await work.query<{ number: string; date: string }>(
    `select number, (sent_at at time zone 'Asia/Almaty')::date::text as date from letter_on_measures
     where id = $1 and subject_id = $2 and monitoring_id is not null and sent_at is not null`,
    [letterId, bodyId],
  );
  if (!letter) throw new Refusal('CONTROL_NO_MONITORING_LETTER', { field: 'input.monitoringLetterId' });
  const { number, date } = letter;
  const monitoringReference = inBothLanguages(
    `сыртқы мониторинг, № ${number} хат`,
    `внешний мониторинг, письмо № ${number}`,
  );
  return { monitoringLetterId: letterId, monitoringReference, monitoringDate: date };
}

/** A monitoring that was held before the system, in the words of the body (D27). */
async function earlierMonitoring(
  work: Work,
  { monitoringReference, monitoringDate }: DraftAfterMonitoring,
  bodyId: number,
): Promise<NamedMonitoring> {
  const reference = monitoringReference?.trim() ?? '';
  if (reference === '' || monitoringDate === null)
    throw new Refusal('CONTROL_MONITORING_NAMED', { field: 'input.monitoringReference' });
  assertDayHappened(monitoringDate, { now: work.now, after: null, field: 'input.monitoringDate' });
  refuseUnlawful(judgeReference(monitoringDate, await firstMonitoringOf(work, bodyId)));
  return { monitoringLetterId: null, monitoringReference: reference, monitoringDate };
}

/**
 * Prepares an event after external monitoring, or after a monitoring that was held before the system: the order that appoints it names it
 * (clauses 37, 42, 59).
 * @throws Refusal SUBJECT_SUCCEEDED, CONTROL_NO_MONITORING_LETTER, CONTROL_MONITORING_NAMED
 */
export async function draftControlEventAfterMonitoring(
  context: RequestContext,
  input: DraftAfterMonitoring,
): Promise<number> {
  const { idempotencyKey, ...given } = input;
  const command = { name: 'draftControlEventAfterMonitoring', idempotencyKey, input: given };
  return context.execute(command, async (work) => {
    const body = await loadOwnBody(work);
    work.authorize('conduct', 'ControlEvent', { bodyId: body.id, authorityId: body.authorityId });
    refuseUnlawful(mayHoldEvents(body.kind));
    const today = dayOf(work.now);
    const { plannedStart, endDate, objectId, monitoringLetterId, executorIds } = input;
    await refuseSucceeded(work, objectId, 'input.objectId');
    const monitoring =
      monitoringLetterId === null
        ? await earlierMonitoring(work, input, body.id)
        : await externalMonitoring(work, monitoringLetterId, body.id);
    const { calendar } = await calendarToCount(work);
    refuseUnlawful(judgeAppointment({ plannedStart, endDate, today, calendar }));
    const questions = input.questions.trim();
    const drafted = { objectId, questions, plannedStart, endDate, ...monitoring };
    return keepDraft(work, body, { ...drafted, basis: 'MONITORING' }, executorIds);
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
      refuseUnlawful(mayHoldEvents(body.kind));
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
