import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { dayOf, explainDeadline, getEdition, getRule, termName, type DeadlineCertificate } from '../../law';
import { Action } from '../../platform/graphql/action.graphql-type';
import { PageArguments } from '../../platform/graphql/connection';
import { parseId } from '../../platform/graphql/id';
import { Permission } from '../../platform/graphql/permission';
import type { RequestContext } from '../../platform/graphql/request-context';
import { CalendarDateScalar } from '../../platform/graphql/scalars';
import { Sql } from '../../platform/reading/sql-metadata';
import { thing } from '../../platform/access/ability';
import type { Order } from '../../platform/reading/reader';
import { Refusal } from '../../platform/refusals/refusal';
import { calendarOf, calendarOfRequest, EnterDecreeInput, judgeDecree } from '../../working-calendar';
import type { Party } from '../deadline.graphql-type';
import { partyTitle } from '../party-title';
import { dateByCalendar, type DatedTerm } from './date-by-calendar';
import { decideFollowedAct } from './decide-followed-act';
import { lapsedSql, lastMoveSql } from './followed-act';
import { followedDateSql, movesOf, type FollowedDate } from './followed-date';
import { previewDecree } from './preview-decree';
import {
  DeadlineMove,
  DeadlineMoveConnection,
  DeadlineMoveFilter,
  DecreePreview,
  FollowedAct,
  FollowedActConnection,
  FollowedActDecision,
  FollowedActFilter,
  FollowedActMove,
} from './recount.graphql-type';
import type { DecisionOnAct } from './states';

const newestFirst: Order = {
  descending: true,
  keys: [{ expression: (alias) => `${alias}.id`, type: 'integer' }],
};

/** A term in a case, whose kind its number tells. */
interface Named {
  readonly rule: string;
  readonly caseNumber: string;
}

@Resolver(() => DeadlineMove)
export class DeadlineMoveResolver {
  @Query(() => DeadlineMoveConnection, {
    description:
      'Deadlines that decrees have moved, the newest first: of your office or body, or of one decree.',
  })
  @Permission('read', 'DeadlineMove')
  deadlineMoves(
    @Args() page: PageArguments,
    @Ctx() { reader, actor }: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => DeadlineMoveFilter, { nullable: true }) filter?: DeadlineMoveFilter,
  ) {
    const decreeId = filter?.decreeId;
    return reader.findPage(info, page, newestFirst, (alias, sql) => {
      if (decreeId)
        return `${alias}.moved and ${alias}.decree_id = ${sql.value(parseId(decreeId), 'integer')}`;
      const own =
        actor.scope === 'subject'
          ? sql.ownSubject(`${alias}.disclosed_to_subject_id`)
          : `${alias}.authority_id = ${sql.actor('authorityId')}`;
      return `${alias}.moved and ${own}`;
    });
  }

  @Query(() => DecreePreview, { description: 'What a decree would do, with nothing written.' })
  @Permission('enter', 'CalendarDecree')
  async decreePreview(
    @Arg('input', () => EnterDecreeInput) input: EnterDecreeInput,
    @Ctx() context: RequestContext,
  ): Promise<DecreePreview> {
    const { calendar } = await calendarOf(context);
    const today = dayOf(context.now);
    const [fault] = judgeDecree({ ...input, workingDate: input.workingDate ?? null }, calendar, today);
    if (fault) throw new Refusal(fault.code, { params: fault.params, field: fault.field });
    return previewDecree((text, values) => context.reader.query(text, values), input);
  }

  @FieldResolver(() => String)
  @Sql({ needs: ['rule', 'case_number'] })
  title(@Root() { rule, caseNumber }: Named, @Ctx() { language }: RequestContext): string {
    return termName(getRule(rule, getEdition()), caseNumber, language);
  }

  @FieldResolver(() => String)
  @Sql({ needs: ['rule', 'party'] })
  partyTitle(
    @Root() { rule, party }: Pick<Named, 'rule'> & { party: Party },
    @Ctx() context: RequestContext,
  ): string {
    return partyTitle(party, { rule, edition: getEdition().id }, context);
  }

  @FieldResolver(() => String, { description: 'How the earlier date was computed, line by line.' })
  @Sql({
    computedFrom: (alias) =>
      `(select e.certificate from earlier_certificate e where e.decree_id = ${alias}.decree_id and e.alike_id = ${alias}.alike_id)`,
  })
  earlierExplanation(
    @Root() row: { earlierExplanation: DeadlineCertificate },
    @Ctx() { language }: RequestContext,
  ): string {
    return explainDeadline(row.earlierExplanation, language).join('\n');
  }
}

@Resolver(() => FollowedAct)
export class FollowedActResolver {
  @Query(() => FollowedActConnection, {
    description: 'Acts that followed from dates which no longer hold, each once, the newest first.',
  })
  @Permission('read', 'FollowedAct')
  followedActs(
    @Args() page: PageArguments,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => FollowedActFilter, { nullable: true }) filter?: FollowedActFilter,
  ) {
    const { id, decreeId } = filter ?? {};
    return reader.findPage(info, page, newestFirst, (alias, sql) =>
      [
        id || decreeId ? 'true' : lastMoveSql(alias),
        ...(id ? [`${alias}.id = ${sql.value(parseId(id), 'integer')}`] : []),
        ...(decreeId ? [`${alias}.decree_id = ${sql.value(parseId(decreeId), 'integer')}`] : []),
        ...(filter?.undecided ? [`${alias}.decision is null and not ${lapsedSql(alias)}`] : []),
      ].join(' and '),
    );
  }

  @Mutation(() => FollowedAct, {
    description: 'Confirms or withdraws what followed from a date that moved away.',
  })
  @Permission('decide', 'FollowedAct')
  async decideFollowedAct(
    @Arg('id', () => ID) id: string,
    @Arg('decision', () => FollowedActDecision) decision: DecisionOnAct,
    @Arg('reason', () => String) reason: string,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const command = { id: parseId(id), decision, reason, idempotencyKey, expectedVersion };
    const decided = await decideFollowedAct(context, command);
    return context.reader.findOne(info, (alias, sql) => `${alias}.id = ${sql.value(decided, 'integer')}`);
  }

  @FieldResolver(() => String)
  @Sql({ needs: ['rule', 'case_number'] })
  title(@Root() { rule, caseNumber }: Named, @Ctx() { language }: RequestContext): string {
    return termName(getRule(rule, getEdition()), caseNumber, language);
  }

  @FieldResolver(() => CalendarDateScalar, { description: 'The date that the act followed from.' })
  @Sql({ computedFrom: (alias) => `${followedDateSql(alias)} ->> 'dueDate'` })
  earlierDueDate(@Root() { earlierDueDate }: { earlierDueDate: string }): string {
    return earlierDueDate;
  }

  @FieldResolver(() => [FollowedActMove], {
    description:
      'Every move of the date since the act followed from it, each from the date that stood before it, the earliest first.',
  })
  @Sql({
    computedFrom: (alias) => `jsonb_build_object('id', ${alias}.id, 'followed', ${followedDateSql(alias)})`,
  })
  async moves(
    @Root() { moves: { id, followed } }: { moves: { id: number; followed: FollowedDate } },
    @Ctx() context: RequestContext,
  ): Promise<FollowedActMove[]> {
    const { version } = await calendarOf(context);
    const moves = await movesOf(followed, version, (one) => calendarOfRequest(context, one));
    return moves.map((move) => ({ id: `${id}-${move.decreeId ?? `F${move.factId}`}`, ...move }));
  }

  @FieldResolver(() => CalendarDateScalar, { description: 'The date of the term by the calendar in force.' })
  @Sql({
    computedFrom: (alias) => `jsonb_build_object('dueDate', ${alias}.due_date,
      'certificate', (select d.certificate from deadline d where d.id = ${alias}.deadline_id))`,
  })
  async dateNow(
    @Root() { dateNow }: { dateNow: DatedTerm },
    @Ctx() context: RequestContext,
  ): Promise<string> {
    return dateByCalendar(dateNow, (await calendarOf(context)).calendar);
  }

  @FieldResolver(() => [Action])
  @Sql({
    computedFrom: (
      alias,
    ) => `jsonb_build_object('undecided', ${alias}.decision is null and not ${lapsedSql(alias)},
      'authorityId', ${alias}.authority_id, 'kind', ${alias}.kind)`,
  })
  actions(
    @Root() row: { actions: { undecided: boolean; authorityId: number | null; kind: string } },
    @Ctx() { abilities, actor }: RequestContext,
  ): Action[] {
    const { undecided, ...act } = row.actions;
    const may = abilities.forActor(actor).can('decide', thing('FollowedAct', act));
    return undecided && may ? [{ name: 'decideFollowedAct', allowed: true, refusals: [] }] : [];
  }
}
