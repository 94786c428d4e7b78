import { MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import {
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  InputType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { dayOf } from '../law';
import { PageArguments } from '../platform/graphql/connection';
import { parseId } from '../platform/graphql/id';
import { Permission } from '../platform/graphql/permission';
import { ReadWhole } from '../platform/reading/sql-metadata';
import type { RequestContext } from '../platform/graphql/request-context';
import type { Order } from '../platform/reading/reader';
import type { SqlWriter } from '../platform/reading/sql-writer';
import { matchesSearch } from '../registry';
import { Capacity, CapacityConnection } from './capacity.graphql-type';
import { isCurrent } from './rules';

@InputType()
class InspectorFilter {
  @Field(() => ID, { nullable: true })
  authorityId?: string | null;

  @Field(() => String, { nullable: true, description: 'Beginnings of words of the name.' })
  @MaxLength(200)
  search?: string | null;
}

@ArgsType()
class InspectorsArguments extends PageArguments {
  @Field(() => InspectorFilter, { nullable: true })
  filter?: InspectorFilter | null;
}

const BY_ID: Order = { keys: [{ expression: (alias) => `${alias}.id`, type: 'integer' }] };
function todayOf(context: RequestContext): string {
  return dayOf(context.now);
}

function validOn(alias: string, today: string, sql: SqlWriter): string {
  const day = sql.value(today, 'date');
  return `${alias}.withdrawn_at is null and ${alias}.valid_from <= ${day} and (${alias}.valid_to is null or ${alias}.valid_to >= ${day})`;
}

@Resolver(() => Capacity)
export class CapacityResolver {
  @Query(() => CapacityConnection, {
    description: 'Who may be named in an act of appointment today (clause 9).',
  })
  @Permission('list', 'Inspector')
  @ReadWhole()
  inspectors(
    @Args(() => InspectorsArguments) args: InspectorsArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { authorityId, search } = args.filter ?? {};
    return context.reader.findPage(info, args, BY_ID, (alias, sql) =>
      [
        `${alias}.role in ('AGENCY_INSPECTOR', 'TERRITORIAL_INSPECTOR')`,
        validOn(alias, todayOf(context), sql),
        ...(authorityId ? [`${alias}.authority_id = ${sql.value(parseId(authorityId), 'integer')}`] : []),
        matchesSearch('account', search ?? '', `${alias}.account_id`, sql),
      ].join(' and '),
    );
  }

  @FieldResolver(() => Boolean)
  current(@Root() capacity: Capacity, @Ctx() context: RequestContext): boolean {
    return isCurrent(capacity, todayOf(context));
  }
}
