import { at, drawnUp, HEAD, INSPECTOR, MONDAY, notified, PERSON, SUBJECT } from './support/course';
import { openWorld, type Case, type World } from './support/world';

const FINDINGS = 'findings { code clause severity message overtakenAt overtakenTitle } powersMissing';
const NAMED = { representative: 'Петров П.', representativePower: '' };
const POWER = 'Сенімхат № 7, 01.06.2026';

interface Told {
  readonly code: string;
  readonly overtakenAt: string | null;
}

describe('a representative who takes an act for the subject', () => {
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
