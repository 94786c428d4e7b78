import { at, completed, drawnUp, HEAD, INSPECTOR, MONDAY, PERSON, pointsOf, SUBJECT } from './support/course';
import { openWorld, type Case, type World } from './support/world';

interface Paper {
  readonly id: number;
  readonly number: string;
  readonly date: string;
  readonly code: string;
  readonly replaced: boolean;
  readonly reportBy: string;
  readonly remedies: readonly { by: string; ru: string }[];
}

const PAPERS = `select coalesce(jsonb_agg(jsonb_build_object('id', id, 'number', number, 'date', date, 'code', code, 'replaced', replaced_at is not null,
    'reportBy', data -> 'reportBy', 'remedies', (select jsonb_agg(jsonb_build_object('by', v -> 'remedyBy', 'ru', v -> 'remedy' -> 'ru'))
      from jsonb_array_elements(data -> 'violations') v)) order by id), '[]') as value
  from issued_document where inspection_id = $1 and kind = 'PRESCRIPTION'`;

describe('a prescription between its drawing up and its handing over', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  beforeEach(() => world.at(at(MONDAY)));
  afterAll(() => world.stop());

  const papers = ({ id }: Case) => world.value<Paper[]>(PAPERS, [id]);
  const revise = async (of: Case, remedyBy: string, reportBy: string | null, measure?: string) => {
    const points = await pointsOf(world, of.id);
    return {
      input: { remedy: [{ pointId: points[1], remedyBy, ...(measure ? { measure } : {}) }], reportBy },
    };
  };

  test('[clause 22-1] [clause 23] it is given other dates and measures, under its number, and lawfully handed over later', async () => {
    const of = await drawnUp(world);
    world.at(at('2026-06-17'));
    // Nine days are left of the date that was set: too few to hand it over.
    await world.refused('REMEDY_TIME_TOO_SHORT', INSPECTOR, 'handOverResultAct', of, { input: PERSON });
    const revised = await world.act(
      INSPECTOR,
      'revisePrescription',
      of,
      await revise(of, '2026-07-03', '2026-07-08', 'Hang it up'),
    );
    expect(revised).toMatchObject({ state: 'RESULTS_DRAWN_UP', version: of.version + 1 });
    const [first, second, ...others] = await papers(of);
    expect(others).toEqual([]);
    expect(first).toMatchObject({ replaced: true, reportBy: '2026-06-30', remedies: [{ by: '2026-06-26' }] });
    expect(second).toMatchObject({
      replaced: false,
      number: first?.number,
      date: first?.date,
      reportBy: '2026-07-08',
      remedies: [{ by: '2026-07-03', ru: 'Hang it up' }],
    });
    const shown =
      'documents { id kind } prescription { reportBy documents { id } violations { remedyBy } } violations { remedyBy }';
    const after = await world.read<{ documents: { id: string; kind: string }[] }>(INSPECTOR, of.id, shown);
    expect(after).toMatchObject({
      prescription: {
        reportBy: '2026-07-08',
        documents: [{ id: String(second?.id) }],
        violations: [{ remedyBy: '2026-07-03' }],
      },
      violations: [{ remedyBy: '2026-07-03' }],
    });
    expect(after?.documents.filter(({ kind }) => kind === 'PRESCRIPTION')).toEqual([
      { id: String(second?.id), kind: 'PRESCRIPTION' },
    ]);
    const handed = await world.act(INSPECTOR, 'handOverResultAct', revised, { input: PERSON });
    expect(handed.state).toBe('HANDED_OVER');
    const subject = await world.read<{ documents: { id: string; kind: string }[] }>(
      SUBJECT,
      of.id,
      `${shown} deadlines { rule dueDate }`,
    );
    expect(subject?.documents.filter(({ kind }) => kind === 'PRESCRIPTION')).toEqual([
      { id: String(second?.id), kind: 'PRESCRIPTION' },
    ]);
    expect(subject).toMatchObject({
      deadlines: expect.arrayContaining([{ rule: 'P28_1_REMEDIATION', dueDate: '2026-07-08' }]),
    });
    expect((await (await world.as(SUBJECT)).fetch(`/documents/${first?.id}/ru.pdf`)).status).toBe(404);
  });

  test('[clause 22-1] whoever checks the paper that was replaced is told so; the other is genuine', async () => {
    const of = await drawnUp(world);
    await world.act(INSPECTOR, 'revisePrescription', of, await revise(of, '2026-06-29', null));
    const check = 'query ($code: String!) { checkDocument(code: $code) { genuine replaced number } }';
    const [first, second] = await papers(of);
    const ask = async (paper: Paper | undefined) => (await world.as(HEAD)).run(check, { code: paper?.code });
    expect(await ask(first)).toEqual({
      checkDocument: { genuine: false, replaced: true, number: second?.number },
    });
    expect(await ask(second)).toEqual({
      checkDocument: { genuine: true, replaced: false, number: second?.number },
    });
    // A measure that is not given again stays as it was prescribed, and the report is due with the last date (D16).
    expect(second?.remedies[0]?.ru).toBe(first?.remedies[0]?.ru);
    expect(second?.reportBy).toBe('2026-06-29');
  });

  test('[clause 22-1] the same rules hold as at the drawing up', async () => {
    const of = await drawnUp(world);
    const refused = async (code: string, input: object) =>
      world.refused(code, INSPECTOR, 'revisePrescription', of, { input });
    await refused('REMEDY_TIME_TOO_SHORT', (await revise(of, '2026-06-19', null)).input);
    await refused('REPORT_BY_TOO_EARLY', (await revise(of, '2026-06-29', '2026-06-28')).input);
    await refused('REMEDY_DATES_INCOMPLETE', { remedy: [] });
    expect(await papers(of)).toHaveLength(1);
  });

  test('[clause 22-1] once it is handed over it is fixed', async () => {
    const of = await completed(world);
    await world.refused(
      'WRONG_STATE',
      INSPECTOR,
      'revisePrescription',
      of,
      await revise(of, '2026-07-03', null),
    );
    await expect(
      world.owner.query(
        `update issued_document set replaced_at = now() where inspection_id = $1 and kind = 'PRESCRIPTION'`,
        [of.id],
      ),
    ).rejects.toThrow(/never changed/);
  });

  test('[clause 22-1] where nothing was violated there is nothing to revise, and the subject hears of none of it', async () => {
    const whole = await drawnUp(world, ['MET', 'MET', 'MET']);
    const actions = await world.read<{ actions: { name: string }[] }>(
      INSPECTOR,
      whole.id,
      'actions { name }',
    );
    expect(actions?.actions.map(({ name }) => name)).not.toContain('revisePrescription');
    world.at(at(MONDAY));
    const of = await drawnUp(world);
    const before = await world.read(SUBJECT, of.id, 'version journal(first: 50) { nodes { action } }');
    await world.act(INSPECTOR, 'revisePrescription', of, await revise(of, '2026-06-29', null));
    expect(await world.read(SUBJECT, of.id, 'version journal(first: 50) { nodes { action } }')).toEqual(
      before,
    );
  });
});
