import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { closedFolder, ROOT, startServer } from '../process/server-process';
import { anchorJournal } from '../../server/src/platform/journal/anchor-journal';
import { TEST_NOW } from '../harness';
import { event, openJournal } from './support/journal-ground';

// Real processes, one of them with a PostgreSQL of its own.
jest.setTimeout(180_000);

const COMMAND = ['scripts/run-ts.cjs', 'server/src/journal-verify.ts'];

async function verify(
  environment: NodeJS.ProcessEnv,
): Promise<{ code: number | null; out: string; error: string }> {
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, COMMAND, { cwd: ROOT, env: { PATH, HOME, ...environment } });
  let [out, error] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (error += chunk.toString()));
  const code = await new Promise<number | null>((done) => child.once('close', done));
  return { code, out, error };
}

describe('npm run journal:verify', () => {
  test('prints count and head and ends with 0, or names the first bad entry and ends with 1', async () => {
    const journal = await openJournal();
    const folder = closedFolder();
    const environment = { DATABASE_URL: journal.database.ownerUrl, DATA_DIR: folder.path };
    try {
      await journal.fill();
      const sound = await verify(environment);
      expect(sound).toMatchObject({ code: 0, error: '' });
      expect(sound.out).toMatch(
        /^10 entries, head [0-9a-f]{64}\nnone of them is anchored yet: they are proven only by the chain itself and by the count kept beside it\n$/,
      );
      await anchorJournal(journal.application.dataSource, '2026-03-19', new Date(TEST_NOW));
      await journal.append([event(11), event(12)]);
      expect((await verify(environment)).out).toMatch(
        /^12 entries, .*\nentries up to 10 are anchored by the head noted on 2026-03-19; the 2 after it are proven only by [^\n]+\n$/,
      );

      await journal.owner.query('alter table journal_entry disable trigger user');
      await journal.owner.query(`update journal_entry set actor_name = 'Somebody else' where id = 5`);
      expect(await verify(environment)).toEqual({
        code: 1,
        out: 'entry 5: its columns differ from its text (4 entries before it are sound)\n',
        error: '',
      });

      await journal.owner.query(
        `update journal_entry set actor_name = payload::jsonb ->> 'actorName' where id = 5`,
      );
      await journal.owner.query('delete from journal_entry where id = 12');
      expect(await verify(environment)).toEqual({
        code: 1,
        out: 'entry 12: it and what came after it are gone: 12 entries were written, 11 are there (11 entries before it are sound)\n',
        error: '',
      });
    } finally {
      await journal.close();
      folder.remove();
    }
  });

  test('finds the embedded database, beside a running server and without it', async () => {
    const folder = closedFolder();
    const environment = { DATA_DIR: join(folder.path, 'data') };
    try {
      const server = startServer(environment);
      const address = await server.ready();
      const beside = await verify(environment);
      expect(beside).toMatchObject({ code: 0, error: '' });
      expect((await fetch(`${address}/readyz`)).status).toBe(200);
      expect(await server.stop()).toBe(0);
      const firstLine = ({ out }: { readonly out: string }) => out.split('\n')[0];
      expect(firstLine(await verify(environment))).toBe(firstLine(beside));
    } finally {
      folder.remove();
    }
  });

  test('a database that cannot be reached is one clear line, and 1', async () => {
    const folder = closedFolder();
    const DATABASE_URL = 'postgres://nobody:wrong@127.0.0.1:1/nothing';
    const { code, out, error } = await verify({ DATABASE_URL, DATA_DIR: folder.path });
    folder.remove();
    expect([code, out]).toEqual([1, '']);
    expect(error).toMatch(/^DATABASE_URL cannot be used: [^\n]+\n$/);
    expect(error).not.toContain('wrong');
  });
});
