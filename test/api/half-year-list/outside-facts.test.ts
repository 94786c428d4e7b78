import {
  importOutsideFacts,
  type OutsideFactImport,
} from '../../../server/src/external-control/half-year-list';
import { openDataSource } from '../../../server/src/platform/database';
import { CHAIR, INSPECTOR, ListWorld, type List } from './list-world';

const TODAY = '2026-12-01';
const CITY = '970440000014';

describe('what comes from outside, and what the public reads', () => {
  let world: ListWorld;
  beforeEach(async () => {
    world = await ListWorld.start();
  });
  afterEach(() => world.stop());

  async function take(text: string): Promise<OutsideFactImport> {
    const dataSource = await openDataSource({ url: world.server.urls.appUrl, entities: [], poolSize: 1 });
    try {
      return await importOutsideFacts(dataSource, text, new Date(`${TODAY}T10:00:00+05:00`), TODAY);
    } finally {
      await dataSource.destroy();
    }
  }

  test('[clause 7-1] outside data are taken row by row: what is refused is told with its line, and nothing is taken twice', async () => {
    const text = `bin,source,number,date,fact
${CITY},eGov,15-1,2026-10-05,"Refused, without a ground"
97044,eGov,15-2,2026-10-05,Refused
000000000000,eGov,15-3,2026-10-05,Refused
${CITY},eGov,15-4,2026-13-05,Refused
${CITY},eGov,15-5,2027-01-05,Refused
${CITY},eGov,15-6,2026-10-05,
`;
    const first = await take(text);
    expect(first).toMatchObject({ taken: 1, known: 0 });
    expect(first.refused.map(({ line }) => line)).toEqual([3, 4, 5, 6, 7]);
    expect(await take(text)).toMatchObject({ taken: 0, known: 1 });
    expect((await take('bin;fact\n')).refused).toEqual([
      { line: 1, reason: expect.stringContaining('first line') },
    ]);
    const list = await world.build();
    const lines = await world.lines(INSPECTOR, { listId: list.id });
    expect(lines[0]?.parts[0]?.facts[0]).toMatchObject({
      number: 'eGov, 15-1',
      text: 'Refused, without a ground',
    });
  });

  test('[clause 66] the public page shows a published list, and no other', async () => {
    const subject = await world.id('select id from inspected_subject where bin = $1', [CITY]);
    await world.missedTerm(subject, 1);
    let list: List = await world.act(INSPECTOR, 'freezeHalfYearList', await world.build());
    const page = async () => fetch(`${world.server.url}/public/lists/${list.id}?lang=ru`);
    list = await world.act(CHAIR, 'approveHalfYearList', list, { orderNumber: '412', orderDate: TODAY });
    expect((await page()).status).toBe(404);
    list = await world.act(INSPECTOR, 'publishHalfYearList', list);
    const shown = await page();
    expect(shown.status).toBe(200);
    const text = await shown.text();
    expect(text).toContain(CITY);
    expect(text).toContain('№ 412');
    expect(text).toContain(list.sha256);
  });
});
