import { randomUUID } from 'node:crypto';
import type { GraphqlRefusal } from '../../harness';
import { ALMATY_CITY, completed } from '../inspection/support/course';
import type { World } from '../inspection/support/world';

export const ANALYST = 'analyst@agency.demo';
export const CHAIR = 'chair@agency.demo';
export const ADMINISTRATOR = 'admin@agency.demo';

const SCORE = `id version year state lastTerm sha256 orderNumber orderDate sealedBy lineCount
  edition { id edition official draft source criteria { id source clause weight } }
  documents { kind number code urlKk urlRu } actions { name allowed refusals { code clause severity message } }`;
const LINE = `id points place pointsBefore placeBefore score { id year state } body { id nameEn }
  parts { source points factCount reason criterion { id weight } } differences { criterionId sealedPoints presentPoints }`;

export interface YearScore {
  readonly id: string;
  readonly version: number;
  readonly year: number;
  readonly state: string;
  readonly lastTerm: string;
  readonly sha256: string | null;
  readonly orderNumber: string | null;
  readonly sealedBy: string | null;
  readonly lineCount: number;
  readonly edition: {
    readonly id: string;
    readonly edition: string;
    readonly official: boolean;
    readonly draft: boolean;
    readonly source: string;
    readonly criteria: readonly { id: string; source: string; clause: string; weight: number }[];
  };
  readonly documents: readonly { kind: string; number: string; code: string; urlKk: string | null }[];
  readonly actions: readonly {
    name: string;
    allowed: boolean;
    refusals: { code: string; clause: string; severity: string; message: string }[];
  }[];
}

export interface ScoreLine {
  readonly id: string;
  readonly points: number;
  readonly place: number;
  readonly pointsBefore: number | null;
  readonly placeBefore: number | null;
  readonly score: { readonly id: string; readonly year: number; readonly state: string };
  readonly body: { readonly id: string; readonly nameEn: string };
  readonly parts: readonly {
    source: string;
    points: number;
    factCount: number;
    reason: string;
    criterion: { id: string; weight: number };
  }[];
  readonly differences: readonly { criterionId: string; sealedPoints: number; presentPoints: number }[];
}

export interface ScoreFact {
  readonly outcomeTitle: string;
  readonly number: string;
  readonly date: string;
  readonly counted: number;
  readonly base: number;
  readonly caseKind: string | null;
  readonly caseId: string | null;
}

const INPUTS: Readonly<Record<string, string>> = {
  sealYearScore: '$input: SealYearScoreInput!',
  rescoreYear: '$editionId: ID',
};
const given = (name: string) => (name === 'sealYearScore' ? 'input: $input' : 'editionId: $editionId');
const ACT = (name: string) => `mutation ($id: ID!, $key: String!, $version: Int!, ${INPUTS[name]}) {
  ${name}(id: $id, idempotencyKey: $key, expectedVersion: $version, ${given(name)}) { ${SCORE} } }`;
const BUILD = `mutation ($year: Int!, $key: String!) { buildYearScore(year: $year, idempotencyKey: $key) { ${SCORE} } }`;

/** Kept weights, and a try of them. */
export const WEIGH = `query ($id: ID!, $weights: [ScoreWeightInput!]!, $first: Int, $skip: Int) {
  weighYearScore(id: $id, weights: $weights, first: $first, skip: $skip) { count moved
    bodies { bodyId name points place presentPoints presentPlace } } }`;
export const SAVE = `mutation ($input: SaveScoreWeightsInput!, $key: String!) {
  saveScoreWeights(input: $input, idempotencyKey: $key) { id edition draft criteria { source weight } } }`;
export interface Weighed {
  weighYearScore: {
    count: number;
    moved: number;
    bodies: {
      bodyId: string;
      points: number;
      place: number;
      presentPoints: number;
      presentPlace: number;
    }[];
  };
}

/** What is done with yearly scores in these tests, in a world with the demonstration's bodies. */
export class ScoreWorld {
  constructor(readonly world: World) {}

  async build(year: number, email = ANALYST, key: string = randomUUID()): Promise<YearScore> {
    const client = await this.world.as(email);
    return (await client.run<{ buildYearScore: YearScore }>(BUILD, { year, key })).buildYearScore;
  }

  async refuseBuild(code: string, year: number, email = ANALYST): Promise<void> {
    await (await this.world.as(email)).expectRefusal(code, BUILD, { year, key: randomUUID() });
  }

  async act(
    email: string,
    name: 'rescoreYear' | 'sealYearScore',
    { id, version }: Pick<YearScore, 'id' | 'version'>,
    more: object = {},
    key: string = randomUUID(),
  ): Promise<YearScore> {
    const client = await this.world.as(email);
    const answer = await client.run<Record<string, YearScore>>(ACT(name), { id, version, key, ...more });
    return answer[name] as YearScore;
  }

  async refused(
    code: string,
    email: string,
    name: 'rescoreYear' | 'sealYearScore',
    { id, version }: Pick<YearScore, 'id' | 'version'>,
    more: object = {},
  ): Promise<GraphqlRefusal> {
    const client = await this.world.as(email);
    return client.expectRefusal(code, ACT(name), { id, version, key: randomUUID(), ...more });
  }

  async read(email: string, id: string): Promise<YearScore | null> {
    const text = `query ($id: ID!) { yearScore(id: $id) { ${SCORE} } }`;
    return (await (await this.world.as(email)).run<{ yearScore: YearScore | null }>(text, { id })).yearScore;
  }

  async lines(email: string, filter: object = {}): Promise<ScoreLine[]> {
    const text = `query ($filter: YearScoreLineFilter) { yearScoreLines(filter: $filter, first: 200) { nodes { ${LINE} } } }`;
    const client = await this.world.as(email);
    return (await client.run<{ yearScoreLines: { nodes: ScoreLine[] } }>(text, { filter })).yearScoreLines
      .nodes;
  }

  async facts(email: string, lineId: string, source: string): Promise<ScoreFact[]> {
    const text = `query ($lineId: ID!, $source: ScoreSource!) { yearScoreFacts(lineId: $lineId, source: $source) {
      nodes { outcomeTitle number date counted base caseKind caseId } } }`;
    const client = await this.world.as(email);
    return (await client.run<{ yearScoreFacts: { nodes: ScoreFact[] } }>(text, { lineId, source }))
      .yearScoreFacts.nodes;
  }

  async waitsFor(email: string, caseNumber: string): Promise<string[]> {
    const { waiting } = await (
      await this.world.as(email)
    ).run<{ waiting: { nodes: { code: string; caseKind: string; caseNumber: string }[] } }>(
      '{ waiting(first: 200) { nodes { code caseKind caseNumber } } }',
    );
    return waiting.nodes
      .filter((node) => node.caseKind === 'year-score' && node.caseNumber === caseNumber)
      .map(({ code }) => code);
  }

  /** A report of appendix 2 with its figures, filed on a day and, unless it waits, accepted. @returns its id */
  async report(
    bin: string,
    quarter: number,
    filedAt: string,
    figures: Readonly<Record<string, number>>,
    state = 'ACCEPTED',
  ): Promise<string> {
    const id = await this.world.value<string>(
      `insert into quarterly_report (form_code, form_edition, body_id, year, quarter, state, historical, rule, authority_id, lead_body_id,
         lead_authority_id, due_date, opened_at, first_submitted_at, submitted_at)
       select 'appendix-2', '2018-11-28', id, 2026, $2, $4, false, 'P36_QUARTERLY', authority_id, id, authority_id, '2026-04-10', $3, $3, $3
       from inspected_subject where bin = $1 returning id::text as value`,
      [bin, quarter, filedAt, state],
    );
    for (const [rowKey, value] of Object.entries(figures))
      await this.world.owner.query(
        'insert into report_row (report_id, row_key, stock, m1) values ($1, $2, false, $3)',
        [id, rowKey, value],
      );
    return id;
  }

  /** The akimat of Almaty in 2026: an inspection with violations, three reports of four, one late, a complaint. @returns the inspection */
  async fillYearOfCity(): Promise<string> {
    const inspectionId = (await completed(this.world)).id;
    const whole = { '1/3': 5, '1/4': 4, '2/12': 9000, '2/13': 9, '2/13.2': 9, '2/14': 0 };
    await this.report(ALMATY_CITY, 1, '2026-04-10T23:59:00+05:00', whole);
    await this.report(ALMATY_CITY, 2, '2026-07-11T00:00:00+05:00', { ...whole, '2/13': 10 });
    await this.report(ALMATY_CITY, 3, '2026-10-09T10:00:00+05:00', { '2/12': 500 }, 'SUBMITTED');
    await this.world.owner.query(
      `insert into complaint (number, authority_id, came_by, received_at, registered_at, nameless, subject_id, provider_name, state,
         decided_at, inspection_id)
       select 'Ш-' || n, i.authority_id, 'PAPER', '2026-05-20', '2026-05-20', false, i.subject_id, null,
         case n when 1 then 'TAKEN' else 'WAITING' end, case n when 1 then timestamptz '2026-05-22' end, case n when 1 then i.id end
       from inspection i cross join generate_series(1, 2) n where i.id = $1`,
      [inspectionId],
    );
    return inspectionId;
  }
}
