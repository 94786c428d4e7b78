import { at, HEAD, INSPECTOR, SUBJECT } from './support/course';
import { EXTENSION, NOTICE, startedOn } from './support/extension';
import { ABROAD, ARRIVED, resumed, seeCourse, suspended, termOf, waitingFor } from './support/suspension';
import { openWorld, type World } from './support/world';
import { doAgain, workerTurn, type OutboxJob } from '../../builders/worker-turn';

describe('the suspension of an inspection', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.stop());

  const jobsOf = async (id: string): Promise<OutboxJob[]> => {
    const { rows } = await world.owner.query<OutboxJob>(
      `select job, key, payload from outbox where payload ->> 'deadlineId' in
         (select d.id::text from deadline d where d.inspection_id = $1) order by id`,
      [id],
    );
    return rows;
  };

  const noticeOf = (id: string) =>
    world.value(
      `select data as value from issued_document where kind = 'RESUMPTION_NOTICE' and inspection_id = $1 order by id desc limit 1`,
      [id],
    );

  test('[clause 19] [clause 20] it ends by itself with the month: the days left are given back, to the day and hour (D13, D52)', async () => {
    const of = await suspended(world);
    expect(of).toMatchObject({ state: 'SUSPENDED', endDate: '2026-06-17' });
    expect(termOf(await seeCourse(world, SUBJECT, of.id), 'P23_COMPLETION')?.state).toBe('SUSPENDED');
    expect(await waitingFor(world, INSPECTOR, of)).toEqual([
      'P20_SUSPENSION',
      'P23_COMPLETION suspended',
      'STEP_SEND_SUSPENSION_NOTICE',
    ]);
    // What runs is asked for next, not what stands still.
    expect(await world.read(INSPECTOR, of.id, 'nextDeadline { rule }')).toEqual({
      nextDeadline: { rule: 'P20_SUSPENSION' },
    });
    // Over its first end date nothing is missed: the term stands still.
    world.at(at('2026-06-18', '09:00:00'));
    await workerTurn(world);
    expect((await seeCourse(world, INSPECTOR, of.id)).courseNotices).toEqual([]);
    // Three working days before: Saturday the 4th moves to Tuesday the 7th, Monday being a holiday.
    world.at(at('2026-06-30', '23:59:59'));
    await workerTurn(world);
    expect((await seeCourse(world, INSPECTOR, of.id)).courseNotices).toEqual([]);
    world.at(at('2026-07-01', '00:00:00'));
    await workerTurn(world);
    expect((await seeCourse(world, INSPECTOR, of.id)).courseNotices).toMatchObject([
      { kind: 'RESUMPTION', effectiveOn: '2026-07-07', sentAt: null },
    ]);
    expect(await waitingFor(world, INSPECTOR, of)).toContain('STEP_SEND_RESUMPTION_NOTICE');
    world.at(at('2026-07-06', '23:59:59'));
    await workerTurn(world);
    expect((await seeCourse(world, INSPECTOR, of.id)).state).toBe('SUSPENDED');
    world.at(at('2026-07-07', '00:00:00'));
    await workerTurn(world);
    for (const email of [INSPECTOR, SUBJECT]) {
      const seen = await seeCourse(world, email, of.id);
      expect(seen).toMatchObject({
        state: 'IN_PROGRESS',
        endDate: '2026-07-17',
        suspension: {
          cause: 'FOREIGN_INFORMATION',
          daysLeft: 9,
          earlierEnd: '2026-06-17',
          resumedOn: '2026-07-07',
          newEnd: '2026-07-17',
          arrived: null,
        },
        timeline: expect.arrayContaining([
          { key: 'SUSPENDED', state: 'DONE' },
          { key: 'RESUMED', state: 'DONE' },
        ]),
      });
      expect(termOf(seen, 'P20_SUSPENSION')?.state).toBe('MET');
      const completion = termOf(seen, 'P23_COMPLETION');
      expect(completion).toMatchObject({ dueDate: '2026-07-17', state: 'RUNNING' });
      expect(completion?.dateMoves).toEqual([
        `Suspended on 4 June 2026, resumed on 7 July 2026; 9 working days given back: 17 July 2026 instead of 17 June 2026. Reason: ${ABROAD.reason}`,
      ]);
    }
  });

  test('[clause 20] a month from a day that February has not ends with February, and off a Sunday (D13)', async () => {
    const of = await startedOn(world, '2027-01-27', '2027-01-25');
    world.at(at('2027-01-29'));
    const input = { ...ABROAD, expectedOn: '2027-04-01' };
    await world.act(HEAD, 'suspendInspection', of, { input });
    world.at(at('2027-02-28', '23:59:59'));
    await workerTurn(world);
    expect((await seeCourse(world, INSPECTOR, of.id)).state).toBe('SUSPENDED');
    world.at(at('2027-03-01', '00:00:00'));
    await workerTurn(world);
    // Eight days are left: 1 to 5 March, the 8th being a holiday, 9 to 11 March.
    expect(await seeCourse(world, INSPECTOR, of.id)).toMatchObject({
      state: 'IN_PROGRESS',
      endDate: '2027-03-11',
      suspension: { daysLeft: 8, resumedOn: '2027-03-01', newEnd: '2027-03-11' },
    });
  });

  test('[clause 20] a month that ends on a working day before days off was kept; till the first working day the case stands suspended for both sides (D13)', async () => {
    const of = await startedOn(world, '2026-06-03', '2026-06-01');
    const signed = await world.act(HEAD, 'suspendInspection', of, { input: ABROAD });
    for (const day of ['2026-07-04', '2026-07-05', '2026-07-06']) {
      world.at(at(day));
      await workerTurn(world);
      for (const email of [INSPECTOR, SUBJECT]) {
        const seen = await seeCourse(world, email, signed.id);
        expect(seen).toMatchObject({ state: 'SUSPENDED', suspension: { resumedOn: null } });
        expect(termOf(seen, 'P20_SUSPENSION')?.state).toBe('MET');
      }
    }
    const missed = `select count(*)::int as value from reminder r join deadline d on d.id = r.deadline_id
      where d.rule = 'P20_SUSPENSION' and r.stage = 3`;
    expect(await world.value(missed)).toBe(0);
    world.at(at('2026-07-07'));
    await workerTurn(world);
    expect(await seeCourse(world, INSPECTOR, signed.id)).toMatchObject({
      state: 'IN_PROGRESS',
      suspension: { resumedOn: '2026-07-07' },
    });
  });

  test('[clause 20] a worker that was killed after its work does nothing twice', async () => {
    const of = await suspended(world);
    world.at(at('2026-07-07'));
    await workerTurn(world);
    const before = await seeCourse(world, INSPECTOR, of.id);
    expect(before.state).toBe('IN_PROGRESS');
    const jobs = await jobsOf(of.id);
    expect(jobs.map(({ job }) => job).sort()).toEqual(['runs-again-P23_COMPLETION', 'warned-P20_SUSPENSION']);
    for (const job of jobs) await doAgain(world, job);
    await workerTurn(world);
    expect(await seeCourse(world, INSPECTOR, of.id)).toEqual(before);
    expect(
      await world.value(
        `select count(*)::int as value from journal_entry where case_kind = 'inspection' and case_id = $1 and action = 'inspectionResumed'`,
        [of.id],
      ),
    ).toBe(1);
  });

  test('[clause 19] [clause 21] what came earlier resumes it at once; both notices go out, each with its proof', async () => {
    const signed = await suspended(world);
    const told = await world.act(INSPECTOR, 'sendSuspensionNotice', signed, { input: NOTICE });
    expect(
      await world.value(
        `select data as value from issued_document where kind = 'SUSPENSION_NOTICE' and inspection_id = $1`,
        [signed.id],
      ),
    ).toMatchObject({ cause: 'FOREIGN_INFORMATION', latestResumption: '2026-07-07', reason: ABROAD.reason });
    world.at(at('2026-06-15', '15:00:00'));
    const again = await resumed(world, told, '2026-06-15');
    expect(again).toMatchObject({ state: 'IN_PROGRESS', endDate: '2026-06-25' });
    expect(again.findings.filter(({ severity }) => severity !== null)).toEqual([]);
    expect(await waitingFor(world, INSPECTOR, again)).toEqual([
      'P23_COMPLETION',
      'STEP_SEND_RESUMPTION_NOTICE',
    ]);
    const input = {
      ...NOTICE,
      way: 'PAPER',
      sentAt: at('2026-06-15', '15:00:00'),
      proof: 'Incoming No. 501',
    };
    await world.act(INSPECTOR, 'recordResumptionNotice', again, { input });
    expect(await waitingFor(world, INSPECTOR, again)).toEqual(['P23_COMPLETION']);
    const seen = await seeCourse(world, SUBJECT, again.id);
    expect(seen).toMatchObject({
      suspension: { resumedOn: '2026-06-15', arrived: ARRIVED, resumptionNumber: expect.any(String) },
      courseNotices: [
        { kind: 'SUSPENSION', effectiveOn: '2026-06-04', recipient: NOTICE.recipient },
        { kind: 'RESUMPTION', effectiveOn: '2026-06-15', proof: 'Incoming No. 501' },
      ],
    });
    expect(seen.documents.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['SUSPENSION_ACT', 'SUSPENSION_NOTICE', 'RESUMPTION_ACT']),
    );
    // The month's end finds nothing to do any more.
    world.at(at('2026-07-06'));
    await workerTurn(world);
    expect((await seeCourse(world, INSPECTOR, again.id)).endDate).toBe('2026-06-25');
  });

  test('[clause 21] a notice that told of the month’s end does not serve a resumption of another day', async () => {
    const signed = await suspended(world);
    world.at(at('2026-07-01'));
    await workerTurn(world);
    const { version } = await seeCourse(world, INSPECTOR, signed.id);
    const told = await world.act(
      INSPECTOR,
      'sendResumptionNotice',
      { ...signed, version },
      { input: NOTICE },
    );
    world.at(at('2026-07-02'));
    const again = await resumed(world, told, '2026-07-02');
    expect((await seeCourse(world, INSPECTOR, signed.id)).courseNotices).toMatchObject([
      { kind: 'RESUMPTION', effectiveOn: '2026-07-07', sentAt: expect.any(String) },
      { kind: 'RESUMPTION', effectiveOn: '2026-07-02', sentAt: null },
    ]);
    expect(again.endDate).toBe('2026-07-15');
    await world.act(INSPECTOR, 'sendResumptionNotice', again, { input: NOTICE });
    expect(await noticeOf(signed.id)).toMatchObject({
      effectiveOn: '2026-07-02',
      endDate: '2026-07-15',
      resumedBy: 'MATERIAL',
      reason: ARRIVED,
    });
  });

  test.each([
    ['before the month is over', '2026-07-01'],
    ['after it', '2026-07-05'],
  ])(
    '[clause 21] the notice that goes out %s says that nothing came, and the end that follows',
    async (_when, day) => {
      const signed = await suspended(world);
      world.at(at('2026-07-01'));
      await workerTurn(world);
      world.at(at(day));
      await workerTurn(world);
      const send = async () => {
        const { version } = await seeCourse(world, INSPECTOR, signed.id);
        await world.act(INSPECTOR, 'sendResumptionNotice', { ...signed, version }, { input: NOTICE });
      };
      await send();
      expect(await noticeOf(signed.id)).toMatchObject({
        effectiveOn: '2026-07-07',
        endDate: '2026-07-17',
        resumedBy: 'MONTH_OVER',
      });
      // The month ends on Saturday the 4th and Monday is a holiday: till Tuesday it stands suspended for both sides (D13).
      for (const still of ['2026-07-05', '2026-07-06']) {
        world.at(at(still));
        await workerTurn(world);
        for (const email of [INSPECTOR, SUBJECT])
          expect(await seeCourse(world, email, signed.id)).toMatchObject({ state: 'SUSPENDED' });
      }
      world.at(at('2026-07-07'));
      await workerTurn(world);
      const seen = await seeCourse(world, INSPECTOR, signed.id);
      expect(seen).toMatchObject({ state: 'IN_PROGRESS', endDate: '2026-07-17' });
      // What a paper carries follows no decree.
      expect(
        await world.value(
          `select count(*)::int as value from deadline where inspection_id = $1 and rule = 'P23_COMPLETION' and certificate ? 'givenBack'`,
          [signed.id],
        ),
      ).toBe(0);
    },
  );

  test('[clause 14] [clause 20] extended and suspended: each moves the end once, and the deadline tells both', async () => {
    const signed = await suspended(world);
    world.at(at('2026-06-10'));
    const running = await resumed(world, signed, '2026-06-10');
    expect(running.endDate).toBe('2026-06-22');
    const extended = await world.act(HEAD, 'extendInspection', running, { input: EXTENSION });
    const registered = await world.act(INSPECTOR, 'registerExtension', extended);
    await world.act(INSPECTOR, 'sendExtensionNotice', registered, { input: NOTICE });
    const seen = await seeCourse(world, SUBJECT, signed.id);
    expect(seen.endDate).toBe('2026-07-07');
    expect(termOf(seen, 'P23_COMPLETION')?.dateMoves).toEqual([
      expect.stringContaining('9 working days given back: 22 June 2026 instead of 17 June 2026'),
      expect.stringContaining('by 10 working days: 7 July 2026 instead of 22 June 2026'),
    ]);
  });

  test('[clause 14] [clause 20] an additional act that was signed before the suspension adds its days to the end after it', async () => {
    const of = await startedOn(world, '2026-06-03', '2026-06-01');
    world.at(at('2026-06-04'));
    const extended = await world.act(HEAD, 'extendInspection', of, { input: EXTENSION });
    const stopped = await world.act(HEAD, 'suspendInspection', extended, { input: ABROAD });
    expect(await waitingFor(world, INSPECTOR, of)).toEqual([
      'P14_EXTENSION_NOTICE suspended',
      'P20_SUSPENSION',
      'P23_COMPLETION suspended',
      'STEP_SEND_SUSPENSION_NOTICE',
    ]);
    world.at(at('2026-06-29'));
    const running = await resumed(world, stopped, '2026-06-29');
    // Nine days from Monday the 29th, the holiday of 6 July between them.
    expect(running.endDate).toBe('2026-07-10');
    expect(termOf(await seeCourse(world, INSPECTOR, of.id), 'P14_EXTENSION_NOTICE')).toMatchObject({
      dueDate: '2026-07-10',
      state: 'RUNNING',
    });
    const registered = await world.act(INSPECTOR, 'registerExtension', running);
    const told = await world.act(INSPECTOR, 'sendExtensionNotice', registered, { input: NOTICE });
    expect(told.endDate).toBe('2026-07-24');
  });

  test('[clause 14] [clause 20] a registration and a notice of the extension from before are kept while the term stands still; its days are added once it runs', async () => {
    const of = await startedOn(world, '2026-06-03', '2026-06-01');
    world.at(at('2026-06-04'));
    const extended = await world.act(HEAD, 'extendInspection', of, { input: EXTENSION });
    const stopped = await world.act(HEAD, 'suspendInspection', extended, { input: ABROAD });
    const registered = await world.act(INSPECTOR, 'registerExtension', stopped);
    const withheld = await world.refused(
      'INSPECTION_SUSPENDED',
      INSPECTOR,
      'sendExtensionNotice',
      registered,
      {
        input: NOTICE,
      },
    );
    expect(withheld.findings).toMatchObject([{ clause: '20', severity: 'VOID' }]);
    const input = { ...NOTICE, way: 'PAPER', sentAt: at('2026-06-04', '10:00:00'), proof: 'Outgoing No. 77' };
    const told = await world.act(INSPECTOR, 'recordExtensionNotice', registered, { input });
    expect(told).toMatchObject({ state: 'SUSPENDED', endDate: '2026-06-17' });
    expect(told.findings.filter(({ code }) => code === 'EXTENSION_NOTICE_LATE')).toEqual([]);
    world.at(at('2026-06-29'));
    const running = await resumed(world, told, '2026-06-29');
    expect(running).toMatchObject({ state: 'IN_PROGRESS', endDate: '2026-07-24' });
    const seen = await seeCourse(world, SUBJECT, of.id);
    expect(termOf(seen, 'P23_COMPLETION')).toMatchObject({ dueDate: '2026-07-24', state: 'RUNNING' });
    expect(termOf(seen, 'P23_COMPLETION')?.dateMoves).toEqual([
      expect.stringContaining('9 working days given back: 10 July 2026 instead of 17 June 2026'),
      expect.stringContaining('by 10 working days: 24 July 2026 instead of 10 July 2026'),
    ]);
    expect(termOf(seen, 'P14_EXTENSION_NOTICE')?.state).toBe('MET');
  });
});
