import type { MigrationInterface, QueryRunner } from 'typeorm';
import { PARTS } from './0096-create-waiting';
import {
  BODY,
  joinWaiting,
  OFFICE,
  part,
  roles,
  until,
  writeWaitingPart,
  type WaitingColumn,
} from './support/waiting';

/** What waits of reports, with the information of the informatisation body by the 25th (clause 63). */
export class AlterWaitingOfReports1763800000321 implements MigrationInterface {
  readonly name = 'AlterWaitingOfReports1763800000321';

  async up(runner: QueryRunner): Promise<void> {
    await writeWaitingPart(runner, 'reports', REPORTS);
    await joinWaiting(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await writeWaitingPart(runner, 'reports', PARTS.reports);
    await joinWaiting(runner);
  }
}

const SUBMITTED = 'coalesce(r.submitted_at, r.opened_at)';
const report = (code: string, columns: Partial<Record<WaitingColumn, string>>, which: string) =>
  part(
    {
      id: `'${code}-' || r.id`,
      code: `'STEP_${code}'`,
      clause: `case r.form_code when 'appendix-1' then '61' when 'appendix-2' then '62' else '63' end`,
      case_kind: `'report'`,
      case_id: 'r.id',
      case_number: `r.form_code || ' ' || r.year || '-' || r.quarter`,
      authority_id: 'r.authority_id',
      subject_id: 'r.body_id',
      since: SUBMITTED,
      ...columns,
    },
    `quarterly_report r where ${which}`,
  );

/** When the report of a quarter is due; a test keeps it equal to the kernel (clauses 36, 62, 63). */
const REPORT_DUE = `(make_date(d.year, d.quarter * 3, 1) + interval '1 month'
  + (case d.rule when 'P62_DISTRICT_REPORT' then 4 when 'P63_INFORMATIZATION' then 24 else 9 end) * interval '1 day')::date`;
const quarterEnd = (months: number) =>
  `((make_date(d.year, d.quarter * 3, 1) + interval '${months} months')::timestamp at time zone 'Asia/Almaty')`;

/** @param returned since when a returned report waits for its body */
export const reportsThatWait = (returned: string) =>
  [
    part(
      {
        id: `'OPEN_REPORT-' || d.id`,
        code: `'STEP_OPEN_REPORT'`,
        clause: 'd.clause',
        party: `'SUBJECT'`,
        case_kind: `'report'`,
        case_id: 'null::integer',
        case_number: `d.form_code || ' ' || d.year || '-' || d.quarter`,
        authority_id: 'null::integer',
        subject_id: 'd.body_id',
        disclosed_to_subject_id: 'd.body_id',
        roles: roles(...BODY),
        since: quarterEnd(1),
        asks_from: quarterEnd(1),
        asks_until: quarterEnd(4),
        ...until(REPORT_DUE),
        form_code: 'd.form_code',
        year: 'd.year',
        quarter: 'd.quarter',
      },
      'report_duty d where d.report_id is null',
    ),
    report(
      'CORRECT_REPORT',
      { party: `'SUBJECT'`, disclosed_to_subject_id: 'r.body_id', roles: roles(...BODY), since: returned },
      `r.state = 'RETURNED'`,
    ),
    report(
      'ACCEPT_REPORT',
      { roles: roles(...OFFICE, 'ANALYST') },
      `r.state = 'SUBMITTED' and r.higher_body_id is null`,
    ),
    report(
      'ACCEPT_REPORT',
      { party: `'SUBJECT'`, disclosed_to_subject_id: 'r.higher_body_id', roles: roles(...BODY) },
      `r.state = 'SUBMITTED' and r.higher_body_id is not null`,
    ),
  ].join(' union all ');

export const REPORTS = reportsThatWait(SUBMITTED);
