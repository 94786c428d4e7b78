import { at } from '../inspection/support/course';
import { openWorld, type World } from '../inspection/support/world';
import { file, perform, row } from '../reporting/reporting-server';
import { CHAIR, publish } from './publication-world';

const MINISTRY = 'head@mindigital.demo';
const ASTANA = '710000000';
/** The fourth row of regions of appendices 3 and 4. */
const ALMATY_OBLAST = '190000000';
const QUARTER = { year: 2026, quarter: 2 };

interface Regions {
  readonly reportRegions: {
    readonly territory: { readonly code: string };
    readonly rows: readonly { readonly value: number }[];
  }[];
}

interface Totals {
  readonly reportAggregate: {
    readonly reportCount: number;
    readonly rows: readonly { readonly key: string; readonly value: number | null; readonly parts: number }[];
  };
  readonly reportFigures: {
    readonly nodes: readonly {
      readonly territoryCode: string;
      readonly figures: readonly { readonly quarter: number; readonly value: number | null }[];
    }[];
  };
  readonly reportAggregateParts: {
    readonly nodes: readonly { readonly month: number; readonly value: number }[];
  };
  readonly elsewhere: { readonly nodes: readonly unknown[] };
}

interface Figures {
  readonly figures: {
    readonly accepted: number;
    readonly regions: readonly { readonly code: string }[];
    readonly rows: readonly { readonly key: string; readonly byRegion: Readonly<Record<string, number>> }[];
  };
}

describe('figures of central bodies lie in no region', () => {
  let world: World;
  const read = async (path: string) => (await fetch(new URL(path, world.server.url))).text();

  const accept = async (form: string, email: string, office: string, figures: Parameters<typeof file>[4]) =>
    perform(
      await world.as(office),
      'acceptReport',
      await file(await world.as(email), form, 2026, 2, figures),
    );

  beforeAll(async () => {
    world = await openWorld();
    world.at(at('2026-07-08'));
    await accept(
      'appendix-1',
      'head@shymkent-inspectorate.demo',
      'acting.shymkent@agency.demo',
      row('2/20', 2, [1, 1, 1]),
    );
    await accept('appendix-3', MINISTRY, CHAIR, [...row('1/1', 2, [9, 0, 2]), ...row('1/1.4', 2, [9, 0, 2])]);
  }, 120_000);
  afterAll(() => world?.stop());

  async function filledRegions(form: string, key: string | null) {
    const client = await world.as(CHAIR);
    const { reportRegions } = await client.run<Regions>(
      `query ($form: String!, $keys: [String!]) { reportRegions(form: $form, year: 2026, quarter: 2, keys: $keys) {
        territory { code } rows { value } } }`,
      { form, keys: key === null ? null : [key] },
    );
    return reportRegions
      .filter(({ rows }) => rows.length > 0)
      .map(({ territory, rows }) => [territory.code, rows[0]?.value]);
  }

  test('[clause 63] the rows of appendices 3 and 4 say of which region they are', async () => {
    const client = await world.as(CHAIR);
    const { reportForms } = await client.run<{
      reportForms: {
        code: string;
        sections: { indicators: { number: string; territoryCode: string | null }[] }[];
      }[];
    }>('{ reportForms { code sections { indicators { number territoryCode } } } }');
    const codes = (form: string) =>
      reportForms
        .filter(({ code }) => code === form)
        .at(-1)
        ?.sections.flatMap(({ indicators }) => indicators)
        .filter(({ territoryCode }) => territoryCode !== null);
    expect(codes('appendix-3')).toHaveLength(20);
    expect(codes('appendix-4')?.find(({ number }) => number === '1.4')?.territoryCode).toBe(ALMATY_OBLAST);
    expect(codes('appendix-2')).toEqual([]);
  });

  test('[clause 66] a published quarter names them beside the regions, and a region’s row under its region', async () => {
    const source = { kind: 'QUARTER', form: 'appendix-1', ...QUARTER };
    await publish(world, CHAIR, source);
    const changed = async () => {
      const { publications } = await (
        await world.as(CHAIR)
      ).run<{ publications: { nodes: { changedAt: string | null }[] } }>(
        '{ publications(first: 1, filter: { kind: [QUARTER] }) { nodes { changedAt } } }',
      );
      return publications.nodes[0]?.changedAt !== null;
    };
    world.at(at('2026-07-09'));
    expect(await changed()).toBe(false);
    await accept('appendix-1', MINISTRY, CHAIR, row('2/20', 2, [3, 4, 5]));
    expect(await changed()).toBe(true);
    const first = await publish(world, CHAIR, source);
    expect(await changed()).toBe(false);
    const ofBodies = (JSON.parse(first.content) as Figures).figures;
    expect(ofBodies.regions.at(-1)?.code).toBe('CENTRAL');
    expect(ofBodies.rows.find(({ key }) => key === '2/20')?.byRegion).toEqual({ 790000000: 3, CENTRAL: 12 });
    const third = await publish(world, CHAIR, { kind: 'QUARTER', form: 'appendix-3', ...QUARTER });
    const ofServices = (JSON.parse(third.content) as Figures).figures;
    expect(ofServices.rows.map(({ key, byRegion }) => [key, byRegion])).toEqual([
      ['1/1', { CENTRAL: 11 }],
      ['1/1.4', { [ALMATY_OBLAST]: 11 }],
    ]);
    const page = await read(`/public/figures?lang=en&form=appendix-1&year=2026&quarter=2&key=2%2F20`);
    expect(page).toContain('Central bodies');
    const { figures } = JSON.parse(await read('/public/data/figures.json?key=2%2F20')) as {
      figures: { territory: string; value: number }[];
    };
    expect(figures.map(({ territory, value }) => [territory, value])).toEqual([
      ['790000000', 3],
      ['CENTRAL', 12],
    ]);
    expect(figures.some(({ territory }) => territory === ASTANA)).toBe(false);
  });

  test('[clause 61] a ministry’s figures are not those of the city where it sits; its subdivision’s are of their region', async () => {
    expect(await filledRegions('appendix-1', '2/20')).toEqual([['790000000', 3]]);
    expect(await filledRegions('appendix-3', '1/1')).toEqual([]);
  });

  test('[clause 63] a region’s own row is its figure for whoever asks by region, and opens into its cells', async () => {
    const client = await world.as(CHAIR);
    expect(await filledRegions('appendix-3', '1/1.4')).toEqual([[ALMATY_OBLAST, 11]]);
    expect(await filledRegions('appendix-3', null)).toEqual([[ALMATY_OBLAST, 11]]);
    const { reportAggregate, reportFigures, reportAggregateParts, elsewhere } = await client.run<Totals>(
      `query ($of: String!, $other: String!) {
        reportAggregate(form: "appendix-3", year: 2026, quarter: 2, territoryCode: $of) { reportCount rows { key value parts } }
        reportFigures(form: "appendix-3", year: 2026, period: QUARTER, keys: ["1/1.4"], territoryCodes: [$of, $other]) {
          nodes { territoryCode figures { quarter value } }
        }
        reportAggregateParts(form: "appendix-3", year: 2026, quarter: 2, territoryCode: $of, key: "1/1.4") { nodes { month value } }
        elsewhere: reportAggregateParts(form: "appendix-3", year: 2026, quarter: 2, territoryCode: $other, key: "1/1.4") { nodes { month } }
      }`,
      { of: ALMATY_OBLAST, other: ASTANA },
    );
    expect(reportAggregate.reportCount).toBe(1);
    expect(reportAggregate.rows.filter(({ parts }) => parts > 0)).toEqual([
      { key: '1/1.4', value: 11, parts: 3 },
    ]);
    const second = reportFigures.nodes.map(({ territoryCode, figures }) => [
      territoryCode,
      figures.find(({ quarter }) => quarter === 2)?.value,
    ]);
    expect(second).toEqual([
      [ALMATY_OBLAST, 11],
      [ASTANA, null],
    ]);
    expect(reportAggregateParts.nodes.map(({ month, value }) => [month, value])).toEqual([
      [4, 9],
      [5, 0],
      [6, 2],
    ]);
    expect(elsewhere.nodes).toEqual([]);
  });
});
