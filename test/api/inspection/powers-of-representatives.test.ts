import { at, drawnUp, HEAD, INSPECTOR, MONDAY, notified, PERSON, SUBJECT } from './support/course';
import { openWorld, type Case, type World } from './support/world';

const FINDINGS = 'findings { code clause severity message overtakenAt overtakenTitle } powersMissing';
const NAMED = { representative: 'Петров П.', representativePower: '' };
const POWER = 'Сенімхат № 7, 01.06.2026';

interface Told {
  readonly code: string;
  readonly overtakenAt: string | null;
}

describe('a representative who takes an act for the subject, or refuses it', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.stop());

  const told = async (email: string, { id }: Case) => {
    const seen = await world.read<{ findings: Told[]; powersMissing: string[] }>(email, id, FINDINGS);
    const findings = (seen?.findings ?? []).filter(({ code }) => code === 'POWER_NOT_RECORDED');
    return { findings, missing: seen?.powersMissing };
  };
  const record = (of: Case, more: object = {}, email = INSPECTOR) =>
    world.act(email, 'recordRepresentativePower', of, {
      input: { representative: NAMED.representative, representativePower: POWER, ...more },
    });

  test('[clause 17] without a recorded power starts the inspection, and both sides are told till the power is recorded', async () => {
    world.at(at(MONDAY));
    const notice = await notified(world);
    world.at(at('2026-06-03'));
    const half = await world.act(INSPECTOR, 'handOverAppointment', notice, {
      input: { ...NAMED, checklistAcquainted: false },
    });
    const of = await world.act(INSPECTOR, 'recordHandingOver', half, {
      input: { ...NAMED, handedOverAt: at('2026-06-03'), acquaintedAt: at('2026-06-03') },
    });
    expect(of.state).toBe('IN_PROGRESS');
    // One person is told of once, whatever was handed over to them.
    for (const email of [INSPECTOR, HEAD, SUBJECT])
      expect(await told(email, of)).toMatchObject({
        findings: [
          {
            clause: '17',
            severity: 'WARNING',
            message: expect.stringContaining(NAMED.representative),
            overtakenAt: null,
          },
        ],
        missing: [NAMED.representative],
      });
    await world.refused('FORBIDDEN', HEAD, 'recordRepresentativePower', of, {
      input: { representative: NAMED.representative, representativePower: POWER },
    });
    await world.refused('POWER_NOT_MISSING', INSPECTOR, 'recordRepresentativePower', of, {
      input: { representative: PERSON.representative, representativePower: POWER },
    });
    const known = await record(of);
    for (const email of [INSPECTOR, SUBJECT])
      expect(await told(email, of)).toMatchObject({
        findings: [
          { overtakenAt: expect.any(String), overtakenTitle: 'The power of the representative was recorded' },
        ],
        missing: [],
      });
    expect(await world.read(SUBJECT, of.id, 'start { representativePower acquaintedByPower }')).toEqual({
      start: { representativePower: POWER, acquaintedByPower: POWER },
    });
    await world.refused('POWER_NOT_MISSING', INSPECTOR, 'recordRepresentativePower', known, {
      input: { representative: NAMED.representative, representativePower: POWER },
    });
  });

  test('[clause 23] without a recorded power takes the result act: the inspection ends, its power is recorded afterwards', async () => {
    const drawn = await drawnUp(world, ['MET', 'MET', 'MET']);
    const of = await world.act(INSPECTOR, 'handOverResultAct', drawn, {
      input: { ...NAMED, representativePower: null },
    });
    expect(of.state).toBe('HANDED_OVER');
    expect(await told(SUBJECT, of)).toMatchObject({
      findings: [{ clause: '23', severity: 'WARNING' }],
      missing: [NAMED.representative],
    });
    await record(of);
    expect(await told(SUBJECT, of)).toMatchObject({ missing: [] });
    expect(await world.read(SUBJECT, of.id, 'resultAct { handedOver { representativePower } }')).toEqual({
      resultAct: { handedOver: { representativePower: POWER } },
    });
  });

  const REFUSAL = { at: at('2026-06-03', '11:00:00'), text: 'Would not take it' };

  test('[clause 18] without a recorded power refuses the act and the checklist: the protocol is the start, one warning is kept of the person', async () => {
    world.at(at(MONDAY));
    const notice = await notified(world);
    world.at(at('2026-06-03', '12:00:00'));
    const begun = await world.act(INSPECTOR, 'recordRefusalProtocol', notice, {
      input: { ...NAMED, ...REFUSAL, kind: 'ACT_NOT_ACCEPTED' },
    });
    const refused = await world.act(INSPECTOR, 'recordRefusalProtocol', begun, {
      input: { ...NAMED, ...REFUSAL, kind: 'CHECKLIST_NOT_ACKNOWLEDGED' },
    });
    expect(refused.state).toBe('IN_PROGRESS');
    // Whoever stands in the way of an inspector needs no power for it.
    const of = await world.act(INSPECTOR, 'recordRefusalProtocol', refused, {
      input: { ...REFUSAL, kind: 'ACCESS_OBSTRUCTED', representative: 'Күзетші Б.' },
    });
    for (const email of [INSPECTOR, SUBJECT])
      expect(await told(email, of)).toMatchObject({
        findings: [{ clause: '18', severity: 'WARNING', overtakenAt: null }],
        missing: [NAMED.representative],
      });
    await record(of);
    expect(await told(SUBJECT, of)).toMatchObject({
      findings: [{ overtakenAt: expect.any(String) }],
      missing: [],
    });
    expect(await world.read(SUBJECT, of.id, 'protocols { representative representativePower }')).toEqual({
      protocols: [
        { representative: NAMED.representative, representativePower: POWER },
        { representative: NAMED.representative, representativePower: POWER },
        { representative: 'Күзетші Б.', representativePower: null },
      ],
    });
  });

  test('[clause 24] without a recorded power refuses the result act: the subject is told with the mark, and of a power recorded before it no sooner', async () => {
    const refusing = async (mark: object = {}) => {
      const drawn = await drawnUp(world, ['MET', 'MET', 'MET']);
      world.at(at('2026-06-11', '12:00:00'));
      return world.act(INSPECTOR, 'recordResultActRefusal', drawn, {
        input: { ...NAMED, ...REFUSAL, at: at('2026-06-11', '11:00:00'), ...mark },
      });
    };
    const MARK = { registryNumber: '118', registryDate: '2026-06-11' };
    const marked = await refusing(MARK);
    expect(await told(SUBJECT, marked)).toMatchObject({
      findings: [{ clause: '24', severity: 'WARNING', overtakenAt: null }],
      missing: [NAMED.representative],
    });
    const of = await refusing();
    expect(await told(INSPECTOR, of)).toMatchObject({
      findings: [{ clause: '24' }],
      missing: [NAMED.representative],
    });
    const known = await record(of);
    expect(await told(SUBJECT, of)).toEqual({ findings: [], missing: [] });
    const journal = 'version journal { nodes { action } }';
    const before = await world.read<{ version: number; journal: { nodes: { action: string }[] } }>(
      SUBJECT,
      of.id,
      journal,
    );
    expect(before?.journal.nodes.map(({ action }) => action)).not.toContain('representativePowerRecorded');
    await world.act(INSPECTOR, 'recordResultActRegistryMark', known, { input: MARK });
    expect(await told(SUBJECT, of)).toMatchObject({
      findings: [{ clause: '24', overtakenAt: expect.any(String) }],
      missing: [],
    });
    expect(
      await world.read(SUBJECT, of.id, 'resultAct { refusal { representative representativePower } }'),
    ).toEqual({
      resultAct: { refusal: { representative: NAMED.representative, representativePower: POWER } },
    });
  });

  test('[clause 17] the head, with the position or without it, needs no power; nor is one asked of whoever has it', async () => {
    for (const person of [
      { representative: ' сейітов  дәурен маратұлы ' },
      { representative: 'Сейітов Дәурен Маратұлы, Аким' },
      { representative: 'Петров П.', representativePower: 'Order 5' },
    ]) {
      world.at(at(MONDAY));
      const notice = await notified(world);
      world.at(at('2026-06-03'));
      const of = await world.act(INSPECTOR, 'handOverAppointment', notice, {
        input: { ...person, checklistAcquainted: true },
      });
      expect(await told(INSPECTOR, of)).toEqual({ findings: [], missing: [] });
    }
  });
});
