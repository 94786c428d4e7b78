import {
  completed,
  draftInput,
  drawnUp,
  HEAD,
  INSPECTOR,
  MONDAY,
  at,
  registered,
  started,
  SUBJECT,
} from './support/course';
import { openWorld, type World } from './support/world';

const BOTH_SIDES = `number state stateTitle resultAct { number completedOn copies { copy title way proof } handedOver { representative } }
  prescription { number state reportBy violations { severity remedyBy checklistPoint { number text } evidence { id } } }
  timeline { key title clause state at dueDate } documents { kind number urlKk } deadlines { rule state dueDate party }
  inspectors { fullName positionTitle } checklist { code points { number text answer note severity } }`;

describe('an inspection from its ground to the handing over of its results', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.stop());

  test('[clause 3] the subject sees nothing before the notice, the case from it, answers and violations with the result act', async () => {
    world.at(at(MONDAY));
    const of = await registered(world);
    expect(await world.read(SUBJECT, of.id, 'id')).toBeNull();
    const notified = await world.act(INSPECTOR, 'sendStartNotice', of, {
      input: { way: 'EMAIL', recipient: 'Akim' },
    });
    expect(
      await world.read(SUBJECT, of.id, 'state grounds { clause } checklist { points { answer } }'),
    ).toEqual({
      state: 'NOTIFIED',
      grounds: [{ clause: '8.4' }],
      checklist: { points: [{ answer: null }, { answer: null }, { answer: null }] },
    });
    expect(notified.findings.filter(({ severity }) => severity !== null)).toEqual([]);

    const drawn = await drawnUp(world);
    const hidden = 'resultAct { id } violations { id } checklist { points { answer } } documents { kind }';
    expect(await world.read(SUBJECT, drawn.id, hidden)).toEqual({
      resultAct: null,
      violations: [],
      checklist: { points: [{ answer: null }, { answer: null }, { answer: null }] },
      documents: [{ kind: 'ACT_OF_APPOINTMENT' }, { kind: 'START_NOTICE' }],
    });
  });

  test('[clause 22-1] a result act with violations has exactly one prescription, and both sides read the same', async () => {
    const of = await completed(world);
    expect(of).toMatchObject({ state: 'HANDED_OVER', completedOn: '2026-06-10' });
    const office = await world.read<Record<string, unknown>>(INSPECTOR, of.id, BOTH_SIDES);
    const subject = await world.read<Record<string, unknown>>(SUBJECT, of.id, BOTH_SIDES);
    expect(subject).toEqual(office);
    expect(office).toMatchObject({
      prescription: {
        state: 'RUNNING',
        reportBy: '2026-06-30',
        violations: [{ severity: 'SIGNIFICANT', remedyBy: '2026-06-26' }],
      },
    });
  });

  test('[clause 22] three copies: to the register, to the subject against a signature, kept', async () => {
    const of = await completed(world, ['MET', 'MET', 'MET']);
    const found = await world.read<{ resultAct: { copies: object[] }; prescription: null }>(
      INSPECTOR,
      of.id,
      'resultAct { copies { copy way proof } } prescription { id }',
    );
    expect(found?.prescription).toBeNull();
    expect(found?.resultAct.copies).toEqual([
      { copy: 1, way: null, proof: null },
      { copy: 2, way: 'PAPER', proof: 'Сейітов Дәурен Маратұлы' },
      { copy: 3, way: 'PAPER', proof: of.number },
    ]);
  });

  test('[clause 12] [clause 22] every paper of the case is there in Kazakh and in Russian, for both sides', async () => {
    const of = await completed(world);
    const found = await world.read<{ documents: { kind: string; urlKk: string; urlRu: string }[] }>(
      SUBJECT,
      of.id,
      'documents { kind urlKk urlRu }',
    );
    expect(found?.documents.map(({ kind }) => kind)).toEqual([
      'ACT_OF_APPOINTMENT',
      'START_NOTICE',
      'PRESCRIPTION',
      'RESULT_ACT',
    ]);
    const client = await world.as(SUBJECT);
    const stranger = await world.as('head@bostandyk.demo');
    for (const url of found?.documents.flatMap(({ urlKk, urlRu }) => [urlKk, urlRu]) ?? []) {
      const paper = await client.fetch(url);
      expect([paper.status, paper.headers.get('content-type')]).toEqual([200, 'application/pdf']);
      expect((await stranger.fetch(url)).status).toBe(404);
    }
  });

  test('[clause 23] completed on the day of handing over, within the end date', async () => {
    const of = await completed(world);
    expect(of).toMatchObject({ completedOn: '2026-06-10', endDate: '2026-06-17' });
    expect(of.findings.filter(({ severity }) => severity !== null)).toEqual([]);
  });

  test('[clause 25] a case without violations closes once objections cannot come any more', async () => {
    const of = await completed(world, ['MET', 'NOT_APPLICABLE', 'MET']);
    world.at(at('2026-06-15', '23:59:59'));
    await world.refused('OBJECTIONS_MAY_COME', HEAD, 'closeInspection', of);
    world.at(at('2026-06-16', '00:00:00'));
    expect(await world.act(HEAD, 'closeInspection', of)).toMatchObject({ state: 'CLOSED' });
  });

  test('[clause 22-1] a case with violations does not close before its prescription is fulfilled', async () => {
    const of = await completed(world);
    world.at(at('2026-06-16'));
    await world.refused('PRESCRIPTION_NOT_SETTLED', INSPECTOR, 'closeInspection', of);
  });

  test('[clause 17] a running inspection answers for each side what it may do now', async () => {
    const of = await started(world);
    const fields = 'actions { name allowed refusals { clause code message } }';
    const office = await world.read<{
      actions: { name: string; allowed: boolean; refusals: { clause: string }[] }[];
    }>(INSPECTOR, of.id, fields);
    expect(office?.actions.map(({ name, allowed }) => `${name} ${allowed}`)).toEqual([
      'recordRefusalProtocol true',
      'sendDocumentRequest true',
      'sendRecommendation true',
      'recordHearing true',
      'recordPublicMonitoring true',
      'recordChecklistAnswer true',
      'drawUpResultAct false',
      'proposeCounterEntry true',
    ]);
    const drawUp = office?.actions.find(({ name }) => name === 'drawUpResultAct');
    expect(drawUp?.refusals).toMatchObject([{ clause: '3' }]);
    expect(await world.read(SUBJECT, of.id, fields)).toEqual({ actions: [] });
    const input = { text: 'Journals', items: ['Journal of May'], dueDate: '2026-06-05' };
    await world.act(INSPECTOR, 'sendDocumentRequest', of, { input });
    expect(await world.read(SUBJECT, of.id, 'actions { name allowed }')).toEqual({
      actions: [{ name: 'answerDocumentRequest', allowed: true }],
    });
  });

  test('lists of cases carry their actions, newest first or by the term that comes next', async () => {
    const client = await world.as(INSPECTOR);
    const text = `query ($orderBy: InspectionOrder!) { inspections(first: 50, orderBy: $orderBy, filter: { inspectorMe: true }) {
      nodes { id number actions { name } nextDeadline { dueAt } } pageInfo { hasNextPage } } }`;
    type List = { inspections: { nodes: { id: string; nextDeadline: { dueAt: string } | null }[] } };
    const newest = (await client.run<List>(text, { orderBy: 'NEWEST' })).inspections.nodes;
    expect(newest.map(({ id }) => Number(id))).toEqual(
      newest.map(({ id }) => Number(id)).sort((a, b) => b - a),
    );
    const next = (await client.run<List>(text, { orderBy: 'NEXT_DEADLINE' })).inspections.nodes;
    const dues = next.map(({ nextDeadline }) => nextDeadline?.dueAt ?? '9999');
    expect(dues).toEqual([...dues].sort());
    expect(next).toHaveLength(newest.length);
  });

  test('all that an office has, by the terms that come next, is the same in pages of two', async () => {
    world.at(at(MONDAY));
    // More than a page is found by, of each kind; the later ones are due sooner.
    for (const day of [30, 29, 26, 25, 24, 23, 22, 19, 18, 17, 16, 15, 12]) {
      const more = { plannedStart: `2026-06-${day}` };
      await registered(world, more);
      await world.draft(INSPECTOR, await draftInput(world, more));
    }
    const text = `query ($first: Int!, $after: String, $filter: InspectionFilter) {
      inspections(first: $first, after: $after, orderBy: NEXT_DEADLINE, filter: $filter) {
        nodes { id nextDeadline { dueAt } } pageInfo { hasNextPage endCursor } } }`;
    type List = {
      inspections: {
        nodes: { id: string; nextDeadline: { dueAt: string } | null }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    };
    const sorted = (nodes: List['inspections']['nodes']) =>
      nodes.toSorted((a, b) => {
        const [one, other] = [a, b].map(({ nextDeadline }) => nextDeadline?.dueAt ?? '9999');
        return one === other ? Number(a.id) - Number(b.id) : one! < other! ? -1 : 1;
      });
    const ends = new Set<boolean>();
    for (const person of [INSPECTOR, HEAD, 'chair@agency.demo']) {
      const client = await world.as(person);
      for (const filter of [{}, { procedure: ['INSPECTION'] }, { procedure: ['PREVENTIVE_CONTROL'] }]) {
        const whole = (await client.run<List>(text, { first: 200, filter })).inspections;
        const every = `{ inspections(first: 200) { nodes { id } } }`;
        const { inspections } = await client.run<List>(every, {});
        if (!('procedure' in filter)) expect(whole.nodes).toHaveLength(inspections.nodes.length);
        expect(whole.nodes).toEqual(sorted(whole.nodes));
        for (const { nextDeadline } of whole.nodes) ends.add(nextDeadline === null);
        const paged: List['inspections']['nodes'] = [];
        for (let after: string | undefined, more = true; more;) {
          const { nodes, pageInfo } = (await client.run<List>(text, { first: 2, after, filter })).inspections;
          paged.push(...nodes);
          ({ endCursor: after, hasNextPage: more } = pageInfo);
        }
        expect(paged).toEqual(whole.nodes);
      }
    }
    // Cases that ask for something and cases that do not.
    expect(ends.size).toBe(2);
  });

  test('cases are found by a part of their number, of their subject-matter or of their subject, in letters of any size', async () => {
    world.at(at(MONDAY));
    const of = await registered(world);
    const client = await world.as(INSPECTOR);
    type Found = {
      inspections: {
        nodes: { id: string; number: string; subjectMatter: string; subject: { name: string } }[];
      };
    };
    const find = async (search: string) =>
      (
        await client.run<Found>(
          'query ($search: String) { inspections(first: 200, filter: { search: $search }) { nodes { id number subjectMatter subject { name } } } }',
          { search },
        )
      ).inspections.nodes;
    const all = await find('');
    const own = all.find(({ id }) => id === of.id)!;
    for (const part of [own.number.slice(-5), own.subjectMatter.slice(3, 9), own.subject.name.slice(2, 9)])
      for (const typed of [part.toUpperCase(), part.toLowerCase()]) {
        const found = await find(typed);
        expect(found.map(({ id }) => id)).toContain(of.id);
        for (const { number, subjectMatter, subject } of found)
          expect(`${number} ${subjectMatter} ${subject.name}`.toLowerCase()).toContain(typed.toLowerCase());
      }
    expect(await find('%')).toEqual([]);
    expect(await find('zzqq')).toEqual([]);
  });
});
