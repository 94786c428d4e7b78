import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Permission } from '../platform/graphql/permission';
import { ReadWhole } from '../platform/reading/sql-metadata';
import type { RequestContext } from '../platform/graphql/request-context';
import type { Order } from '../platform/reading/reader';
import { dayOf } from '../law';
import { Checklist, ChecklistConnection } from './checklist.graphql-type';
import { ChecklistsArguments } from './registry.arguments';

const BY_CODE: Order = {
  keys: [
    { expression: (alias) => `${alias}.code`, type: 'text' },
    { expression: (alias) => `${alias}.id`, type: 'integer' },
  ],
};

@Resolver(() => Checklist)
export class ChecklistResolver {
  @Query(() => ChecklistConnection, {
    description: 'Checklists that an inspection can be appointed with today.',
  })
  @Permission('read', 'Checklist')
  @ReadWhole()
  checklists(
    @Args(() => ChecklistsArguments) args: ChecklistsArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const kind = args.filter?.subjectKind;
    const today = dayOf(context.now);
    return context.reader.findPage(info, args, BY_CODE, (alias, sql) =>
      [
        `(${alias}.withdrawn_on is null or ${alias}.withdrawn_on > ${sql.value(today, 'date')})`,
        ...(kind ? [`${sql.value(kind, 'text')} = any (${alias}.subject_kinds)`] : []),
      ].join(' and '),
    );
  }
}
