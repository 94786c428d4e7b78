import type { QueryRunner } from 'typeorm';
import { ReopenWronglyClosed1763800000852 } from '../../../server/migrations/0852-reopen-wrongly-closed';
import { appointFollowUp } from '../../builders/follow-up';
import { dutiesOf, LATE, running, seen, stateOf, type Prescription } from '../../builders/prescription';
import { workerTurn } from '../../builders/worker-turn';
import { openWorld, type World } from '../inspection/support/world';

const GROSS = 'GROSS_PRESCRIPTION_CONTROL';

describe('prescriptions that were closed as a whole by an inspection of some of their points', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world?.stop());

  async function closedBy(severities: Parameters<typeof running>[1]): Promise<Prescription> {
    const of = await running(world, severities);
    world.at(LATE);
    await workerTurn(world);
    await appointFollowUp(world, await seen(world, of), GROSS);
    // As the appointment left every prescription before it took over the points of its grounds alone.
    await world.owner.query(
      `update prescription set phase = 'CLOSED_BY_INSPECTION', closed_at = $2, closing_withheld = true where id = $1`,
      [of.id, LATE],
    );
    await world.owner.query(
      `update deadline set cancelled_at = $2, next_wake_at = null
       where case_kind = 'prescription' and case_id = $1 and party = 'AUTHORITY' and met_at is null`,
      [of.id, LATE],
    );
    return of;
  }
  async function migrate(): Promise<void> {
    const query = async (text: string) => (await world.owner.query<object>(text)).rows;
    await new ReopenWronglyClosed1763800000852().up({ query } as unknown as QueryRunner);
    await workerTurn(world);
  }
  const reopened = ({ id }: Prescription) =>
    world.value<number>(
      `select count(*)::int as value from journal_entry
       where case_kind = 'prescription' and case_id = $1 and action = 'prescriptionOfOtherPointsReopened'`,
      [id],
    );

  test('[clause 8.1] [clause 28-2] run on for the points that no inspection checks, with their terms and a word of why; the others stay closed', async () => {
    const partly = await closedBy(['GROSS', 'MINOR', 'MET']);
    const wholly = await closedBy(['GROSS', 'MET', 'MET']);
    expect([(await seen(world, partly)).state, stateOf(await seen(world, partly), 'P28_2_REQUEST')]).toEqual([
      'CLOSED_BY_INSPECTION',
      'CANCELLED',
    ]);
    await migrate();
    const again = await seen(world, partly);
    expect([again.state, stateOf(again, 'P28_2_REQUEST'), await dutiesOf(world, partly)]).toEqual([
      'INFORMATION_MISSED',
      'DUE_SOON',
      [],
    ]);
    expect(again.violations.map(({ takenOverBy }) => takenOverBy !== null)).toEqual([true, false]);
    expect([await reopened(partly), await reopened(wholly)]).toEqual([1, 0]);
    expect((await seen(world, wholly)).state).toBe('CLOSED_BY_INSPECTION');
    await migrate();
    expect(await reopened(partly)).toBe(1);
  });
});
