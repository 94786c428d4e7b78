import { shown } from './control-steps';
import { ControlWorld, OBJECT, STRANGER, UNIT } from './control-world';

let world: ControlWorld;
beforeAll(async () => {
  world = await ControlWorld.start();
});
afterAll(() => world?.stop());

interface Quarter {
  readonly quarter: number;
  readonly from: string;
  readonly to: string;
  readonly rendered: number | null;
  readonly late: number | null;
  readonly complaints: number;
  readonly violations: number;
  readonly events: readonly { readonly id: string; readonly violations: number }[];
}
interface Page {
  readonly nodes: readonly {
    readonly id: string;
    readonly name: string;
    readonly quarters: readonly Quarter[];
  }[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

const COMPARED = `query ($year: Int!, $first: Int, $after: String, $search: String) {
  objectsOfControlCompared(year: $year, first: $first, after: $after, search: $search) {
    nodes { id name quarters { quarter from to rendered late complaints violations events { id violations } } }
    pageInfo { endCursor hasNextPage } } }`;

async function compared(asked: object): Promise<Page> {
  const client = await world.as(UNIT);
  return (await client.run<{ objectsOfControlCompared: Page }>(COMPARED, { first: 100, ...asked }))
    .objectsOfControlCompared;
}

async function given(): Promise<string> {
  const event = await shown(world);
  for (const [number, day] of [
    ['Q-1', '2026-02-10'],
    ['Q-2', '2026-11-20'],
    ['Q-3', '2026-11-21'],
  ] as const)
    await world.owner.query(
      `insert into complaint (number, authority_id, came_by, received_at, registered_at, nameless, subject_id)
       select $2, authority_id, 'PAPER', $3::timestamptz, $3::timestamptz, true, id from inspected_subject where id = $1`,
      [world.objectId, number, `${day}T10:00:00+05:00`],
    );
  await world.owner.query(
    `with file as (insert into service_figure_import (file_name, bytes, sha256, state, started_at, started_by, touched_at, ended_at)
      values ('f.csv', 1, repeat('0', 64), 'DONE', now(), 'V', now(), now()) returning id)
    insert into service_figure (subject_id, public_service_id, month, authority_id, import_id, rendered, late, refused)
    select b.id, s.id, m.month::date, b.authority_id, file.id, m.rendered, m.late, 0
    from file, inspected_subject b, (select min(id) as id from public_service) s,
      (values ('2026-03-01', 100, 7), ('2026-10-01', 200, 9)) m (month, rendered, late) where b.id = $1`,
    [world.objectId],
  );
  return event.id;
}

test('[clause 40] a unit compares the objects of its control over the quarters that have begun; every figure is what it opens into', async () => {
  const eventId = await given();
  const { nodes, pageInfo } = await compared({ year: 2026 });
  expect(pageInfo.hasNextPage).toBe(false);
  const clinic = nodes.find(({ id }) => id === world.objectId);
  const figures = clinic?.quarters.map(({ rendered, late, complaints, violations }) => [
    rendered,
    late,
    complaints,
    violations,
  ]);
  expect(figures).toEqual([
    [100, 7, 1, 0],
    // Nothing known of a quarter is not a quarter without missed terms.
    [null, null, 0, 0],
    [null, null, 0, 0],
    [200, 9, 2, 12],
  ]);
  expect(clinic?.quarters[3]?.events).toEqual([{ id: eventId, violations: 12 }]);
  // The body itself counts what is below it, as its data in a period do.
  const unit = await world.as(UNIT);
  for (const { id, quarters } of nodes)
    for (const { from, to, rendered, late, complaints, violations, events } of quarters) {
      const { objectOfControlData } = await unit.run<{ objectOfControlData: object }>(
        `query ($id: ID!, $from: CalendarDate!, $to: CalendarDate!) {
          objectOfControlData(objectId: $id, from: $from, to: $to) { rendered late complaintCount } }`,
        { id, from, to },
      );
      expect(objectOfControlData).toEqual({
        rendered: rendered ?? 0,
        late: late ?? 0,
        complaintCount: complaints,
      });
      expect(events.reduce((sum, event) => sum + event.violations, 0)).toBe(violations);
    }
  expect(nodes.filter(({ quarters }) => quarters[3]?.violations === 12).length).toBeGreaterThan(1);
  expect((await compared({ year: 2027 })).nodes[0]?.quarters).toEqual([]);
});

test('[clause 40] the comparison is read page by page and by name, of the own control alone', async () => {
  const all = (await compared({ year: 2026 })).nodes.map(({ id }) => id);
  const paged: string[] = [];
  let after: string | null = null;
  do {
    const { nodes, pageInfo }: Page = await compared({ year: 2026, first: 2, after });
    expect(nodes.length).toBeLessThanOrEqual(2);
    paged.push(...nodes.map(({ id }) => id));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  expect(paged).toEqual(all);
  const name = (await compared({ year: 2026 })).nodes.find(({ id }) => id === world.objectId)?.name ?? '';
  expect((await compared({ year: 2026, search: name })).nodes.map(({ id }) => id)).toContain(world.objectId);
  // What has no letter and no figure is no name.
  for (const search of ['%', '_', '«']) expect((await compared({ year: 2026, search })).nodes).toEqual([]);
  await (await world.as(OBJECT)).expectRefusal('FORBIDDEN', COMPARED, { year: 2026 });
  const { objectsOfControlCompared } = await (
    await world.as(STRANGER)
  ).run<{ objectsOfControlCompared: Page }>(COMPARED, { year: 2026, first: 100 });
  expect(objectsOfControlCompared.nodes.map(({ id }) => id).filter((id) => all.includes(id))).toEqual([]);
});
