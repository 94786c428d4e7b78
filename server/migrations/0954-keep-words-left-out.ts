import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openToHeirs } from './support/open-to-heirs';
import { openTogether } from './support/open-together';
import { isOwnAuthority, isOwnSubject, protect } from './support/row-security';

/** What a publisher left out of a publication it leaves out of the next one too: the words are its own, and nobody else reads them (31, 66). */
export class KeepWordsLeftOut1763800000954 implements MigrationInterface {
  readonly name = 'KeepWordsLeftOut1763800000954';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
    await openToHeirs(runner);
    await openTogether(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function words_left_out_beside(text, text)');
    await runner.query('drop table publication_left_out');
    await openTogether(runner);
  }
}

const UP = [
  `create table publication_left_out (
    publication_id integer primary key references publication (id),
    authority_id integer not null references authority (id),
    publisher_subject_id integer references inspected_subject (id),
    words text[] not null check (cardinality(words) > 0)
  )`,
  `comment on table publication_left_out is 'Words that the publisher left out of a publication, for itself alone (clause 31)'`,
  'create index publication_left_out_authority on publication_left_out (authority_id)',
  'create index publication_left_out_publisher on publication_left_out (publisher_subject_id)',
  ...protect({
    table: 'publication_left_out',
    visible: `(publisher_subject_id is null and ${isOwnAuthority()}) or ${isOwnSubject('publisher_subject_id')}`,
    grants: ['select', 'insert'],
  }),
  // Another office that publishes the same case would show what this one left out: it is told the words, and not of what or why.
  `create function words_left_out_beside(of_source text, own_publisher text) returns setof text
    language sql stable security definer set search_path = pg_catalog, public as $$
      select distinct unnest(w.words) from public.publication p join public.publication_left_out w on w.publication_id = p.id
      where p.source = of_source and p.publisher <> own_publisher and p.state in ('PUBLISHED', 'HELD_BACK') order by 1 $$`,
  'revoke all on function words_left_out_beside(text, text) from public',
  'grant execute on function words_left_out_beside(text, text) to qadagalau_app, qadagalau_reader',
];
