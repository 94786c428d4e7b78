import type { MigrationInterface, QueryRunner } from 'typeorm';
import { joinWaiting, part, roles, until, writeWaitingPart } from './support/waiting';

/**
 * Internal monitoring is done by units of the bodies that hold internal control and of territorial subdivisions (clauses 38, 58): nobody
 * else is asked for it, and of their people those who may do it. The head sends the proposals on (clause 60).
 */
export class AskUnitsForInternalMonitoring1763800000505 implements MigrationInterface {
  readonly name = 'AskUnitsForInternalMonitoring1763800000505';

  async up(runner: QueryRunner): Promise<void> {
    await writeWaitingPart(runner, 'internal_monitoring', waitingOf(quarters(MONITORING), UNIT));
    await joinWaiting(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await writeWaitingPart(runner, 'internal_monitoring', waitingOf(quarters(''), UNIT_AND_HEAD));
    await joinWaiting(runner);
  }
}

const MONITORING = `join inspected_subject b on b.id = q.body_id and b.kind = any (${roles(
  'CENTRAL_BODY',
  'CENTRAL_DEPARTMENT',
  'TERRITORIAL_SUBDIVISION_OF_CENTRAL',
  'TERRITORIAL_SUBDIVISION_OF_DEPARTMENT',
  'OBLAST_EXECUTIVE',
  'REPUBLICAN_CITY_EXECUTIVE',
  'CAPITAL_EXECUTIVE',
  'DISTRICT_EXECUTIVE',
  'OBLAST_CITY_EXECUTIVE',
)})`;

/** A quarter of a body, by the duty that is due first: the monitoring ends before it (D24). */
const quarters = (
  which: string,
) => `(select distinct on (q.body_id, q.year, q.quarter) q.body_id || '.' || q.year || '.' || q.quarter as id,
    q.body_id, q.year, q.quarter, q.rule from report_duty q ${which}
  order by q.body_id, q.year, q.quarter, q.rule <> 'P62_DISTRICT_REPORT')`;

const UNIT = roles('INTERNAL_CONTROL');
const UNIT_AND_HEAD = roles('INTERNAL_CONTROL', 'SUBJECT_HEAD');

const step = (code: string, columns: Readonly<Record<string, string>>, state: string) =>
  part(
    {
      id: `'${code}-' || m.id`,
      code: `'STEP_${code}'`,
      party: `'SUBJECT'`,
      case_kind: `'internal-monitoring'`,
      case_id: 'm.id',
      case_number: `m.year || '-' || m.quarter`,
      authority_id: 'm.authority_id',
      subject_id: 'm.body_id',
      disclosed_to_subject_id: 'm.body_id',
      ...columns,
    },
    `internal_monitoring m where m.state = '${state}'`,
  );

const DUE = `(make_date(d.year, d.quarter * 3, 1) + interval '1 month'
  + (case d.rule when 'P62_DISTRICT_REPORT' then 4 else 9 end) * interval '1 day')::date`;
const quarterEnd = (months: number) =>
  `((make_date(d.year, d.quarter * 3, 1) + interval '${months} months')::timestamp at time zone 'Asia/Almaty')`;

/** @param duties what the bodies owe of a quarter @param unit who monitors */
const waitingOf = (duties: string, unit: string) =>
  [
    // Nobody has begun: from the end of the quarter till the next one ends, like the report that it feeds.
    part(
      {
        id: `'BEGIN_INTERNAL_MONITORING-' || d.id`,
        code: `'STEP_BEGIN_INTERNAL_MONITORING'`,
        clause: `'58'`,
        party: `'SUBJECT'`,
        case_kind: `'internal-monitoring'`,
        case_id: 'null::integer',
        case_number: `d.year || '-' || d.quarter`,
        authority_id: 'null::integer',
        subject_id: 'd.body_id',
        disclosed_to_subject_id: 'd.body_id',
        roles: unit,
        since: quarterEnd(1),
        asks_from: quarterEnd(1),
        asks_until: quarterEnd(4),
        ...until(DUE),
        year: 'd.year',
        quarter: 'd.quarter',
      },
      `${duties} d where not exists (select from internal_monitoring m where m.body_id = d.body_id and m.year = d.year and m.quarter = d.quarter)`,
    ),
    step(
      'CLOSE_INTERNAL_MONITORING',
      { clause: `'58'`, since: 'm.opened_at', roles: unit, ...until('m.due_date') },
      'OPEN',
    ),
    step(
      'SEND_PROPOSALS',
      { clause: `'60'`, since: 'm.submitted_at', roles: roles('SUBJECT_HEAD') },
      'SUBMITTED',
    ),
  ].join(' union all ');
