import type { MigrationInterface, QueryRunner } from 'typeorm';

import { joinWaiting, part, roles, until, writeWaitingPart } from './support/waiting';

/**
 * Half-year lists that somebody must see to (clause 7): one that nobody has begun, from two months before its last day till its
 * half-year is over, and one that is approved and not yet published (clause 66).
 */
export class CreateWaitingLists1763800000134 implements MigrationInterface {
  readonly name = 'CreateWaitingLists1763800000134';

  async up(runner: QueryRunner): Promise<void> {
    await writeWaitingPart(runner, 'lists', [NOT_BEGUN, NOT_PUBLISHED].join(' union all '));
    await joinWaiting(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view waiting');
    await runner.query('drop view waiting_lists');
    await joinWaiting(runner);
  }
}

const midnight = (day: string) => `((${day})::timestamp at time zone 'Asia/Almaty')`;
const number = (of: string) => `${of}.year || '-' || ${of}.half`;

/** The last days of P7_LIST_H1 and P7_LIST_H2: they are dates and do not move (D6); a test keeps them equal to the kernel. */
const LAST_DAY = `case h.half when 1 then make_date(h.year - 1, 12, 10) else make_date(h.year, 5, 10) end`;

const NOT_BEGUN = part(
  {
    id: `'BUILD_LIST-' || ${number('h')}`,
    code: `'STEP_BUILD_LIST'`,
    clause: `'7'`,
    case_kind: `'half-year-list'`,
    case_id: 'null::integer',
    case_number: number('h'),
    authority_id: 'a.id',
    subject_id: 'null::integer',
    roles: roles('AGENCY_CHAIR', 'AGENCY_INSPECTOR', 'ANALYST'),
    since: midnight(`h.last_day - interval '2 months'`),
    asks_from: midnight(`h.last_day - interval '2 months'`),
    asks_until: midnight(`make_date(h.year, h.half * 6 - 5, 1) + interval '6 months'`),
    ...until('h.last_day'),
  },
  `(select h.year, h.half, ${LAST_DAY} as last_day
      from (select year, half from generate_series(2019, 2100) year, generate_series(1, 2) half) h) h
    join authority a on a.kind = 'CENTRAL'
    where not exists (select from half_year_list l where l.year = h.year and l.half = h.half)`,
);

const NOT_PUBLISHED = part(
  {
    id: `'PUBLISH_LIST-' || l.id`,
    code: `'STEP_PUBLISH_LIST'`,
    clause: `'66'`,
    case_kind: `'half-year-list'`,
    case_id: 'l.id',
    case_number: number('l'),
    authority_id: 'l.authority_id',
    subject_id: 'null::integer',
    roles: roles('AGENCY_CHAIR', 'AGENCY_INSPECTOR', 'ANALYST'),
    since: 'l.approved_at',
  },
  `half_year_list l where l.state = 'APPROVED'`,
);
