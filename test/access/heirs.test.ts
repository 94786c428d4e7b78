import { Client } from 'pg';
import type { QueryRunner } from 'typeorm';
import { HideUnsentInvitations1763800000973 } from '../../server/migrations/0973-hide-unsent-invitations';
import { ShareCasesOfDivided1763800000974 } from '../../server/migrations/0974-share-cases-of-divided';
import { AskPapersByFunctions1763800001092 } from '../../server/migrations/1092-ask-papers-by-functions';
import { createTestDatabase, testUrls } from '../harness/test-database';

describe('what a subject may see, its legal successor may', () => {
  test('every policy that opens rows to a subject has one for its successor (docs/adr/0030)', async () => {
    const database = await createTestDatabase();
    const client = new Client({ connectionString: testUrls(database.name).ownerUrl });
    await client.connect();
    try {
      const { rows } = await client.query<{ name: string }>(
        `select p.tablename || ' ' || p.policyname as name from pg_policies p
         where (p.qual ~ 'app\\.subject' or p.with_check ~ 'app\\.subject') and p.policyname !~ '^together_' and not exists (select from pg_policies h
           where h.tablename = p.tablename and h.policyname = 'a_heir_' || p.policyname)`,
      );
      expect(rows).toEqual([]);
      // A division shares single cases out: whose a row is goes by its case.
      const { rows: byBody } = await client.query<{ name: string }>(
        `select tablename || ' ' || policyname as name from pg_policies
         where policyname ~ '^a_heir_' and concat_ws(' ', qual, with_check) !~ 'heirs_of_case'`,
      );
      expect(byBody).toEqual([]);
      const policies = async () =>
        (
          await client.query<{ name: string; qual: string | null }>(
            'select tablename, policyname, roles::text, cmd, qual, with_check from pg_policies order by 1, 2',
          )
        ).rows;
      const before = await policies();
      const runner = {
        query: async (text: string) => (await client.query<object>(text)).rows,
      } as unknown as QueryRunner;
      const sharing = new ShareCasesOfDivided1763800000974();
      const hiding = new HideUnsentInvitations1763800000973();
      const asking = new AskPapersByFunctions1763800001092();
      await asking.down(runner);
      await sharing.down(runner);
      await hiding.down(runner);
      const left = (await policies()).filter(({ qual }) =>
        /heirs_of_case|own_leading_seats/.test(qual ?? ''),
      );
      expect(left).toEqual([]);
      await hiding.up(runner);
      await sharing.up(runner);
      await asking.up(runner);
      expect(await policies()).toEqual(before);
    } finally {
      await client.end();
      await database.drop();
    }
  });
});
