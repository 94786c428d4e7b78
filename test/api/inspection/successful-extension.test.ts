import { answered, at, HEAD, INSPECTOR, SUBJECT } from './support/course';
import { beforeHoliday, extended, EXTENSION, NOTICE, startedOn } from './support/extension';
import { openWorld, type World } from './support/world';

interface Seen {
  readonly endDate: string;
  readonly extension: object | null;
  readonly courseNotices: readonly object[];
  readonly deadlines: readonly { rule: string; dueDate: string; state: string; explanation: string }[];
  readonly timeline: readonly { key: string; state: string; clause: string | null }[];
  readonly documents: readonly { kind: string }[];
}
const SEEN = `endDate extension { actNumber workingDays reason earlierEnd newEnd registrationNumber inForceAt }
  courseNotices { kind effectiveOn sentAt way recipient proof outsideSystem }
  deadlines { rule dueDate state explanation } timeline { key state clause } documents { kind }`;

describe('the extension of an inspection', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.stop());

  const see = async (email: string, id: string) => {
    const seen = await world.read<Seen>(email, id, SEEN);
    if (!seen) throw new Error('not seen');
    return seen;
  };
  const completionOf = ({ deadlines }: Seen) => deadlines.find(({ rule }) => rule === 'P23_COMPLETION');
  const waitingOf = async (email: string, { number }: { number: string }) => {
    const client = await world.as(email);
    type Answer = { waiting: { nodes: { code: string; caseNumber: string; dueDate: string | null }[] } };
    const { waiting } = await client.run<Answer>(
      '{ waiting(first: 100) { nodes { code caseNumber dueDate } } }',
    );
    return waiting.nodes
      .filter(({ caseNumber }) => caseNumber === number)
      .map(({ code, dueDate }) => `${code} ${dueDate}`)
      .sort();
  };

  test('[clause 14] [clause 13] the additional act moves the end once it is registered and the subject told; both sides see why', async () => {
    const of = await beforeHoliday(world);
    expect(of.endDate).toBe('2026-07-03');
    world.at(at('2026-07-03', '09:00:00'));
    const preview = (days: number) =>
      world.read<{ extensionPreview: { newEnd: string; noticeBy: string; explanation: string[] } | null }>(
        HEAD,
        of.id,
        `extensionPreview(workingDays: ${days}) { newEnd noticeBy explanation }`,
      );
    const before = (await preview(EXTENSION.workingDays))?.extensionPreview;
    expect(before).toMatchObject({ newEnd: '2026-07-20', noticeBy: '2026-07-03' });
    // The holiday that is jumped over is told, with its reason.
    expect(before?.explanation.join(' ')).toMatch(/July 6, 2026|6 July 2026/);
    expect(await preview(11)).toEqual({ extensionPreview: null });
    const signed = await world.act(HEAD, 'extendInspection', of, { input: EXTENSION });
    // Signed, it does not run yet: the inspection ends when its act says.
    expect(signed.endDate).toBe('2026-07-03');
    expect(await waitingOf(INSPECTOR, of)).toEqual([
      'P14_EXTENSION_NOTICE 2026-07-03',
      'P23_COMPLETION 2026-07-03',
      'STEP_REGISTER_EXTENSION 2026-07-03',
    ]);
    const registered = await world.act(INSPECTOR, 'registerExtension', signed);
    expect(registered.endDate).toBe('2026-07-03');
    // The last minute of the last working day before the extension (D41).
    world.at(at('2026-07-03', '23:59:59'));
    const told = await world.act(INSPECTOR, 'sendExtensionNotice', registered, { input: NOTICE });
    expect(told.endDate).toBe('2026-07-20');
    expect(told.findings.filter(({ severity }) => severity !== null)).toEqual([]);
    for (const email of [INSPECTOR, SUBJECT]) {
      const seen = await see(email, of.id);
      expect(seen).toMatchObject({
        endDate: '2026-07-20',
        extension: {
          ...EXTENSION,
          earlierEnd: '2026-07-03',
          newEnd: '2026-07-20',
          registrationNumber: expect.stringMatching(/^2026-\d{6}$/),
          inForceAt: expect.any(String),
        },
        courseNotices: [{ kind: 'EXTENSION', effectiveOn: '2026-07-07', ...NOTICE, outsideSystem: false }],
        timeline: expect.arrayContaining([{ key: 'EXTENDED', state: 'DONE', clause: '14' }]),
        documents: expect.arrayContaining([{ kind: 'ADDITIONAL_ACT' }, { kind: 'EXTENSION_NOTICE' }]),
      });
      expect(completionOf(seen)).toMatchObject({ dueDate: '2026-07-20', state: 'RUNNING' });
      expect(completionOf(seen)?.explanation).toContain(EXTENSION.reason);
    }
    expect(await waitingOf(INSPECTOR, of)).toEqual(['P23_COMPLETION 2026-07-20']);
  });

  test('[clause 14] the papers name the act and its registration, the reason and the new end; the result act names the additional act', async () => {
    const of = await startedOn(world, '2026-06-03', '2026-06-01');
    world.at(at('2026-06-15'));
    const registered = await extended(world, of, { ...EXTENSION, workingDays: 3 });
    const told = await world.act(INSPECTOR, 'sendExtensionNotice', registered, { input: NOTICE });
    expect(told.endDate).toBe('2026-06-22');
    const paper = (kind: string) =>
      world.value<Record<string, unknown>>(
        'select data as value from issued_document where inspection_id = $1 and kind = $2',
        [of.id, kind],
      );
    const registration = await world.value<string>(
      'select number as value from appointment_registration where inspection_id = $1',
      [of.id],
    );
    expect(await paper('ADDITIONAL_ACT')).toMatchObject({
      appointment: { number: of.actNumber },
      registration: { number: registration },
      reason: EXTENSION.reason,
      workingDays: 3,
      earlierEnd: '2026-06-17',
      newEnd: '2026-06-22',
    });
    const { number } = await world.value<{ number: string }>(
      `select jsonb_build_object('number', act_number) as value from inspection_extension where inspection_id = $1`,
      [of.id],
    );
    expect(await paper('EXTENSION_NOTICE')).toMatchObject({ basis: { number }, effectiveOn: '2026-06-18' });
    const whole = await answered(world, told, ['MET', 'MET', 'MET']);
    await world.act(INSPECTOR, 'drawUpResultAct', whole, {
      input: { place: 'Almaty', conclusions: 'All points were looked at', remedy: [] },
    });
    expect(await paper('RESULT_ACT')).toMatchObject({ additionalActs: [{ number }] });
  });

  test('[clause 23] an act handed over within the extension is in time', async () => {
    const of = await startedOn(world, '2026-06-03', '2026-06-01');
    world.at(at('2026-06-17'));
    const told = await world.act(INSPECTOR, 'sendExtensionNotice', await extended(world, of), {
      input: NOTICE,
    });
    const whole = await answered(world, told, ['MET', 'MET', 'MET']);
    world.at(at('2026-07-01', '18:00:00'));
    expect(told.endDate).toBe('2026-07-01');
    const drawn = await world.act(INSPECTOR, 'drawUpResultAct', whole, {
      input: { place: 'Almaty', conclusions: 'All points were looked at', remedy: [] },
    });
    const done = await world.act(INSPECTOR, 'handOverResultAct', drawn, {
      input: { representative: 'Head' },
    });
    expect(done.findings.map(({ code }) => code)).not.toContain('COMPLETED_AFTER_END_DATE');
    expect(completionOf(await see(INSPECTOR, of.id))?.state).toBe('MET');
  });
});
