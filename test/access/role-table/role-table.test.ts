import { Client } from 'pg';
import { resolvers } from '../../../server/src/composition';
import { buildApplicationSchema } from '../../../server/src/platform/graphql/build-schema';
import { startPeopleServer, type GraphqlClient, type TestServer } from '../../harness';
import { ACTORS, cellsOf } from './actors';
import { layGround } from './lay-ground';
import { tryOperation, type Ground } from './operation';
import { OPERATIONS } from './operations';

/** Commands about oneself alone, which anybody may give. */
const OF_ONESELF = ['signIn', 'signOut', 'setLanguage', 'switchCapacity'];

test('every command of the schema has its row', () => {
  const commands = Object.keys(buildApplicationSchema(resolvers).getMutationType()?.getFields() ?? {});
  const rows = OPERATIONS.map(({ name }) => name);
  expect(commands.filter((name) => !rows.includes(name) && !OF_ONESELF.includes(name))).toEqual([]);
  expect(rows.filter((name, i) => rows.indexOf(name) !== i)).toEqual([]);
});

describe('who may do what, with the own and with others’', () => {
  let server: TestServer;
  let owner: Client;
  let ground: Ground;
  const clients: GraphqlClient[] = [];
  beforeAll(async () => {
    server = await startPeopleServer({ now: '2026-06-01T10:00:00+05:00' });
    owner = new Client({ connectionString: server.urls.ownerUrl });
    await owner.connect();
    ground = await layGround(server, owner);
    for (const email of ACTORS)
      clients.push(email === undefined ? server.client() : await server.signedIn(email));
  });
  afterAll(async () => {
    await owner?.end();
    await server.stop();
  });

  test.each(OPERATIONS)('$name: $cells', async (operation) => {
    const found: string[] = [];
    for (const client of clients) found.push(await tryOperation(client, operation, ground));
    const named = (cells: readonly string[]) => cells.map((cell, i) => `${ACTORS[i] ?? 'nobody'} ${cell}`);
    expect(named(found)).toEqual(named(cellsOf(operation.cells)));
  });

  test('[clause 38] the unit of a territorial subdivision monitors, reads what is told to all, and finds nothing of others’', async () => {
    const unit = await server.signedIn('control@shymkent-inspectorate.demo');
    const open: string[] = [];
    for (const operation of OPERATIONS) {
      const cell = await tryOperation(unit, operation, ground);
      if (!['f', 'm'].includes(cell)) open.push(`${operation.name} ${cell}`);
    }
    expect(open.sort()).toEqual([
      'calendarDecree +',
      'calendarDecrees +',
      'cancelReportImport +',
      'checklists +',
      'computeDeadline +',
      'controlExecutors +',
      // Its role may begin these, its body may not: the law refuses them (SUBDIVISION_ONLY_MONITORS, api/internal-control).
      'draftControlEventAfterMonitoring [REFUSED_BY_LAW]',
      'draftControlEventOnProposal [REFUSED_BY_LAW]',
      'draftControlPlan +',
      'draftPlannedControlEvent [REFUSED_BY_LAW]',
      'filingCounts +',
      'filingTable +',
      'informatisationBodies +',
      'inspectedSubjects +',
      'internalMonitoringFigures +',
      'openInternalMonitoring [done]',
      'publicServices +',
      'reportFormEditions +',
      'scoreEditions +',
      'territories +',
      'viewer +',
      'workingYear +',
    ]);
  });

  test('[clause 11] a specialist whom no act has brought in does nothing and sees no case', async () => {
    const specialist = await server.signedIn('specialist@mindigital.demo');
    const open: string[] = [];
    for (const operation of OPERATIONS) {
      const cell = await tryOperation(specialist, operation, ground);
      if (cell !== 'f' && cell !== 'm') open.push(operation.name);
    }
    // Registers without persons, the calendar, oneself.
    expect(open.sort()).toEqual([
      'calendarDecree',
      'calendarDecrees',
      'checklists',
      'computeDeadline',
      'inspectedSubjects',
      'publicServices',
      'territories',
      'viewer',
      'workingYear',
    ]);
  });
});
