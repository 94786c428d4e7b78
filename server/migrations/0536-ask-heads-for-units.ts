import type { MigrationInterface, QueryRunner } from 'typeorm';
import { end, joinWaiting, part, roles, writeWaitingPart } from './support/waiting';

/**
 * Internal control is the work of a unit (clauses 38 to 40). Where a body that must have one has nobody there, its steps wait for no
 * one: the head is asked to name who controls.
 */
export class AskHeadsForUnits1763800000536 implements MigrationInterface {
  readonly name = 'AskHeadsForUnits1763800000536';

  async up(runner: QueryRunner): Promise<void> {
    await writeWaitingPart(runner, 'internal_control_unit', UNSTAFFED);
    await joinWaiting(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view waiting');
    await runner.query('drop view waiting_internal_control_unit');
    await joinWaiting(runner);
  }
}

/** Whose unit it is, and by which clause. */
const CLAUSE_OF_KIND: readonly (readonly [string, readonly string[]])[] = [
  ['39', ['CENTRAL_BODY', 'CENTRAL_DEPARTMENT']],
  [
    '40',
    [
      'OBLAST_EXECUTIVE',
      'REPUBLICAN_CITY_EXECUTIVE',
      'CAPITAL_EXECUTIVE',
      'DISTRICT_EXECUTIVE',
      'OBLAST_CITY_EXECUTIVE',
    ],
  ],
  ['38', ['TERRITORIAL_SUBDIVISION_OF_CENTRAL', 'TERRITORIAL_SUBDIVISION_OF_DEPARTMENT']],
];
const KINDS = CLAUSE_OF_KIND.flatMap(([, kinds]) => kinds);
const CLAUSE = `case ${CLAUSE_OF_KIND.map(([clause, kinds]) => `when b.kind = any (${roles(...kinds)}) then '${clause}'`).join(' ')} end`;

/** Since when the body has a head, and till when somebody was of its unit: without an end while somebody is. */
const PEOPLE = `(select min(c.valid_from) filter (where c.role = 'SUBJECT_HEAD') as headed_from,
    max(coalesce(c.withdrawn_at, ${end('c.valid_to')}, 'infinity')) filter (where c.role = 'INTERNAL_CONTROL') as staffed_until
  from capacity c where c.subject_id = b.id)`;

const UNSTAFFED = part(
  {
    id: `'NAME_CONTROL_UNIT-' || b.id`,
    kind: `'DUTY'`,
    code: `'DUTY_NAME_CONTROL_UNIT'`,
    clause: CLAUSE,
    party: `'SUBJECT'`,
    case_kind: `'internal-control'`,
    case_id: 'null::integer',
    case_number: `''`,
    authority_id: 'null::integer',
    subject_id: 'b.id',
    disclosed_to_subject_id: 'b.id',
    roles: roles('SUBJECT_HEAD'),
    since: `coalesce(k.staffed_until, k.headed_from::timestamp at time zone 'Asia/Almaty')`,
    asks_from: 'k.staffed_until',
    // A body that ended names nobody.
    asks_until: `(select s.effective_on::timestamp at time zone 'Asia/Almaty' from subject_succession s where s.predecessor_id = b.id)`,
  },
  `inspected_subject b cross join lateral ${PEOPLE} k
  where b.kind = any (${roles(...KINDS)}) and k.headed_from is not null and k.staffed_until is distinct from 'infinity'`,
);
