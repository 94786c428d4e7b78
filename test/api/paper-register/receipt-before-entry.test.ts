import { act as onLetter, plan, ROWS, sentLetter } from '../../builders/letter';
import { counterEntries, REASON } from '../inspection/support/counter-entries';
import { at, completed, INSPECTOR, SUBJECT } from '../inspection/support/course';
import { openWorld, type World } from '../inspection/support/world';

describe('when a paper came', () => {
  let world: World;
  let given: ReturnType<typeof counterEntries>;
  beforeAll(async () => {
    world = await openWorld();
    given = counterEntries(world);
  });
  afterAll(() => world?.stop());

  const offered = async (of: { readonly id: string }) =>
    (await given.correctable(of))
      .map(({ fact }) => fact)
      .filter((fact) => /OBJECTION|PLAN|LETTER/.test(fact));

  test('[clause 12] [clause 25] no later than its entry in the register; of what the portal took in no other hour is possible', async () => {
    const of = await completed(world);
    world.at(at('2026-06-15', '23:59:55'));
    await world.act(SUBJECT, 'fileObjection', of, { input: { text: 'We disagree', fileIds: [] } });
    world.at(at('2026-06-16'));
    expect(await offered(of)).toEqual([]);
    const propose = async (happenedAt: string) =>
      given.propose(await given.current(of), 'OBJECTION_RECEIPT', happenedAt);
    await expect(propose(at('2026-06-16', '00:00:00'))).rejects.toMatchObject({
      code: 'COUNTER_ENTRY_NOTHING_RECORDED',
    });
    await world.act(INSPECTOR, 'recordObjection', await given.current(of), {
      input: { text: 'By post', fileIds: [], receivedAt: at('2026-06-15') },
    });
    expect(await offered(of)).toEqual(['OBJECTION_RECEIPT']);
    world.at(at('2026-06-18'));
    await expect(propose(at('2026-06-17'))).rejects.toMatchObject({ code: 'RECEIPT_AFTER_ENTRY' });
    await propose(at('2026-06-16', '09:00:00'));
    await given.sign(of);
    // The register says what stood there before.
    const office = await world.as(INSPECTOR);
    const { incomingPapers } = await office.run<{ incomingPapers: { nodes: object[] } }>(
      `{ incomingPapers(first: 1) { nodes { receivedOn corrections { formerKindTitle formerReceivedOn reason } } } }`,
    );
    expect(incomingPapers.nodes).toEqual([
      {
        receivedOn: '2026-06-16',
        corrections: [{ formerKindTitle: 'Objection', formerReceivedOn: '2026-06-15', reason: REASON }],
      },
    ]);
  });

  test('[clause 12] [clause 32] a letter was received no later than what answers it', async () => {
    const sent = await sentLetter(world, { way: 'PAPER' });
    world.at(at('2026-06-16'));
    const input = { receivedAt: at('2026-06-12'), proof: 'Notice of delivery 77' };
    const received = await onLetter(world, INSPECTOR, 'recordLetterReceipt', sent, input);
    const { inspection } = await onLetter(world, INSPECTOR, 'recordActionPlan', received, {
      rows: ROWS,
      fileIds: [],
      receivedAt: at('2026-06-15'),
    });
    expect(await offered(inspection)).toEqual(['LETTER_RECEIPT', 'ACTION_PLAN_RECEIPT']);
    const propose = async (happenedAt: string) =>
      given.propose(await given.current(inspection), 'LETTER_RECEIPT', happenedAt);
    await expect(propose(at('2026-06-16'))).rejects.toMatchObject({ code: 'COUNTER_ENTRY_AFTER_FOLLOWING' });
    await propose(at('2026-06-15'));
  });

  test('[clause 12] a plan that the portal took in is offered for no correction', async () => {
    const { inspection } = await plan(world, await sentLetter(world));
    expect(await offered(inspection)).not.toContain('ACTION_PLAN_RECEIPT');
  });
});
