import { execute } from 'graphql';
import { findDemoActor } from '../../server/src/people';
import { anonymousActor, type Actor } from '../../server/src/platform/access/actor';
import { RequestContext } from '../../server/src/platform/graphql/request-context';
import { answerBytes } from '../../server/src/platform/graphql/text-execution';
import { canBeAnsweredTogether } from '../../server/src/platform/reading/together';
import { ReadingGroup } from '../../server/src/platform/reading/reading-group';
import type { ReadAs } from '../../server/src/platform/reading/reading-lanes';
import type { Statement } from '../../server/src/platform/reading/read-packet';
import { startTestServer, type TestServer } from '../harness';
import { openTestApplication, type OpenTestApplication } from '../worker/support/test-application';
import { queries, schema, variablesOf } from './support/portal-queries';
import { SOME_OF_EACH_ROLE } from './support/some-of-each-role';

jest.setTimeout(300_000);

const NOW = '2026-03-19T10:00:00+05:00';
const IDS = ['1', '3'];

describe('several readers answered by one statement see what each sees alone (docs/adr/0038)', () => {
  let server: TestServer;
  let opened: OpenTestApplication;
  let actors: Actor[];
  let alone = false;
  beforeAll(async () => {
    server = await startTestServer({ demo: true });
    opened = await openTestApplication(server.urls, NOW);
    const { lanes } = opened.application;
    const printed = lanes.printed.bind(lanes);
    jest
      .spyOn(lanes, 'printed')
      .mockImplementation((as: ReadAs, { together, ...statement }: Statement) =>
        printed(as, alone ? statement : { ...statement, together }),
      );
    const found = await Promise.all(
      SOME_OF_EACH_ROLE.map(({ email }) => findDemoActor(opened.application, email)),
    );
    const eligible = found.filter(canBeAnsweredTogether);
    const twoOfEach = eligible.filter(
      ({ role }, at) => eligible.slice(0, at).filter((other) => other.role === role).length < 2,
    );
    actors = [...twoOfEach, anonymousActor];
  });
  afterAll(async () => {
    await opened.close();
    await server.stop();
  });

  async function answerOf(actor: Actor, query: (typeof queries)[number], variables: Record<string, unknown>) {
    const { application } = opened;
    const context = new RequestContext(application, actor, new Date(NOW), 'kk', 'test', {} as never);
    const bytes = await answerBytes({ schema, ...query, variables, context });
    if (bytes !== undefined) return bytes.toString();
    const { document } = query;
    return JSON.stringify(
      await execute({ schema, document, contextValue: context, variableValues: variables }),
    );
  }

  let shared = 0;
  let told = 0;
  test.each(queries)('$name', async (query) => {
    const needed = variablesOf(query.operation);
    const ids = 'id' in needed ? IDS : [undefined];
    const questions = ids.flatMap((id) =>
      actors.map((actor) => ({ actor, variables: id === undefined ? needed : { ...needed, id } })),
    );
    const askAll = () =>
      Promise.all(questions.map(({ actor, variables }) => answerOf(actor, query, variables)));
    // Who reads of a complainant stands in the complaint's journal from then on.
    if (query.name === 'Complaint') await askAll();
    const add = jest.spyOn(ReadingGroup.prototype, 'add');
    const together = await askAll();
    shared += add.mock.calls.length;
    add.mockRestore();
    alone = true;
    const each = await askAll().finally(() => (alone = false));
    expect(together).toEqual(each);
    told += together.filter((answer) => answer.length > 200).length;
  });

  test('many were answered beside others, and with something', () => {
    expect(shared).toBeGreaterThan(100);
    expect(told).toBeGreaterThan(500);
  });
});
