import { randomUUID } from 'node:crypto';
import { at, HEAD, INSPECTOR, started } from '../inspection/support/course';
import { openWorld, type Case, type World } from '../inspection/support/world';
import { ofPdf } from './specialist-world';

const LAND = '970740000302';
const NAME = 'Нұрпейісов Ерлан Қайратұлы';
const BY_NAME = {
  kind: 'EXPERT',
  fullName: 'B. Serikova',
  position: 'Есепші / Бухгалтер',
  employerBin: LAND,
};

interface Person {
  readonly id: string;
  readonly fullName: string;
  readonly letIn: boolean;
  readonly takesPart: boolean;
}

describe('specialists who are taken out of a case', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world?.stop());

  test('[clause 11] an additional act takes a specialist out: from its registration the case is closed to the account, nobody is brought in twice', async () => {
    const running = await started(world);
    const head = await world.as(HEAD);
    const { registerSpecialist } = await head.run<{ registerSpecialist: { capacityId: string } }>(
      `mutation ($input: RegisterSpecialistInput!, $key: String!) {
        registerSpecialist(input: $input, idempotencyKey: $key) { capacityId } }`,
      {
        key: randomUUID(),
        input: {
          email: 'surveyor@land.example',
          fullName: NAME,
          positionKk: 'Геодезші',
          positionRu: 'Инженер-геодезист',
          positionEn: 'Surveyor',
          employerBin: LAND,
        },
      },
    );
    const { capacityId } = registerSpecialist;
    const account = { kind: 'SPECIALIST', fullName: '-', position: '-', employerBin: '-', capacityId };
    const inspectorIds = [await world.capacityOf(INSPECTOR)];
    const change = (more: object) => ({
      input: { inspectorIds, specialists: [], reason: 'Borders', ...more },
    });
    const open = () =>
      world.value<number[]>(
        `select opened_cases('specialist', account_id) as value from capacity where id = $1`,
        [capacityId],
      );
    const people = async (of: Case): Promise<readonly Person[]> =>
      (
        await world.read<{ specialists: Person[] }>(
          INSPECTOR,
          of.id,
          'specialists { id fullName letIn takesPart }',
        )
      )?.specialists ?? [];
    const signed = await world.act(
      HEAD,
      'changeInspectors',
      running,
      change({ specialists: [account, BY_NAME] }),
    );
    for (const [edition, told] of [
      ['kk', [`${NAME}, Геодезші (маман;`, `${BY_NAME.fullName}, Есепші (`]],
      ['ru', [`${NAME}, Инженер-геодезист (специалист;`, `${BY_NAME.fullName}, Бухгалтер (`]],
    ] as const) {
      const words = await ofPdf(world, INSPECTOR, running.id, 'INSPECTOR_CHANGE_ACT', edition);
      for (const part of told) expect(words).toContain(part);
    }
    const registered = await world.act(INSPECTOR, 'registerInspectorChange', signed);
    expect(await open()).toEqual([Number(running.id)]);
    for (const again of [account, { ...BY_NAME, fullName: 'b. serikova' }]) {
      const refusal = await world.refused(
        'SPECIALIST_NAMED_ALREADY',
        HEAD,
        'changeInspectors',
        registered,
        change({ specialists: [again] }),
      );
      expect(refusal.findings).toMatchObject([{ clause: '11', severity: 'CURABLE' }]);
    }
    await world.refused(
      'INVALID_INPUT',
      HEAD,
      'changeInspectors',
      registered,
      change({ releasedSpecialistIds: ['999999'] }),
    );

    const [person] = await people(running);
    const inspector = await world.as(INSPECTOR);
    await inspector.run(
      `mutation ($id: ID!, $key: String!, $input: AskConclusionInput!) {
        askConclusion(specialistId: $id, idempotencyKey: $key, input: $input) { id } }`,
      {
        id: person?.id,
        key: randomUUID(),
        input: { question: 'Where is the border?', dueDate: '2026-06-17', fileIds: [] },
      },
    );
    const asked = async () =>
      (
        await world.read<{ conclusions: object[] }>(
          INSPECTOR,
          running.id,
          'conclusions { state stateTitle version }',
        )
      )?.conclusions;
    const out = await world.act(
      HEAD,
      'changeInspectors',
      registered,
      change({ releasedSpecialistIds: [person?.id] }),
    );
    const paper = await ofPdf(world, INSPECTOR, running.id, 'INSPECTOR_CHANGE_ACT');
    expect(paper).toMatch(/B\. Serikova.*Больше не привлекаются.*Нұрпейісов/su);
    // Signed and not registered yet, it takes nobody out.
    expect(await open()).toEqual([Number(running.id)]);
    expect(await asked()).toMatchObject([{ state: 'ASKED', version: 1 }]);
    expect(await people(running)).toMatchObject([
      { letIn: true, takesPart: false },
      { fullName: 'B. Serikova', takesPart: true },
    ]);
    world.at(at('2026-06-04'));
    const gone = await world.act(INSPECTOR, 'registerInspectorChange', out);
    expect(await open()).toEqual([]);
    // Nobody can answer it any more: what was asked of them lapses.
    expect(await asked()).toEqual([
      { state: 'LAPSED', stateTitle: 'Not given: the person takes part no more', version: 2 },
    ]);
    expect(await people(running)).toMatchObject([{ letIn: false, takesPart: false }, { takesPart: true }]);
    await world.refused(
      'INVALID_INPUT',
      HEAD,
      'changeInspectors',
      gone,
      change({ releasedSpecialistIds: [person?.id] }),
    );
    const seen = await world.read<{ inspectorChanges: { releasedSpecialists: { fullName: string }[] }[] }>(
      INSPECTOR,
      running.id,
      'inspectorChanges { releasedSpecialists { fullName } }',
    );
    expect(seen?.inspectorChanges.map(({ releasedSpecialists }) => releasedSpecialists)).toEqual([
      [],
      [{ fullName: NAME }],
    ]);
    // Whoever was taken out may be brought in again.
    const back = await world.act(HEAD, 'changeInspectors', gone, change({ specialists: [account] }));
    await world.act(INSPECTOR, 'registerInspectorChange', back);
    expect(await open()).toEqual([Number(running.id)]);
  });
});
