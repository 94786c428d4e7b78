import { Arg, Args, Ctx, Field, FieldResolver, Info, InputType, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { isHeir, type Actor } from '../platform/access/actor';
import { conditionSql } from '../platform/access/condition-sql';
import { PageArguments } from '../platform/graphql/connection';
import { Permission } from '../platform/graphql/permission';
import { ReadWhole } from '../platform/reading/sql-metadata';
import type { RequestContext } from '../platform/graphql/request-context';
import type { Order, Page, Where } from '../platform/reading/reader';
import { SqlWriter } from '../platform/reading/sql-writer';
import { ownParty, type AskedOf } from './asked-of';
import { stillAsks } from './rights';
import {
  Deadline,
  DeadlineConnection,
  DeadlineTotals,
  DutyConnection,
  Party,
  ReminderConnection,
} from './deadline.graphql-type';
import { DeadlineState, deadlineStateSql } from './deadline-state';

@InputType()
export class DeadlineFilter {
  @Field(() => [DeadlineState], { nullable: true })
  state?: DeadlineState[];

  @Field(() => Party, { nullable: true, description: 'Who must act; your own side where left out.' })
  party?: Party;
}

const soonestFirst: Order = {
  keys: [
    { expression: (alias) => `${alias}.due_at`, type: 'timestamptz' },
    { expression: (alias) => `${alias}.id`, type: 'integer' },
  ],
};
const byId = (descending: boolean): Order => ({
  keys: [{ expression: (a) => `${a}.id`, type: 'integer' }],
  descending,
});

/** Inspectors see the deadlines of their own cases; whoever leads an office or a body, all of it. */
function mine(actor: Actor, party: Party, alias: string, sql: SqlWriter): string {
  const open = `${stillAsks(alias, sql)} and ${alias}.party = ${sql.literal(party)}`;
  if (actor.scope === 'subject')
    // A body is alarmed by what the bodies below it missed (clause 62).
    return `${open} and (${sql.ownSubject(`${alias}.disclosed_to_subject_id`)}
      or (${sql.ownSubject(`${alias}.also_disclosed_to_subject_id`)} and ${alias}.due_at <= ${sql.instant()}))`;
  // The Agency's inspectors act in other offices' cases too, where the act of appointment names them (clause 9).
  if (actor.role === 'AGENCY_INSPECTOR')
    return `${open} and ${alias}.inspection_id = any (array(
      select n.inspection_id from inspection_inspector n where n.account_id = ${sql.actor('accountId')}))`;
  const office = `${open} and ${alias}.authority_id = ${sql.actor('authorityId')}`;
  const isInspector = actor.role.endsWith('_INSPECTOR');
  return isInspector
    ? `${office} and ${alias}.responsible_account_ids @> array[${sql.actor('accountId')}]`
    : office;
}

/** The list that a day begins with: what the law wants next of the viewer's office or body. */
@Resolver(() => DeadlineConnection)
export class MyWorkResolver {
  @Query(() => DeadlineConnection, { description: 'Open deadlines of your capacity, the soonest first.' })
  @Permission('read', 'Deadline')
  async myWork(
    @Ctx() { reader, actor }: RequestContext,
    @Args() page: PageArguments,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => DeadlineFilter, { nullable: true }) filter?: DeadlineFilter,
  ): Promise<Page<Deadline> & AskedOf> {
    const party = filter?.party ?? ownParty(actor);
    const where: Where = (alias, sql) => {
      const states = filter?.state?.length
        ? `${deadlineStateSql(alias, sql)} = any(${sql.value(filter.state, 'text[]')})`
        : 'true';
      return `${mine(actor, party, alias, sql)} and ${states}`;
    };
    return Object.assign(await reader.findPage<Deadline>(info, page, soonestFirst, where), { party });
  }

  @FieldResolver(() => DeadlineTotals)
  async totals(
    @Ctx() { reader, actor, now, language, abilities }: RequestContext,
    @Root() { party }: AskedOf,
  ): Promise<DeadlineTotals> {
    const sql = new SqlWriter(language, { actor, now });
    const readable = conditionSql(
      abilities.template(actor.role, isHeir(actor)),
      'read',
      'Deadline',
      undefined,
      'd',
      sql,
    );
    const state = deadlineStateSql('d', sql);
    const [totals] = await reader.query<DeadlineTotals>(
      `select count(*) filter (where s = 'OVERDUE')::int as overdue, count(*) filter (where s = 'DUE_SOON')::int as "dueSoon",
        count(*) filter (where s = 'RUNNING')::int as running
       from (select ${state} as s from deadline d where ${readable} and ${mine(actor, party, 'd', sql)}) open`,
      sql.values,
    );
    return totals ?? { overdue: 0, dueSoon: 0, running: 0 };
  }

  @Query(() => DutyConnection, {
    description: 'Open duties for which the Rules set no term, the oldest first.',
  })
  @Permission('read', 'Duty')
  @ReadWhole()
  duties(
    @Ctx() { reader, actor }: RequestContext,
    @Args() page: PageArguments,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.findPage(info, page, byId(false), (alias, sql) => {
      const own =
        actor.scope === 'subject'
          ? sql.ownSubject(`${alias}.disclosed_to_subject_id`)
          : `${alias}.authority_id = ${sql.actor('authorityId')}`;
      return `${alias}.closed_at is null and ${own}`;
    });
  }

  @Query(() => ReminderConnection, {
    description: 'Warnings given to your office or body, the newest first.',
  })
  @Permission('read', 'Reminder')
  @ReadWhole()
  reminders(
    @Ctx() { reader, actor }: RequestContext,
    @Args() page: PageArguments,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.findPage(info, page, byId(true), (alias, sql) =>
      actor.scope === 'subject'
        ? `${alias}.withdrawn_at is null and ${alias}.party = 'SUBJECT' and (${sql.ownSubject(`${alias}.disclosed_to_subject_id`)}
            or ${sql.ownSubject(`${alias}.also_disclosed_to_subject_id`)})`
        : `${alias}.withdrawn_at is null and ${alias}.authority_id = ${sql.actor('authorityId')}`,
    );
  }
}
