import { assertHappened, assertProven, refuseUnlawful } from '../../../external-control/case';
import { discloseDocuments, endorseDocuments, recordCopyDelivery } from '../../../external-control/documents';
import { dayOf, isBlank, type CalendarDate } from '../../../law';
import { attachFiles, discloseFiles } from '../../../platform/files';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { assertDayOfRecord } from '../../../platform/refusals/day-of-record';
import { Refusal } from '../../../platform/refusals/refusal';
import { issueBodyPaper } from '../../scope';
import { act, caseOf, EVENT_CASE, ROW_COLUMNS, rowOf, type ActRequest, type Step } from '../act';
import { loadEventPaper } from '../event-paper';
import { controlResultMessages } from '../result-messages';
import { totalOf, type ViolationCount } from '../results';
import { completionDay, judgeActContent, judgeActDays, judgeShowing } from '../result-rules';
import { keepStated } from './record-results';
import { lapseExtension, meetTerm, openBodyTerm, openObjectTerm } from '../terms';

/** What the executors write of the thirteen items of clause 51; the others follow from the event. */
export interface DrawUpAct {
  /** Of an act that was drawn up and signed on paper before it was entered; now where left out. */
  readonly drawnUpAt: Date | null;
  /** Where it is drawn up (51 (1)), and where the event was held (51 (5)). */
  readonly place: string;
  readonly heldPlace: string;
  readonly present: string;
  readonly periodFrom: CalendarDate;
  readonly periodTo: CalendarDate;
  readonly analysis: string;
  readonly results: string;
  readonly violations: boolean;
  readonly causes: string;
  readonly checklist: string;
  readonly points: string;
  readonly measures: string;
  readonly measuresBy: CalendarDate | null;
  readonly accountability: string;
  readonly fileIds: readonly string[];
  readonly violationCounts: readonly ViolationCount[];
  /** Point by point; the measures as a whole where they are not parted. */
  readonly recommendations: readonly string[];
}

const given = (text: string): string | null => (isBlank(text) ? null : text.trim());

/** How many violations of which kind, in the words of the quarterly form in which they are counted. */
const countedOf = (counts: readonly ViolationCount[]) =>
  counts.map(({ kind, count }) => {
    const { kk, ru } = controlResultMessages[`CONTROL_VIOLATION_${kind}`];
    return { kind: { kk, ru }, count };
  });

/** Requests whose day had passed without an answer when the act was drawn up, or answered late, or kept back as a secret: they are marked in it (clause 48 (1), (2)). */
async function missedRequestsOf({ work, event }: Step, drawnUpOn: CalendarDate) {
  const rows = await work.query<{
    number: string;
    dueDate: CalendarDate;
    answeredOn: CalendarDate | null;
    withheld: boolean;
    late: boolean;
  }>(
    `select number, due_date::text as "dueDate", (answered_at at time zone 'Asia/Almaty')::date::text as "answeredOn",
       withheld_as_secret as withheld, late
     from control_request where event_id = $1 and withdrawn_at is null
       and (late or (answered_at is null and due_date < $2::date) or withheld_as_secret) order by id`,
    [event.id, drawnUpOn],
  );
  return rows.map(({ answeredOn, withheld, late, ...request }) => ({
    ...request,
    ...(answeredOn ? { answeredOn } : {}),
    ...(withheld ? { withheld } : {}),
    ...(late ? { late } : {}),
  }));
}

/** Draws up and signs the act in two copies; what proves a violation goes with it (clauses 50, 51). */
export function drawUpControlAct(
  context: RequestContext,
  request: ActRequest,
  input: DrawUpAct,
): Promise<number> {
  return act(context, 'drawUpControlAct', request, input, async (step) => {
    const { work, event } = step;
    const drawnUpAt = input.drawnUpAt ?? work.now;
    assertHappened(drawnUpAt, { now: work.now, after: event.handedOverAt, field: 'input.drawnUpAt' });
    const today = dayOf(drawnUpAt);
    assertDayOfRecord(input.periodFrom, 'input.periodFrom');
    refuseUnlawful(judgeActDays({ ...input, today }));
    const measures = given(input.measures);
    const accountability = given(input.accountability);
    if ((measures === null) !== (input.measuresBy === null))
      throw new Refusal('CONTROL_MEASURES_WITH_DATE', { field: 'input.measuresBy' });
    const kinds = input.violationCounts.map(({ kind }) => kind);
    if (new Set(kinds).size < kinds.length)
      throw new Refusal('CONTROL_VIOLATION_KIND_ONCE', { field: 'input.violationCounts' });
    const parted = input.recommendations.map((text) => text.trim()).filter((text) => text !== '');
    const recommendations = parted.length === 0 && measures !== null ? [measures] : parted;
    if (recommendations.length > 0 && measures === null)
      throw new Refusal('CONTROL_MEASURES_WITH_DATE', { field: 'input.measures' });
    const proofs = new Set(input.fileIds).size;
    refuseUnlawful(
      judgeActContent({
        violations: input.violations,
        counted: totalOf(input.violationCounts),
        measures: measures !== null,
        accountability: accountability !== null,
        proofs,
      }),
    );
    const place = input.place.trim();
    const heldPlace = input.heldPlace.trim();
    await lapseExtension(work, event, 'drawUpControlAct', null);
    const [row] = await work.query<{ id: number }>(
      `insert into control_act (${ROW_COLUMNS}, number, drawn_up_at, place, present, period_from, period_to, analysis, results,
         violations, causes, checklist, points, measures, measures_by, accountability, held_place)
       values ($1, $2, $3, null, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19) returning id`,
      [
        ...rowOf(event).slice(0, 3),
        '—',
        drawnUpAt.toISOString(),
        place,
        given(input.present),
        input.periodFrom,
        input.periodTo,
        input.analysis.trim(),
        input.results.trim(),
        input.violations,
        input.causes.trim(),
        input.checklist.trim(),
        input.points.trim(),
        measures,
        input.measuresBy,
        accountability,
        heldPlace,
      ],
    );
    if (!row) throw new Error(`the act of event ${event.id} was not added`);
    const owner = { ownerKind: 'controlAct', ownerId: row.id };
    const evidence = await attachFiles(work, input.fileIds, { ...caseOf(event, null), ...owner });
    await keepStated(step, { counts: input.violationCounts, recommendations });
    const { event: about, order, ...paper } = await loadEventPaper(work, event);
    if (!order || !event.startedOn) throw new Error(`event ${event.id} has not begun`);
    const startedOn = event.startedOn;
    const present = given(input.present);
    const missedRequests = await missedRequestsOf(step, today);
    const { experts } = about;
    const { number } = await issueBodyPaper(work, {
      kind: 'CONTROL_ACT',
      ...caseOf(event, null),
      subjectId: event.objectId,
      data: () => ({
        ...paper,
        drawnUp: { at: drawnUpAt.toISOString(), place: paper.place },
        drawnUpPlace: place,
        heldPlace,
        ...(present ? { present } : {}),
        order,
        basis: about.basis,
        executors: about.executors,
        ...(experts.length > 0 ? { experts } : {}),
        held: { from: startedOn, to: today },
        checkedPeriod: { from: input.periodFrom, to: input.periodTo },
        analysis: input.analysis.trim(),
        results: input.results.trim(),
        violations: input.violations,
        violationCounts: countedOf(input.violationCounts),
        evidence,
        ...(missedRequests.length > 0 ? { missedRequests } : {}),
        causes: input.causes.trim(),
        checklist: input.checklist.trim(),
        points: input.points.trim(),
        ...(measures ? { measures } : {}),
        // What is the same as the measures as a whole is not said twice.
        recommendations: parted.filter((text) => text !== measures),
        ...(input.measuresBy ? { measuresBy: input.measuresBy } : {}),
        ...(accountability ? { accountability } : {}),
      }),
    });
    await work.query('update control_act set number = $2 where id = $1', [row.id, number]);
    return { event: 'controlActDrawnUp', details: { number, files: evidence }, withinBody: true };
  });
}

export interface ShowAct {
  readonly shownAt: Date;
  readonly refused: boolean;
  /** The mark about a refusal: who, before whom (clause 50). */
  readonly refusalNote: string;
  /** Of a showing of an earlier day: the copy that bears the mark. The object's days to answer run from it (52). */
  readonly fileIds: readonly string[];
}

/**
 * The head of the object was shown one copy, or refused to look at it: that day the event is completed (clause 50, D30). From it
 * the head has three working days (52), and the unit seven to put everything before the head of the body (53).
 */
export function showControlAct(
  context: RequestContext,
  request: ActRequest,
  input: ShowAct,
): Promise<number> {
  return act(context, 'showControlAct', request, input, async ({ work, event }) => {
    const { shownAt, refused } = input;
    const refusalNote = input.refusalNote.trim();
    if (refused && refusalNote === '')
      throw new Refusal('CONTROL_REFUSAL_NOTE', { field: 'input.refusalNote' });
    // Nothing that was written is dropped: either the look was refused, or there is no mark about it.
    if (!refused && refusalNote !== '')
      throw new Refusal('CONTROL_NOTE_WITHOUT_REFUSAL', { field: 'input.refusalNote' });
    const [drawn] = await work.query<{ id: number; at: Date }>(
      'select id, drawn_up_at as at from control_act where event_id = $1 for update',
      [event.id],
    );
    if (!drawn) throw new Error(`event ${event.id} has no act`);
    assertHappened(shownAt, { now: work.now, after: drawn.at, field: 'input.shownAt' });
    assertProven(shownAt, { now: work.now, fileIds: input.fileIds, field: 'input.fileIds' });
    const owner = { ownerKind: 'controlAct', ownerId: drawn.id };
    const proof = await attachFiles(work, input.fileIds, { ...caseOf(event), ...owner });
    event.shownAt = shownAt;
    await work.query(
      `update control_act set acquaintance = $2, refusal_note = $3, disclosed_to_subject_id = $4 where event_id = $1`,
      [event.id, refused ? 'REFUSED' : 'SHOWN', refused ? refusalNote : null, event.objectId],
    );
    for (const table of ['control_violation', 'control_recommendation'])
      await work.query(`update ${table} set disclosed_to_subject_id = $2 where event_id = $1`, [
        event.id,
        event.objectId,
      ]);
    const which = { caseKind: EVENT_CASE, caseId: event.id };
    await discloseDocuments(work, { ...which, kinds: ['CONTROL_ACT'] }, event.objectId);
    await discloseFiles(work, { ...which, ownerKinds: ['controlAct'] }, event.objectId);
    const [document] = await work.query<{ id: number }>(
      `select id from issued_document where case_kind = $1 and case_id = $2 and kind = 'CONTROL_ACT' and replaced_at is null`,
      [EVENT_CASE, event.id],
    );
    if (document)
      await recordCopyDelivery(work, {
        documentId: document.id,
        recipient: 'SUBJECT',
        // A copy that was refused reached nobody.
        way: refused ? 'PAPER' : 'ELECTRONIC',
        deliveredAt: shownAt,
        proof: refused ? refusalNote : 'portal',
      });
    await endorseDocuments(
      work,
      { ...which, kind: 'CONTROL_ACT' },
      {
        kind: refused ? 'REFUSED' : 'ACQUAINTED',
        at: shownAt.toISOString(),
        ...(refused ? { text: refusalNote } : {}),
      },
    );
    await meetTerm(work, event, 'P50_ACT_PRESENTATION', shownAt);
    await meetTerm(work, event, 'P44_EVENT', shownAt);
    const day = dayOf(shownAt);
    await openObjectTerm(work, event, 'P52_OBJECTION', day);
    await openBodyTerm(work, event, 'P53_SUBMISSION', completionDay(day, event.endDate as CalendarDate));
    return {
      event: refused ? 'controlActRefused' : 'controlActShown',
      details: { date: day, files: proof },
      findings: judgeShowing(day, event.endDate as CalendarDate),
    };
  });
}
