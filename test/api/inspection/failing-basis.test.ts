import { randomUUID } from 'node:crypto';
import type { GraphqlRefusal } from '../../harness';
import { at, consumerGround, draftInput, HEAD, INSPECTOR, MONDAY, PROSECUTOR } from './support/course';
import { openWorld, type Case, type World } from './support/world';

const fileOf = (ground: object) => (ground as { fileIds: string[] }).fileIds[0];

describe('the basis of an inspection and the period it looks at', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ now: at(MONDAY) });
  });
  beforeEach(() => world.at(at(MONDAY)));
  afterAll(() => world.stop());

  const withGround = async (ground: object, more: object = {}): Promise<Case> =>
    world.draft(INSPECTOR, await draftInput(world, { grounds: [ground], ...more }));

  test('[clause 8] a day that has not come is no basis', async () => {
    for (const future of [{ factDate: '2026-06-02' }, { basisDate: '2026-06-02' }]) {
      const of = await withGround({ ...PROSECUTOR, ...future });
      const refusal = await world.refused('GROUND_DATE_IN_FUTURE', HEAD, 'appointInspection', of);
      expect(refusal.findings).toContainEqual(
        expect.objectContaining({ clause: '8.4', severity: 'CURABLE' }),
      );
    }
  });

  test('[clause 8] a day that no fact and no paper can have is a slip of the pen, and the refusal names its field', async () => {
    const inspector = await world.as(INSPECTOR);
    const draft = `mutation ($input: DraftInspectionInput!, $key: String!) {
      draftInspection(input: $input, idempotencyKey: $key) { id } }`;
    const refused = async (changes: Readonly<Record<string, unknown>>, field: string, word: string) => {
      const input = await draftInput(world, changes);
      const refusal = await inspector.expectRefusal('INVALID_INPUT', draft, { input, key: randomUUID() });
      expect(refusal.errors).toMatchObject([{ extensions: { field } }]);
      expect(refusal.message).toContain(word);
    };
    for (const day of ['0001-01-01', '1999-12-31', '9999-12-31'])
      await refused(
        { grounds: [{ ...(await consumerGround(world)), factDate: day }] },
        'input.grounds.0.factDate',
        'day of the fact',
      );
    await refused(
      { grounds: [PROSECUTOR, { ...PROSECUTOR, basisDate: '0026-05-12' }] },
      'input.grounds.1.basisDate',
      'date of the basis',
    );
    await refused({ periodFrom: '0001-01-01' }, 'input.periodFrom', 'beginning of the period');
  });

  test.each([
    ['8.3', async () => consumerGround(world)],
    ['8.4', async () => PROSECUTOR],
    ['8.5', async () => ({ ...PROSECUTOR, kind: 'STATE_BODY_ADDRESS' })],
    [
      '8.8',
      async () => ({
        ...PROSECUTOR,
        kind: 'CRIMINAL_PROSECUTION_ASSIGNMENT',
        criminalProcedureArticle: '197',
      }),
    ],
  ])(
    '[clause 8] [clause %s] the paper that the ground rests on is attached before the act is signed',
    async (clause, groundOf) => {
      const of = await withGround({ ...(await groundOf()), fileIds: [] });
      const refusal = await world.refused('REFUSED_BY_LAW', HEAD, 'appointInspection', of);
      expect(refusal.findings).toMatchObject([{ clause, code: 'GROUND_FILE_MISSING', severity: 'CURABLE' }]);
      const seen = await world.read<{ actions: { name: string; allowed: boolean }[] }>(
        HEAD,
        of.id,
        'actions { name allowed }',
      );
      expect(seen?.actions).toContainEqual({ name: 'appointInspection', allowed: false });
      const whole = await world.act(INSPECTOR, 'reviseInspectionDraft', of, {
        input: await draftInput(world, { grounds: [await groundOf()] }),
      });
      expect(await world.act(HEAD, 'appointInspection', whole)).toMatchObject({ state: 'APPOINTED' });
    },
  );

  test('[clause 8] a ground has the files that its draft names now, whichever ground they were given with', async () => {
    const two = await draftInput(world, {
      grounds: [PROSECUTOR, { ...PROSECUTOR, basisNumber: '7-12/341' }],
    });
    const of = await world.draft(INSPECTOR, two);
    const [first, second] = two['grounds'] as [object, object];
    const alone = await world.act(INSPECTOR, 'reviseInspectionDraft', of, {
      input: { ...two, grounds: [second] },
    });
    expect(await world.read(HEAD, of.id, 'grounds { basisNumber files { id } }')).toEqual({
      grounds: [{ basisNumber: '7-12/341', files: [{ id: fileOf(second) }] }],
    });
    const bare = { ...second, fileIds: [] };
    const taken = await world.act(INSPECTOR, 'reviseInspectionDraft', alone, {
      input: { ...two, grounds: [bare] },
    });
    await world.refused('GROUND_FILE_MISSING', HEAD, 'appointInspection', taken);
    const back = await world.act(INSPECTOR, 'reviseInspectionDraft', taken, {
      input: { ...two, grounds: [first] },
    });
    expect(await world.read(HEAD, of.id, 'grounds { files { id } }')).toEqual({
      grounds: [{ files: [{ id: fileOf(first) }] }],
    });
    expect(await world.act(HEAD, 'appointInspection', back)).toMatchObject({ state: 'APPOINTED' });
  });

  test('[clause 12] the period inspected is that of the fact; without a day the act is not signed', async () => {
    const period = (id: string) =>
      world.value(
        `select data -> 'period' as value from issued_document where inspection_id = $1 and kind = 'ACT_OF_APPOINTMENT'`,
        [id],
      );
    const bare = await withGround({ ...PROSECUTOR, factDate: null });
    await world.refused('FACT_DAY_MISSING', HEAD, 'appointInspection', bare);
    const of = await world.act(HEAD, 'appointInspection', await withGround(PROSECUTOR));
    expect(await period(of.id)).toEqual({ from: '2026-05-11', to: '2026-05-11' });
    const two = { grounds: [PROSECUTOR, { ...PROSECUTOR, factDate: '2026-05-04' }] };
    const several = await world.act(
      HEAD,
      'appointInspection',
      await world.draft(INSPECTOR, await draftInput(world, two)),
    );
    expect(await period(several.id)).toEqual({ from: '2026-05-04', to: '2026-05-11' });
  });

  test('[clause 12] [clause 15] a draft tells what it still lacks, is revised, and is laid aside unseen', async () => {
    const of = await withGround({ ...PROSECUTOR, basisText: '' }, { termReason: '' });
    const found = await world.read<{
      actions: { name: string; allowed: boolean; refusals: { code: string }[] }[];
    }>(HEAD, of.id, 'actions { name allowed refusals { code } }');
    const appoint = found?.actions.find(({ name }) => name === 'appointInspection');
    expect(appoint).toEqual({
      name: 'appointInspection',
      allowed: false,
      refusals: [
        { code: 'GROUND_FACTS_MISSING' },
        { code: 'TERM_REASON_MISSING' },
        { code: 'PREPARATION_PENDING' },
      ],
    });
    // Whoever prepares it is told the same, though the signature is not theirs.
    const hindrances = 'hindrances { clause code severity } actions { name }';
    const inspector = await world.read<{ actions: { name: string }[] }>(INSPECTOR, of.id, hindrances);
    expect(inspector).toMatchObject({
      hindrances: [
        { clause: '8.4', code: 'GROUND_FACTS_MISSING', severity: 'VOID' },
        { clause: '13', code: 'TERM_REASON_MISSING', severity: 'CURABLE' },
        { clause: '15', code: 'PREPARATION_PENDING', severity: 'WARNING' },
      ],
    });
    expect(inspector?.actions.map(({ name }) => name)).not.toContain('appointInspection');
    const revised = await world.act(INSPECTOR, 'reviseInspectionDraft', of, {
      input: await draftInput(world),
    });
    const ready = await world.read<{ actions: { name: string; allowed: boolean }[] }>(
      HEAD,
      of.id,
      'actions { name allowed }',
    );
    expect(ready?.actions).toContainEqual({ name: 'appointInspection', allowed: true });
    const gone = await world.act(INSPECTOR, 'withdrawInspectionDraft', revised);
    expect(gone.state).toBe('WITHDRAWN');
    await world.refused('WRONG_STATE', HEAD, 'appointInspection', gone);
    expect(await world.read('head@almaty-city.demo', of.id, 'id')).toBeNull();
  });

  test('[clause 8.4] one assignment of a prosecutor is the ground of one inspection of a body: of two heads who sign at once one is told of the other', async () => {
    const paper = { ...PROSECUTOR, basisNumber: '2-3/140' };
    const prepared = async (ground: object = paper) =>
      world.act(INSPECTOR, 'recordPreparation', await withGround(ground), { input: { materials: ['Law'] } });
    const drafts = [await prepared(), await prepared({ ...paper, basisNumber: ' 2-3/140 ' })];
    const both = await Promise.allSettled(drafts.map((of) => world.act(HEAD, 'appointInspection', of)));
    const [first] = both.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    const refusals = both.flatMap((one) => (one.status === 'rejected' ? [one.reason as GraphqlRefusal] : []));
    expect(refusals).toMatchObject([
      { code: 'REFUSED_BY_LAW', findings: [{ clause: '8.4', code: 'GROUND_PAPER_HAS_INSPECTION' }] },
    ]);
    expect(refusals[0]?.findings[0]?.message).toContain(first?.number);
    // Whoever prepares it reads it in the draft; another day or another kind of paper is another paper.
    const third = await prepared();
    const seen = await world.read<{ hindrances: object[] }>(
      INSPECTOR,
      third.id,
      'hindrances { code clause }',
    );
    expect(seen?.hindrances).toContainEqual({ code: 'GROUND_PAPER_HAS_INSPECTION', clause: '8.4' });
    for (const other of [{ basisDate: '2026-05-21' }, { kind: 'STATE_BODY_ADDRESS' }])
      await world.act(HEAD, 'appointInspection', await prepared({ ...paper, ...other }));
    // Its appointment cancelled, the paper is free again.
    await world.act(HEAD, 'cancelAppointment', first as Case);
    expect(await world.act(HEAD, 'appointInspection', third)).toMatchObject({ state: 'APPOINTED' });
  });

  test('[clause 8.4] a paper of years ago is told of with the act, and stops nothing', async () => {
    const of = await withGround({ ...PROSECUTOR, basisDate: '1990-01-01' });
    const prepared = await world.act(INSPECTOR, 'recordPreparation', of, { input: { materials: ['Law'] } });
    await world.act(HEAD, 'appointInspection', prepared);
    const seen = await world.read<{ findings: object[] }>(HEAD, of.id, 'findings { code clause severity }');
    expect(seen?.findings).toContainEqual({
      code: 'GROUND_DATE_LONG_AGO',
      clause: '8.4',
      severity: 'WARNING',
    });
  });
});
