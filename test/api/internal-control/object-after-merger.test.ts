import { joined } from '../../builders/succession';
import { shown } from './control-steps';
import { ControlWorld, HEAD, OBJECT, UNIT, type Given, type Plan } from './control-world';

const NEW_HEAD = 'Ахметов Айдар';

describe('an object of control that was divided', () => {
  let world: ControlWorld;
  let plan: Plan;
  let heir = '';
  beforeAll(async () => {
    world = await ControlWorld.start();
    plan = await world.approvedPlan();
  });
  afterAll(() => world.stop());

  test('[clause 54] the letter goes to the head of its first successor, and names that beside it', async () => {
    let event = await shown(world);
    event = await world.onEvent(OBJECT, 'agreeToControlAct', await world.seen(OBJECT, event.id));
    event = await world.onEvent(UNIT, 'submitControlMaterials', await world.seen(UNIT, event.id));
    event = await world.onEvent(HEAD, 'decideOnMeasures', event);
    const { rows } = await world.owner.query<{ id: string }>(
      `insert into inspected_subject (kind, bin, name_kk, name_ru, name_en, territory_id, authority_id, parent_id, head_name, head_position)
       select kind, '190740000915', 'Мирасқор', 'Правопреемник', 'Successor', territory_id, authority_id, parent_id, $2, 'Директор'
       from inspected_subject where id = $1 returning id::text`,
      [world.objectId, NEW_HEAD],
    );
    heir = rows[0]?.id ?? '';
    const { rows: parts } = await world.owner.query<{ id: string }>(
      `insert into inspected_subject (kind, bin, name_kk, name_ru, name_en, territory_id, authority_id, parent_id)
       select kind, '190740000916', 'Бөлік', 'Часть', 'Part', territory_id, authority_id, parent_id from inspected_subject where id = $1
       returning id::text`,
      [world.objectId],
    );
    const further = parts.map(({ id }) => id);
    await joined(world, { from: world.objectId, to: heir, on: '2026-12-21', further });
    const { letter } = await world.seen(HEAD, event.id);
    if (!letter) throw new Error('there is no letter');
    await world.onLetter(HEAD, 'issueLetterOnMeasures', letter, {
      demands: [{ kind: 'REMEDY_VIOLATIONS' }, { kind: 'HOLD_TO_ACCOUNT' }],
      reportBy: '2027-02-26',
      way: 'ELECTRONIC',
    });
    const { rows: papers } = await world.owner.query<{ recipient: object; name: object }>(
      `select data -> 'recipient' as recipient, data -> 'subject' -> 'name' as name from issued_document where kind = 'CONTROL_LETTER'`,
    );
    expect(papers).toEqual([
      {
        recipient: { kk: `${NEW_HEAD}, Директор`, ru: `${NEW_HEAD}, Директор` },
        name: {
          kk: expect.stringMatching(/ \(құқықтық мирасқоры: Мирасқор\)$/),
          ru: expect.stringMatching(/ \(правопреемник: Правопреемник\)$/),
        },
      },
    ]);
  });

  test('[clause 42] [clause 43] nothing is planned or held on it any more; its line is its first successor’s and names all of them', async () => {
    const added = { kind: 'ADDED', reason: 'Much to look at' };
    const change = (line: Given) =>
      world.onPlan(HEAD, 'changeControlPlan', plan, {
        ...added,
        line: world.line('2027-02-15', '2027-02-28', line),
      });
    expect(await world.refused(change({}))).toEqual(['SUBJECT_SUCCEEDED']);
    expect(await world.refused(world.draftAfterMonitoring())).toEqual(['SUBJECT_SUCCEEDED']);
    plan = await change({ objectId: heir });
    const [line, own] = plan.lines;
    expect(plan.clashes).toMatchObject([{ kind: 'OBJECT' }, { kind: 'EXECUTOR' }]);
    const unit = await world.as(UNIT);
    const asked = `query ($id: ID!) { controlPlan(id: $id) { lines { object { id } successorName } }
      objectsOfControl(first: 50) { nodes { id } } monitored: objectsOfControl(first: 50, monitored: true) { nodes { id } } }`;
    const told = await unit.run<{
      controlPlan: object;
      objectsOfControl: { nodes: object[] };
      monitored: { nodes: object[] };
    }>(asked, { id: plan.id });
    expect(told.controlPlan).toEqual({
      lines: [
        { object: { id: world.objectId }, successorName: 'Successor, Part' },
        { object: { id: heir }, successorName: null },
      ],
    });
    const [ended, stands] = [{ id: world.objectId }, { id: heir }];
    expect(told.objectsOfControl.nodes).toContainEqual(stands);
    expect(told.objectsOfControl.nodes).not.toContainEqual(ended);
    expect(told.monitored.nodes).toEqual(expect.arrayContaining([ended, stands]));
    expect(own?.eventId).toBeNull();
    const event = await world.draftOnPlan(line?.id ?? '');
    expect(event.object).toEqual({ nameEn: 'Successor' });
    expect((await world.draftPlan(2028, true)).lines.map(({ object }) => object.id)).toEqual([heir, heir]);
  });
});
