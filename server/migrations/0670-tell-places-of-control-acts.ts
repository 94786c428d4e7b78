import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An act is drawn up in one place and the event held in another (clause 51 (1), (5)). A submission to extend that nobody had decided on when the
 * act was drawn up has lapsed: there is nothing left to extend (45, 50).
 */
export class TellPlacesOfControlActs1763800000670 implements MigrationInterface {
  readonly name = 'TellPlacesOfControlActs1763800000670';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const states = (list: string) => [
  'alter table control_extension drop constraint control_extension_state_check',
  `alter table control_extension add constraint control_extension_state_check check (state in (${list}))`,
];

const UP = [
  `alter table control_act add column held_place text check (btrim(held_place) <> '')`,
  `comment on column control_act.held_place is 'Where the event was held (clause 51 (5)); null in acts that told one place for both'`,
  ...states(`'ASKED', 'GRANTED', 'DECLINED', 'LAPSED'`),
  `update control_extension x set state = 'LAPSED' where x.state = 'ASKED'
     and exists (select from control_act a where a.event_id = x.event_id)`,
];

const DOWN = [
  `update control_extension set state = 'ASKED' where state = 'LAPSED'`,
  ...states(`'ASKED', 'GRANTED', 'DECLINED'`),
  'alter table control_act drop column held_place',
];
