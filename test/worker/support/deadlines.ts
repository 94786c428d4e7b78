import {
  meetDeadline,
  openDeadline,
  type DeadlineRecord,
  type OpenDeadline,
} from '../../../server/src/deadlines';
import { asSystem } from '../../../server/src/platform/access/as-system';
import type { Application } from '../../../server/src/platform/graphql/application';
import { executeAsSystem } from '../../../server/src/platform/outbox/do-job';

const CASE: OpenDeadline = {
  caseKind: 'trial',
  caseId: 1,
  caseNumber: 'T-1',
  inspectionId: null,
  authorityId: null,
  subjectId: null,
  disclosedToSubjectId: null,
  party: 'AUTHORITY',
  rule: 'P13_INSPECTION',
  from: '2026-03-18',
};

let keys = 0;

/** Ten working days from 18 March 2026, unless told otherwise: until Monday 6 April. */
export async function open(application: Application, given: Partial<OpenDeadline> = {}): Promise<number> {
  keys += 1;
  return executeAsSystem(
    application,
    { name: 'open', key: `open-deadline-${keys}`, input: {} },
    async (work) => {
      const { id }: DeadlineRecord = await openDeadline(work, { ...CASE, ...given });
      return id;
    },
  );
}

export async function meet(
  application: Application,
  given: Partial<OpenDeadline>,
  at: string,
): Promise<void> {
  keys += 1;
  await executeAsSystem(application, { name: 'meet', key: `meet-deadline-${keys}`, input: {} }, (work) =>
    meetDeadline(work, { ...CASE, ...given }, new Date(at)),
  );
}

export interface Trace {
  readonly stage: number;
  readonly dueDate: string;
  readonly at: string;
}

/** Reminders of a deadline, in the order in which they were given. */
export async function reminders(application: Application, deadlineId: number): Promise<Trace[]> {
  return asSystem(application.dataSource, (manager) =>
    manager.query(
      `select stage, due_date::text as "dueDate", to_char(at at time zone 'Asia/Almaty', 'YYYY-MM-DD HH24:MI') as at
       from reminder where deadline_id = $1 order by id`,
      [deadlineId],
    ),
  );
}

export async function jobsAsked(
  application: Application,
): Promise<{ job: string; key: string; payload: object }[]> {
  return asSystem(application.dataSource, (manager) =>
    manager.query('select job, key, payload from outbox order by id'),
  );
}

/** Many open deadlines at once, copies of one that was opened by the rules. */
export async function copyMany(application: Application, deadlineId: number, copies: number): Promise<void> {
  await asSystem(application.dataSource, (manager) =>
    manager.query(
      `insert into deadline (case_kind, case_id, case_number, party, rule, clause, edition, from_date, due_date, due_at,
         due_instant_included, provisional, certificate, first_warning_at, last_warning_at, next_wake_at, opened_at)
       select 'copy', n, 'C-' || n, party, rule, clause, edition, from_date, due_date, due_at, due_instant_included,
         provisional, certificate, first_warning_at, last_warning_at, next_wake_at, opened_at
       from deadline, generate_series(1, $2::int) n where id = $1`,
      [deadlineId, copies],
    ),
  );
}
