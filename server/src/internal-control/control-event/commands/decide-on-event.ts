import { refuseUnlawful } from '../../../external-control/case';
import { oweLetterAfterControl } from '../../../external-control/letter-on-measures';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { judgeLeader, leaderOf } from '../../yearly-plan';
import { act, type ActRequest, type Step } from '../act';
import { issueNotedDecision, issueSubmission } from '../issue-decision-paper';
import { judgeSubmission } from '../result-rules';
import { dropTerm, meetTerm } from '../terms';

/** The unit puts materials, act and objections before the head of the body; what comes later follows (clause 53, D30). */
export function submitControlMaterials(context: RequestContext, request: ActRequest): Promise<number> {
  return act(context, 'submitControlMaterials', request, null, async (step) => {
    const { work, event, facts, today } = step;
    event.submittedAt = work.now;
    const number = await issueSubmission(step);
    await meetTerm(work, event, 'P53_SUBMISSION', work.now);
    return {
      event: 'controlMaterialsSubmitted',
      details: { number, date: today },
      findings:
        facts.shownAt === null ? [] : judgeSubmission(facts.shownAt, facts.endDate, today, facts.calendar),
      withinBody: true,
    };
  });
}

/** Silence of the object's head is neither agreement nor objection (D43). */
async function decide({ work, event }: Step, decision: 'LETTER' | 'TAKE_NOTE'): Promise<void> {
  refuseUnlawful(judgeLeader(await leaderOf(work)));
  Object.assign(event, { decision, decidedAt: work.now, decidedBy: work.actor.name });
  event.response ??= 'NO_ANSWER';
}

/** The head decides that a letter on measures goes to the head of the object; the unit is to send it (clause 54, D32). */
export function decideOnMeasures(context: RequestContext, request: ActRequest): Promise<number> {
  return act(context, 'decideOnMeasures', request, null, async (step) => {
    const { work, event } = step;
    await decide(step, 'LETTER');
    const executors = await work.query<{ id: number }>(
      'select account_id as id from control_executor where event_id = $1 order by id',
      [event.id],
    );
    await oweLetterAfterControl(work, {
      controlEventId: event.id,
      eventNumber: event.number,
      authorityId: event.authorityId,
      bodyId: event.bodyId,
      subjectId: event.objectId,
      responsibleAccountIds: executors.map(({ id }) => id),
    });
    return { event: 'controlMeasuresDecided' };
  });
}

/** The head takes note, where the act asks for nothing and remarks on nothing (clause 54). */
export function takeNoteOfControl(context: RequestContext, request: ActRequest): Promise<number> {
  return act(context, 'takeNoteOfControl', request, null, async (step) => {
    await decide(step, 'TAKE_NOTE');
    step.event.closedAt = step.work.now;
    await dropTerm(step.work, step.event, 'P48_REQUEST');
    return { event: 'controlNoted', details: { number: await issueNotedDecision(step) } };
  });
}

/** The unit closes an event whose letter was answered with its proofs, whose plan was executed and whose recommendations were judged (clause 57). */
export function closeControlEvent(context: RequestContext, request: ActRequest): Promise<number> {
  return act(context, 'closeControlEvent', request, null, async ({ work, event }) => {
    event.closedAt = work.now;
    await dropTerm(work, event, 'P48_REQUEST');
    return { event: 'controlEventClosed' };
  });
}
