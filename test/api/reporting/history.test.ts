import type { TestServer } from '../../harness';
import { open, startReporting } from './reporting-server';

let server: TestServer;
beforeAll(async () => {
  server = await startReporting();
});
afterAll(() => server?.stop());

describe('quarters before the edition', () => {
  const duties = async (year: number, quarter: number) => {
    const chair = await server.signedIn('chair@agency.demo');
    const { reportDuties } = await chair.run<{ reportDuties: { nodes: Record<string, unknown>[] } }>(
      `{ reportDuties(year: ${year}, quarter: ${quarter}) { nodes { form dueDate late overdue addressee actions { name } } } }`,
    );
    return reportDuties.nodes;
  };

  it('[clause 62] are nobody’s duty up to the fourth of 2018; every later one has its day', async () => {
    expect(await duties(2018, 4)).toEqual([]);
    const first = await duties(2019, 1);
    expect(new Set(first.map(({ form, dueDate }) => `${form as string} ${dueDate as string}`))).toEqual(
      new Set(['appendix-1 2019-04-10', 'appendix-2 2019-04-10', 'appendix-2 2019-04-05']),
    );
  });

  it('[clause 62] are opened without a term, the fourth of 2018 as any other', async () => {
    const clerk = await server.signedIn('reports@bostandyk.demo');
    for (const quarter of [3, 4]) expect((await open(clerk, 'appendix-2', 2018, quarter)).dueDate).toBeNull();
    expect((await open(clerk, 'appendix-2', 2019, 1)).dueDate).toBe('2019-04-05');
    const ministry = await server.signedIn('head@mindigital.demo');
    expect((await open(ministry, 'appendix-1', 2018, 4)).dueDate).toBeNull();
  });
});
