import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { parseId } from '../platform/graphql/id';
import { Permission } from '../platform/graphql/permission';
import { ReadWhole } from '../platform/reading/sql-metadata';
import type { RequestContext } from '../platform/graphql/request-context';
import type { Language } from '../platform/messages/language';
import type { Order, Where } from '../platform/reading/reader';
import { InspectedSubject, InspectedSubjectConnection } from './inspected-subject.graphql-type';
import { InspectedSubjectInput } from './inspected-subject.input';
import { InspectedSubjectsArguments } from './registry.arguments';
import { registerSubject } from './register-subject';
import { reviseSubject } from './revise-subject';
import { matchesSearch } from './search';

/** By the name in a language, in that language's own alphabet. */
function byName(language: Language): Order {
  return {
    keys: [
      { expression: (alias) => `${alias}.name_${language} collate "${language}-x-icu"`, type: 'text' },
      { expression: (alias) => `${alias}.id`, type: 'integer' },
    ],
  };
}

function hasId(id: number): Where {
  return (alias, sql) => `${alias}.id = ${sql.value(id, 'integer')}`;
}

const isWholeNumber = (search: string | null | undefined): search is string =>
  /^\s*\d{12}\s*$/.test(search ?? '');

@Resolver(() => InspectedSubject)
export class InspectedSubjectResolver {
  @Query(() => InspectedSubject, { nullable: true })
  @Permission('read', 'InspectedSubject')
  @ReadWhole()
  inspectedSubject(
    @Arg('id', () => ID) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.reader.findOne(info, hasId(parseId(id)));
  }

  @Query(() => InspectedSubjectConnection, { description: 'The register of inspected subjects, by name.' })
  @Permission('read', 'InspectedSubject')
  @ReadWhole()
  inspectedSubjects(
    @Args(() => InspectedSubjectsArguments) args: InspectedSubjectsArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { kind, territoryId, parentId, search } = args.filter ?? {};
    return context.reader.findPage(info, args, byName(context.language), (alias, sql) =>
      [
        ...(kind ? [`${alias}.kind = ${sql.value(kind, 'text')}`] : []),
        ...(territoryId ? [`${alias}.territory_id = ${sql.value(parseId(territoryId), 'integer')}`] : []),
        ...(parentId ? [`${alias}.parent_id = ${sql.value(parseId(parentId), 'integer')}`] : []),
        isWholeNumber(search)
          ? `${alias}.bin = ${sql.value(search.trim(), 'text')}`
          : matchesSearch('inspected_subject', search ?? '', `${alias}.id`, sql),
      ].join(' and '),
    );
  }

  @Mutation(() => InspectedSubject, { description: 'Enters a subject in the register.' })
  @Permission('register', 'InspectedSubject')
  async registerSubject(
    @Arg('input', () => InspectedSubjectInput) input: InspectedSubjectInput,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.reader.findOne(info, hasId(await registerSubject(context, idempotencyKey, input)));
  }

  @Mutation(() => InspectedSubject, { description: 'Changes a subject’s entry whole.' })
  @Permission('revise', 'InspectedSubject')
  async reviseSubject(
    @Arg('id', () => ID) id: string,
    @Arg('input', () => InspectedSubjectInput) input: InspectedSubjectInput,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const revised = await reviseSubject(context, { id: parseId(id), idempotencyKey, expectedVersion, input });
    return context.reader.findOne(info, hasId(revised));
  }
}
