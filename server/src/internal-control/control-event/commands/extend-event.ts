import { loadSigner, refuseUnlawful } from '../../../external-control/case';
import type { CalendarDate } from '../../../law';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { Refusal } from '../../../platform/refusals/refusal';
import { issueBodyPaper } from '../../scope';
import { judgeLeader, leaderOf } from '../../yearly-plan';
import { act, caseOf, ROW_COLUMNS, rowOf, type ActRequest, type Step } from '../act';
import { loadEventPaper } from '../event-paper';
import { CONTROL_EXTENSION_ACTS } from '../extension-states';
import { judgeExtension } from '../rules';
import { openBodyTerm, openLongestTerm } from '../terms';

export interface SubmitExtension {
  readonly reason: string;
  readonly endDate: CalendarDate;
}

/** An official of the unit puts objective reasons before the leadership: a paper of its own (clause 45). */
export function submitControlExtension(
  context: RequestContext,
  request: ActRequest,
  input: SubmitExtension,
): Promise<number> {
  return act(context, 'submitControlExtension', request, input, async ({ work, event, facts }) => {
    const { endDate } = input;
    refuseUnlawful(judgeExtension(facts, endDate, facts.calendar));
    const reason = input.reason.trim();
    const paper = await loadEventPaper(work, event);
    const signer = await loadSigner(work);
    const { number } = await issueBodyPaper(work, {
      kind: 'CONTROL_EXTENSION_SUBMISSION',
      ...caseOf(event, null),
      subjectId: event.objectId,
      data: () => ({ ...paper, statement: reason, endDate, signer }),
    });
    const [eventId, bodyId, authorityId] = rowOf(event);
    await work.query(
      `insert into control_extension (${ROW_COLUMNS}, reason, asked_at, asked_by, end_date) values ($1, $2, $3, null, $4, $5, $6, $7)`,
      [eventId, bodyId, authorityId, reason, work.now.toISOString(), work.actor.name, endDate],
    );
    const details = { number, reason, endDate };
    return { event: 'controlExtensionSubmitted', details, withinBody: true };
  });
}

async function lockAsked({ work, event }: Step) {
  const [asked] = await work.query<{ id: number; endDate: CalendarDate; reason: string }>(
    `select id, end_date::text as "endDate", reason from control_extension where event_id = $1 and state = 'ASKED' for update`,
    [event.id],
  );
  if (!asked) throw new Refusal('NOT_FOUND');
  return asked;
}

/** The leadership extends the event by an order: all extensions together take no more than thirty days (clause 45, D28). */
export function grantControlExtension(context: RequestContext, request: ActRequest): Promise<number> {
  return act(context, 'grantControlExtension', request, null, async (step) => {
    const { work, event, facts } = step;
    const asked = await lockAsked(step);
    const findings = [
      ...judgeLeader(await leaderOf(work)),
      ...judgeExtension(facts, asked.endDate, facts.calendar),
    ];
    refuseUnlawful(findings);
    const paper = await loadEventPaper(work, event);
    const signer = await loadSigner(work);
    const order = await issueBodyPaper(work, {
      kind: 'CONTROL_EXTENSION_ORDER',
      ...caseOf(event),
      subjectId: event.objectId,
      data: () => ({ ...paper, statement: asked.reason, endDate: asked.endDate, signer }),
    });
    await work.query(
      `update control_extension set state = $5, order_number = $2, order_date = $3, disclosed_to_subject_id = $4 where id = $1`,
      [
        asked.id,
        order.number,
        order.date,
        event.disclosedToSubjectId,
        CONTROL_EXTENSION_ACTS.grantControlExtension.opens.ASKED,
      ],
    );
    event.endDate = asked.endDate;
    await openLongestTerm(work, event);
    await openBodyTerm(work, event, 'P50_ACT_PRESENTATION', asked.endDate);
    return {
      event: 'controlEventExtended',
      details: { orderNumber: order.number, endDate: asked.endDate },
      findings,
    };
  });
}

/** The leadership leaves the term as it is, with its reason. */
export function declineControlExtension(
  context: RequestContext,
  request: ActRequest,
  input: { readonly reason: string },
): Promise<number> {
  return act(context, 'declineControlExtension', request, input, async (step) => {
    const asked = await lockAsked(step);
    const reason = input.reason.trim();
    await step.work.query(`update control_extension set state = $3, decline_reason = $2 where id = $1`, [
      asked.id,
      reason,
      CONTROL_EXTENSION_ACTS.declineControlExtension.opens.ASKED,
    ]);
    return { event: 'controlExtensionDeclined', details: { reason }, withinBody: true };
  });
}
