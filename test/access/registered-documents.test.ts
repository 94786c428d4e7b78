import { execute, Kind, parse } from 'graphql';
import { ROLE_NAMES, type Role } from '../../server/src/people';
import { RequestContext } from '../../server/src/platform/graphql/request-context';
import { answerBytes } from '../../server/src/platform/graphql/text-execution';
import { createLog } from '../../server/src/platform/log/log';
import { LANGUAGES, type Language } from '../../server/src/platform/messages/language';
import { Refusal } from '../../server/src/platform/refusals/refusal';
import { createTestDatabase, TEST_NOW, type TestDatabase } from '../harness';
import { openTestApplication, type OpenTestApplication } from '../worker/support/test-application';
import { actorOf, queries, schema, variablesOf } from './support/portal-queries';

/** Known by name, so that a field that begins to cost a resolver is noticed, and one that no longer does. */
const READ_WHOLE = [
  'AppointmentCandidates',
  'AssignmentChoices',
  'CaseImportPage',
  'CaseImportRows',
  'CaseImports',
  'CaseMeasures',
  'CommissionCandidates',
  'ComplaintChoices',
  'Complaints',
  'ControlEvents',
  'ControlPlans',
  'ControllingBodies',
  'ControlsWithoutVisit',
  'DecreeProgress',
  'DraftChoices',
  'EmployersOfExperts',
  'HalfYearLists',
  'IncomingPapers',
  'InspectionIds',
  'Inspections',
  'InternalMonitoringFindings',
  'InternalMonitoringProposals',
  'InternalMonitorings',
  'LetterOfMonitoring',
  'Monitorings',
  'MyCases',
  'MyControlEvents',
  'MyControlPlans',
  'MyYearScoreFacts',
  'OutgoingPapers',
  'PaperBatches',
  'PrescriptionHome',
  'ReferralOfMonitoring',
  'RegionFigures',
  'SearchServices',
  'ServiceFigures',
  'ServicesToAdd',
  'Specialists',
  'Subject',
  'SubjectAssignments',
  'SubjectPeople',
  'SubjectPrescriptions',
  'Subjects',
  'Territories',
  'YearScoreFacts',
  'YearScoreLines',
  'YearScores',
];

describe('the portals’ documents are planned for every role and language, and PostgreSQL takes the statements', () => {
  let database: TestDatabase;
  let opened: OpenTestApplication;
  const warned: string[] = [];
  const whole = new Set<string>();

  beforeAll(async () => {
    database = await createTestDatabase();
    opened = await openTestApplication(
      database,
      TEST_NOW,
      createLog('warn', (line) => warned.push(line)),
    );
  });
  afterAll(async () => {
    await opened.close();
    await database.drop();
  });

  /** What went wrong that is no refusal. */
  async function mistakes(
    query: (typeof queries)[number],
    role: Role,
    language: Language,
  ): Promise<string[]> {
    const { application } = opened;
    const now = new Date(application.clock.now());
    const context = new RequestContext(application, actorOf(role), now, language, 'test', {} as never);
    const variables = variablesOf(query.operation);
    const bytes = await answerBytes({ schema, ...query, variables, context });
    if (bytes !== undefined) whole.add(query.name);
    const { errors = [] } = await execute({
      schema,
      document: query.document,
      contextValue: context,
      variableValues: variables,
    });
    const told = errors.filter(({ originalError }) => !(originalError instanceof Refusal)).map(String);
    // Nobody stands in the empty register, so that whoever asks for himself is not found.
    return told.filter((error) => !error.startsWith('Cannot return null for non-nullable field Viewer.'));
  }

  test.each(queries)('$name', async (query) => {
    warned.length = 0;
    const found: string[] = [];
    for (const role of ROLE_NAMES)
      for (const language of LANGUAGES) {
        for (const mistake of await mistakes(query, role, language))
          found.push(`${role} ${language}: ${mistake}`);
      }
    expect(found).toEqual([]);
    expect(warned).toEqual([]);
  });

  test('a list of which only the name of its type is asked is printed whole too', async () => {
    warned.length = 0;
    const document = parse(
      '{ inspections(first: 3) { __typename } reports { __typename pageInfo { __typename } } }',
    );
    const [operation] = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
    if (!operation) throw new Error('no operation');
    const { application } = opened;
    const now = new Date(application.clock.now());
    const context = new RequestContext(application, actorOf('AGENCY_CHAIR'), now, 'en', 'test', {} as never);
    const bytes = await answerBytes({ schema, document, operation, variables: {}, context });
    expect(JSON.parse(bytes?.toString() ?? 'null')).toEqual({
      data: {
        inspections: { __typename: 'InspectionConnection' },
        reports: { __typename: 'QuarterlyReportConnection', pageInfo: { __typename: 'PageInfo' } },
      },
    });
    expect(warned).toEqual([]);
  });

  test('what is read whole stays read whole', () => {
    expect([...whole].sort()).toEqual(READ_WHOLE);
  });
});
