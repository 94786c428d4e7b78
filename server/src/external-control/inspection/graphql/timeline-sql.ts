import type { SqlWriter } from '../../../platform/reading/sql-writer';
import { shownStateSql } from './shown-to-reader';

/** The facts of a case's timeline as one JSON object, over the alias of the inspection. */
export function timelineSql(alias: string, sql: SqlWriter): string {
  const one = (column: string, table: string) =>
    `(select x.${column} from ${table} x where x.inspection_id = ${alias}.id limit 1)`;
  const due = (column: string) =>
    `(select x.${column} from deadline x where x.case_kind = 'inspection' and x.case_id = ${alias}.id and x.rule = 'P25_OBJECTION')`;
  const start = (what: string) =>
    `(select ${what} from inspection_start x where x.inspection_id = ${alias}.id and x.start_date is not null)`;
  return `jsonb_build_object('state', ${shownStateSql(alias, sql)}, 'procedure', ${alias}.procedure, 'createdAt', ${alias}.created_at, 'appointedAt', ${alias}.appointed_at,
    'noticeNeeded', coalesce((select bool_or(g.kind not in ('CONSUMER_ADDRESS', 'CRIMINAL_PROSECUTION_ASSIGNMENT'))
      from inspection_ground g where g.inspection_id = ${alias}.id), true),
    'registeredAt', ${one('registered_at', 'appointment_registration')}, 'noticeSentAt', ${one('sent_at', 'start_notice')},
    'startedAt', ${start('greatest(x.handed_over_at, x.acquainted_at)')},
    'startedOn', ${start('case when coalesce(x.handed_over_at, x.acquainted_at) is null then x.start_date end')},
    'startedAt', (select coalesce(greatest(x.handed_over_at, x.acquainted_at), x.start_date::timestamp at time zone 'Asia/Almaty')
      from inspection_start x where x.inspection_id = ${alias}.id and x.start_date is not null),
    'extension', (select jsonb_build_object('at', x.in_force_at, 'before', x.earlier_end) from inspection_extension x
      where x.inspection_id = ${alias}.id),
    'suspension', (select jsonb_build_object('at', x.signed_at, 'resumedAt', x.resumed_at, 'latest', x.latest_resumption)
      from inspection_suspension x where x.inspection_id = ${alias}.id),
    'drawnUpAt', ${one('drawn_up_at', 'result_act')},
    'refusedAt', ${one('refused_at', 'result_act')}, 'completedAt', ${one('handed_over_at', 'result_act')},
    'completedOn', (select x.registry_date from result_act x where x.inspection_id = ${alias}.id and x.handed_over_at is null),
    'objectedAt', (select min(x.received_at) from objection x where x.inspection_id = ${alias}.id),
    'objectionsDue', ${due('due_date')}, 'objectionsOver', coalesce(${due('due_at')} <= ${sql.instant()}, false),
    'hasPrescription', exists (select from prescription x where x.inspection_id = ${alias}.id),
    'settledAt', ${one('closed_at', 'prescription')}, 'reportBy', ${one('report_by', 'prescription')},
    'closedAt', ${alias}.closed_at, 'plannedStart', ${alias}.planned_start, 'endDate', ${alias}.end_date)`;
}
