import { dayOf, type CalendarDate } from '../law';
import { execute, type CommandContext } from '../platform/commands/execute';
import type { Work } from '../platform/commands/work';
import { invalidInput } from '../platform/refusals/invalid-input';
import { Refusal } from '../platform/refusals/refusal';
import { calendarInForce, calendarOfVersion, type Span } from './calendar-in-force';
import type { DecreeKindName, DecreeRow } from './decree-row';
import { judgeDecree, spanOf } from './rules';

/** The job by which the open deadlines are counted anew; the room of deadlines does it. */
export const RECOUNT_DEADLINES = 'recount-deadlines';
/** The calendar is one case: its journal is the history of its decrees. */
export const CALENDAR_CASE = { caseKind: 'calendar', caseId: 1 } as const;

export interface NewDecree {
  readonly kind: DecreeKindName;
  readonly date: string;
  readonly workingDate: string | null;
  readonly number: string;
  readonly decreedOn: string;
  readonly source: string;
  readonly reason: string;
}

export interface CalendarCommand {
  readonly idempotencyKey: string;
  /** The version of the calendar that the caller saw. */
  readonly expectedVersion: number;
}

const LONGEST = 1000;

function written(text: string, field: string): string {
  const trimmed = text.normalize('NFC').trim();
  if (trimmed !== '' && trimmed.length <= LONGEST) return trimmed;
  throw invalidInput(field);
}

/** One change at a time: waits for every command that is counting, and lets none count until the decree is in force. */
async function lockCalendar(work: Work, expectedVersion: number): Promise<number> {
  await work.query('select pg_advisory_xact_lock(780120)');
  const [row] = await work.query<{ version: number }>('select version from calendar_in_force');
  const version = row?.version ?? 0;
  await work.expectVersion({ id: CALENDAR_CASE.caseId, version }, expectedVersion, CALENDAR_CASE.caseKind);
  return version;
}

type Kept = Omit<NewDecree, 'kind'> & { readonly kind: string; readonly takesBackId: number | null };

/** Workers go through the open deadlines in several places at once; few of them are not worth it. */
const [PARTS_AT_MOST, PART_AT_LEAST] = [8, 8000];
/** Parts of equal length of all ids, `$2` at least and `$3` parts at most. */
const PARTS_SQL = `
  insert into calendar_recount_part (version, next_id, last_id)
  select r.version, (r.last_id::bigint * (n - 1) / p.parts)::int, (r.last_id::bigint * n / p.parts)::int
  from calendar_recount r, lateral (select greatest(1, least($3::int, r.last_id / $2::int)) as parts) p, generate_series(1, p.parts) n
  where r.version = $1 and r.last_id > 0`;

/** Puts a decree in force and asks for the open deadlines to be counted anew. */
async function bringInForce(work: Work, version: number, kept: Kept, span: Span): Promise<number> {
  const id = version + 1;
  await work.query(
    `insert into calendar_decree (id, kind, date, working_date, number, decreed_on, source, reason, takes_back_id, entered_at, entered_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      id,
      kept.kind,
      kept.date,
      kept.workingDate,
      kept.number,
      kept.decreedOn,
      kept.source,
      kept.reason,
      kept.takesBackId,
      work.now.toISOString(),
      work.actor.name,
    ],
  );
  await work.query('update calendar_in_force set version = $1, stamp = gen_random_uuid()', [id]);
  await work.query(
    `insert into calendar_recount (version, first_date, last_date, last_id)
     values ($1, $2, $3, (select coalesce(max(d.id), 0) from deadline d))`,
    [id, span.first, span.last],
  );
  await work.query(PARTS_SQL, [id, PART_AT_LEAST, PARTS_AT_MOST]);
  await work.askFor({ job: RECOUNT_DEADLINES, key: `${RECOUNT_DEADLINES}-${id}`, payload: { version: id } });
  return id;
}

function note(work: Work, action: string, version: number, { number, date, reason }: Kept): void {
  work.journal({
    action,
    ...CALENDAR_CASE,
    caseVersion: version,
    authorityId: work.actor.authorityId,
    disclosedToSubjectId: null,
    details: { number, date, reason },
  });
}

/**
 * Enters a decree: from the moment that this commits every count goes by it.
 * @throws Refusal INVALID_INPUT, STALE_VERSION, DECREE_…
 */
export async function enterDecree(
  context: CommandContext,
  command: CalendarCommand,
  input: NewDecree,
): Promise<number> {
  const { idempotencyKey, expectedVersion } = command;
  const whole = { ...input, expectedVersion };
  return execute(context, { name: 'enterDecree', idempotencyKey, input: whole }, async (work) => {
    work.authorize('enter', 'CalendarDecree', {});
    const version = await lockCalendar(work, expectedVersion);
    const { calendar } = await calendarInForce((text, values) => work.query(text, values));
    const [fault] = judgeDecree(input, calendar, dayOf(work.now));
    if (fault) throw new Refusal(fault.code, { params: fault.params, field: fault.field });
    const kept = {
      ...input,
      number: written(input.number, 'input.number'),
      source: written(input.source, 'input.source'),
      reason: written(input.reason, 'input.reason'),
      takesBackId: null,
    };
    const span = spanOf({ ...input, date: input.date as CalendarDate }, calendar);
    const id = await bringInForce(work, version, kept, span);
    note(work, 'calendarDecreeEntered', id, kept);
    return id;
  });
}

const DECREE_SQL = `
  select d.id, d.kind, d.date::text as date, d.working_date::text as "workingDate", d.number,
    d.decreed_on::text as "decreedOn", d.source, e.id as entry, e.entered_at as "enteredAt", e.entered_by as "enteredBy",
    e.reason as "entryReason"
  from calendar_decree d
    left join calendar_decree e on e.takes_back_id = d.id or d.kind = 'TAKEN_BACK' and e.id = d.id
  where d.id = $1`;

type KeptDecree = Omit<DecreeRow, 'kind'> & {
  readonly kind: DecreeKindName | 'TAKEN_BACK';
  /** The entry that took it back; of a taking back its own. */
  readonly entry: number | null;
  readonly enteredAt: Date;
  readonly enteredBy: string;
  readonly entryReason: string;
};

/** What was taken back, or takes another back, stays so: what is to hold again is entered anew. */
function stillToTakeBack({ entry, enteredAt, enteredBy, entryReason, ...decree }: KeptDecree): DecreeRow {
  const { kind, number } = decree;
  if (entry === null && kind !== 'TAKEN_BACK') return { ...decree, kind };
  const params = { number, entry, at: enteredAt.toISOString(), by: enteredBy, reason: entryReason };
  throw kind === 'TAKEN_BACK'
    ? new Refusal('DECREE_IS_TAKING_BACK', { params })
    : new Refusal('DECREE_TAKEN_BACK_ALREADY', { params });
}

/**
 * Takes a wrong decree back by an entry of its own; the decree itself stays to be seen.
 * @throws Refusal NOT_FOUND, STALE_VERSION, DECREE_TAKEN_BACK_ALREADY, DECREE_IS_TAKING_BACK, INVALID_INPUT
 */
export async function takeBackDecree(
  context: CommandContext,
  command: CalendarCommand,
  input: { readonly id: number; readonly reason: string },
): Promise<number> {
  const { idempotencyKey, expectedVersion } = command;
  const whole = { ...input, expectedVersion };
  return execute(context, { name: 'takeBackDecree', idempotencyKey, input: whole }, async (work) => {
    work.authorize('enter', 'CalendarDecree', {});
    const version = await lockCalendar(work, expectedVersion);
    const [found] = await work.query<KeptDecree>(DECREE_SQL, [input.id]);
    if (!found) throw new Refusal('NOT_FOUND');
    const decree = stillToTakeBack(found);
    const before = await calendarOfVersion((text, values) => work.query(text, values), decree.id - 1);
    const kept = {
      ...decree,
      kind: 'TAKEN_BACK',
      workingDate: null,
      reason: written(input.reason, 'reason'),
      takesBackId: decree.id,
    };
    const id = await bringInForce(work, version, kept, spanOf(decree, before));
    note(work, 'calendarDecreeTakenBack', id, kept);
    return id;
  });
}
