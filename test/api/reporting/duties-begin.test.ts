import { Pool } from 'pg';
import type { GraphqlClient, TestServer } from '../../harness';
import { key, startReporting } from './reporting-server';

const DUTIES = `query ($year: Int!, $quarter: Int!) { reportDuties(year: $year, quarter: $quarter, first: 200) {
  nodes { overdue body { id } } } }`;
const DISTRICT = `{ inspectedSubjects(first: 1, filter: { kind: DISTRICT_EXECUTIVE }) {
  edges { node { territory { id } parent { id } } } } }`;
const REGISTER = `mutation ($key: String!, $territory: ID!, $parent: ID, $beganOn: CalendarDate) {
  registerSubject(idempotencyKey: $key, input: { kind: DISTRICT_EXECUTIVE, nameKk: "Жаңа аудан", nameRu: "Новый район",
    nameEn: "New district", territoryId: $territory, parentId: $parent, beganOn: $beganOn }) { id beganOn } }`;
const REVISE = `mutation ($key: String!, $id: ID!, $territory: ID!, $parent: ID, $beganOn: CalendarDate) {
  reviseSubject(idempotencyKey: $key, id: $id, expectedVersion: 1, input: { kind: DISTRICT_EXECUTIVE, nameKk: "Жаңа аудан",
    nameRu: "Новый район", nameEn: "New district", territoryId: $territory, parentId: $parent, beganOn: $beganOn }) { id beganOn } }`;

interface Registered {
  readonly id: string;
  readonly beganOn: string | null;
}
interface Place {
  readonly territory: string;
  readonly parent: string | undefined;
}

describe('a body that begins in the middle of a year', () => {
  let server: TestServer;
  let admin: GraphqlClient;
  let place: Place;

  beforeAll(async () => {
    server = await startReporting('2026-08-12T10:00:00+05:00');
    admin = await server.signedIn('admin@agency.demo');
    const { inspectedSubjects } = await admin.run<{
      inspectedSubjects: { edges: { node: { territory: { id: string }; parent: { id: string } | null } }[] };
    }>(DISTRICT);
    const { territory, parent } = inspectedSubjects.edges[0]?.node ?? {};
    place = { territory: territory?.id ?? '', parent: parent?.id };
  });
  afterAll(() => server?.stop());

  async function register(beganOn: string | null): Promise<Registered> {
    const answer = await admin.run<{ registerSubject: Registered }>(REGISTER, {
      ...place,
      beganOn,
      key: key(),
    });
    return answer.registerSubject;
  }

  /** Whether its report of each quarter of the year is overdue; nothing for a quarter that asks none of it. */
  async function dutiesOf(id: string): Promise<(boolean | undefined)[]> {
    const duties = [1, 2, 3].map(async (quarter) => {
      const { reportDuties } = await admin.run<{
        reportDuties: { nodes: { overdue: boolean; body: { id: string } }[] };
      }>(DUTIES, { year: 2026, quarter });
      return reportDuties.nodes.find(({ body }) => body.id === id)?.overdue;
    });
    return Promise.all(duties);
  }

  it('[clause 62] owes nothing of a quarter that was over before it was, and the report of the one in which it begins', async () => {
    const entered = await register(null);
    expect(entered.beganOn).toBe('2026-08-12');
    expect(await dutiesOf(entered.id)).toEqual([undefined, undefined, false]);
    const last = await register('2026-06-30');
    expect(await dutiesOf(last.id)).toEqual([undefined, true, false]);
    const first = await register('2026-07-01');
    expect(await dutiesOf(first.id)).toEqual([undefined, undefined, false]);
  });

  it('[clause 62] owes nothing of quarters before the first that the system asked reports of, and the field says so', async () => {
    const old = await register('2020-01-01');
    expect(await dutiesOf(old.id)).toEqual([true, true, false]);
    const owner = new Pool({ connectionString: server.urls.ownerUrl, max: 1 });
    await owner.query('insert into report_asking (from_quarter) values ($1)', [2026 * 4 + 1]);
    expect(await dutiesOf(old.id)).toEqual([undefined, true, false]);
    await owner.query('delete from report_asking');
    await owner.end();
    const { type } = await admin.run<{ type: { inputFields: { name: string; description: string }[] } }>(
      '{ type: __type(name: "InspectedSubjectInput") { inputFields { name description } } }',
    );
    const field = type.inputFields.find(({ name }) => name === 'beganOn');
    expect(field?.description).toContain('never before the first quarter that the system asked reports of');
  });

  it('[clause 62] its day is put right in the register, and stays where a change says nothing of it', async () => {
    const { id } = await register(null);
    const revise = async (version: string, beganOn: string | null) =>
      (await admin.run<{ reviseSubject: Registered }>(version, { ...place, id, beganOn, key: key() }))
        .reviseSubject;
    expect((await revise(REVISE, '2026-05-04')).beganOn).toBe('2026-05-04');
    expect(await dutiesOf(id)).toEqual([undefined, true, false]);
    expect((await revise(REVISE.replace('Version: 1', 'Version: 2'), null)).beganOn).toBe('2026-05-04');
  });
});
