import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isOwnAuthority, protect, SEES_EVERYTHING } from './support/row-security';

/** To whom a marked thing was disclosed, under which law and why (clause 31). */
export class CreateSecretDisclosures1763800000271 implements MigrationInterface {
  readonly name = 'CreateSecretDisclosures1763800000271';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table secret_disclosure');
  }
}

const UP = [
  `create table secret_disclosure (
    id integer generated always as identity primary key,
    inspection_id integer not null references inspection (id),
    authority_id integer not null references authority (id),
    mark_ids integer[] not null check (cardinality(mark_ids) > 0),
    law text not null,
    article text not null,
    recipient text not null,
    reason text not null,
    what text not null,
    disclosed_at timestamptz not null,
    disclosed_by text not null,
    disclosed_by_capacity_id integer not null references capacity (id),
    document_id integer not null references issued_document (id)
  )`,
  `comment on table secret_disclosure is 'Marked things given to somebody outside under a law that allows it: never changed (clause 31)'`,
  'create index secret_disclosure_inspection on secret_disclosure (inspection_id, id)',
  'create index secret_disclosure_authority on secret_disclosure (authority_id)',
  'create index secret_disclosure_document on secret_disclosure (document_id)',
  'create index secret_disclosure_capacity on secret_disclosure (disclosed_by_capacity_id)',
  `create trigger secret_disclosure_is_kept before update or delete or truncate on secret_disclosure
    for each statement execute function refuse_change()`,
  ...protect({
    table: 'secret_disclosure',
    visible: `${SEES_EVERYTHING} or ${isOwnAuthority()}`,
    grants: ['select', 'insert'],
  }),
];
