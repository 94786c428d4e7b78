import { isDeepStrictEqual } from 'node:util';
import type { DataSource, EntityManager } from 'typeorm';
import {
  countAnew,
  LawError,
  type CalendarDate,
  type DeadlineCertificate,
  type WorkingCalendar,
} from '../../law';
import { asSystem } from '../../platform/access/as-system';
import { calendarOfVersion } from '../../working-calendar';
import { warningInstants } from '../warnings';
import { APPLY_SQL, BATCH_SQL } from './recount-sql';

/** So many deadlines are held by one transaction: a command that wants one of them waits a fraction of a second. */
const BATCH = 4000;

/** So many parts are counted by one worker at the same time. */
const LANES = 2;

interface Part {
  readonly next_id: number;
  readonly last_id: number;
  readonly first_date: CalendarDate;
  readonly last_date: CalendarDate;
}

interface Alike {
  readonly certificate: DeadlineCertificate;
  readonly ids: number[];
  readonly firstId: number;
  readonly lastId: number;
}

const PARTS_SQL = 'select count(*)::int as parts from calendar_recount_part where version = $1';
/** A part that nobody is at, else the first one to come free: none is left only when all of it is done. */
const partSql = (wait: string) => `
  select p.next_id, p.last_id, r.first_date::text, r.last_date::text
  from calendar_recount_part p join calendar_recount r on r.version = p.version
  where p.version = $1 order by p.last_id limit 1 for update of p ${wait}`;
const TAKE_SQL = ['skip locked', ''].map(partSql);
const GO_ON_SQL = 'update calendar_recount_part set next_id = $3 where version = $1 and last_id = $2';
const END_SQL = 'delete from calendar_recount_part where version = $1 and last_id = $2';
const NOTE_SQL = `update calendar_recount set passed = passed + $2, looked = looked + $3, counted = counted + $4, moved = moved + $5,
  refused = refused + $6 where version = $1`;
/** A batch is changed in memory: the rows before and after it are kept for the triggers of the statement. */
const MEMORY_SQL = `set local work_mem = '64MB'`;

/** What deadlines that say the same become by a calendar, as the statement wants it. */
interface Answer {
  readonly differs: boolean;
  readonly due_date: CalendarDate;
  readonly due_at: string;
  readonly provisional: boolean;
  readonly first_warning_at: Date;
  readonly last_warning_at: Date;
  readonly earlier: DeadlineCertificate;
  readonly certificate: DeadlineCertificate;
}

/** Undefined where the calendar cannot count it. */
function answerOf(earlier: DeadlineCertificate, calendar: WorkingCalendar): Answer | undefined {
  try {
    const certificate = countAnew(earlier, calendar);
    const { first, last } = warningInstants(certificate.dueDate, calendar);
    return {
      differs: !isDeepStrictEqual(JSON.parse(JSON.stringify(certificate)), earlier),
      due_date: certificate.dueDate,
      due_at: certificate.dueAt,
      provisional: certificate.provisional,
      first_warning_at: first,
      last_warning_at: last,
      earlier,
      certificate,
    };
  } catch (error) {
    if (error instanceof LawError) return undefined;
    throw error;
  }
}

/** Counts what certificates say by one calendar, each question once. */
class Counter {
  private readonly answers = new Map<string, Answer | undefined>();

  constructor(private readonly calendar: WorkingCalendar) {}

  answer(certificate: DeadlineCertificate): Answer | undefined {
    const key = JSON.stringify(certificate);
    if (!this.answers.has(key)) this.answers.set(key, answerOf(certificate, this.calendar));
    return this.answers.get(key);
  }
}

interface Turn {
  readonly version: number;
  readonly now: Date;
  readonly rules: readonly string[];
  readonly counter: Counter;
  readonly batch: number;
}

const total = (alike: readonly Alike[]) => alike.reduce((sum, { ids }) => sum + ids.length, 0);

async function takePart(manager: EntityManager, version: number): Promise<Part | undefined> {
  for (const text of TAKE_SQL) {
    const [part]: Part[] = await manager.query(text, [version]);
    if (part) return part;
  }
  return undefined;
}

/** One batch in one transaction with its place in the part: killed anywhere, it has happened or it has not. @returns whether more is left */
async function recountBatch(manager: EntityManager, turn: Turn): Promise<boolean> {
  const { version, now, rules, counter, batch } = turn;
  const part = await takePart(manager, version);
  if (!part) return false;
  const { next_id, last_id, first_date, last_date } = part;
  await manager.query(MEMORY_SQL);
  const alike: Alike[] = await manager.query(BATCH_SQL, [
    next_id,
    last_id,
    version,
    first_date,
    last_date,
    batch,
  ]);
  const answers = alike.flatMap(({ certificate, ids, firstId }) => {
    const answer = counter.answer(certificate);
    return answer ? [{ ...answer, ids, alike_id: firstId }] : [];
  });
  const [done]: { counted: number; moved: number }[] = await manager.query(APPLY_SQL, [
    JSON.stringify(answers),
    now.toISOString(),
    version,
    rules,
  ]);
  const looked = total(alike);
  const refused = looked - answers.reduce((sum, { ids }) => sum + ids.length, 0);
  const isLast = looked < batch;
  const reached = isLast ? last_id : Math.max(...alike.map((group) => group.lastId));
  if (isLast) await manager.query(END_SQL, [version, last_id]);
  else await manager.query(GO_ON_SQL, [version, last_id, reached]);
  const passed = reached - next_id;
  await manager.query(NOTE_SQL, [version, passed, looked, done?.counted ?? 0, done?.moved ?? 0, refused]);
  return true;
}

/** A transaction that another stood in the way of: the batch is done again. */
const CAME_BETWEEN: ReadonlySet<unknown> = new Set(['40P01', '40001']);

function cameBetween(error: unknown): boolean {
  const { driverError } = (error ?? {}) as { driverError?: { code?: unknown } };
  return CAME_BETWEEN.has(driverError?.code);
}

async function recountParts(dataSource: DataSource, turn: Turn): Promise<void> {
  for (let more = true; more;) {
    try {
      more = await asSystem(dataSource, (manager) => recountBatch(manager, turn));
    } catch (error) {
      if (!cameBetween(error)) throw error;
    }
  }
}

/**
 * Counts every open deadline that a version of the calendar touches anew, by that version. Any number of workers may do it
 * at once, and be killed; deadlines opened meanwhile are counted by the new calendar already and are left alone.
 */
export async function recountDeadlines(
  dataSource: DataSource,
  now: Date,
  version: number,
  rules: readonly string[],
  batch = BATCH,
): Promise<void> {
  const { calendar, parts } = await asSystem(dataSource, async (manager) => {
    const [left]: { parts: number }[] = await manager.query(PARTS_SQL, [version]);
    const calendar = await calendarOfVersion((text, values) => manager.query(text, [...values]), version);
    return { calendar, parts: left?.parts ?? 0 };
  });
  const turn = { version, now, rules, counter: new Counter(calendar), batch };
  const lanes = Array.from({ length: Math.min(LANES, parts) }, () => recountParts(dataSource, turn));
  // None is left behind when another fails: a job that has ended works no more.
  for (const lane of await Promise.allSettled(lanes)) if (lane.status === 'rejected') throw lane.reason;
}
