import { Client } from 'pg';
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
    } finally {
      await client.end();
      await database.drop();
    }
  });
});
