import { dayOf, DEFAULT_EDITION_ID, type CalendarDate } from '../../../law';
import { attachFiles } from '../../../platform/files';
import type { Work } from '../../../platform/commands/work';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { assertDayOfRecord } from '../../../platform/refusals/day-of-record';
import { invalidInput } from '../../../platform/refusals/invalid-input';
import { Refusal } from '../../../platform/refusals/refusal';
import { refuseSucceeded, SUBJECT_KINDS, type SubjectKind } from '../../../registry';
import { nextCaseNumber, refuseUnlawful } from '../../case';
import { beginAct, CONTROL_CASE, endAct, noteEvent, type ControlCommand } from '../control-case';
import { mayAnalyse } from '../rules';
import type { FindingSource } from '../states';

export interface OpenControlWithoutVisit {
  readonly idempotencyKey: string;
  readonly subjectId: number;
  readonly analysis: string;
  readonly periodFrom: CalendarDate;
  readonly periodTo: CalendarDate;
}

interface Row {
  readonly code: string;
  readonly officeKind: 'CENTRAL' | 'TERRITORIAL';
  readonly subjectKind: SubjectKind;
  readonly authorityId: number;
}

const SAME_SQL = `
  select number from control_without_visit where authority_id = $1 and subject_id = $2 and state = 'ANALYSIS' and analysis = $3
    and period_from = $4 and period_to = $5 order by id limit 1`;

/** Two at once, or one twice: the same is analysed once at a time. @throws Refusal CONTROL_OPENED_ALREADY, with its number */
async function refuseOpened(
  work: Work,
  authorityId: number,
  { subjectId, analysis, periodFrom, periodTo }: Omit<OpenControlWithoutVisit, 'idempotencyKey'>,
): Promise<void> {
  await work.query('select pg_advisory_xact_lock(780952, $1)', [subjectId]);
  const [same] = await work.query<{ number: string }>(SAME_SQL, [
    authorityId,
    subjectId,
    analysis.trim(),
    periodFrom,
    periodTo,
  ]);
  if (same)
    throw new Refusal('CONTROL_OPENED_ALREADY', { field: 'input.analysis', params: { number: same.number } });
}

/** Opens the analysis of a subject; nobody visits it, nothing is appointed, and it learns of the outcome. Clauses 6, 7-2. */
export async function openControlWithoutVisit(
  context: RequestContext,
  { idempotencyKey, ...given }: OpenControlWithoutVisit,
): Promise<number> {
  const command = { name: 'openControlWithoutVisit', idempotencyKey, input: given };
  return context.execute(command, async (work) => {
    const { authorityId } = work.actor;
    work.authorize('openControlWithoutVisit', 'ControlWithoutVisit', { authorityId });
    if (authorityId === null) throw new Refusal('FORBIDDEN');
    const { subjectId, analysis, periodFrom, periodTo } = given;
    const today = dayOf(work.now);
    assertDayOfRecord(periodFrom, 'input.periodFrom');
    if (periodFrom > periodTo || periodTo > today) throw invalidInput('input.periodTo');
    const [row] = await work.query<Row>(
      `select a.code, a.kind as "officeKind", s.kind as "subjectKind", s.authority_id as "authorityId"
       from authority a cross join inspected_subject s where a.id = $1 and s.id = $2`,
      [authorityId, subjectId],
    );
    if (!row) throw invalidInput('input.subjectId');
    await refuseSucceeded(work, subjectId, 'input.subjectId');
    const { competence } = SUBJECT_KINDS[row.subjectKind];
    refuseUnlawful(
      mayAnalyse({ id: authorityId, kind: row.officeKind }, { authorityId: row.authorityId, competence }),
    );
    await refuseOpened(work, authorityId, given);
    const year = Number(today.slice(0, 4));
    const region = /^\d/.test(row.code) ? row.code.slice(0, 2) : '00';
    const last = await nextCaseNumber(work, CONTROL_CASE, authorityId, year);
    const number = `A-${region}-${year}-${String(last).padStart(4, '0')}`;
    const [added] = await work.query<{ id: number }>(
      `insert into control_without_visit (number, authority_id, subject_id, edition, analysis, period_from, period_to, opened_at, opened_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id`,
      [
        number,
        authorityId,
        subjectId,
        DEFAULT_EDITION_ID,
        analysis.trim(),
        periodFrom,
        periodTo,
        work.now.toISOString(),
        work.actor.name,
      ],
    );
    if (!added) throw new Error('the control was not added');
    const facts = { id: added.id, version: 1, number, state: 'ANALYSIS', findings: 0 } as const;
    noteEvent(
      work,
      { ...facts, authorityId, subjectId, disclosedToSubjectId: null },
      'controlWithoutVisitOpened',
    );
    return added.id;
  });
}

export interface AddControlFinding extends ControlCommand {
  readonly source: FindingSource;
  readonly reference: string;
  readonly text: string;
  readonly fileIds: readonly string[];
}

/** Adds what the analysis found, with its source and the papers that show it. Clause 7-2. */
export async function addControlFinding(context: RequestContext, input: AddControlFinding): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return context.execute({ name: 'addControlFinding', idempotencyKey, input: given }, async (work) => {
    const facts = await beginAct(work, 'addControlFinding', input);
    const [added] = await work.query<{ id: number }>(
      `insert into control_finding (control_id, authority_id, disclosed_to_subject_id, source, reference, text, recorded_at)
       values ($1, $2, $3, $4, $5, $6, $7) returning id`,
      [
        facts.id,
        facts.authorityId,
        facts.disclosedToSubjectId,
        given.source,
        given.reference.trim(),
        given.text.trim(),
        work.now.toISOString(),
      ],
    );
    if (!added) throw new Error('the finding was not added');
    await attachFiles(work, given.fileIds, {
      ownerKind: 'controlFinding',
      ownerId: added.id,
      caseKind: CONTROL_CASE,
      caseId: facts.id,
      authorityId: facts.authorityId,
      disclosedToSubjectId: facts.disclosedToSubjectId,
    });
    return endAct(work, facts, 'addControlFinding', { event: 'controlFindingAdded' });
  });
}

export interface RemoveControlFinding extends ControlCommand {
  readonly findingId: number;
  readonly reason: string;
}

/** Takes back a finding that does not stand; its papers stay with the case, and the journal keeps the reason. */
export async function removeControlFinding(
  context: RequestContext,
  input: RemoveControlFinding,
): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return context.execute({ name: 'removeControlFinding', idempotencyKey, input: given }, async (work) => {
    const facts = await beginAct(work, 'removeControlFinding', input);
    const removed = await work.query<{ id: number }>(
      'delete from control_finding where id = $1 and control_id = $2 returning id',
      [given.findingId, facts.id],
    );
    if (removed.length === 0) throw invalidInput('findingId');
    const details = { reason: given.reason.trim() };
    return endAct(work, facts, 'removeControlFinding', { event: 'controlFindingRemoved', details });
  });
}
