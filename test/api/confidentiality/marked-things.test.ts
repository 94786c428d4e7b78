import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { actorSettings, READ_AS_NAMED_SQL, type Actor } from '../../../server/src/platform/access/actor';
import { HEAD, INSPECTOR, PERSON, SUBJECT } from '../inspection/support/course';
import { openWorld, type World } from '../inspection/support/world';
import {
  ANALYST,
  ANSWER,
  answerPoint,
  completedWithSecrets,
  documentOf,
  FILE_NAME,
  FINDING,
  LIFT,
  MARK,
  mark,
  markAll,
  markInput,
  NEIGHBOUR_INSPECTOR,
  OPEN,
  pdfOf,
  SECRETS,
  WHOLE,
  withSecrets,
  type Secrets,
} from './secrets-world';

describe('marked things of an inspection', () => {
  let world: World;
  let secrets: Secrets;
  let marks: string[];
  beforeAll(async () => {
    world = await openWorld();
    secrets = await withSecrets(world);
  });
  afterAll(() => world.stop());

  const OUTSIDERS = [ANALYST, NEIGHBOUR_INSPECTOR, 'chair@agency.demo', 'inspector@agency.demo'];
  const opened = async (email: string, thing: string, id: string, key: string = randomUUID()) =>
    (await world.as(email)).ask<{ openMarkedText: { mark: string; text: string } }>(OPEN, { thing, id, key });
  const status = async (email: string, path: string) => (await (await world.as(email)).fetch(path)).status;
  const readings = () =>
    world.value<number>('select count(*)::int as value from marked_reading where inspection_id = $1', [
      secrets.of.id,
    ]);
  const entries = (action: string) =>
    world.value<number>('select count(*)::int as value from journal_entry where action = $1', [action]);

  test('[clause 31] another secret than those of commerce and of taxes is marked with its law', async () => {
    const client = await world.as(INSPECTOR);
    const input = markInput('FILE', secrets.fileId, { mark: 'OTHER_SECRET' });
    const refusal = await client.expectRefusal('REFUSED_BY_LAW', MARK, {
      id: secrets.of.id,
      key: randomUUID(),
      input,
    });
    expect(refusal.findings).toMatchObject([{ clause: '31', code: 'SECRET_OF_NO_LAW', severity: 'VOID' }]);
    const empty = await world.value<string>(
      `select p.id::text as value from inspection_checklist_point p where p.inspection_id = $1 and p.id <> $2 limit 1`,
      [secrets.of.id, secrets.pointId],
    );
    const nothing = { id: secrets.of.id, key: randomUUID(), input: markInput('FINDING', empty) };
    expect((await client.expectRefusal('REFUSED_BY_LAW', MARK, nothing)).findings).toMatchObject([
      { code: 'NOTHING_TO_MARK' },
    ]);
  });

  test('[clause 31] only a named inspector and the head mark; who may not is told so, who may not see is told nothing', async () => {
    const variables = () => ({
      id: secrets.of.id,
      key: randomUUID(),
      input: markInput('FINDING', secrets.pointId),
    });
    for (const email of [ANALYST, NEIGHBOUR_INSPECTOR])
      await (await world.as(email)).expectRefusal('FORBIDDEN', MARK, variables());
    // A head of the subjects' side marks in internal control alone: of an inspection it is told nothing.
    for (const email of ['head.karagandy@agency.demo', SUBJECT])
      await (await world.as(email)).expectRefusal('NOT_FOUND', MARK, variables());
    const missing = { ...variables(), input: markInput('FINDING', '2147483000') };
    await (await world.as(INSPECTOR)).expectRefusal('NOT_FOUND', MARK, missing);
  });

  test('[clause 31] a double click marks once, and of two at the same time one is told that it is marked', async () => {
    const client = await world.as(INSPECTOR);
    const variables = { id: secrets.of.id, input: markInput('FINDING', secrets.pointId) };
    const key = randomUUID();
    const [one, again] = await Promise.all([
      client.ask<{ markThing: { id: string } }>(MARK, { ...variables, key }),
      client.ask<{ markThing: { id: string } }>(MARK, { ...variables, key }),
    ]);
    expect(one.data?.markThing.id).toBe(again.data?.markThing.id);
    await (await world.as(HEAD)).run(LIFT, { id: one.data?.markThing.id, key: randomUUID() });
    const race = await Promise.all(
      [client, await world.as(HEAD)].map((who) => who.ask(MARK, { ...variables, key: randomUUID() })),
    );
    expect(
      race.flatMap(({ errors = [] }) => errors.map(({ extensions }) => extensions.findings?.[0]?.code)),
    ).toEqual(['ALREADY_MARKED']);
    const id = await world.value<string>(
      'select id::text as value from confidential_mark where thing_id = $1 and lifted_at is null',
      [secrets.pointId],
    );
    await client.run(LIFT, { id, key: randomUUID() });
    marks = await markAll(world, secrets);
  });

  test('[clause 31] before the act is handed over the body does not learn from a mark on which point something was found', async () => {
    const marked = async (email: string) =>
      (
        await world.read<{ checklist: { points: { mark: string | null; markTitle: string | null }[] } }>(
          email,
          secrets.of.id,
          'checklist { points { mark markTitle } }',
        )
      )?.checklist.points.flatMap((one) => one.mark ?? one.markTitle ?? []);
    expect(await marked(INSPECTOR)).toEqual(['COMMERCIAL']);
    expect(await marked(SUBJECT)).toEqual([]);
  });

  test('[clause 31] whoever sees the case sees that there are marked things, and nothing that they say', async () => {
    for (const email of [...OUTSIDERS, HEAD, INSPECTOR]) {
      const seen = await world.read<{ markedThings: { mark: string }[] }>(email, secrets.of.id, WHOLE);
      expect(seen?.markedThings.filter(({ mark: is }) => is === 'OTHER_SECRET')).toHaveLength(1);
      const { journal, ...rest } = seen as { journal?: unknown };
      expect(SECRETS.filter((secret) => JSON.stringify(rest).includes(secret))).toEqual([]);
      expect(JSON.stringify(journal)).not.toContain(FINDING);
      expect(seen).toMatchObject({
        checklist: { points: [{ note: null, mark: 'COMMERCIAL' }, {}, {}] },
        requests: [{ answerText: null, mark: 'TAX', files: [{ mark: 'OTHER_SECRET', sha256: null }] }],
      });
    }
  });

  test('[clause 31] the head and the named inspectors open it, each opening is noted once', async () => {
    const before = await readings();
    const key = randomUUID();
    for (const email of [INSPECTOR, HEAD])
      expect((await opened(email, 'FINDING', secrets.pointId, key)).data?.openMarkedText).toEqual({
        mark: 'COMMERCIAL',
        text: FINDING,
      });
    // A request that comes again with its key shows the text again: that is an opening too.
    await opened(INSPECTOR, 'FINDING', secrets.pointId, key);
    expect((await opened(INSPECTOR, 'REQUEST_ANSWER', secrets.requestId)).data?.openMarkedText.text).toBe(
      ANSWER,
    );
    expect((await readings()) - before).toBe(4);
    const file = await (await world.as(INSPECTOR)).fetch(`/marked-files/${secrets.fileId}`);
    expect(file.headers.get('content-disposition')).toContain(FILE_NAME);
    expect(await file.text()).toBe(`a text about ${FILE_NAME}`);
    // Asked for again it was opened again.
    expect(await status(INSPECTOR, `/marked-files/${secrets.fileId}`)).toBe(200);
    expect((await readings()) - before).toBe(6);
    expect(await entries('markedThingRead')).toBe(await readings());
    const read = await world.read<{ markedThings: { readings: { readerName: string; way: string }[] }[] }>(
      HEAD,
      secrets.of.id,
      'markedThings { readings { readerName way } }',
    );
    const all = read?.markedThings.flatMap((thing) => thing.readings) ?? [];
    expect(all.map(({ way }) => way).sort()).toEqual(['FILE', 'FILE', 'TEXT', 'TEXT', 'TEXT', 'TEXT']);
    expect(all.map(({ readerName }) => readerName)).toContain('Рахимов Тимур Асанұлы');
  });

  test('[clause 31] others open nothing, by no id and by no address', async () => {
    const before = await readings();
    for (const email of OUTSIDERS) {
      for (const [thing, id] of [
        ['FINDING', secrets.pointId],
        ['REQUEST_ANSWER', secrets.requestId],
      ])
        expect((await opened(email, thing ?? '', id ?? '')).errors?.[0]?.extensions.code).toBe(
          // An analyst opens nothing of any case.
          email === ANALYST ? 'FORBIDDEN' : 'NOT_FOUND',
        );
      for (const path of [`/marked-files/${secrets.fileId}`, `/files/${secrets.fileId}`])
        expect([email, path, await status(email, path)]).toEqual([email, path, 404]);
    }
    expect(await status(INSPECTOR, `/files/${secrets.fileId}`)).toBe(404);
    expect(
      (await opened('head.karagandy@agency.demo', 'FINDING', secrets.pointId)).errors?.[0]?.extensions.code,
    ).toBe('NOT_FOUND');
    // Who may mark nothing and open nothing of any case is told so.
    expect((await opened('admin@agency.demo', 'FINDING', secrets.pointId)).errors?.[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
    expect(await readings()).toBe(before);
    // The analyst is not told who read it either.
    const seen = await world.read<{ markedThings: { readings: unknown[] }[] }>(
      ANALYST,
      secrets.of.id,
      'markedThings { readings { id } }',
    );
    expect(seen?.markedThings.flatMap((thing) => thing.readings)).toEqual([]);
  });

  test('[clause 31] the subject opens its own secrets, a finding from the handing over on', async () => {
    expect((await opened(SUBJECT, 'REQUEST_ANSWER', secrets.requestId)).data?.openMarkedText.text).toBe(
      ANSWER,
    );
    expect(await status(SUBJECT, `/marked-files/${secrets.fileId}`)).toBe(200);
    expect((await opened(SUBJECT, 'FINDING', secrets.pointId)).errors?.[0]?.extensions.code).toBe(
      'NOT_FOUND',
    );
    expect(
      (await opened('head@bostandyk.demo', 'REQUEST_ANSWER', secrets.requestId)).errors?.[0]?.extensions.code,
    ).toBe('NOT_FOUND');
    // It is not shown the marks of the office, nor who read.
    expect(await world.read(SUBJECT, secrets.of.id, 'markedThings { id }')).toEqual({ markedThings: [] });
  });

  test('[clause 31] under the second wall nobody else reads what lies apart, whatever is asked', async () => {
    const reader = new Client({ connectionString: world.server.urls.readerUrl });
    await reader.connect();
    const rowsFor = async (email: string, scope: Actor['scope']) => {
      const { rows } = await world.owner.query<{
        account: number;
        authority: number | null;
        subject: number | null;
      }>(
        `select a.id as account, c.authority_id as authority, c.subject_id as subject
         from account a join capacity c on c.account_id = a.id where a.email = $1 order by c.acting, c.id limit 1`,
        [email],
      );
      const [who] = rows;
      if (!who) throw new Error(email);
      await reader.query('begin');
      await reader.query(
        READ_AS_NAMED_SQL,
        actorSettings({
          scope,
          accountId: who.account,
          authorityId: who.authority,
          subjectId: who.subject,
        } as Actor),
      );
      const texts = await reader.query('select text from withheld_content');
      const bytes = await reader.query('select 1 from stored_file_content where file_id = $1', [
        secrets.fileId,
      ]);
      await reader.query('rollback');
      return [texts.rows.length, bytes.rows.length];
    };
    const found = {
      inspector: await rowsFor(INSPECTOR, 'territory'),
      head: await rowsFor(HEAD, 'territory'),
      subject: await rowsFor(SUBJECT, 'subject'),
      analyst: await rowsFor(ANALYST, 'agency'),
      chair: await rowsFor('chair@agency.demo', 'agency'),
      otherOffice: await rowsFor('head.karagandy@agency.demo', 'territory'),
      otherSubject: await rowsFor('head@bostandyk.demo', 'subject'),
      noMember: await rowsFor('commission1@agency.demo', 'commission'),
    };
    await reader.end();
    expect(found).toEqual({
      inspector: [3, 1], head: [3, 1], subject: [3, 1], analyst: [0, 0], chair: [0, 0], otherOffice: [0, 0],
      otherSubject: [0, 0], noMember: [0, 0],
    }); // prettier-ignore
  });

  test('[clause 31] a point that is answered anew keeps its mark', async () => {
    const said = `${FINDING}, and of 39 per cent before`;
    const of = await world.read<{ version: number }>(INSPECTOR, secrets.of.id, 'version');
    secrets = {
      ...secrets,
      of: await answerPoint(world, { ...secrets.of, version: of?.version ?? 0 }, secrets.pointId, said),
    };
    expect(
      await world.value('select note as value from checklist_answer where point_id = $1', [secrets.pointId]),
    ).toBe('⟦31:COMMERCIAL⟧');
    expect((await opened(INSPECTOR, 'FINDING', secrets.pointId)).data?.openMarkedText.text).toBe(said);
  });

  test('[clause 31] papers leave out what their reader may not see, and say so', async () => {
    const drawn = await completedWithSecrets(world, secrets);
    const done = await world.act(INSPECTOR, 'handOverResultAct', drawn, { input: PERSON });
    secrets = { ...secrets, of: done };
    const documentId = await documentOf(world, done.id, 'RESULT_ACT');
    const before = await readings();
    for (const email of OUTSIDERS) {
      const { status: answered, text } = await pdfOf(world, email, documentId);
      expect([answered, text.includes('Zhetisu'), text.includes('пункту 31')]).toEqual([200, false, true]);
    }
    expect(await readings()).toBe(before);
    for (const email of [HEAD, INSPECTOR, SUBJECT]) {
      const { text } = await pdfOf(world, email, documentId);
      expect([text.includes('Zhetisu'), text.includes('пункту 31')]).toEqual([true, false]);
    }
    expect((await readings()) - before).toBe(3);
    expect((await pdfOf(world, ANALYST, documentId, 'kk')).text).toContain('коммерциялық құпия');
    const seen = await world.read(ANALYST, done.id, 'violations { description mark markTitle }');
    expect(seen).toEqual({
      violations: [{ description: null, mark: 'COMMERCIAL', markTitle: 'Commercial secret' }],
    });
    expect((await opened(SUBJECT, 'FINDING', secrets.pointId)).data?.openMarkedText.text).toContain(FINDING);
  });

  test('[clause 31] a mark that comes after the paper reaches the paper too; lifted, everything stands again', async () => {
    const documentId = await documentOf(world, secrets.of.id, 'RESULT_ACT');
    const [finding, , file] = marks;
    await (
      await world.as(NEIGHBOUR_INSPECTOR)
    ).expectRefusal('FORBIDDEN', LIFT, { id: finding, key: randomUUID() });
    await (await world.as(SUBJECT)).expectRefusal('NOT_FOUND', LIFT, { id: finding, key: randomUUID() });
    const key = randomUUID();
    await (await world.as(HEAD)).run(LIFT, { id: finding, key });
    await (await world.as(HEAD)).run(LIFT, { id: finding, key });
    const again = (version: number) => ({ id: finding, key: randomUUID(), version });
    await (await world.as(HEAD)).expectRefusal('STALE_VERSION', LIFT, again(1));
    await (await world.as(HEAD)).expectRefusal('WRONG_STATE', LIFT, again(2));
    expect((await pdfOf(world, ANALYST, documentId)).text).toContain('Zhetisu');
    await mark(world, secrets.of.id, markInput('FINDING', secrets.pointId, { ofSubject: false }));
    expect((await pdfOf(world, ANALYST, documentId)).text).not.toContain('Zhetisu');
    // A secret of somebody else is kept from the subject as well.
    expect((await opened(SUBJECT, 'FINDING', secrets.pointId)).errors?.[0]?.extensions.code).toBe(
      'NOT_FOUND',
    );
    expect((await pdfOf(world, SUBJECT, documentId)).text).not.toContain('Zhetisu');

    await (await world.as(INSPECTOR)).run(LIFT, { id: file, key: randomUUID() });
    expect(await status(INSPECTOR, `/marked-files/${secrets.fileId}`)).toBe(404);
    expect(await status(ANALYST, `/files/${secrets.fileId}`)).toBe(200);
    const seen = await world.read<{ requests: { files: object[] }[] }>(
      ANALYST,
      secrets.of.id,
      'requests { files { name mark url } }',
    );
    expect(seen?.requests[0]?.files).toEqual([
      { name: FILE_NAME, mark: null, url: `/files/${secrets.fileId}` },
    ]);
  });

  test('[clause 31] papers for other bodies leave marked things out, whoever draws them', async () => {
    const client = await world.as(INSPECTOR);
    const { proposeReferral } = await client.run<{ proposeReferral: { id: string; version: number } }>(
      `mutation ($id: ID!, $key: String!) { proposeReferral(inspectionId: $id, idempotencyKey: $key,
        input: { officials: "A. Serikov, head of the unit", signs: "Signs" }) { id version } }`,
      { id: secrets.of.id, key: randomUUID() },
    );
    await (
      await world.as(HEAD)
    ).run(
      `mutation ($id: ID!, $version: Int!, $key: String!) { sendReferral(referralId: $id, expectedVersion: $version,
        idempotencyKey: $key, input: { competentBody: "Economic investigations" }) { id } }`,
      { ...proposeReferral, key: randomUUID() },
    );
    const documentId = await documentOf(world, secrets.of.id, 'REFERRAL_OF_MATERIALS');
    const { text } = await pdfOf(world, HEAD, documentId);
    expect([text.includes('Zhetisu'), text.includes('пункту 31')]).toEqual([false, true]);
  });
});
