import type { MigrationInterface, QueryRunner } from 'typeorm';
import { joinWaiting, part, roles, until, writeWaitingPart } from './support/waiting';

/** A plan of a year for whose order the body had nobody yet is not asked for: its internal control began later (clause 42). */
export class AlterWaitingForPlans1763800000292 implements MigrationInterface {
  readonly name = 'AlterWaitingForPlans1763800000292';

  async up(runner: QueryRunner): Promise<void> {
    await writeWaitingPart(runner, 'control_plan', notBegun(LED_BY_THEN));
    await joinWaiting(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await writeWaitingPart(runner, 'control_plan', notBegun('true'));
    await joinWaiting(runner);
  }
}

const midnight = (day: string) => `((${day})::timestamp at time zone 'Asia/Almaty')`;
const HOLDS_CONTROL = roles(
  'CENTRAL_BODY',
  'CENTRAL_DEPARTMENT',
  'OBLAST_EXECUTIVE',
  'REPUBLICAN_CITY_EXECUTIVE',
  'CAPITAL_EXECUTIVE',
  'DISTRICT_EXECUTIVE',
  'OBLAST_CITY_EXECUTIVE',
);
const WHO = roles('INTERNAL_CONTROL', 'SUBJECT_HEAD');
/** The day by which the plan of the year is approved (clause 42). */
const LAST_DAY = 'make_date(y.year - 1, 12, 25)';

/** Somebody who draws plans up or approves them was here by the last day of the plan. */
const LED_BY_THEN = `exists (select from capacity k where k.subject_id = b.id and k.role = any (${WHO}) and k.valid_from <= ${LAST_DAY})`;

/** A plan that nobody has begun asks for it from two months before its last day till its year is over. */
const notBegun = (which: string) =>
  part(
    {
      id: `'BUILD_CONTROL_PLAN-' || b.id || '-' || y.year`,
      code: `'STEP_BUILD_CONTROL_PLAN'`,
      clause: `'42'`,
      party: `'SUBJECT'`,
      case_kind: `'control-plan'`,
      case_id: 'null::integer',
      case_number: 'y.year::text',
      authority_id: 'null::integer',
      subject_id: 'b.id',
      disclosed_to_subject_id: 'b.id',
      roles: WHO,
      since: midnight(`make_date(y.year - 1, 10, 25)`),
      asks_from: midnight(`make_date(y.year - 1, 10, 25)`),
      asks_until: midnight(`make_date(y.year + 1, 1, 1)`),
      ...until(LAST_DAY),
    },
    `inspected_subject b cross join generate_series(2020, 2100) y(year)
      where b.kind = any (${HOLDS_CONTROL})
        and not exists (select from control_plan p where p.body_id = b.id and p.year = y.year) and ${which}`,
  );
