import { act, LETTER_INPUT, owedBy } from '../../builders/letter';
import { bodyLike, joined, parted } from '../../builders/succession';
import { workerTurn } from '../../builders/worker-turn';
import { counterEntries } from '../inspection/support/counter-entries';
import { ALMATY_CITY, at, drawnUp, INSPECTOR, PERSON, SUBJECT } from '../inspection/support/course';
import { openWorld, type Case, type World } from '../inspection/support/world';

const DEEDS = `query ($id: ID) { subjectReorganisations(filter: { subjectId: $id }) { nodes {
  predecessors { doneMeanwhile { entry { action } } } } } }`;

interface Told {
  readonly clause: string;
  readonly code: string;
  readonly message: string;
  readonly overtakenBy: string | null;
}

describe('what an office handed over while an act of reorganisation was in force that is withdrawn since', () => {
  let world: World;
  let of: Case;
  let old: string;
  beforeAll(async () => {
    world = await openWorld();
    of = await drawnUp(world);
    old = await world.subjectOf(ALMATY_CITY);
    const heir = await bodyLike(world, old, '190740000917');
    const inForce = await joined(world, { from: old, to: heir, on: '2026-06-10' });
    world.at(at('2026-06-11'));
    of = await world.act(INSPECTOR, 'handOverResultAct', of, { input: PERSON });
    world.at(at('2026-06-11', '11:00:00'));
    await act(world, INSPECTOR, 'issueLetterOnMeasures', await owedBy(world, of), LETTER_INPUT);
    world.at(at('2026-06-12'));
    await parted(world, inForce);
    await workerTurn(world);
  });
  afterAll(() => world?.stop());

  const toldTo = async (email: string) =>
    (
      await world.read<{ findings: Told[] }>(email, of.id, 'findings { clause code message overtakenBy }')
    )?.findings.filter(({ code }) => code === 'HANDED_TO_SUCCESSOR');

  test('is listed at the act', async () => {
    const { subjectReorganisations } = await (
      await world.as('admin@agency.demo')
    ).run<{
      subjectReorganisations: {
        nodes: { predecessors: { doneMeanwhile: { entry: { action: string } }[] }[] }[];
      };
    }>(DEEDS, { id: old });
    const deeds = subjectReorganisations.nodes[0]?.predecessors[0]?.doneMeanwhile;
    expect(deeds?.map(({ entry }) => entry.action)).toEqual(
      expect.arrayContaining(['resultActHandedOver', 'letterOnMeasuresSent']),
    );
  });

  test('[clause 23] [clause 30] the case tells both sides of each paper, till a counter-entry says when the subject received it', async () => {
    for (const email of [INSPECTOR, SUBJECT])
      expect(await toldTo(email)).toEqual(
        ['23', '23', '30'].map((clause) => ({
          clause,
          code: 'HANDED_TO_SUCCESSOR',
          message: expect.stringContaining('112'),
          overtakenBy: null,
        })),
      );
    world.at(at('2026-06-16'));
    const given = counterEntries(world);
    await given.sign(
      await given.propose(await given.current(of), 'RESULT_ACT_HANDING_OVER', at('2026-06-15')),
    );
    expect((await toldTo(SUBJECT))?.map(({ clause, overtakenBy }) => [clause, overtakenBy])).toEqual([
      ['23', 'COUNTER_ENTRY'],
      ['23', 'COUNTER_ENTRY'],
      ['30', null],
    ]);
  });
});
