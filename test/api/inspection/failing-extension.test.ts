import { randomUUID } from 'node:crypto';
import { appointed, at, consumerGround, HEAD, INSPECTOR, SUBJECT } from './support/course';
import { beforeHoliday, extended, EXTENSION, NOTICE, startedOn } from './support/extension';
import { openWorld, type Case, type World } from './support/world';

const breachesOf = (of: Case) =>
  of.findings.filter(({ severity }) => severity === 'VOID').map(({ clause, code }) => `${clause} ${code}`);

describe('an extension that may not be, or came too late', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.stop());

  /** What anyone who holds the additional act learns of it. */
  async function checked({ id }: { readonly id: string }) {
    const code = await world.value<string>(
      `select code as value from issued_document where kind = 'ADDITIONAL_ACT' and inspection_id = $1`,
      [id],
    );
    const client = await world.as(SUBJECT);
    const { checkDocument } = await client.run<{ checkDocument: object }>(
      'query ($code: String!) { checkDocument(code: $code) { genuine marks { title on clause } } }',
      { code },
    );
    const text = await (await client.fetch(`/public/check?lang=en&code=${code}`)).text();
    return { ...checkDocument, page: /<p class="(result [^<]*)</u.exec(text)?.[1] };
  }

  test('[clause 14] the day after the last one is too late; the last one is not', async () => {
    const of = await beforeHoliday(world);
    world.at(at('2026-07-04', '00:00:00'));
    const refusal = await world.refused('EXTENSION_AFTER_END', HEAD, 'extendInspection', of, {
      input: EXTENSION,
    });
    expect(refusal.findings).toMatchObject([{ clause: '14', severity: 'VOID' }]);
    world.at(at('2026-07-03', '23:59:59'));
    expect(await world.act(HEAD, 'extendInspection', of, { input: EXTENSION })).toMatchObject({
      state: 'IN_PROGRESS',
    });
  });

  test('[clause 14] there is no second extension, and the actions say so', async () => {
    const of = await beforeHoliday(world);
    const registered = await extended(world, of, { ...EXTENSION, workingDays: 1 });
    await world.refused('EXTENSION_SECOND', HEAD, 'extendInspection', registered, { input: EXTENSION });
    const seen = await world.read<{ actions: { name: string }[] }>(
      HEAD,
      of.id,
      'actions { name allowed refusals { clause code severity } }',
    );
    expect(seen?.actions).toContainEqual({
      name: 'extendInspection',
      allowed: false,
      refusals: [{ clause: '14', code: 'EXTENSION_SECOND', severity: 'VOID' }],
    });
  });

  test.each([
    ['[clause 13] eleven working days are one too many', 11],
    ['[clause 14] no day at all is no extension', 0],
    ['[clause 14] it does not shorten', -3],
  ])('%s', async (_name, workingDays) => {
    const of = await beforeHoliday(world);
    const input = { ...EXTENSION, workingDays };
    await world.refused('EXTENSION_TOO_LONG', HEAD, 'extendInspection', of, { input });
    expect(
      await world.value('select count(*)::int as value from inspection_extension where inspection_id = $1', [
        of.id,
      ]),
    ).toBe(0);
  });

  test.each(['', '   ', 'x'.repeat(20_001)])(
    'a reason of nothing or without end is bad input',
    async (reason) => {
      const of = await beforeHoliday(world);
      await world.refused('INVALID_INPUT', HEAD, 'extendInspection', of, { input: { ...EXTENSION, reason } });
    },
  );

  test('[clause 14] an inspector does not extend, and nothing is extended before it began', async () => {
    const of = await beforeHoliday(world);
    await world.refused('FORBIDDEN', INSPECTOR, 'extendInspection', of, { input: EXTENSION });
    const early = await appointed(world, { plannedStart: '2026-06-25' });
    await world.refused('WRONG_STATE', HEAD, 'extendInspection', early, { input: EXTENSION });
  });

  test('[clause 14] the additional act cites a registration: without one it is not signed', async () => {
    world.at(at('2026-06-03'));
    const draft = await appointed(world, { grounds: [await consumerGround(world)] });
    const input = {
      representative: 'Head',
      handedOverAt: at('2026-06-03', '10:00:00'),
      acquaintedAt: at('2026-06-03', '10:00:00'),
    };
    const of = await world.act(INSPECTOR, 'recordHandingOver', draft, { input });
    await world.refused('EXTENSION_OF_UNREGISTERED_ACT', HEAD, 'extendInspection', of, { input: EXTENSION });
  });

  test('[clause 14] the notice is of a registered act, and goes out by the last working day before the extension (D41)', async () => {
    const of = await beforeHoliday(world);
    world.at(at('2026-07-02'));
    const signed = await world.act(HEAD, 'extendInspection', of, { input: EXTENSION });
    await world.refused('EXTENSION_NOT_REGISTERED', INSPECTOR, 'sendExtensionNotice', signed, {
      input: NOTICE,
    });
    const registered = await world.act(INSPECTOR, 'registerExtension', signed);
    // Monday 6 July is a holiday, the extension begins on Tuesday: Friday was the day.
    world.at(at('2026-07-04', '00:00:00'));
    const refusal = await world.refused(
      'EXTENSION_NOTICE_LATE',
      INSPECTOR,
      'sendExtensionNotice',
      registered,
      {
        input: NOTICE,
      },
    );
    expect(refusal.findings).toMatchObject([{ clause: '14', severity: 'VOID' }]);
    expect(await world.read(INSPECTOR, of.id, 'endDate')).toEqual({ endDate: '2026-07-03' });
    // What went out in time on paper moves the end all the same.
    const input = {
      ...NOTICE,
      way: 'PAPER',
      sentAt: at('2026-07-03', '17:00:00'),
      proof: 'Incoming No. 411',
    };
    const told = await world.act(INSPECTOR, 'recordExtensionNotice', registered, { input });
    expect(told.endDate).toBe('2026-07-20');
    expect(breachesOf(told)).toEqual([]);
  });

  test('[clause 14] a notice that went out late is kept as a breach that both sides see, and so is a late registration', async () => {
    const of = await beforeHoliday(world);
    world.at(at('2026-07-03'));
    const signed = await world.act(HEAD, 'extendInspection', of, { input: EXTENSION });
    world.at(at('2026-07-08'));
    const input = {
      ...NOTICE,
      way: 'PAPER',
      sentAt: at('2026-07-07', '09:00:00'),
      proof: 'Incoming No. 412',
    };
    const told = await world.act(INSPECTOR, 'recordExtensionNotice', signed, { input });
    expect(breachesOf(told)).toEqual(['14 EXTENSION_NOTICE_LATE']);
    expect(told.endDate).toBe('2026-07-03');
    const registered = await world.act(INSPECTOR, 'registerExtension', told);
    expect(breachesOf(registered)).toEqual(['14 EXTENSION_NOTICE_LATE', '14 EXTENSION_REGISTERED_LATE']);
    expect(registered.endDate).toBe('2026-07-20');
    const seen = await world.read<Case>(
      SUBJECT,
      of.id,
      'findings { clause code severity } deadlines { rule state }',
    );
    expect(breachesOf(seen as Case)).toEqual(breachesOf(registered));
    expect(seen).toMatchObject({
      deadlines: expect.arrayContaining([{ rule: 'P14_EXTENSION_NOTICE', state: 'MET_LATE' }]),
    });
    expect(await checked(of)).toEqual({
      genuine: true,
      marks: [
        { title: expect.stringContaining('one working day before'), on: '2026-07-07', clause: '14' },
        { title: expect.stringContaining('was over'), on: '2026-07-08', clause: '14' },
      ],
      page: expect.stringMatching(
        /^result bad.+but the procedure was breached: .+\(clause 14\), 8 July 2026/u,
      ),
    });
  });

  test('a notice cannot have gone out before the act was signed, or tomorrow, and only once', async () => {
    const of = await beforeHoliday(world);
    world.at(at('2026-07-01'));
    const registered = await extended(world, of);
    const input = { ...NOTICE, way: 'PAPER', proof: 'Incoming No. 413' };
    for (const [code, sentAt] of [
      ['FACT_BEFORE_CASE', at('2026-06-30')],
      ['FACT_IN_FUTURE', at('2026-07-02')],
    ])
      await world.refused(code, INSPECTOR, 'recordExtensionNotice', registered, {
        input: { ...input, sentAt },
      });
    const told = await world.act(INSPECTOR, 'sendExtensionNotice', registered, { input: NOTICE });
    await world.refusedAsDone('14', INSPECTOR, 'sendExtensionNotice', told, { input: NOTICE });
    await world.refusedAsDone('14', INSPECTOR, 'registerExtension', told);
  });

  test('[clause 14] pressed twice with one key it is one act; two at once are one extension', async () => {
    const of = await beforeHoliday(world);
    const key = randomUUID();
    const [first, second] = await Promise.all([
      world.act(HEAD, 'extendInspection', of, { input: EXTENSION, key, version: of.version }),
      world.act(HEAD, 'extendInspection', of, { input: EXTENSION, key, version: of.version }),
    ]);
    expect(second.version).toBe(first.version);
    const other = await startedOn(world, '2026-06-19', '2026-06-17');
    const raced = await Promise.allSettled(
      [1, 2].map((workingDays) =>
        world.act(HEAD, 'extendInspection', other, {
          input: { ...EXTENSION, workingDays },
          version: other.version,
        }),
      ),
    );
    expect(raced.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    for (const { id } of [of, other])
      expect(
        await world.value(
          `select count(*)::int as value from issued_document where inspection_id = $1 and kind = 'ADDITIONAL_ACT'`,
          [id],
        ),
      ).toBe(1);
  });
});
