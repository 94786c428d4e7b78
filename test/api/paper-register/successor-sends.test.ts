import { bodyLike, joined } from '../../builders/succession';
import { ALMATY_CITY, at, completed, INSPECTOR, SUBJECT } from '../inspection/support/course';
import { openWorld, type World } from '../inspection/support/world';

const REGISTER = `{ incomingPapers(filter: { kind: OBJECTION }, first: 10) { edges { node {
  sender { id } senderSuccessor { id } } } } }`;
const OBJECTION = { input: { text: 'Not so', fileIds: [] } };

describe('the register of what came in from a body that an act ended', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world?.stop());

  test('[clause 25] names the legal successor who sent it, and nobody beside the body itself before', async () => {
    const of = await completed(world);
    const old = await world.subjectOf(ALMATY_CITY);
    const heir = await bodyLike(world, old, '190740000918');
    world.at(at('2026-06-11'));
    await world.act(SUBJECT, 'fileObjection', of, OBJECTION);
    await joined(world, { from: old, to: heir, on: '2026-06-11' });
    const { version } = (await world.read<{ version: number }>(SUBJECT, of.id, 'version')) ?? of;
    await world.act(SUBJECT, 'fileObjection', { ...of, version }, OBJECTION);
    const office = await world.as(INSPECTOR);
    const { incomingPapers } = await office.run<{ incomingPapers: { edges: { node: object }[] } }>(
      REGISTER,
      {},
    );
    expect(incomingPapers.edges.map(({ node }) => node)).toEqual([
      { sender: { id: old }, senderSuccessor: { id: heir } },
      { sender: { id: old }, senderSuccessor: null },
    ]);
    const table = await (await office.fetch('/paper-register/incoming.csv?kind=OBJECTION')).text();
    expect(
      table.split('\n').filter((line) => /\(.+: (Мирасқор|Правопреемник|Successor)\)/.test(line)),
    ).toHaveLength(1);
  });
});
