import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openTogether } from './support/open-together';
import { IS_SYSTEM, isOwnSubject } from './support/row-security';

/** Points and proposals of internal monitoring and the act of a control event can be marked, like what was found and answered (31). */
export class MarkMoreOfInternalControl1763800000484 implements MigrationInterface {
  readonly name = 'MarkMoreOfInternalControl1763800000484';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
    await openTogether(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
    await openTogether(runner);
  }
}

const MARK = `text check (mark in ('COMMERCIAL', 'TAX', 'OTHER_SECRET'))`;
const TEXTS = ['control_act', 'internal_monitoring_point', 'monitoring_proposal'];
const EARLIER = `'FILE', 'FINDING', 'REQUEST_ANSWER', 'FIELD_RECORD', 'OBJECTION', 'REFUSAL_PROTOCOL', 'CONTROL_ANSWER', 'CONTROL_RESPONSE', 'INTERNAL_FINDING'`;
const LATER = `'CONTROL_ACT', 'INTERNAL_POINT', 'MONITORING_PROPOSAL'`;
const things = (names: string) => [
  'alter table confidential_mark drop constraint confidential_mark_thing_check',
  `alter table confidential_mark add constraint confidential_mark_thing_check check (thing in (${names}))`,
];
/** Marks are placed by the product, for whoever may ask for it. */
const writable = (who: string) =>
  ['internal_monitoring_point', 'monitoring_proposal'].map(
    (table) => `alter policy ${table}_app on ${table} with check (${who})`,
  );

const UP = [
  ...TEXTS.map((table) => `alter table ${table} add column mark ${MARK}`),
  ...things(`${EARLIER}, ${LATER}`),
  ...writable(`${isOwnSubject('body_id')} or ${IS_SYSTEM}`),
];

const DOWN = [
  ...writable(isOwnSubject('body_id')),
  `delete from marked_reading r using confidential_mark m where m.id = r.mark_id and m.thing in (${LATER})`,
  `delete from withheld_content w using confidential_mark m where m.id = w.mark_id and m.thing in (${LATER})`,
  `delete from confidential_mark where thing in (${LATER})`,
  ...things(EARLIER),
  ...TEXTS.map((table) => `alter table ${table} drop column mark`),
];
