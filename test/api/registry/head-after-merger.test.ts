import { sendLetterOf } from '../../builders/letter';
import { bodyLike, joined } from '../../builders/succession';
import { ALMATY_CITY, answered, at, drawnUp, INSPECTOR, PERSON, started } from '../inspection/support/course';
import { openWorld, type Case, type World } from '../inspection/support/world';

const NEW_HEAD = 'Ахметов Айдар Серікұлы';

describe('whoever headed a body that was joined to another', () => {
  let world: World;
  let unnamed: Case;
  let named: Case;
  let running: Case;
  beforeAll(async () => {
    world = await openWorld();
    unnamed = await drawnUp(world);
    named = await drawnUp(world);
    running = await answered(world, await started(world), ['MET', 'MET', 'MET']);
    world.at(at('2026-06-10'));
    const old = await world.subjectOf(ALMATY_CITY);
    const heir = await bodyLike(world, old, '190740000919');
    const head = [old, PERSON.representative, heir, NEW_HEAD];
    await world.owner.query(
      `update inspected_subject set head_name = case id::text when $1 then $2 else $4 end, head_position = 'Әкім / Аким' where id::text in ($1, $3)`,
      head,
    );
    await joined(world, { from: old, to: heir, on: '2026-06-10' });
  });
  afterAll(() => world?.stop());

  const toldOf = async ({ id }: Case) =>
    world.read<{ powersMissing: string[]; resultAct: { handedOver: { representative: string } } }>(
      INSPECTOR,
      id,
      'powersMissing resultAct { handedOver { representative } }',
    );
  const inPaper = ({ id }: Case, kind: string) =>
    world.value<{ representative?: object; recipient?: unknown }>(
      `select data as value from issued_document where inspection_id = $1 and kind = $2 order by id desc limit 1`,
      [id, kind],
    );

  test('[clause 23] [clause 30] is not taken for the head: the act and the letter go to the successor’s', async () => {
    const done = await world.act(INSPECTOR, 'handOverResultAct', unnamed, { input: {} });
    expect(await toldOf(done)).toMatchObject({
      powersMissing: [],
      resultAct: { handedOver: { representative: NEW_HEAD } },
    });
    await sendLetterOf(world, done);
    expect(JSON.stringify((await inPaper(done, 'LETTER_ON_MEASURES')).recipient)).toContain(NEW_HEAD);
  });

  test('[clause 23] needs a recorded power like anybody else', async () => {
    const done = await world.act(INSPECTOR, 'handOverResultAct', named, { input: PERSON });
    expect(await toldOf(done)).toMatchObject({ powersMissing: [PERSON.representative] });
  });

  test('[clause 22] is named in no result act that is drawn up since', async () => {
    const input = { place: 'Almaty', conclusions: 'All was looked at', remedy: [], reportBy: null };
    const done = await world.act(INSPECTOR, 'drawUpResultAct', running, { input });
    expect((await inPaper(done, 'RESULT_ACT')).representative).toMatchObject({ fullName: NEW_HEAD });
  });
});
