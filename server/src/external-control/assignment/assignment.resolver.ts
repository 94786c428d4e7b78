import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { thing } from '../../platform/access/ability';
import { idOf, parseId } from '../../platform/graphql/id';
import { Permission } from '../../platform/graphql/permission';
import type { RequestContext } from '../../platform/graphql/request-context';
import type { Order } from '../../platform/reading/reader';
import { ReadWhole, Sql } from '../../platform/reading/sql-metadata';
import { findAskedSubject, isAbout, type AskedSubject } from '../../registry';
import type { SqlWriter } from '../../platform/reading/sql-writer';
import { invalidInput } from '../../platform/refusals/invalid-input';
import { Action } from '../case';
import {
  AgencyAssignment,
  AgencyAssignmentConnection,
  AgencyAssignmentsArguments,
  GiveAgencyAssignmentInput,
  type AgencyAssignmentFilter,
} from './assignment.graphql-type';
import { giveAgencyAssignment } from './give-assignment';
import { withdrawAgencyAssignment } from './withdraw-assignment';

const NEWEST_FIRST: Order = {
  keys: [{ expression: (alias) => `${alias}.id`, type: 'integer' }],
  descending: true,
};

function matching(
  filter: AgencyAssignmentFilter | null | undefined,
  subject: AskedSubject | undefined,
  alias: string,
  sql: SqlWriter,
): string {
  const conditions = ['true'];
  if (subject) conditions.push(isAbout(subject, `${alias}.subject_id`, sql));
  if (filter?.state)
    conditions.push(`${alias}.withdrawn_at is ${filter.state === 'IN_FORCE' ? 'null' : 'not null'}`);
  return conditions.join(' and ');
}

async function answer(context: RequestContext, info: GraphQLResolveInfo, done: Promise<number>) {
  const id = await done;
  return context.reader.findOne(info, (alias, sql) => `${alias}.id = ${sql.value(id, 'integer')}`);
}

/** A paper of elsewhere has both a number and a date, one to be drawn up here neither. */
function paperOf(number: string | null | undefined, date: string | null | undefined) {
  if (number && date) return { number: number.trim(), date };
  if (number) throw invalidInput('input.date');
  if (date) throw invalidInput('input.number');
  return null;
}

@Resolver(() => AgencyAssignment)
export class AgencyAssignmentResolver {
  @Query(() => AgencyAssignmentConnection, {
    description: 'Assignments by the leadership of the Agency, the newest first (clause 9).',
  })
  @Permission('read', 'AgencyAssignment')
  @ReadWhole()
  async agencyAssignments(
    @Args(() => AgencyAssignmentsArguments) { filter, ...page }: AgencyAssignmentsArguments,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const subject = filter?.subjectId && (await findAskedSubject(reader, parseId(filter.subjectId)));
    return reader.findPage(info, page, NEWEST_FIRST, (alias, sql) =>
      matching(filter, subject || undefined, alias, sql),
    );
  }

  @FieldResolver(() => [Action], { description: 'What you may do with it now.' })
  @Sql({ needs: ['withdrawn_at', 'territorial_authority_id'] })
  actions(
    @Root() row: { withdrawnAt: unknown; territorialAuthorityId: number },
    @Ctx() { abilities, actor }: RequestContext,
  ): Action[] {
    const may = abilities.forActor(actor).can('withdraw', thing('AgencyAssignment', row));
    return may && row.withdrawnAt === null
      ? [{ name: 'withdrawAgencyAssignment', allowed: true, refusals: [] }]
      : [];
  }

  @Mutation(() => AgencyAssignment, {
    description: 'Assigns staff of the Agency to a subject of a territorial body’s competence (clause 9).',
  })
  @Permission('give', 'AgencyAssignment')
  giveAgencyAssignment(
    @Arg('input', () => GiveAgencyAssignmentInput) input: GiveAgencyAssignmentInput,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { number, date, ...rest } = input;
    const given = {
      ...rest,
      paper: paperOf(number, date),
      subjectId: idOf(input.subjectId, 'input.subjectId'),
      capacityIds: input.capacityIds.map((id) => idOf(id, 'input.capacityIds')),
    };
    return answer(context, info, giveAgencyAssignment(context, given, idempotencyKey));
  }

  @Mutation(() => AgencyAssignment, {
    description: 'Withdraws an assignment: nobody is appointed on it any more.',
  })
  @Permission('withdraw', 'AgencyAssignment')
  withdrawAgencyAssignment(
    @Arg('id', () => ID) id: string,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Arg('reason', () => String) reason: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const command = { id: parseId(id), idempotencyKey, expectedVersion, reason };
    return answer(context, info, withdrawAgencyAssignment(context, command));
  }
}
