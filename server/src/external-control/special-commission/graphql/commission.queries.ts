import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { JournalEntryConnection, journalOf } from '../../../journal';
import { addWorkingDays, dayOf, instantFromEpoch } from '../../../law';
import { calendarOf } from '../../../working-calendar';
import { Capacity } from '../../../people';
import { thing } from '../../../platform/access/ability';
import { conditionSql } from '../../../platform/access/condition-sql';
import { PageArguments } from '../../../platform/graphql/connection';
import { parseId } from '../../../platform/graphql/id';
import { Permission } from '../../../platform/graphql/permission';
import type { RequestContext } from '../../../platform/graphql/request-context';
import type { Order } from '../../../platform/reading/reader';
import { ReadWhole, Sql } from '../../../platform/reading/sql-metadata';
import { Action, shownRefusal } from '../../case';
import { Inspection } from '../../inspection';
import { COMMISSION_CASE } from '../commission-case';
import { judgeActs } from '../judge-act';
import { loadFacts, tookPartSql, type CommissionFacts } from '../load-facts';
import { quorumOf } from '../rules/composition-rules';
import {
  CommissionQuorum,
  OwnSessionTerm,
  SpecialCommission,
  SpecialCommissionConnection,
} from './special-commission.graphql-type';

const newestFirst: Order = {
  keys: [{ expression: (alias) => `${alias}.id`, type: 'integer' }],
  descending: true,
};

interface WithId {
  readonly id: number | string;
}

// Never cached: a request may act and then read.
function factsLoader(context: RequestContext): DataLoader<number, CommissionFacts | undefined> {
  const load = async (ids: readonly number[]) => {
    const run = <T extends object>(text: string, values: readonly unknown[]) =>
      context.reader.query<T>(text, values);
    const facts = await loadFacts(run, ids, dayOf(context.now));
    return ids.map((id) => facts.get(id));
  };
  return context.store('special-commission-facts', () => new DataLoader(load, { cache: false }));
}

@Resolver(() => SpecialCommission)
export class CommissionQueries {
  @Query(() => SpecialCommission, { nullable: true })
  @Permission('read', 'SpecialCommission')
  @ReadWhole()
  specialCommission(
    @Arg('id', () => ID) id: string,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.findOne(info, (alias, sql) => `${alias}.id = ${sql.value(parseId(id), 'integer')}`);
  }

  @Query(() => SpecialCommissionConnection, {
    description: 'Commissions that you may see, the newest first.',
  })
  @Permission('read', 'SpecialCommission')
  @ReadWhole()
  specialCommissions(
    @Args() page: PageArguments,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.findPage(info, page, newestFirst);
  }

  @Query(() => [Capacity], {
    description:
      'Of whom the commission for an inspection can be composed: members’ capacities that hold today, of people who took no part in it and were not excluded from its objections (clause 26; D18, D42).',
  })
  @Permission('list', 'CommissionCandidate')
  @ReadWhole()
  commissionCandidates(
    @Arg('inspectionId', () => ID) inspectionId: string,
    @Ctx() { reader, now, actor, abilities }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const ability = abilities.template(actor.role);
    return reader.findList(info, {
      order: (alias) => `${alias}.authority_id, ${alias}.id`,
      limit: 500,
      where: (alias, sql) => {
        const inspection = sql.value(parseId(inspectionId), 'integer');
        const today = sql.value(dayOf(now), 'date');
        const readable = conditionSql(ability, 'read', 'Inspection', undefined, 'i', sql);
        return `${alias}.role = 'COMMISSION_MEMBER' and ${alias}.authority_id is not null and ${alias}.withdrawn_at is null
          and ${alias}.valid_from <= ${today} and coalesce(${alias}.valid_to >= ${today}, true)
          and not ${tookPartSql(inspection, `${alias}.account_id`)}
          and not exists (select from commission_seat excluded join special_commission sitting on sitting.id = excluded.commission_id
            where sitting.inspection_id = ${inspection} and sitting.state <> 'PROTOCOL_SENT'
              and excluded.account_id = ${alias}.account_id and excluded.ended_because = 'RECUSED')
          and exists (select from inspection i where i.id = ${inspection} and ${readable})`;
      },
    });
  }

  @FieldResolver(() => [Action], { description: 'What you may do with it now, and if not, why.' })
  @Sql({ needs: ['id'] })
  async actions(@Root() { id }: WithId, @Ctx() context: RequestContext): Promise<Action[]> {
    const facts = await factsLoader(context).load(Number(id));
    if (!facts) return [];
    const ability = context.abilities.forActor(context.actor);
    return judgeActs(facts, ability, context.actor.accountId, instantFromEpoch(context.now.getTime())).map(
      ({ name, refused }) => ({
        name,
        allowed: refused.length === 0,
        refusals: refused.map((finding) => shownRefusal(finding, context)),
      }),
    );
  }

  @FieldResolver(() => CommissionQuorum)
  @Sql({ needs: ['id'] })
  async quorum(@Root() { id }: WithId, @Ctx() context: RequestContext): Promise<CommissionQuorum> {
    const facts = await factsLoader(context).load(Number(id));
    return quorumOf(facts?.seats ?? []);
  }

  @FieldResolver(() => OwnSessionTerm, {
    nullable: true,
    description: 'Our own term for the session, where one is set (D17).',
  })
  @Sql({ needs: ['formed_at', 'session_at'] })
  async ownSessionTerm(
    @Root() { formedAt, sessionAt }: { formedAt: Date | string; sessionAt: Date | string | null },
    @Ctx() context: RequestContext,
  ): Promise<OwnSessionTerm | null> {
    const workingDays = context.application.sessionTermDays;
    if (workingDays === undefined) return null;
    const { calendar } = await calendarOf(context);
    const dueDate = addWorkingDays(dayOf(new Date(formedAt)), workingDays, calendar);
    const held = sessionAt === null ? dayOf(context.now) : dayOf(new Date(sessionAt));
    return { workingDays, dueDate, passed: held > dueDate };
  }

  @FieldResolver(() => JournalEntryConnection)
  @Sql({ needs: ['id'] })
  journal(
    @Root() { id }: WithId,
    @Args() page: PageArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return journalOf(context, info, page, COMMISSION_CASE, Number(id));
  }
}

/** What the case page shows of its commissions, and whether one can be formed now. */
@Resolver(() => Inspection)
export class InspectionCommissionResolver {
  @FieldResolver(() => [SpecialCommission], { description: 'Commissions for its objections: clause 26.' })
  @Sql({ many: { foreign: 'inspection_id', orderBy: '{alias}.id', cap: 20 } })
  commissions(@Root() row: { commissions: SpecialCommission[] }): SpecialCommission[] {
    return row.commissions;
  }

  @FieldResolver(() => Boolean, {
    description: 'You may form a commission now: an objection is undecided and no commission is at work.',
  })
  @Sql({ needs: ['id', 'authority_id'] })
  async mayFormCommission(
    @Root() { id, authorityId }: WithId & { authorityId: number },
    @Ctx() context: RequestContext,
  ): Promise<boolean> {
    const ability = context.abilities.forActor(context.actor);
    if (!ability.can('formCommission', thing('SpecialCommission', { authorityId }))) return false;
    const [found] = await context.reader.query<{ open: boolean }>(
      `select exists (select from objection o where o.inspection_id = $1 and o.decided_on is null)
         and not exists (select from special_commission c where c.inspection_id = $1 and c.state <> 'PROTOCOL_SENT') as open`,
      [Number(id)],
    );
    return found?.open ?? false;
  }
}
