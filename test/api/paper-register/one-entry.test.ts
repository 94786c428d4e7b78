import { at, INSPECTOR, started, SUBJECT } from '../inspection/support/course';
import { openWorld, type Case, type World } from '../inspection/support/world';
import { CORRECT, corrected, RECORD, recording, type Recorded } from './recorded-paper';

const OTHER = { sender: 'LLP Tenant', kind: 'THIRD_PERSON_PAPER' };

describe('a paper of somebody else in the register', () => {
  let world: World;
  let inspection: Case;
  beforeAll(async () => {
    world = await openWorld();
    inspection = await started(world);
    world.at(at('2026-06-18'));
  });
  afterAll(() => world?.stop());

  const record = async (more: object = {}): Promise<Recorded> =>
    (
      await (
        await world.as(INSPECTOR)
      ).run<{ recordIncomingPaper: Recorded }>(RECORD, recording(inspection.id, more))
    ).recordIncomingPaper;

  test('[clause 35] has one entry: another is not corrected to it, and an annulled one stands in nobody’s way', async () => {
    const first = await record();
    const second = await record(OTHER);
    const { sender, senderNumber, text, receivedAt } = recording(inspection.id).input;
    const asFirst = { kind: 'COURT_PAPER', sender, senderNumber, text, receivedAt };
    const client = await world.as(INSPECTOR);
    const refusal = await client
      .run(CORRECT, corrected(second, { ...asFirst, sender: sender.toUpperCase() }))
      .catch((error: unknown) => error);
    expect(String(refusal)).toContain(
      `PAPER_ENTERED_ALREADY · This paper is registered already as No. ${first.number}`,
    );
    // Its own words are no other paper, and another year's number is none either.
    await client.run(CORRECT, corrected(first, { ...asFirst, text: 'The claim is returned' }));
    await client.run(CORRECT, corrected(second, { ...asFirst, receivedAt: at('2025-12-17') }));
    await client.run(CORRECT, corrected({ ...first, version: 2 }, { ...asFirst, annul: true }));
    await client.run(CORRECT, corrected({ ...second, version: 2 }, asFirst));
  });

  test('[clause 35] that came before its case began is taken and marked', async () => {
    await record({ ...OTHER, senderNumber: '71', receivedAt: at('2020-12-26') });
    await record({ ...OTHER, senderNumber: '72' });
    const marks = await world.read<{ papersOfOthers: { senderNumber: string; beforeCase: boolean }[] }>(
      INSPECTOR,
      inspection.id,
      'papersOfOthers { senderNumber beforeCase }',
    );
    expect(marks?.papersOfOthers.slice(0, 2)).toEqual([
      { senderNumber: '72', beforeCase: false },
      { senderNumber: '71', beforeCase: true },
    ]);
    expect(await world.read(SUBJECT, inspection.id, 'papersOfOthers { beforeCase }')).toEqual({
      papersOfOthers: [],
    });
  });
});
