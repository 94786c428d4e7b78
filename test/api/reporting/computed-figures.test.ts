import type { GraphqlClient } from '../../harness';
import { ACT, ControlWorld, HEAD as BODY_HEAD, UNIT } from '../internal-control/control-world';
import { file, HEAD, key, open, row, save, type Head } from './reporting-server';

interface Computed {
  rowKey: string;
  source: string;
  months: (number | null)[];
  declared: (number | null)[];
  differs: number[];
  reason: string | null;
  reasonBy: string | null;
  origins: { id: string; number: string; day: string }[];
}

const COMPUTED = `query ($id: ID!) { reportComputedFigures(reportId: $id) {
  rowKey source sourceTitle months declared differs reason reasonBy origins { id number day } } }`;
const EXPLAIN = `mutation ($id: ID!, $row: String!, $reason: String!, $key: String!, $version: Int!) {
  explainReportFigure(reportId: $id, rowKey: $row, reason: $reason, idempotencyKey: $key, expectedVersion: $version) { ${HEAD} } }`;

const OWN = `(select c.subject_id from capacity c join account a on a.id = c.account_id where a.email = 'reports@almaty-city.demo')`;

let world: ControlWorld;
let clerk: GraphqlClient;
let report: Head;

async function computed(client: GraphqlClient): Promise<Map<string, Computed>> {
  const { reportComputedFigures } = await client.run<{ reportComputedFigures: Computed[] }>(COMPUTED, {
    id: report.id,
  });
  return new Map(reportComputedFigures.map((figure) => [figure.rowKey, figure]));
}

async function explain(client: GraphqlClient, rowKey: string, reason: string): Promise<void> {
  const variables = { id: report.id, row: rowKey, reason, key: key(), version: report.version };
  report = (await client.run<{ explainReportFigure: Head }>(EXPLAIN, variables)).explainReportFigure;
}

/** A planned control event of the body with an act that was shown in December. */
async function controlled(): Promise<string> {
  world.at('2026-12-01T10:00:00+05:00');
  const draft = await world.draftAfterMonitoring();
  const days = { plannedStart: '2026-12-07', endDate: '2026-12-28' };
  const told = await world.onEvent(
    UNIT,
    'sendControlNotice',
    await world.onEvent(BODY_HEAD, 'appointControlEvent', draft, days),
  );
  world.at('2026-12-07T10:00:00+05:00');
  const begun = await world.onEvent(UNIT, 'handOverControlOrder', told);
  const violationCounts = [{ kind: 'MISSED_TERM', count: 12 }];
  const fileIds = [await world.upload(UNIT, 'queue.txt')];
  const drawn = await world.onEvent(UNIT, 'drawUpControlAct', begun, { ...ACT, fileIds, violationCounts });
  world.at('2026-12-09T10:00:00+05:00');
  await world.onEvent(UNIT, 'showControlAct', drawn, {
    shownAt: '2026-12-09T09:00:00+05:00',
    refused: false,
  });
  return drawn.number;
}

beforeAll(async () => {
  world = await ControlWorld.start();
  clerk = await world.server.signedIn('reports@almaty-city.demo');
  await world.owner.query(`
    insert into complaint (number, authority_id, came_by, received_at, registered_at, nameless, subject_id, public_service_id)
    select 'C-' || n, b.authority_id, case when n = 3 then 'PAPER' else 'PUBLIC_FORM' end,
      ('2026-1' || (n % 2) || '-20T10:00:00+05:00')::timestamptz, '2026-12-01T10:00:00+05:00', true, b.id,
      case when n = 1 then (select min(id) from public_service) end
    from inspected_subject b, generate_series(1, 3) n where b.id = ${OWN}`);
  await world.owner.query(`
    with file as (insert into service_figure_import (file_name, bytes, sha256, state, started_at, started_by, touched_at, ended_at)
      values ('f.csv', 1, repeat('0', 64), 'DONE', now(), 'V', now(), now()) returning id)
    insert into service_figure (subject_id, public_service_id, month, authority_id, import_id, rendered, late, refused)
    select b.id, s.id, '2026-10-01', b.authority_id, file.id, 100, 4, 7
    from file, inspected_subject b, (select id from public_service order by id limit 2) s where b.id = ${OWN}`);
});
afterAll(() => world.stop());

describe('what the system knows of a quarter, beside what a body declares', () => {
  it('[clause 62] computes section 1 by control events, 12 to 14 by the information system, 15 and 16 by complaints', async () => {
    const number = await controlled();
    report = await open(clerk, 'appendix-2', 2026, 4);
    const figures = await computed(clerk);
    expect(figures.get('1/3.1')).toMatchObject({
      source: 'CONTROL_EVENTS',
      months: [0, 0, 12],
      declared: [null, null, null],
      differs: [2],
      origins: [{ number, day: '2026-12-09' }],
    });
    expect(figures.get('1/1.2')).toMatchObject({ months: [0, 0, 1] });
    // Nothing is known of a month that no file held; two services are added up.
    expect(figures.get('2/12')).toMatchObject({
      source: 'SERVICE_FIGURES',
      months: [200, null, null],
      differs: [0],
    });
    expect([figures.get('2/13')?.months[0], figures.get('2/14')?.months[0]]).toEqual([14, 8]);
    expect(figures.get('2/15')).toMatchObject({ source: 'COMPLAINTS', months: [1, 2, 0], differs: [0, 1] });
    expect(figures.get('2/15')?.origins.map((origin) => origin.number)).toEqual(['C-2', 'C-1', 'C-3']);
    expect(figures.get('2/15.1')?.months).toEqual([0, 1, 0]);
    expect([...figures.keys()].filter((of) => of.startsWith('2/15.2/'))).toHaveLength(1);
    expect(figures.get('2/16.7')?.months).toEqual([1, 2, 0]);
  });

  it('a difference goes with its figures, and with the reason of the body, to whoever accepts', async () => {
    const saved = await save(clerk, report, [
      ...row('1/3.1', 4, ['', '', 12]),
      ...row('2/12', 4, [190]),
      ...row('2/15', 4, [5, 2]),
    ]);
    report = saved.report;
    const figures = await computed(clerk);
    // More complaints than the register knows of are no difference: those made to the body itself are not in it.
    expect(['1/3.1', '2/12', '2/15'].map((of) => figures.get(of)?.differs)).toEqual([[], [0], []]);
    // Neither an empty reason that takes nothing back nor one for a row of which nothing is computed is kept.
    const given = { id: report.id, row: '2/12', reason: ' ', key: key(), version: report.version };
    await clerk.expectRefusal('FIGURE_REASON_MISSING', EXPLAIN, given);
    await clerk.expectRefusal('FIGURE_NOT_COMPUTED', EXPLAIN, {
      ...given,
      row: '2/20',
      reason: 'x',
      key: key(),
    });
    await explain(clerk, '2/12', 'Ten were counted twice by the information system.');
    expect((await computed(clerk)).get('2/12')).toMatchObject({
      reason: 'Ten were counted twice by the information system.',
      reasonBy: expect.stringMatching(/\p{L}/u) as string,
    });
    const stale = { id: report.id, row: '2/12', reason: 'x', key: key(), version: 1 };
    await clerk.expectRefusal('STALE_VERSION', EXPLAIN, stale);
    await clerk.expectRefusal('INVALID_INPUT', EXPLAIN, { ...stale, row: '9/9', version: report.version });

    const office = await world.server.signedIn('inspector.almaty@agency.demo');
    await office.expectRefusal('NOT_FOUND', COMPUTED, { id: report.id });
    world.at('2027-01-05T10:00:00+05:00');
    report = await file(clerk, 'appendix-2', 2026, 4, []);
    expect((await computed(office)).get('2/12')).toMatchObject({
      months: [200, null, null],
      declared: [190, null, null],
      differs: [0],
      reason: expect.stringContaining('counted twice') as string,
    });
    await clerk.expectRefusal('WRONG_STATE', EXPLAIN, { ...stale, version: report.version });
    await office.expectRefusal('FORBIDDEN', EXPLAIN, { ...stale, version: report.version });
    const stranger = await world.server.signedIn('reports@medeu.demo');
    await stranger.expectRefusal('NOT_FOUND', COMPUTED, { id: report.id });
  });

  it('the quarter before and the same quarter of last year are read beside, once', async () => {
    const BESIDE = `query ($id: ID!) { reportsBeside(reportId: $id) { year quarter rows { key months total } } }`;
    const third = await open(clerk, 'appendix-2', 2026, 3);
    await save(clerk, third, row('2/12', 3, [10, '', 5]));
    const last = await open(clerk, 'appendix-2', 2025, 4);
    await save(clerk, last, row('2/12', 4, [1]));
    expect(await clerk.run(BESIDE, { id: report.id })).toEqual({
      reportsBeside: [
        { year: 2026, quarter: 3, rows: [{ key: '2/12', months: [10, null, 5], total: 15 }] },
        { year: 2025, quarter: 4, rows: [{ key: '2/12', months: [1, null, null], total: 1 }] },
      ],
    });
    // A draft is its body's own, beside a submitted report as well.
    const office = await world.server.signedIn('inspector.almaty@agency.demo');
    expect(await office.run(BESIDE, { id: report.id })).toEqual({ reportsBeside: [] });
  });
});
