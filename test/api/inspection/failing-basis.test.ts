import { at, draftInput, HEAD, INSPECTOR, MONDAY, PROSECUTOR } from './support/course';
import { openWorld, type Case, type World } from './support/world';

describe('the basis of an inspection and the period it looks at', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ now: at(MONDAY) });
  });
  beforeEach(() => world.at(at(MONDAY)));
  afterAll(() => world.stop());

  const withGround = async (ground: object): Promise<Case> =>
    world.draft(INSPECTOR, await draftInput(world, { grounds: [ground] }));

  test('[clause 8] a day that has not come is no basis; a paper that is not attached is noted, not required', async () => {
    for (const future of [{ factDate: '2026-06-02' }, { basisDate: '2026-06-02' }]) {
      const of = await withGround({ ...PROSECUTOR, ...future });
      const refusal = await world.refused('GROUND_DATE_IN_FUTURE', HEAD, 'appointInspection', of);
      expect(refusal.findings).toContainEqual(
        expect.objectContaining({ clause: '8.4', severity: 'CURABLE' }),
      );
    }
    const warned = await world.act(HEAD, 'appointInspection', await withGround(PROSECUTOR));
    expect(warned.findings).toContainEqual({ clause: '8', code: 'GROUND_FILE_MISSING', severity: 'WARNING' });
    const fileIds = [await world.upload(INSPECTOR, 'assignment.txt')];
    const whole = await world.act(HEAD, 'appointInspection', await withGround({ ...PROSECUTOR, fileIds }));
    expect(whole.findings.map(({ code }) => code)).not.toContain('GROUND_FILE_MISSING');
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
});
