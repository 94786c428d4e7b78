import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  Info,
  InputType,
  Int,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { getEdition, getRule, isOfControl, termName } from '../law';
import { isHeir, type Actor } from '../platform/access/actor';
import { conditionSql } from '../platform/access/condition-sql';
import { PageArguments } from '../platform/graphql/connection';
import { Permission } from '../platform/graphql/permission';
import type { RequestContext } from '../platform/graphql/request-context';
import type { Order, Page, Where } from '../platform/reading/reader';
import { Sql } from '../platform/reading/sql-metadata';
import { SqlWriter } from '../platform/reading/sql-writer';
import { calendarOf } from '../working-calendar';
import { ownParty, workingDaysTill, type AskedOf } from './asked-of';
import { DATE_REASONS } from './date-reasons';
import { DeadlineState } from './deadline-state';
import { Party } from './deadline.graphql-type';
import { partyTitle } from './party-title';
import { decisionOnActTitle, followedOfStepSql, isDecisionOnAct } from './recount/decision-title';
import type { FollowedDate } from './recount/followed-date';
import { ranOut } from './rights';
import { WaitingItem, WaitingItemConnection, WaitingTotals, waitingStateSql } from './waiting.graphql-type';

@InputType()
export class WaitingFilter {
  @Field(() => [DeadlineState], { nullable: true })
  state?: DeadlineState[];

  @Field(() => Boolean, { nullable: true, description: 'Only what has no date or is suspended.' })
  undated?: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only what you yourself do next: where you are named, or what your role alone may do.',
  })
  mine?: boolean;

  @Field(() => Party, { nullable: true, description: 'Who must act; your own side where left out.' })
  party?: Party;
}

/** What asks for nothing but a look: it has no date, and stands with its own day among those that have. */
const TO_BE_SEEN = [
  'STEP_SEE_RECOMMENDATION',
  'STEP_SEE_CANCELLED_APPOINTMENT',
  'STEP_READ_NOTICE',
  'STEP_AWAIT_INSPECTION',
  'STEP_AWAIT_CONTROL',
  'STEP_ASSIST_INSPECTION',
  'STEP_ASSIST_CONTROL',
  'STEP_SEE_SUSPENSION',
  'STEP_ANSWER_CONTROL_ACT_LATE',
  'STEP_GO_ON_WITHOUT_ANSWER',
];

/** By date, the soonest first; then what has none, the longest waiting first. */
const soonestFirst: Order = {
  keys: [
    {
      expression: (alias, sql) =>
        `(${alias}.due_at is null and ${alias}.code not in (${TO_BE_SEEN.map((code) => sql.literal(code)).join(', ')}))::int`,
      type: 'integer',
    },
    { expression: (alias) => `coalesce(${alias}.due_at, ${alias}.since)`, type: 'timestamptz' },
    { expression: (alias) => `${alias}.id`, type: 'text' },
  ],
};

/** What still asks for something now, of this party. */
function asks(party: Party, alias: string, sql: SqlWriter): string {
  const now = sql.instant();
  return `${alias}.party = ${sql.literal(party)} and ${ranOut(alias, sql)} is not true
    and (${alias}.asks_from is null or ${alias}.asks_from <= ${now}) and (${alias}.asks_until is null or ${now} < ${alias}.asks_until)`;
}

/** Nothing but the cases is one's own of a body that gave one cases alone. */
function ofSharedCase({ sharesOf = [] }: Actor, alias: string, sql: SqlWriter): string {
  if (sharesOf.length === 0) return '';
  return `(${alias}.inspection_id is not null or ${alias}.disclosed_to_subject_id <> all (${sql.value([...sharesOf], 'integer[]')})) and `;
}

/** Whose it is: inspectors see their own cases, whoever leads an office or a body all of it; a step may be some roles' alone. */
function isMine(actor: Actor, alias: string, sql: SqlWriter): string {
  if (actor.scope === 'subject')
    // A body is alarmed by what the bodies below it missed (clause 62). Of a divided body a case that was shared out is one's own, its reports are not.
    return `${ofSharedCase(actor, alias, sql)}(${sql.ownSubject(`${alias}.disclosed_to_subject_id`)}
      or (${sql.ownSubject(`${alias}.also_disclosed_to_subject_id`)} and ${alias}.due_at <= ${sql.instant()}))`;
  // A statement must not carry values that it does not use.
  const isNamed = () => `${alias}.account_ids @> array[${sql.actor('accountId')}]`;
  // A member of a special commission acts in the cases that it sits on, whichever office they are of (clause 26).
  if (actor.scope === 'commission') return isNamed();
  const office = `${alias}.authority_id = ${sql.actor('authorityId')}`;
  if (!actor.role.endsWith('_INSPECTOR')) return office;
  const me = sql.actor('accountId');
  const named = `(${alias}.whose = 'NAMED' and ${isNamed()}
    and ${alias}.inspection_id = any (array(select n.inspection_id from inspection_inspector n where n.account_id = ${me})))`;
  const assigned = `(${alias}.whose = 'ASSIGNED' and ${office} and ${alias}.account_ids @> array[${me}])`;
  const ofOffice = `((${alias}.whose = 'OFFICE' and ${office}) or ${assigned})`;
  // The Agency's inspectors act in other offices' cases too, where the act of appointment names them (clause 9).
  return actor.role === 'AGENCY_INSPECTOR'
    ? `(${named} or ${ofOffice})`
    : `${office} and (${named} or ${ofOffice})`;
}

/** Whose the work is that is said to be no role's in particular: theirs who carry the cases on, not theirs who only read them. */
const ANY_WORK = /^(?:AGENCY|TERRITORIAL)_|^(?:SUBJECT|OBJECT)_HEAD$|^INTERNAL_CONTROL$|^REPORTS_CLERK$/;

function waitsFor(actor: Actor, party: Party, alias: string, sql: SqlWriter): string {
  const ofRole = `${sql.literal(actor.role)} = any (${alias}.roles)`;
  const mine = ANY_WORK.test(actor.role) ? `(${alias}.roles is null or ${ofRole})` : ofRole;
  // What the other side has to do is told to all who watch over the case.
  const roles = party === ownParty(actor) ? ` and ${mine}` : '';
  return `${asks(party, alias, sql)} and ${isMine(actor, alias, sql)}${roles}`;
}

/** Terms that the head of an office keeps: nobody else decides (clause 28). */
const OF_HEADS = ['P28_EXTENSION_DECISION'];
const INSPECTOR_ROLES = ['AGENCY_INSPECTOR', 'TERRITORIAL_INSPECTOR'];
const HEAD_ROLES = ['AGENCY_CHAIR', 'TERRITORIAL_HEAD'];

/** What the actor itself does next: a head what no inspector may, an inspector where no other is named. */
function isForMe(actor: Actor, alias: string, sql: SqlWriter): string {
  const list = (names: readonly string[]) => `array[${names.map((name) => sql.literal(name)).join(', ')}]`;
  const ofHeads = `${alias}.code = any (${list(OF_HEADS)})`;
  const ofRole = `${sql.literal(actor.role)} = any (${alias}.roles)`;
  const me = sql.actor('accountId');
  if (HEAD_ROLES.includes(actor.role))
    return `(${ofHeads} or ${alias}.account_ids @> array[${me}]
      or (${ofRole} and not ${alias}.roles && ${list(INSPECTOR_ROLES)}))`;
  return `(not ${ofHeads} and (${alias}.roles is null or ${ofRole})
    and (${alias}.account_ids is null or ${alias}.account_ids @> array[${me}]))`;
}

const isUndated = (state: string) => `(${state} is null or ${state} = 'SUSPENDED')`;

/** The list that a day begins with: everything whose next step is the viewer's. */
@Resolver(() => WaitingItemConnection)
export class WaitingResolver {
  @Query(() => WaitingItemConnection, {
    description:
      'What waits for you: open terms, duties and steps of your capacity, by date where there is one.',
  })
  @Permission('read', 'WaitingItem')
  async waiting(
    @Ctx() { reader, actor }: RequestContext,
    @Args() page: PageArguments,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => WaitingFilter, { nullable: true }) filter?: WaitingFilter,
  ): Promise<Page<WaitingItem> & AskedOf> {
    const party = filter?.party ?? ownParty(actor);
    const where: Where = (alias, sql) => {
      const state = waitingStateSql(alias, sql);
      const states = filter?.state?.length ? ` and ${state} = any(${sql.value(filter.state, 'text[]')})` : '';
      const undated = filter?.undated === true ? ` and ${isUndated(state)}` : '';
      const mine = filter?.mine === true ? ` and ${isForMe(actor, alias, sql)}` : '';
      return `${waitsFor(actor, party, alias, sql)}${states}${undated}${mine}`;
    };
    return Object.assign(await reader.findPage<WaitingItem>(info, page, soonestFirst, where), { party });
  }

  @FieldResolver(() => WaitingTotals)
  async totals(
    @Ctx() { reader, actor, now, language, abilities }: RequestContext,
    @Root() { party }: AskedOf,
  ): Promise<WaitingTotals> {
    const sql = new SqlWriter(language, { actor, now });
    const readable = conditionSql(
      abilities.template(actor.role, isHeir(actor)),
      'read',
      'WaitingItem',
      undefined,
      'w',
      sql,
    );
    const [totals] = await reader.query<WaitingTotals>(
      `select count(*) filter (where s = 'OVERDUE')::int as overdue, count(*) filter (where s = 'DUE_SOON')::int as "dueSoon",
        count(*) filter (where s = 'RUNNING')::int as running, count(*) filter (where ${isUndated('s')})::int as undated
       from (select ${waitingStateSql('w', sql)} as s from waiting w
         where ${readable} and ${waitsFor(actor, party, 'w', sql)}) open`,
      sql.values,
    );
    return totals ?? { overdue: 0, dueSoon: 0, running: 0, undated: 0 };
  }
}

interface Titled {
  readonly code: string;
  readonly edition: string | null;
  readonly toward: string | null;
  readonly towardValue: string | null;
  readonly caseNumber: string | null;
  /** Of an act that followed from a date. */
  readonly followed: FollowedDate | null;
}

/** What is done next towards a term is the office's own knowledge: the subject learns of a report with its handing over (22 to 24). */
const TOLD_TO_BOTH = ['TOWARD_POINT', 'TOWARD_START', 'TOWARD_END', 'TOWARD_RESUMPTION'];

/** A step whose words speak of an inspection has others in a preventive control. */
function stepIn({ messages }: RequestContext, code: string, caseNumber: string | null): string {
  const ofControl = `${code}_OF_CONTROL`;
  return isOfControl(caseNumber) && messages.has(ofControl) ? ofControl : code;
}

@Resolver(() => WaitingItem)
export class WaitingItemResolver {
  @FieldResolver(() => String, { description: 'What is to be done.' })
  @Sql({
    computedFrom: (
      alias,
    ) => `jsonb_build_object('code', ${alias}.code, 'edition', ${alias}.edition, 'toward', ${alias}.toward,
      'towardValue', ${alias}.toward_value, 'caseNumber', ${alias}.case_number, 'followed', ${followedOfStepSql(alias)})`,
  })
  title(@Root() root: { title: Titled }, @Ctx() context: RequestContext): Promise<string> | string {
    const { code, edition, toward, towardValue, caseNumber } = root.title;
    if (isDecisionOnAct(code)) return decisionOnActTitle(context, root.title);
    const name =
      edition === null
        ? context.text(stepIn(context, code, caseNumber))
        : termName(getRule(code, getEdition(edition)), caseNumber, context.language);
    const told = toward !== null && (TOLD_TO_BOTH.includes(toward) || context.actor.scope !== 'subject');
    return told ? `${name}: ${context.text(toward, { value: towardValue ?? '' })}` : name;
  }

  @FieldResolver(() => String)
  @Sql({ needs: ['party', 'code', 'edition'] })
  partyTitle(
    @Root() { party, code, edition }: Pick<Titled, 'code' | 'edition'> & { party: Party },
    @Ctx() context: RequestContext,
  ): string {
    return partyTitle(party, { rule: code, edition }, context);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why a step has its date. A term says so itself; null without a date.',
  })
  @Sql({ needs: ['code', 'edition', 'due_at'] })
  dateReason(
    @Root() { code, edition, dueAt }: Pick<Titled, 'code' | 'edition'> & { dueAt: Date | string | null },
    @Ctx() context: RequestContext,
  ): string | null {
    const reason = DATE_REASONS[code];
    return edition === null && dueAt !== null && reason !== undefined ? context.text(reason) : null;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Working days from today to the last day; negative once it is over.',
  })
  @Sql({ needs: ['due_at'] })
  async workingDaysLeft(
    @Root() { dueAt }: { dueAt: Date | string | null },
    @Ctx() context: RequestContext,
  ): Promise<number | null> {
    if (dueAt === null) return null;
    return workingDaysTill(dueAt, context.now, (await calendarOf(context)).calendar);
  }
}
