import { randomUUID } from 'node:crypto';
import { ALMATY_CITY, appointed, at, HEAD, INSPECTOR, MONDAY, started, SUBJECT } from './support/course';
import { openWorld, type Case, type World } from './support/world';

const KARAGANDY = '970740000302';

describe('a change of those who inspect that may not be', () => {
  let world: World;
  let own: string;
  beforeAll(async () => {
    world = await openWorld();
    own = await world.capacityOf(INSPECTOR);
  });
  beforeEach(() => world.at(at(MONDAY)));
  afterAll(() => world.stop());

  const EXPERT = { kind: 'EXPERT', fullName: 'Қуанышев Ерболат', position: 'Expert', employerBin: KARAGANDY };
  const change = (more: object = {}) => ({
    inspectorIds: [own],
    specialists: [EXPERT],
    reason: 'Accounts of an information system',
    ...more,
  });
  const changesOf = ({ id }: Case) =>
    world.value('select count(*)::int as value from inspector_change where inspection_id = $1', [id]);

  test('[clause 9] an inspector of another office is not named, nor one whose capacity is over', async () => {
    const of = await started(world);
    const other = await world.capacityOf('inspector.karagandy@agency.demo');
    const refusal = await world.refused('INSPECTOR_OF_OTHER_OFFICE', HEAD, 'changeInspectors', of, {
      input: change({ inspectorIds: [own, other] }),
    });
    expect(refusal.findings).toMatchObject([{ clause: '9', severity: 'VOID' }]);
    await world.owner.query(`update capacity set valid_to = '2026-06-02' where id = $1`, [own]);
    try {
      await world.refused('INSPECTOR_NOT_IN_OFFICE', HEAD, 'changeInspectors', of, { input: change() });
    } finally {
      await world.owner.query('update capacity set valid_to = null where id = $1', [own]);
    }
    expect(await changesOf(of)).toBe(0);
  });

  test('[clause 11] [clause 3] whom a state body does not employ, or the inspected one does, is not brought in', async () => {
    const of = await started(world);
    const outside = '880440000017';
    await world.owner.query(
      `insert into inspected_subject (kind, name_kk, name_ru, name_en, bin, territory_id, authority_id)
       select 'LEGAL_PERSON', 'Серіктестік', 'Товарищество', 'Partnership', $1, territory_id, authority_id
       from inspected_subject where bin = $2`,
      [outside, ALMATY_CITY],
    );
    for (const [employerBin, code, clause] of [
      [outside, 'SPECIALIST_OF_NO_STATE_BODY', '11'],
      [ALMATY_CITY, 'SPECIALIST_OF_SUBJECT', '3'],
    ]) {
      const input = change({ specialists: [{ ...EXPERT, employerBin }] });
      const refusal = await world.refused(code, HEAD, 'changeInspectors', of, { input });
      expect(refusal.findings).toMatchObject([{ clause, severity: 'VOID' }]);
    }
    expect(await changesOf(of)).toBe(0);
  });

  test('[clause 12] one additional act after another, and only on a registered act', async () => {
    const early = await appointed(world);
    await world.refused('CHANGE_OF_UNREGISTERED_ACT', HEAD, 'changeInspectors', early, { input: change() });
    const of = await started(world);
    const signed = await world.act(HEAD, 'changeInspectors', of, { input: change() });
    await world.refused('CHANGE_PENDING', HEAD, 'changeInspectors', signed, { input: change() });
    const registered = await world.act(INSPECTOR, 'registerInspectorChange', signed);
    await world.refusedAsDone('12', INSPECTOR, 'registerInspectorChange', registered);
    const input = change({ specialists: [{ ...EXPERT, fullName: 'Серікова Бота' }] });
    expect(await world.act(HEAD, 'changeInspectors', registered, { input })).toMatchObject({
      state: 'IN_PROGRESS',
    });
  });

  test.each([
    ['nobody to inspect', { inspectorIds: [] }],
    ['somebody who is not there', { inspectorIds: ['2147483000'] }],
    ['a reason of spaces', { reason: '   ' }],
    ['an act that changes nothing', { specialists: [] }],
  ])('%s is bad input', async (_name, more) => {
    const of = await started(world);
    await world.refused('INVALID_INPUT', HEAD, 'changeInspectors', of, { input: change(more) });
    expect(await changesOf(of)).toBe(0);
  });

  test('[clause 12] an inspector does not change who inspects, and the subject does not see whom the office could name', async () => {
    const of = await started(world);
    await world.refused('FORBIDDEN', INSPECTOR, 'changeInspectors', of, { input: change() });
    const fields = 'query ($id: ID!) { inspection(id: $id) { inspectorCandidates { id } } }';
    const { data } = await (
      await world.as(SUBJECT)
    ).ask<{ inspection: { inspectorCandidates: object[] | null } | null }>(fields, { id: of.id });
    expect(data?.inspection?.inspectorCandidates ?? []).toEqual([]);
    const seen = await world.read<{ inspectorCandidates: { id: string }[] }>(
      HEAD,
      of.id,
      'inspectorCandidates { id }',
    );
    expect(seen?.inspectorCandidates.map(({ id }) => id)).toContain(own);
  });

  test('[clause 12] pressed twice with one key it is one act; of two at once one comes first', async () => {
    const of = await started(world);
    const key = randomUUID();
    const pressed = () =>
      world.act(HEAD, 'changeInspectors', of, { input: change(), key, version: of.version });
    const [first, second] = await Promise.all([pressed(), pressed()]);
    expect(second.version).toBe(first.version);
    const other = await started(world);
    const raced = await Promise.allSettled(
      [1, 2].map(() =>
        world.act(HEAD, 'changeInspectors', other, { input: change(), version: other.version }),
      ),
    );
    expect(raced.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect([await changesOf(of), await changesOf(other)]).toEqual([1, 1]);
  });
});
