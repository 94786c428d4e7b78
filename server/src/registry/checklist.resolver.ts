import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { Permission } from '../platform/graphql/permission';
import type { RequestContext } from '../platform/graphql/request-context';
import type { Order } from '../platform/reading/reader';
import { dateOfInstant, instantFromEpoch } from '../law';
import { Checklist, ChecklistConnection, ChecklistPoint } from './checklist.graphql-type';
import { nameIn } from './localized-name';
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
  checklists(
    @Args(() => ChecklistsArguments) args: ChecklistsArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const kind = args.filter?.subjectKind;
    const today = dateOfInstant(instantFromEpoch(context.now.getTime()));
    return context.reader.findPage(info, args, BY_CODE, (alias, sql) =>
      [
        `(${alias}.withdrawn_on is null or ${alias}.withdrawn_on > ${sql.value(today, 'date')})`,
        ...(kind ? [`${sql.value(kind, 'text')} = any (${alias}.subject_kinds)`] : []),
      ].join(' and '),
    );
  }

  @FieldResolver(() => String)
  title(@Root() list: Checklist, @Ctx() context: RequestContext): string {
    const { titleKk = '', titleRu = '', titleEn = '' } = list;
    return nameIn(context.language, { nameKk: titleKk, nameRu: titleRu, nameEn: titleEn });
  }
}

@Resolver(() => ChecklistPoint)
export class ChecklistPointResolver {
  @FieldResolver(() => String)
  text(@Root() point: ChecklistPoint, @Ctx() context: RequestContext): string {
    const { textKk = '', textRu = '', textEn = '' } = point;
    return nameIn(context.language, { nameKk: textKk, nameRu: textRu, nameEn: textEn });
  }
}
