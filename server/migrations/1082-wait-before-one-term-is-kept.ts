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
 * Two terms of one case that change at once: whoever comes second waits for the case before its terms are read, or the case
 * would keep them as they were before the first (ADR 0016). What is compared and what is locked is one statement.
 */
export class WaitBeforeOneTermIsKept1763800001082 implements MigrationInterface {
  readonly name = 'WaitBeforeOneTermIsKept1763800001082';

  async up(runner: QueryRunner): Promise<void> {
    await new CompareOneChangedTerm1763800001040().down(runner);
    await change(runner, (body) =>
      body.replace(
        BEGIN,
        `declare touched integer[]; one integer;
    begin
      select i.id into one from before b, after a, inspection i
      where (select count(*) from (select from after limit 2) c) = 1
        and b.inspection_id = a.inspection_id and i.id = a.inspection_id
        and ${seen(body, 'b')} is distinct from ${seen(body, 'a')}
      for no key update of i;
      if found then
        update inspection i set ${keptIn(body)} where i.id = one;
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
