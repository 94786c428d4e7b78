import type { MigrationInterface, QueryRunner } from 'typeorm';
import { joinWaiting, part, roles, until, writeWaitingPart } from './support/waiting';

/** A yearly plan that was never approved may be withdrawn; the year then waits for another one, while it is not over (clause 42). */
export class WithdrawControlPlans1763800000506 implements MigrationInterface {
  readonly name = 'WithdrawControlPlans1763800000506';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
    await writeWaitingPart(runner, 'control_plan', notBegun(`and p.state <> 'WITHDRAWN'`));
    await joinWaiting(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await writeWaitingPart(runner, 'control_plan', notBegun(''));
    await joinWaiting(runner);
    for (const statement of DOWN) await runner.query(statement);
  }
}

const STATES = ['DRAFT', 'AGREED', 'APPROVED'];
const statesOf = (states: readonly string[]) => [
  'alter table control_plan drop constraint control_plan_state_check',
  `alter table control_plan add constraint control_plan_state_check check (state in (${states.map((state) => `'${state}'`).join(', ')}))`,
];
const ONE_A_YEAR = 'control_plan_body_id_year_key';
/** A draft is not agreed yet, what follows it is; what was withdrawn may be either. */
const AGREED = 'control_plan_check';

const UP = [
  ...statesOf([...STATES, 'WITHDRAWN']),
  `alter table control_plan drop constraint ${AGREED}`,
  `alter table control_plan add constraint ${AGREED} check (state = 'WITHDRAWN' or (state = 'DRAFT') = (agreed_at is null))`,
  `alter table control_plan drop constraint ${ONE_A_YEAR}`,
  `create unique index ${ONE_A_YEAR} on control_plan (body_id, year) where state <> 'WITHDRAWN'`,
];

/** Plans given up were never approved: nothing hangs on their lines. */
const DOWN = [
  `delete from control_plan_line n using control_plan p where p.id = n.plan_id and p.state = 'WITHDRAWN'`,
  `delete from control_plan where state = 'WITHDRAWN'`,
  `drop index ${ONE_A_YEAR}`,
  `alter table control_plan add constraint ${ONE_A_YEAR} unique (body_id, year)`,
  `alter table control_plan drop constraint ${AGREED}`,
  `alter table control_plan add constraint ${AGREED} check ((state = 'DRAFT') = (agreed_at is null))`,
  ...statesOf(STATES),
];

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
const notBegun = (standing: string) =>
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
        and not exists (select from control_plan p where p.body_id = b.id and p.year = y.year ${standing}) and ${LED_BY_THEN}`,
  );
