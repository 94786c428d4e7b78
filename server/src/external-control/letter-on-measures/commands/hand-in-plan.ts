import { breaches, dayOf, met, type CalendarDate, type Finding } from '../../../law';
import type { Work } from '../../../platform/commands/work';
import { attachFiles } from '../../../platform/files';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { assertHappened, judgeInCalendar, refuseUnlawful } from '../../case';
import {
  beginAct,
  endAct,
  LETTER_CASE,
  registerOnLetter,
  type BegunAct,
  type LetterCommand,
} from '../letter-case';
import { endOnLetter } from '../paper-on-letter';
import { issuePlanPaper, planPaperOf } from '../issue-plan-paper';
import {
  judgePlanRows,
  judgePlanTerm,
  judgeReplacedRows,
  marksDays,
  mayHandInPlan,
  type PlanRow,
} from '../rules';
import { dropRows, meetPlan, openRow } from '../terms';

export interface GivenRow {
  readonly measure?: string | null | undefined;
  readonly responsible?: string | null | undefined;
  readonly dueDate?: CalendarDate | null | undefined;
  readonly completion?: string | null | undefined;
}

export interface SubmitPlan extends LetterCommand {
  readonly rows: readonly GivenRow[];
}

const rowOf = ({ measure, responsible, dueDate, completion }: GivenRow): PlanRow => ({
  measure: measure?.trim() ?? '',
  responsible: responsible?.trim() ?? '',
  dueDate: dueDate ?? null,
  completion: completion?.trim() ?? '',
});

/** Rows in their order, each with its own term (clauses 33, 34; D21). */
async function keepRows(
  work: Work,
  { letter }: BegunAct,
  plan: { readonly id: number; readonly asks: boolean },
  rows: readonly PlanRow[],
): Promise<void> {
  const kept = await work.query<{ id: number; dueDate: CalendarDate }>(
    `insert into action_plan_row (plan_id, letter_id, authority_id, disclosed_to_subject_id, position, measure, responsible, due_date, completion)
     select $1, $2, $3, $4, r.position, r.measure, r.responsible, r."dueDate", r.completion
     from jsonb_to_recordset($5::jsonb) as r(position int, measure text, responsible text, "dueDate" date, completion text)
     returning id, due_date::text as "dueDate"`,
    [
      plan.id,
      letter.id,
      letter.authorityId,
      letter.disclosedToSubjectId,
      JSON.stringify(rows.map((row, index) => ({ ...row, position: index + 1 }))),
    ],
  );
  // A plan that nobody asked for has no terms (D20), nor has one that a later one replaced before it was recorded.
  if (!plan.asks) return;
  for (const row of kept) await openRow(work, letter, row);
}

/** Of a plan that was asked for, whether it came within its term; after monitoring none is asked, and one is offered freely (D20). */
function judgeFirst({ letter, facts }: BegunAct, receivedAt: Date): Finding[] {
  if (!letter.planAsked) return [met('37', 'PLAN_VOLUNTARY', { decisions: ['D20'] })];
  return judgePlanTerm(facts.receivedAt, receivedAt.getTime(), facts.calendar, facts.law);
}

/**
 * Takes a plan in, however it came: whole, or not at all (clause 33). The plan before it stays as it was, and asks for nothing;
 * what of it was missed by then stays missed. One that came before the plan that holds, or on paper after execution was informed of, is
 * kept among the earlier ones.
 * @throws Refusal REFUSED_BY_LAW with every row that lacks something
 */
export async function keepPlan(
  work: Work,
  begun: BegunAct,
  given: readonly GivenRow[],
  came: { readonly receivedAt: Date; readonly onPaper: boolean; readonly fileIds?: readonly string[] },
) {
  const { letter, facts } = begun;
  const rows = given.map(rowOf);
  const day = dayOf(came.receivedAt);
  const dates = rows.map(({ dueDate }) => dueDate);
  const ofRows = judgePlanRows(rows, day, facts);
  const isMarked = (finding: Finding) => marksDays(finding, { on: day, onPaper: came.onPaper }, facts);
  refuseUnlawful([
    ...ofRows.filter((finding) => !isMarked(finding)),
    ...judgeInCalendar(facts.law.row, dates, facts.calendar),
  ]);
  const [earlier] = await work.query<{ number: number; receivedAt: Date }>(
    `select max(number)::int as number, min(received_at) as "receivedAt" from action_plan where letter_id = $1 having count(*) > 0`,
    [letter.id],
  );
  // The first plan to come decides whether clause 32 was kept; what follows is another version of it, and a withdrawn letter asks for none.
  const isFirst = !earlier || (letter.planAsked && came.receivedAt < earlier.receivedAt);
  const ofTerm = isFirst && letter.state !== 'WITHDRAWN' ? judgeFirst(begun, came.receivedAt) : [];
  const now = work.now.toISOString();
  const [later] = await work.query<{ id: number }>(
    'select id from action_plan where letter_id = $1 and replaced_at is null and received_at > $2',
    [letter.id, came.receivedAt.toISOString()],
  );
  const underWay = breaches(mayHandInPlan(facts, 'WARNING'));
  const holds = later === undefined && underWay.length === 0;
  if (holds)
    await work.query('update action_plan set replaced_at = $2 where letter_id = $1 and replaced_at is null', [
      letter.id,
      now,
    ]);
  const missed = holds ? await dropRows(work, letter, came.receivedAt) : new Set<number>();
  const number = (earlier?.number ?? 0) + 1;
  const late = ofTerm.some(({ outcome }) => outcome === 'notMet');
  const [plan] = await work.query<{ id: number }>(
    `insert into action_plan (letter_id, authority_id, disclosed_to_subject_id, number, received_at, recorded_at, on_paper, late,
       incoming_paper_id, replaced_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning id`,
    [
      letter.id,
      letter.authorityId,
      letter.disclosedToSubjectId,
      number,
      came.receivedAt.toISOString(),
      now,
      came.onPaper,
      late,
      await registerOnLetter(work, letter, 'ACTION_PLAN', came.receivedAt),
      holds ? null : now,
    ],
  );
  if (!plan) throw new Error(`the plan of letter ${letter.id} was not added`);
  const { id: caseId, authorityId, disclosedToSubjectId, alsoDisclosedToSubjectId } = letter;
  const files = await attachFiles(work, came.fileIds ?? [], {
    caseKind: LETTER_CASE,
    caseId,
    authorityId,
    ownerKind: 'actionPlan',
    ownerId: plan.id,
    alsoDisclosedToSubjectId,
    disclosedToSubjectId,
  });
  await keepRows(work, begun, { id: plan.id, asks: holds && letter.planAsked }, rows);
  await meetPlan(work, letter, came.receivedAt);
  return {
    findings: [
      ...ofTerm,
      ...underWay,
      ...judgeReplacedRows(facts, missed),
      ...ofRows.filter((finding) => holds && isMarked(finding)),
    ],
    details: { version: number, count: rows.length, ...(files.length > 0 ? { files } : {}) },
    plan: { version: number, rows, late, holds },
  };
}

/** The head of the subject hands in the action plan (clauses 32, 33). */
export async function submitActionPlan(context: RequestContext, input: SubmitPlan): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return context.execute({ name: 'submitActionPlan', idempotencyKey, input: given }, async (work) => {
    const begun = await beginAct(work, 'submitActionPlan', input);
    const { plan, ...kept } = await keepPlan(work, begun, input.rows, {
      receivedAt: work.now,
      onPaper: false,
    });
    await issuePlanPaper(work, begun.letter, plan);
    return endAct(work, begun.letter, { event: 'actionPlanSubmitted', ...kept });
  });
}

export interface RecordPlan extends SubmitPlan {
  readonly receivedAt: Date;
  /** The paper itself, scanned. */
  readonly fileIds: readonly string[];
}

/** The office records a plan that came on paper, with the hour at which it came. */
export async function recordActionPlan(context: RequestContext, input: RecordPlan): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return context.execute({ name: 'recordActionPlan', idempotencyKey, input: given }, async (work) => {
    const begun = await beginAct(work, 'recordActionPlan', input);
    const { receivedAt, fileIds } = input;
    assertHappened(receivedAt, { now: work.now, after: begun.letter.sentAt, field: 'input.receivedAt' });
    const { findings, details, plan } = await keepPlan(work, begun, input.rows, {
      receivedAt,
      onPaper: true,
      fileIds,
    });
    if (plan.holds)
      await endOnLetter(work, begun.letter, planPaperOf(begun.letter), { ordinal: plan.version, receivedAt });
    return endAct(work, begun.letter, { event: 'actionPlanRecorded', findings, details });
  });
}
