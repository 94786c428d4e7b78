import { at, drawnUp, INSPECTOR, PERSON, SUBJECT, HEAD } from './support/course';
import { counterEntries } from './support/counter-entries';
import { openWorld, type Case, type World } from './support/world';

const REFUSED = { at: at('2026-06-11', '11:00:00'), text: 'The akim would not sign' };
const MARK = { registryNumber: 'ВХ-1/77', registryDate: '2026-06-12' };
const SEEN = `version state stateTitle completedOn timeline { key state at on } deadlines { rule state }
  documents { kind number } journal { nodes { action } } actions { name allowed }
  resultAct { refusal { at representative registryNumber registryDate } handedOver { representative }
    copies { copy proof receivedBy deliveredAt } }`;

interface Seen {
  readonly version: number;
  readonly state: string;
  readonly stateTitle: string;
  readonly completedOn: string | null;
  readonly timeline: readonly { key: string; state: string; at: string | null; on: string | null }[];
  readonly deadlines: readonly { rule: string; state: string }[];
  readonly documents: readonly { kind: string; number: string }[];
  readonly journal: { readonly nodes: readonly { action: string }[] };
  readonly actions: readonly { name: string }[];
  readonly resultAct: { readonly refusal: object; readonly handedOver: object; readonly copies: object[] };
}

describe('a result act that was refused', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.stop());

  const see = async (email: string, { id }: Case): Promise<Seen> => {
    const seen = await world.read<Seen>(email, id, SEEN);
    if (!seen) throw new Error('not seen');
    return seen;
  };
  const rulesOf = ({ deadlines }: Seen) => deadlines.map(({ rule }) => rule);
  const kindsOf = ({ documents }: Seen) => documents.map(({ kind }) => kind);
  const namesOf = ({ actions }: Seen) => actions.map(({ name }) => name);
  const termOf = async (email: string, of: Case) => {
    const { waiting } = await (
      await world.as(email)
    ).run<{ waiting: { nodes: { code: string; title: string; caseNumber: string }[] } }>(
      '{ waiting(first: 100) { nodes { code title caseNumber } } }',
    );
    return waiting.nodes.find(
      ({ code, caseNumber }) => code === 'P23_COMPLETION' && caseNumber === of.number,
    );
  };
  const refused = async (input: object = REFUSED) => {
    const drawn = await drawnUp(world);
    world.at(at('2026-06-11', '12:00:00'));
    return world.act(INSPECTOR, 'recordResultActRefusal', drawn, { input });
  };

  test('[clause 24] the protocol is drawn up before the registry has it; from the refusal alone nothing runs (D14)', async () => {
    const of = await refused();
    const seen = await see(INSPECTOR, of);
    expect(seen).toMatchObject({
      state: 'RESULTS_DRAWN_UP',
      stateTitle: 'Acceptance of the act refused, the registry’s mark is awaited',
      completedOn: null,
      documents: expect.arrayContaining([
        { kind: 'RESULT_ACT_REFUSAL_PROTOCOL', number: expect.stringMatching(/^06-/) },
      ]),
      resultAct: {
        refusal: { representative: PERSON.representative, registryNumber: null, registryDate: null },
        handedOver: null,
      },
      timeline: expect.arrayContaining([
        { key: 'ACT_REFUSED', state: 'DONE', at: '2026-06-11T06:00:00.000Z', on: null },
        { key: 'MARKED', state: 'CURRENT', at: null, on: null },
      ]),
    });
    expect(rulesOf(seen)).not.toContain('P25_OBJECTION');
    expect(rulesOf(seen)).not.toContain('P28_EXTENSION_REQUEST');
    expect(namesOf(seen)).toContain('recordResultActRegistryMark');
    expect(namesOf(seen)).not.toContain('recordResultActRefusal');
    expect((await termOf(HEAD, of))?.title).toContain('record its mark');
    // The subject has the act and its protocol with the mark, not before.
    const shown = await see(SUBJECT, of);
    expect(shown).toMatchObject({ state: 'IN_PROGRESS', resultAct: null });
    expect(kindsOf(shown)).not.toContain('RESULT_ACT_REFUSAL_PROTOCOL');
    expect(shown.journal.nodes.map(({ action }) => action)).not.toContain('resultActRefusalRecorded');
    expect(shown.timeline.map(({ key }) => key)).not.toContain('ACT_REFUSED');
  });

  test('[clause 24] [clause 25] the mark is a fact of its own: it completes the case, once, not ahead of the clock or the refusal', async () => {
    const drawn = await drawnUp(world);
    world.at(at('2026-06-11', '12:00:00'));
    const early = await world.refused('WRONG_STATE', INSPECTOR, 'recordResultActRegistryMark', drawn, {
      input: { ...MARK, registryDate: '2026-06-11' },
    });
    expect(early.findings).toMatchObject([{ clause: '24', code: 'RESULT_ACT_NOT_REFUSED' }]);
    const of = await world.act(INSPECTOR, 'recordResultActRefusal', drawn, { input: REFUSED });
    const again = await world.refused('WRONG_STATE', INSPECTOR, 'recordResultActRefusal', of, {
      input: REFUSED,
    });
    expect(again.findings).toMatchObject([{ clause: '24', code: 'RESULT_ACT_REFUSED_ALREADY' }]);
    world.at(at('2026-06-15'));
    for (const [code, registryDate] of [
      ['FACT_IN_FUTURE', '2026-06-16'],
      ['FACT_BEFORE_CASE', '2026-06-10'],
    ] as const)
      await world.refused(code, INSPECTOR, 'recordResultActRegistryMark', of, {
        input: { ...MARK, registryDate },
      });
    await world.refused('INVALID_INPUT', INSPECTOR, 'recordResultActRegistryMark', of, {
      input: { ...MARK, registryNumber: ' ' },
    });
    await world.refused('FORBIDDEN', HEAD, 'recordResultActRegistryMark', of, { input: MARK });
    const done = await world.act(INSPECTOR, 'recordResultActRegistryMark', of, { input: MARK });
    expect(done).toMatchObject({ state: 'HANDED_OVER', completedOn: '2026-06-12' });
    await world.refused('WRONG_STATE', INSPECTOR, 'recordResultActRegistryMark', done, { input: MARK });
    const seen = await see(SUBJECT, of);
    expect(seen).toMatchObject({
      stateTitle: 'Completed, acceptance of the act refused',
      deadlines: expect.arrayContaining([{ rule: 'P25_OBJECTION', state: 'DUE_SOON' }]),
      timeline: expect.arrayContaining([{ key: 'MARKED', state: 'DONE', at: null, on: '2026-06-12' }]),
      resultAct: { refusal: MARK },
    });
    expect(kindsOf(seen)).toContain('RESULT_ACT_REFUSAL_PROTOCOL');
    // One protocol, drawn up at the refusal.
    expect(kindsOf(seen).filter((kind) => kind === 'RESULT_ACT_REFUSAL_PROTOCOL')).toHaveLength(1);
  });

  test('[clause 24] [clause 22] the subject’s copy lies in its registry; the kept one bears the mark (D15)', async () => {
    const of = await refused();
    await world.act(INSPECTOR, 'recordResultActRegistryMark', of, {
      input: { ...MARK, registryDate: '2026-06-11' },
    });
    const { resultAct } = await see(INSPECTOR, of);
    expect(resultAct.copies).toMatchObject([
      { copy: 1 },
      {
        copy: 2,
        proof: 'ВХ-1/77',
        receivedBy: 'канцелярия проверяемого субъекта',
      },
      { copy: 3, proof: 'ВХ-1/77', receivedBy: null },
    ]);
  });

  test('[clause 24] both sides, and whoever checks the papers, are told of the mark beside the act and its protocol, which stay as they were drawn up', async () => {
    const of = await refused();
    const PAPERS = 'documents { kind code urlRu registryMarkNumber registryMarkedOn }';
    type Paper = {
      kind: string;
      code: string;
      urlRu: string;
      registryMarkNumber: string | null;
      registryMarkedOn: string | null;
    };
    const papersOf = async (email: string) =>
      (await world.read<{ documents: Paper[] }>(email, of.id, PAPERS))?.documents ?? [];
    const bytesOf = async ({ urlRu }: Paper) =>
      Buffer.from(await (await (await world.as(INSPECTOR)).fetch(urlRu)).arrayBuffer()).toString('base64');
    const checked = async ({ code }: Paper) =>
      (await world.as(SUBJECT)).run<{ checkDocument: { genuine: boolean; marks: object[] } }>(
        'query ($code: String!) { checkDocument(code: $code) { genuine marks { title on clause } } }',
        { code },
      );
    const before = (await papersOf(INSPECTOR)).find(({ kind }) => kind === 'RESULT_ACT');
    if (!before) throw new Error('no act');
    expect(before).toMatchObject({ registryMarkNumber: null, registryMarkedOn: null });
    expect(await checked(before)).toEqual({ checkDocument: { genuine: true, marks: [] } });
    const drawn = await bytesOf(before);
    world.at(at('2026-06-12'));
    await world.act(INSPECTOR, 'recordResultActRegistryMark', of, { input: MARK });
    for (const email of [INSPECTOR, SUBJECT]) {
      const marked = (await papersOf(email)).filter(({ registryMarkedOn }) => registryMarkedOn !== null);
      expect(marked.map(({ kind }) => kind).sort()).toEqual(['RESULT_ACT', 'RESULT_ACT_REFUSAL_PROTOCOL']);
      for (const paper of marked) {
        expect(paper).toMatchObject({ registryMarkNumber: 'ВХ-1/77', registryMarkedOn: '2026-06-12' });
        const title = 'registration mark of the subject’s registry (clause 24)';
        expect(await checked(paper)).toEqual({
          checkDocument: { genuine: true, marks: [{ title, on: '2026-06-12', clause: null }] },
        });
      }
    }
    expect(await bytesOf(before)).toBe(drawn);
  });

  test('[clause 24] [clause 22-1] what was refused goes to the registry as it is, and a mark of a day before the protocol is told', async () => {
    const drawn = await drawnUp(world);
    world.at(at('2026-06-15'));
    const of = await world.act(INSPECTOR, 'recordResultActRefusal', drawn, { input: REFUSED });
    const revised = await world.refused('RESULT_ACT_REFUSED_ALREADY', INSPECTOR, 'revisePrescription', of, {
      input: { remedy: [], reportBy: '2026-07-20' },
    });
    expect(revised.findings).toMatchObject([{ clause: '24' }]);
    await world.act(INSPECTOR, 'recordResultActRegistryMark', of, { input: MARK });
    const seen = await world.read<{ findings: { code: string; clause: string }[] }>(
      INSPECTOR,
      of.id,
      'findings { code clause }',
    );
    expect(seen?.findings).toContainEqual({ code: 'MARK_BEFORE_PROTOCOL', clause: '24' });
  });

  test('[clause 24] a mark is a number of a day: one without the other is refused by name', async () => {
    const drawn = await drawnUp(world);
    world.at(at('2026-06-15'));
    for (const [field, half] of [
      ['input.registryDate', { registryNumber: '4471' }],
      ['input.registryNumber', { registryDate: '2026-06-12' }],
    ] as const) {
      const refusal = await world.refused('INVALID_INPUT', INSPECTOR, 'recordResultActRefusal', drawn, {
        input: { ...REFUSED, ...half },
      });
      expect(refusal.errors[0].extensions['field']).toBe(field);
    }
  });

  test('[clause 23] [clause 24] who takes the act after all completes the case that day; who refused stays with the refusal', async () => {
    const of = await refused({ ...REFUSED, representative: 'Өтеген Һасан', representativePower: 'Сенімхат' });
    world.at(at('2026-06-12'));
    const done = await world.act(INSPECTOR, 'handOverResultAct', of, { input: PERSON });
    expect(done).toMatchObject({ state: 'HANDED_OVER', completedOn: '2026-06-12' });
    expect(await see(SUBJECT, of)).toMatchObject({
      stateTitle: 'Completed, act handed over',
      resultAct: {
        refusal: { representative: 'Өтеген Һасан', registryDate: null },
        handedOver: { representative: PERSON.representative },
      },
    });
  });

  test('[clause 24] the time of a refusal is corrected before the mark: nothing that runs depends on it', async () => {
    const given = counterEntries(world);
    const of = await refused();
    await given.propose(of, 'RESULT_ACT_REFUSAL', at('2026-06-11', '10:30:00'));
    await given.sign(of);
    const seen = await see(INSPECTOR, of);
    expect(seen).toMatchObject({
      state: 'RESULTS_DRAWN_UP',
      resultAct: { refusal: { at: '2026-06-11T05:30:00.000Z' } },
    });
  });

  test('[clause 24] a wrong number of the mark is corrected alone: the day stands, the copies bear the right one', async () => {
    const given = counterEntries(world);
    const refusedOf = await refused();
    const of = await world.act(INSPECTOR, 'recordResultActRegistryMark', refusedOf, {
      input: { ...MARK, registryDate: '2026-06-11' },
    });
    const fileIds = [await world.upload(INSPECTOR, 'receipt.txt')];
    const same = {
      fact: 'RESULT_ACT_REGISTRY_MARK',
      happenedAt: at('2026-06-11'),
      reason: 'Misread',
      fileIds,
    };
    await world.refused('COUNTER_ENTRY_SAME', INSPECTOR, 'proposeCounterEntry', of, {
      input: { ...same, number: ' ВХ-1/77 ' },
    });
    await world.act(INSPECTOR, 'proposeCounterEntry', of, { input: { ...same, number: 'ВХ-1/71' } });
    await given.sign(of);
    expect(await see(SUBJECT, of)).toMatchObject({
      completedOn: '2026-06-11',
      resultAct: { refusal: { registryNumber: 'ВХ-1/71', registryDate: '2026-06-11' } },
    });
    const { resultAct } = await see(INSPECTOR, of);
    expect(resultAct.copies).toMatchObject([{}, { proof: 'ВХ-1/71' }, { proof: 'ВХ-1/71' }]);
    expect(
      await world.read(SUBJECT, of.id, 'counterEntries { recordedNumber correctedNumber moves { rule } }'),
    ).toEqual({
      counterEntries: [{ recordedNumber: 'ВХ-1/77', correctedNumber: 'ВХ-1/71', moves: [] }],
    });
  });
});
