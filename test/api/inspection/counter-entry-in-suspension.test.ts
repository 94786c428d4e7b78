import { at, INSPECTOR, SUBJECT } from './support/course';
import { counterEntries } from './support/counter-entries';
import { resumed, seeCourse, suspended, termOf } from './support/suspension';
import { openWorld, type World } from './support/world';

describe('a counter-entry of the start that is proposed while the term stands still', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world?.stop());

  test('[clause 20] it is signed once the term runs again, and moves the end that the days given back had moved', async () => {
    const given = counterEntries(world);
    // Wednesday 3 June to the 17th, suspended on the 4th: nine days are left.
    const of = await suspended(world);
    world.at(at('2026-06-08'));
    await given.propose(await given.current(of), 'APPOINTMENT_HANDING_OVER', at('2026-06-02'));
    world.at(at('2026-06-15'));
    await resumed(world, await given.current(of), '2026-06-15');
    await given.sign(of);
    await given.propose(await given.current(of), 'CHECKLIST_ACQUAINTANCE', at('2026-06-02'));
    await given.sign(of);
    for (const email of [INSPECTOR, SUBJECT]) {
      const seen = await seeCourse(world, email, of.id);
      // What the act of suspension gave back stands as it was given; the end is that of the corrected start, with both reasons.
      expect(seen).toMatchObject({
        state: 'IN_PROGRESS',
        endDate: '2026-06-24',
        suspension: { earlierEnd: '2026-06-17', daysLeft: 9, newEnd: '2026-06-25' },
      });
      expect(termOf(seen, 'P23_COMPLETION')).toMatchObject({
        dueDate: '2026-06-24',
        dateMoves: [
          expect.stringMatching(/25 June 2026 instead of 17 June 2026/u),
          expect.stringMatching(/24 June 2026 instead of 25 June 2026/u),
        ],
      });
    }
  });
});
