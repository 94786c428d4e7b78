import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was published before a mark came into its case is read by nobody while the mark stands (clause 31). */
export class WithholdMarkedPublications1763800000380 implements MigrationInterface {
  readonly name = 'WithholdMarkedPublications1763800000380';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function publication_withheld(text, integer)');
  }
}

const UP = [
  // Whoever sees a publication need not see the marks of its case: the answer is yes or no, and no more.
  `create function publication_withheld(state text, of_inspection integer) returns boolean
    language sql stable security definer set search_path = pg_catalog, public as $$
      select state = 'HELD_BACK' or (state <> 'PUBLISHED' and exists (
        select from public.confidential_mark m where m.inspection_id = of_inspection and m.lifted_at is null)) $$`,
  `revoke all on function publication_withheld(text, integer) from public`,
  `grant execute on function publication_withheld(text, integer) to qadagalau_app, qadagalau_reader`,
];
