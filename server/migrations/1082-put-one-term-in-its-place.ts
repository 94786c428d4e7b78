import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  BEGIN,
  change,
  CompareOneChangedTerm1763800001040,
  keptIn,
  ONE_TERM,
  seen,
} from './1040-compare-one-changed-term';

/**
 * One changed term is put in its place among those that the case keeps (ADR 0016). Whoever changes another one at the same time waits for
 * the case and finds it as it is by then; counted from the terms themselves, the first change would have been lost with the second.
 */
export class PutOneTermInItsPlace1763800001082 implements MigrationInterface {
  readonly name = 'PutOneTermInItsPlace1763800001082';

  async up(runner: QueryRunner): Promise<void> {
    await new CompareOneChangedTerm1763800001040().down(runner);
    await change(runner, (body) =>
      body.replace(
        BEGIN,
        `declare touched integer[]; changed record;
    begin
      select a.inspection_id, ${termIn(body)} as term into changed from before b, after a
      where (select count(*) from (select from after limit 2) c) = 1
        and a.inspection_id = b.inspection_id and ${seen(body, 'a')} is distinct from ${seen(body, 'b')};
      if found then
        update inspection i set open_deadlines = (select coalesce(array_agg(s.t order by ${orderIn(body)}), '{}') from (
          select t from unnest(i.open_deadlines) t where t.id <> (changed.term).id
          union all select changed.term where (changed.term).met_at is null and (changed.term).cancelled_at is null) s)
        where i.id = changed.inspection_id;
        return null;
      end if;
`,
      ),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await change(runner, (body) => body.replace(ONE_TERM, BEGIN));
    await new CompareOneChangedTerm1763800001040().up(runner);
  }
}

const KEPT = /array_agg\((row\([\w., ]+\)::open_deadline) order by ([\s\S]+?)\), '\{\}'\)/;

/** What a case keeps of a changed term. */
const termIn = (body: string) => partOf(body, 1).replaceAll('d.', 'a.');
/** The order in which it keeps them. */
const orderIn = (body: string) => partOf(body, 2).replaceAll('d.', '(s.t).');

function partOf(body: string, part: 1 | 2): string {
  const found = KEPT.exec(keptIn(body))?.[part];
  if (found === undefined) throw new Error('deadline_changed keeps no terms');
  return found;
}
