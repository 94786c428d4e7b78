import {
  getIntrospectionQuery,
  graphqlSync,
  isEnumType,
  isObjectType,
  isNonNullType,
  validateSchema,
  type GraphQLObjectType,
} from 'graphql';
import { permissions, resolvers, rooms } from '../../server/src/composition';
import { AbilityCatalogue } from '../../server/src/platform/access/ability';
import { conditionSql } from '../../server/src/platform/access/condition-sql';
import { anonymousActor } from '../../server/src/platform/access/actor';
import { buildApplicationSchema } from '../../server/src/platform/graphql/build-schema';
import { accessOf } from '../../server/src/platform/graphql/permission';
import { typeSqlOf } from '../../server/src/platform/reading/sql-metadata';
import { SqlWriter } from '../../server/src/platform/reading/sql-writer';
import { ROLE_NAMES } from '../../server/src/people';

const schema = buildApplicationSchema(resolvers);
const abilities = new AbilityCatalogue(permissions);
const ROOTS = ['Query', 'Mutation'];
const KNOWN_ROLES = [...ROLE_NAMES, 'SYSTEM', 'API_CLIENT', 'OPEN_DATA_CLIENT', 'ANONYMOUS'];

const objectTypes = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLObjectType =>
    isObjectType(type) && !type.name.startsWith('__') && !ROOTS.includes(type.name),
);
const rootFields = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
  Object.values(type?.getFields() ?? {}).map((field) => ({ name: `${type?.name}.${field.name}`, field })),
);

function readers(subject: string): string[] {
  return KNOWN_ROLES.filter((role) => abilities.template(role).can('read', subject));
}

/** What a type leaves undeclared; undefined when it is in order. */
function findFault(type: GraphQLObjectType): string | undefined {
  const sql = typeSqlOf(type.extensions);
  const partOf = (type.extensions as { partOf?: string }).partOf;
  if (!sql) return partOf ? undefined : 'has neither a table nor an owner';
  if (readers(sql.subject ?? type.name).length === 0) return 'is read by no role';
  return undefined;
}

test('the schema is valid, and tells all of itself', () => {
  expect(validateSchema(schema)).toEqual([]);
  expect(graphqlSync({ schema, source: getIntrospectionQuery() }).errors).toBeUndefined();
});

/** Programs of others go by these words: a further one is a field beside them. */
const RELIED_ON: Readonly<Record<string, readonly string[]>> = {
  DeadlineState: ['RUNNING', 'SUSPENDED', 'DUE_SOON', 'OVERDUE', 'MET', 'MET_LATE', 'CANCELLED'],
  Severity: ['VOID', 'CURABLE', 'WARNING'],
};

test.each(Object.entries(RELIED_ON))('%s has the values that others rely on, and no more', (name, values) => {
  const type = schema.getType(name);
  expect(isEnumType(type) && type.getValues().map((one) => one.name)).toEqual(
    expect.arrayContaining([...values]),
  );
  expect(isEnumType(type) && type.getValues()).toHaveLength(values.length);
});

/** Things that somebody may act on and that are no cases: no term can run in them. */
const NO_CASES: Readonly<Record<string, string>> = {
  ApiToken: 'an access, with a last day of its own',
  CalendarDecree: 'an entry of the calendar that terms are counted by',
  FollowedAct: 'what followed from a term that a decree moved: the term stands with its case',
  IncomingPaper: 'an entry of the register of papers: terms stand with the case',
  IssuedDocument: 'a paper of a case: its terms stand with the case',
  MarkedThing: 'a mark on something of a case (clause 31)',
  PaperBatch: 'a pile of papers that is being made',
  ReportDuty: 'a report that is to be filed: its day is `dueDate`, its term runs in the report',
  SubjectReorganisation: 'an entry of the register; terms of the bodies go over with their cases',
};

describe('every kind of case answers what may be done and which terms run', () => {
  const fields = (name: string) => {
    const type = schema.getType(name) as GraphQLObjectType;
    return Object.fromEntries(Object.values(type.getFields()).map((one) => [one.name, String(one.type)]));
  };
  const acted = objectTypes.filter((type) => 'actions' in type.getFields());

  test.each(acted.map(({ name }) => name).filter((name) => !(name in NO_CASES)))('%s', (name) => {
    expect(fields(name)).toMatchObject({ actions: '[Action!]!', deadlines: '[Deadline!]!' });
  });

  test('the exceptions are things that exist, and have no terms', () => {
    const bare = acted.filter((type) => !('deadlines' in type.getFields())).map(({ name }) => name);
    expect(bare.sort()).toEqual(Object.keys(NO_CASES));
  });

  test('in the words that others rely on', () => {
    expect(fields('Action')).toMatchObject({
      name: 'String!',
      allowed: 'Boolean!',
      refusals: '[Refusal!]!',
    });
    expect(Object.keys(fields('Refusal'))).toEqual(
      expect.arrayContaining(['clause', 'code', 'severity', 'message']),
    );
    expect(fields('Deadline')).toMatchObject({
      rule: 'String!',
      dueDate: 'CalendarDate!',
      dueAt: 'DateTime!',
      state: 'DeadlineState!',
      provisional: 'Boolean!',
    });
    const days = (schema.getType('Deadline') as GraphQLObjectType).getFields().days;
    expect(fields(String(days?.type).replace(/[[\]!]/g, ''))).toMatchObject({
      date: 'CalendarDate!',
      counted: 'Boolean!',
      reason: 'String!',
    });
  });
});

/** Acts on what exists that ask for no version of it, and why. */
const WITHOUT_VERSION: Readonly<Record<string, string>> = {
  castVote: 'a vote of one’s own, given once: members vote at the same time, each on the question',
  confirmPaperReceipt: 'a fact beside a paper that never changes; given once',
  giveFirstPassword: 'a secret has no version that anybody could have seen; the last one given opens',
  handOverWork: 'whatever is open with somebody at that instant, over many cases',
  keepSignedOriginal: 'a file beside a paper that never changes; one more stands beside the earlier ones',
  laySignedOriginalAside: 'a fact beside a paper that never changes; given once',
  openMarkedText: 'a reading that is noted',
  recordPaperReceipt: 'a fact beside a paper that never changes; given once',
  saveReportCells: 'cells that are typed save themselves one by one; a version is compared where it is given',
  setLanguage: 'of one’s own account: the last choice holds',
  signIn: 'a session is opened',
  signOut: 'one’s own session ends, whatever it was',
  switchCapacity: 'of one’s own session: the last choice holds',
  withdrawReportForm: 'an edition never changes: it stands or is gone',
};

/** What makes something that was not there: it has no version yet. Versions of several things stand in the input. */
const MAKES_ANEW = `appointActingPerson appointControlEvents askConclusion buildHalfYearList
  buildYearScore createApiToken designateInformatisationBody discloseSecret
  draftControlEventAfterMonitoring draftControlEventOnProposal draftControlPlan draftInspection
  draftPlannedControlEvent enterStaffLeave establishNonFulfilment formCommission
  giveAgencyAssignment importRiskCriteria importScoreCriteria loadReportForm
  makePapers markControlThing markThing openControlWithoutVisit
  openInternalMonitoring openMonitoring openPreventiveControl openReport
  proposeMonitoringReferral proposeReferral publishResult recordIncomingPaper recordSuccession
  registerComplaint registerControllingBody registerSpecialist registerSubject
  registerSubjectPerson
  saveScoreWeights`.split(/\s+/);

describe('every command takes a key, and the version of what it changes', () => {
  const commands = Object.values(schema.getMutationType()?.getFields() ?? {}).map(({ name, args }) => ({
    name,
    args: Object.fromEntries(args.map((arg) => [arg.name, String(arg.type)])),
  }));
  const OF_SESSION = ['signIn', 'signOut'];
  const OPTIONAL = ['setLanguage', 'switchCapacity'];

  test.each(commands.filter(({ name }) => !OF_SESSION.includes(name)))(
    '$name takes a key',
    ({ name, args }) => {
      expect(args['idempotencyKey']).toBe(OPTIONAL.includes(name) ? 'String' : 'String!');
    },
  );

  test('the version of what exists is asked for, but for acts that say why not', () => {
    const without = commands
      .filter(({ name, args }) => args['expectedVersion'] !== 'Int!' && !MAKES_ANEW.includes(name))
      .map(({ name }) => name);
    expect(without.sort()).toEqual(Object.keys(WITHOUT_VERSION));
  });
});

describe('everything in the schema is declared', () => {
  test.each(rootFields)('$name says who may ask for it', ({ field }) => {
    const access = accessOf(field.extensions);
    const ways = [access.permission, access.public, access.signedIn].filter((way) => way !== undefined);
    expect(ways).toHaveLength(1);
    if (access.permission) {
      const { action, subject } = access.permission;
      expect(KNOWN_ROLES.filter((role) => abilities.template(role).can(action, subject))).not.toEqual([]);
    }
    for (const why of [access.public, access.signedIn])
      if (why !== undefined) expect(why.length).toBeGreaterThan(10);
  });

  test.each(objectTypes)('$name says what it is read by or a part of', (type) => {
    expect(findFault(type)).toBeUndefined();
  });

  test('a type that declares nothing would be caught', () => {
    const type = schema.getType('Territory') as GraphQLObjectType;
    const bare = { name: 'Bare', extensions: {} } as unknown as GraphQLObjectType;
    const unread = { name: 'Unread', extensions: { ...type.extensions } } as unknown as GraphQLObjectType;
    expect(findFault(bare)).toBe('has neither a table nor an owner');
    expect(findFault(unread)).toBe('is read by no role');
  });

  test('no rule hides a field that must not be null', () => {
    const hidden = objectTypes.flatMap((type) => {
      const sql = typeSqlOf(type.extensions);
      if (!sql) return [];
      const subject = sql.subject ?? type.name;
      return readers(subject).flatMap((role) => {
        const condition = (field?: string) => {
          const writer = new SqlWriter('en', { actor: anonymousActor, now: new Date(0) });
          return conditionSql(abilities.template(role), 'read', subject, field, 't', writer);
        };
        const row = condition();
        return Object.values(type.getFields())
          .filter((field) => isNonNullType(field.type) && condition(field.name) !== row)
          .map((field) => `${role}: ${type.name}.${field.name}`);
      });
    });
    expect(hidden).toEqual([]);
  });

  test('every permission names known roles, its basis, and something that exists', () => {
    const guarded = rootFields.flatMap(({ field }) => accessOf(field.extensions).permission?.subject ?? []);
    const things = new Set([
      ...objectTypes.flatMap((type) => [type.name, typeSqlOf(type.extensions)?.subject ?? type.name]),
      ...guarded,
    ]);
    for (const permission of permissions) {
      expect(permission.roles.filter((role) => !KNOWN_ROLES.includes(role))).toEqual([]);
      expect(permission.basis).toMatch(/^(clauses? \d|D\d+: |ours: )/);
      expect(things).toContain(permission.subject);
    }
  });

  test('every room is named by its folder once', () => {
    const names = rooms.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
