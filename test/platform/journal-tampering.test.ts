import { Client } from 'pg';
import { anchorJournal } from '../../server/src/platform/journal/anchor-journal';
import { verifyJournal } from '../../server/src/platform/journal/verify-journal';
import { TEST_NOW } from '../harness';
import { openJournal, type JournalGround } from './support/journal-ground';

let journal: JournalGround;

beforeAll(async () => {
  journal = await openJournal();
  await journal.fill();
});
afterAll(() => journal.close());

const REPLACED = `select replace(payload, '№ 5', '№ 55') as p from journal_entry where id = 5`;
const HASHED_ANEW = `update journal_entry set payload = p, hash = encode(sha256(convert_to(previous_hash || p, 'UTF8')), 'hex')
  from (${REPLACED}) changed where id = 5`;
const DETAILS_TOO = `update journal_entry set details = payload::jsonb -> 'details' where id = 5`;
const SWAP = [
  'alter table journal_entry alter column id drop identity',
  'update journal_entry set id = id + 1000 where id in (4, 5)',
  'update journal_entry set id = case id when 1004 then 5 else 4 end where id > 1000',
];

describe('found and named, even when the owner of the tables did it:', () => {
  test.each<[string, number, string[]]>([
    [
      'a payload changed',
      5,
      [`update journal_entry set payload = p from (${REPLACED}) changed where id = 5`],
    ],
    [
      'a payload and its details changed, the hash left',
      5,
      [`update journal_entry set payload = p from (${REPLACED}) changed where id = 5`, DETAILS_TOO],
    ],
    ['the hash before it', 5, [`update journal_entry set previous_hash = repeat('1', 64) where id = 5`]],
    ['a payload changed and hashed anew', 5, [HASHED_ANEW]],
    ['a payload, its details and its hash changed', 6, [HASHED_ANEW, DETAILS_TOO]],
    ['the details beside the payload', 4, [`update journal_entry set details = '{}' where id = 4`]],
    ['who did it', 6, [`update journal_entry set actor_name = 'Somebody else' where id = 6`]],
    ['in which capacity', 6, [`update journal_entry set actor_title = 'Head' where id = 6`]],
    ['by which account', 4, ['update journal_entry set actor_account_id = 99 where id = 4']],
    ['by which capacity of it', 4, ['update journal_entry set actor_capacity_id = 99 where id = 4']],
    ['when', 3, [`update journal_entry set at = at + interval '1 second' where id = 3`]],
    ['what', 2, [`update journal_entry set action = 'thingUndone' where id = 2`]],
    ['of which kind of case', 2, [`update journal_entry set case_kind = 'other' where id = 2`]],
    ['of which case', 2, ['update journal_entry set case_id = 3 where id = 2']],
    ['which version', 4, ['update journal_entry set case_version = 3 where id = 4']],
    ['which office sees it', 8, ['update journal_entry set authority_id = 2 where id = 8']],
    ['whom it is disclosed to', 6, ['update journal_entry set disclosed_to_subject_id = null where id = 6']],
    ['the first one removed', 2, ['delete from journal_entry where id = 1']],
    ['one in the middle removed', 6, ['delete from journal_entry where id = 5']],
    ['two that changed places', 4, SWAP],
  ])('%s', async (_what, badEntry, statements) => {
    expect(await journal.tampered(statements, verifyJournal)).toMatchObject({ sound: false, badEntry });
    expect(await verifyJournal(journal.owner)).toMatchObject({ sound: true, count: 10 });
  });
});

/** Whoever cuts the end off may change what is kept beside it too. */
const LENGTH_TOO = 'update journal_length set written = (select count(*) from journal_entry)';

describe('the number of entries, kept apart', () => {
  test.each([1, 3, 10])('tells of the last %d cut off, though no head was noted', async (cut) => {
    const verdict = await journal.tampered(
      [`delete from journal_entry where id > ${10 - cut}`],
      verifyJournal,
    );
    expect(verdict).toMatchObject({ sound: false, count: 10 - cut, badEntry: 11 - cut });
    expect(verdict.sound ? '' : verdict.why).toContain(`10 entries were written, ${10 - cut} are there`);
  });

  test('tells of an entry that the product did not write', async () => {
    const written = `insert into journal_entry (at, actor_name, actor_title, action, case_kind, case_id, details, payload, previous_hash, hash)
      select at, 'A', 'B', 'thingDone', 'thing', 11, '{}', p, hash, encode(sha256(convert_to(hash || p, 'UTF8')), 'hex')
      from (select *, jsonb_build_object('at', at, 'actorName', 'A', 'actorTitle', 'B', 'action', 'thingDone', 'caseKind', 'thing',
        'caseId', 11, 'details', '{}'::jsonb)::text as p from journal_entry where id = 10) newest`;
    expect(await journal.tampered([written], verifyJournal)).toMatchObject({
      sound: false,
      badEntry: expect.any(Number),
      count: 11,
    });
  });
});

describe('the head, noted while there are new entries', () => {
  let head: string | undefined;
  beforeAll(async () => {
    head = await anchorJournal(journal.application.dataSource, '2026-03-19', new Date(TEST_NOW));
  });

  test('is the head of the chain, and is noted once, and anew when the chain has grown', async () => {
    const again = await anchorJournal(journal.application.dataSource, '2026-03-19', new Date(TEST_NOW));
    expect(again).toBeUndefined();
    const by = 'the head noted on 2026-03-19';
    const anchored = { sound: true, count: 10, head, anchoring: { entry: 10, by, after: 0 } };
    expect(await verifyJournal(journal.owner)).toEqual(anchored);
    const grow = `select append_to_journal('[{"at": "2026-03-19T05:00:00Z", "actorName": "A", "actorTitle": "B", "action": "thingDone",
      "caseKind": "thing", "caseId": 11, "details": {}}]')`;
    const grown = { sound: true, count: 11, anchoring: { entry: 10, by, after: 1 } };
    expect(await journal.tampered([grow], verifyJournal)).toMatchObject(grown);
    const noted = await journal.tampered([grow, `select anchor_journal('2026-03-19', now())`], verifyJournal);
    expect(noted).toMatchObject({ sound: true, count: 11, anchoring: { by, after: 0 } });
  });

  test('tells of a tail that was cut off', async () => {
    const cut = ['delete from journal_entry where id > 7', LENGTH_TOO];
    const verdict = await journal.tampered(cut, verifyJournal);
    expect(verdict).toMatchObject({ sound: false, count: 7, badEntry: 10 });
    expect(verdict.sound ? '' : verdict.why).toContain('2026-03-19');
  });

  test('tells of a tail that was written anew', async () => {
    const rewritten = `select append_to_journal(jsonb_build_array(payload::jsonb || '{"actorName": "Somebody else"}')) from cut order by id`;
    const statements = [
      'create temporary table cut on commit drop as select * from journal_entry where id > 8',
      'delete from journal_entry where id > 8',
      rewritten,
      LENGTH_TOO,
    ];
    expect(await journal.tampered(statements, verifyJournal)).toMatchObject({
      sound: false,
      count: 10,
      badEntry: 10,
    });
  });
});

describe('a head that an issued document names', () => {
  test('is missed when it is no longer in the chain', async () => {
    const issue = `insert into issued_document (kind, number, date, year, case_kind, case_id, authority_id, subject_id,
        authority_name, subject_name, data, journal_head, code, created_at)
      select 'RESULT_ACT', '17', '2026-03-19', 2026, 'thing', 1, 1, 1, '{}', '{}', '{}', hash, 'ABCD', now()
      from journal_entry where id = 10`;
    const kept = ['alter table issued_document drop constraint if exists issued_document_kind_check', issue];
    expect(await journal.tampered(kept, verifyJournal)).toMatchObject({ sound: true });
    const cut = [...kept, 'truncate journal_anchor', 'delete from journal_entry where id = 10', LENGTH_TOO];
    const verdict = await journal.tampered(cut, verifyJournal);
    expect(verdict).toMatchObject({ sound: false, count: 9, badEntry: 9 });
    expect(verdict.sound ? '' : verdict.why).toContain('17');
  });
});

describe('the application’s own roles', () => {
  test.each([
    'update journal_entry set action = action',
    'delete from journal_entry',
    'truncate journal_entry cascade',
    `insert into journal_entry (at, actor_name, actor_title, action, case_kind, case_id, details, payload, previous_hash, hash)
      values (now(), '', '', '', '', 1, '{}', '', '', 'x')`,
    'update journal_anchor set head = head',
    'delete from journal_anchor',
    'update journal_length set written = written',
    'alter table journal_entry disable trigger user',
    'drop trigger journal_entry_is_append_only on journal_entry',
    `create or replace function refuse_change() returns trigger language plpgsql as 'begin return new; end'`,
    'set session_replication_role = replica',
  ])('cannot: %s', async (statement) => {
    for (const connectionString of [journal.database.appUrl, journal.database.readerUrl]) {
      const client = new Client({ connectionString });
      await client.connect();
      try {
        await client.query(`select set_config('app.scope', 'system', false)`);
        await expect(client.query(statement)).rejects.toThrow(/permission denied|must be owner|read-only/);
      } finally {
        await client.end();
      }
    }
    expect(await verifyJournal(journal.owner)).toMatchObject({ sound: true, count: 10 });
  });

  test.each([
    'update journal_entry set action = action where id = 1',
    'delete from journal_entry where id = 10',
    'truncate journal_entry cascade',
    'delete from journal_anchor',
  ])('and the owner not by mistake: %s', async (statement) => {
    await expect(journal.owner.query(statement)).rejects.toThrow(/never changed/);
  });
});
