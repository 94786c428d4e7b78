import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openToHeirs } from './support/open-to-heirs';
import { openTogether } from './support/open-together';
import { CASE_ROWS, protect } from './support/row-security';

/**
 * An answer to a point that was given before the result act was drawn up, on a device without a network, and came after it: it is kept beside the
 * act, which it changes nothing of (clauses 17, 22). It is only ever added; what is told of it and what of it is a secret (31) alone changes.
 */
export class KeepLateAnswers1763800001083 implements MigrationInterface {
  readonly name = 'KeepLateAnswers1763800001083';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
    await openToHeirs(runner);
    await openTogether(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
    await openTogether(runner);
  }
}

const EARLIER = `'FILE', 'FINDING', 'REQUEST_ANSWER', 'FIELD_RECORD', 'OBJECTION', 'REFUSAL_PROTOCOL', 'CONTROL_ANSWER', 'CONTROL_RESPONSE',
  'INTERNAL_FINDING', 'CONTROL_ACT', 'INTERNAL_POINT', 'MONITORING_PROPOSAL'`;
const things = (names: string) => [
  'alter table confidential_mark drop constraint confidential_mark_thing_check',
  `alter table confidential_mark add constraint confidential_mark_thing_check check (thing in (${names}))`,
];

/** Cases that a member of a commission sits on: as commands ask, and as the reader's settings say (0250). */
const SEATS = `(select own_seats())::int[]`;
const SEATS_OF_READER = `(case when current_setting('app.scope', true) = 'commission'
  then nullif(current_setting('app.cases', true), '')::int[] end)`;

const openFilesToSeats = (owners: string) =>
  (
    [
      ['stored_file_seat', SEATS],
      ['stored_file_named_seat', SEATS_OF_READER],
    ] as const
  ).map(
    ([policy, cases]) =>
      `alter policy ${policy} on stored_file using (case_kind = 'inspection' and owner_kind in (${owners}) and case_id = any (${cases}))`,
  );

const UP = [
  `create table late_answer (
    id integer generated always as identity primary key,
    inspection_id integer not null references inspection (id),
    authority_id integer not null references authority (id),
    disclosed_to_subject_id integer references inspected_subject (id),
    point_id integer not null references inspection_checklist_point (id),
    answer text not null check (answer in ('MET', 'VIOLATED', 'NOT_APPLICABLE')),
    note text,
    severity text check (severity in ('GROSS', 'SIGNIFICANT', 'MINOR')),
    answered_at timestamptz not null,
    answered_by text not null,
    answered_by_capacity_id integer not null references capacity (id),
    received_at timestamptz not null,
    mark text check (mark in ('COMMERCIAL', 'TAX', 'OTHER_SECRET')),
    check ((answer = 'VIOLATED') = (severity is not null)),
    check (answer = 'MET' or note is not null),
    check (answered_at < received_at)
  )`,
  `comment on table late_answer is 'Answers to points that were given before the result act was drawn up and came after it: kept beside it (clauses 17, 22)'`,
  `comment on column late_answer.answered_at is 'When it was given, as the device says; the result act was drawn up after it and before received_at'`,
  'create index late_answer_inspection on late_answer (inspection_id, answered_at, id)',
  'create index late_answer_point on late_answer (point_id)',
  'create index late_answer_capacity on late_answer (answered_by_capacity_id)',
  'create index late_answer_authority on late_answer (authority_id)',
  'create index late_answer_disclosed on late_answer (disclosed_to_subject_id)',
  ...protect({ table: 'late_answer', visible: CASE_ROWS, grants: ['select', 'insert'] }),
  'grant update (disclosed_to_subject_id, note, mark) on late_answer to qadagalau_app',
  `create policy late_answer_seat on late_answer for select to qadagalau_app using (inspection_id = any (${SEATS}))`,
  `create policy late_answer_named_seat on late_answer for select to qadagalau_reader using (inspection_id = any (${SEATS_OF_READER}))`,
  ...openFilesToSeats(`'objection', 'checklistAnswer', 'lateAnswer'`),
  ...things(`${EARLIER}, 'LATE_ANSWER'`),
];

const DOWN = [
  `delete from marked_reading r using confidential_mark m where m.id = r.mark_id and m.thing = 'LATE_ANSWER'`,
  `delete from withheld_content w using confidential_mark m where m.id = w.mark_id and m.thing = 'LATE_ANSWER'`,
  `delete from confidential_mark where thing = 'LATE_ANSWER'`,
  ...things(EARLIER),
  ...openFilesToSeats(`'objection', 'checklistAnswer'`),
  'drop table late_answer',
];
