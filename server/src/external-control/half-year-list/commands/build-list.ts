import {
  breaches,
  computeDeadline,
  dayOf,
  fromDayNumber,
  LawError,
  toCivil,
  type CalendarDate,
} from '../../../law';
import { openDeadline } from '../../../deadlines';
import type { CommandContext } from '../../../platform/commands/execute';
import { execute } from '../../../platform/commands/execute';
import type { Work } from '../../../platform/commands/work';
import { invalidInput } from '../../../platform/refusals/invalid-input';
import { Refusal } from '../../../platform/refusals/refusal';
import { calendarOfWork } from '../../../working-calendar';
import { keepFindings, refuseUnlawful } from '../../case';
import { HalfYearListRecord } from '../half-year-list.record';
import { beginAct, caseNumberOf, endAct, LIST_CASE, noteEvent, type ListCommand } from '../list-case';
import { orderAnew } from '../order-list';
import { firstDayOf, judgeBuilding, judgeHalfYearLasts, ruleOf } from '../rules';
import { loadEdition, scoreList } from '../score-list';

export interface BuildList {
  readonly year: number;
  readonly half: number;
  readonly idempotencyKey: string;
}

const EARLIEST_YEAR = 2019;
const LATEST_YEAR = 2100;

function assertHalfYear({ year, half }: BuildList): void {
  if (half !== 1 && half !== 2) throw invalidInput('half');
  if (year < EARLIEST_YEAR || year > LATEST_YEAR) throw invalidInput('year');
}

function dueDateOf({ year, half }: BuildList): CalendarDate {
  try {
    return computeDeadline({ rule: ruleOf(half), from: firstDayOf(year, half) }).dueDate;
  } catch (error) {
    if (error instanceof LawError) throw new Refusal(error.code, { field: 'year' });
    throw error;
  }
}

/** Its term falls in a year that the working calendar does not know yet: nothing of it can be counted or warned of. */
async function requireCalendar(work: Work, { year, half }: BuildList): Promise<void> {
  const { calendar } = await calendarOfWork(work);
  const last = fromDayNumber(calendar.lastDay);
  const wanted = half === 1 ? year - 1 : year;
  if (wanted > toCivil(last).year)
    throw new Refusal('LIST_AWAITS_CALENDAR', {
      field: 'year',
      params: { year: String(wanted), date: last },
    });
}

async function agencyOf(work: Work): Promise<number> {
  const [agency] = await work.query<{ id: number }>(`select id from authority where kind = 'CENTRAL'`);
  if (!agency) throw new Refusal('NOT_FOUND');
  return agency.id;
}

/** The alarm of clause 7 goes to the Chair: the term stands on the Agency's list of work from the first draft on. */
async function openTerm(work: Work, list: HalfYearListRecord): Promise<void> {
  await openDeadline(work, {
    rule: ruleOf(list.half),
    from: firstDayOf(list.year, list.half),
    party: 'AUTHORITY',
    caseKind: LIST_CASE,
    caseId: list.id,
    caseNumber: caseNumberOf(list),
    inspectionId: null,
    authorityId: list.authorityId,
    subjectId: null,
    disclosedToSubjectId: null,
  });
}

/**
 * Builds the draft list of a half-year from the scores of every inspected subject (clauses 7, 7-1).
 * @throws Refusal LIST_EXISTS, LIST_AWAITS_CALENDAR, NO_RISK_CRITERIA, INVALID_INPUT, REFUSED_BY_LAW
 */
export async function buildHalfYearList(context: CommandContext, input: BuildList): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return execute(context, { name: 'buildHalfYearList', idempotencyKey, input: given }, async (work) => {
    work.authorize('prepare', 'HalfYearList', { state: 'DRAFT' });
    assertHalfYear(input);
    await requireCalendar(work, input);
    const dueDate = dueDateOf(input);
    const today = dayOf(work.now);
    const { year, half } = input;
    refuseUnlawful([judgeHalfYearLasts(year, half, today)]);
    await work.query('select pg_advisory_xact_lock(780130, $1)', [year * 2 + half]);
    const repository = work.manager.getRepository(HalfYearListRecord);
    if (await repository.findOneBy({ year, half })) throw new Refusal('LIST_EXISTS', { field: 'half' });
    const edition = await loadEdition(work, today);
    const list = await repository.save(
      repository.create({
        version: 1,
        year,
        half,
        state: 'DRAFT',
        authorityId: await agencyOf(work),
        editionId: edition.id,
        lookedFrom: today,
        lookedTo: today,
        scoredAt: work.now,
        scoredCount: 0,
        dueDate,
      }),
    );
    await score(work, list, edition);
    await repository.save(list);
    await openTerm(work, list);
    const of = {
      caseKind: LIST_CASE,
      id: list.id,
      authorityId: list.authorityId,
      disclosedToSubjectId: null,
    } as const;
    await keepFindings(work, of, 'buildHalfYearList', breaches([judgeBuilding(today, dueDate)]));
    noteEvent(work, list, 'halfYearListBuilt', { count: list.scoredCount, dueDate });
    return list.id;
  });
}

async function score(
  work: Work,
  list: HalfYearListRecord,
  edition: Awaited<ReturnType<typeof loadEdition>>,
): Promise<void> {
  const { looked, subjects } = await scoreList(work, list.id, edition, dayOf(work.now));
  await orderAnew(work, list.id, edition.listedFrom);
  Object.assign(list, {
    editionId: edition.id,
    lookedFrom: looked.from,
    lookedTo: looked.to,
    scoredAt: work.now,
    scoredCount: subjects,
  });
}

/** Scores a draft anew, e.g. after data came from outside; what people changed is made again on top, with its reasons. */
export async function rescoreHalfYearList(context: CommandContext, command: ListCommand): Promise<number> {
  const { idempotencyKey } = command;
  return execute(context, { name: 'rescoreHalfYearList', idempotencyKey, input: command }, async (work) => {
    const list = await beginAct(work, 'rescoreHalfYearList', command);
    await score(work, list, await loadEdition(work, dayOf(work.now)));
    await endAct(work, list, 'rescoreHalfYearList', {
      event: 'halfYearListScored',
      details: { count: list.scoredCount },
    });
    return list.id;
  });
}
