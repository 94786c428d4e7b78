import { actorOfCapacity } from '../../../people';
import { asSystem } from '../../../platform/access/as-system';
import { leadTo } from '../../../platform/commands/state-table';
import type { Application } from '../../../platform/graphql/application';
import type { JobHandler, JobHandlers } from '../../../platform/outbox/job';
import { Refusal } from '../../../platform/refusals/refusal';
import { takeInRows, type CaseRow } from '../taking-in/take-in-cases';
import { onDisk } from './case-import';
import { CASE_IMPORT_ACTS, CHECK_CASE_IMPORT, RUN_CASE_IMPORT, type CaseImportState } from './states';

/** Beside the commands of the rows, each of which is a transaction of its own. */
async function tell<T extends object>(
  { dataSource }: Application,
  text: string,
  values: readonly unknown[],
): Promise<T[]> {
  const answer = await asSystem(
    dataSource,
    async (manager) => (await manager.query(text, [...values])) as T[] | [T[], number],
  );
  // TypeORM answers an UPDATE with [rows, count].
  return (Array.isArray(answer[0]) ? answer[0] : answer) as T[];
}

interface Begun {
  readonly name: string;
  readonly content: Buffer;
  readonly accountId: number;
  readonly capacityId: number;
}

/** Begins from the first row, also where a worker was killed in the middle: its cases are known by their import. */
async function begin(application: Application, id: number, state: string): Promise<Begun | undefined> {
  await tell(
    application,
    'delete from case_import_row r using case_import i where r.import_id = i.id and i.id = $1 and i.state = $2',
    [id, state],
  );
  const [begun] = await tell<Begun>(
    application,
    `update case_import set rows_read = 0, rows_taken = 0, rows_known = 0, rows_refused = 0, touched_at = clock_timestamp()
     where id = $1 and state = $2
     returning file_name as name, content, account_id as "accountId", capacity_id as "capacityId"`,
    [id, state],
  );
  return begun;
}

const NOTE_SQL = `
  with noted as (
    insert into case_import_row (import_id, line, outcome, act_number, field, code, value, state, number, inspection_id)
    select $1, $3, $2, $4, field, code, value, state, number, inspection_id
    from jsonb_to_recordset($5::jsonb) r(field text, code text, value text, state text, number text, inspection_id int)
  )
  update case_import set rows_read = rows_read + 1, rows_taken = rows_taken + ($2 = 'TAKEN')::int, rows_known = rows_known + ($2 = 'KNOWN')::int,
    rows_refused = rows_refused + ($2 = 'REFUSED')::int, touched_at = clock_timestamp()
  where id = $1 returning cancel_asked_at is not null as stop`;

/** What is kept of a row: a line for each of its faults, else one. A case on trial is none, and its number is taken back. */
function keptOf(row: CaseRow, trial: boolean): object[] {
  switch (row.outcome) {
    case 'REFUSED':
      return row.faults.map(({ column, code, value }) => ({ field: column, code, value }));
    case 'KNOWN':
      return [{ field: 'act_number', code: 'TAKE_IN_KNOWN', value: row.actNumber ?? '' }];
    case 'TAKEN': {
      const { state, number, inspectionId } = row.of;
      return [trial ? { value: '', state } : { value: '', state, number, inspection_id: inspectionId }];
    }
  }
}

/** @returns whether somebody asked the import to stop */
async function note(application: Application, id: number, row: CaseRow, trial: boolean): Promise<boolean> {
  const kept = JSON.stringify(keptOf(row, trial));
  const values = [id, row.outcome, row.line, row.actNumber, kept];
  const [told] = await tell<{ stop: boolean }>(application, NOTE_SQL, values);
  return told?.stop === true;
}

type Going = typeof CHECK_CASE_IMPORT | typeof RUN_CASE_IMPORT;
const GOING_IN = { [CHECK_CASE_IMPORT]: 'CHECKING', [RUN_CASE_IMPORT]: 'RUNNING' } as const;

async function end(
  application: Application,
  { id, by }: { readonly id: number; readonly by: Going },
  to: CaseImportState,
  code: string | null = null,
): Promise<void> {
  const from = GOING_IN[by];
  const state = leadTo<CaseImportState>(CASE_IMPORT_ACTS[by].opens, from, to);
  const over = state !== 'CHECKED';
  await tell(
    application,
    `update case_import set state = $2, version = version + 1, fail_code = $3, ended_at = $4, content = case when $5 then null else content end
     where id = $1 and state = $6`,
    [id, state, code, over ? new Date(application.clock.now()).toISOString() : null, over, from],
  );
}

/** Goes through the file as whoever asked for it, with the rights that they have now. */
const going =
  (by: Going): JobHandler =>
  async (application, payload) => {
    const id = Number(payload['id']);
    const trial = by === CHECK_CASE_IMPORT;
    const which = { id, by };
    const begun = await begin(application, id, GOING_IN[by]);
    if (!begun) return;
    const actor = await actorOfCapacity(application, begun);
    if (!actor) return end(application, which, 'FAILED', 'CASE_IMPORT_CAPACITY_ENDED');
    const { dataSource, abilities, clock } = application;
    const context = { dataSource, abilities, actor, now: new Date(clock.now()) };
    try {
      const stopped = await onDisk(begun.content, async (path) => {
        const rows = takeInRows(context, { path, name: begun.name }, { trial, importId: trial ? null : id });
        for await (const row of rows) if (await note(application, id, row, trial)) return true;
        return false;
      });
      await end(application, which, stopped ? 'STOPPED' : trial ? 'CHECKED' : 'DONE');
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      await end(application, which, 'FAILED', error.code);
    }
  };

export const caseImportJobs: JobHandlers = {
  [CHECK_CASE_IMPORT]: going(CHECK_CASE_IMPORT),
  [RUN_CASE_IMPORT]: going(RUN_CASE_IMPORT),
};
