import { joined } from '../../builders/succession';
import { shown } from './control-steps';
import { ControlWorld, HEAD, OBJECT, UNIT } from './control-world';

const NEW_HEAD = 'Ахметов Айдар';

describe('an object of control that was joined to another', () => {
  let world: ControlWorld;
  beforeAll(async () => {
    world = await ControlWorld.start();
  });
  afterAll(() => world.stop());

  test('[clause 54] the letter goes to the head of its successor, and names that beside it', async () => {
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
    await joined(world, { from: world.objectId, to: rows[0]?.id ?? '', on: '2026-12-21' });
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
});
