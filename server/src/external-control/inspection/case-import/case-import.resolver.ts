import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { CommandContext } from '../../../platform/commands/execute';
import { PageArguments } from '../../../platform/graphql/connection';
import { parseId } from '../../../platform/graphql/id';
import { Permission } from '../../../platform/graphql/permission';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { isOneOf, type Order } from '../../../platform/reading/reader';
import { ReadWhole } from '../../../platform/reading/sql-metadata';
import { startCaseImport, stopCaseImport, type CaseImportCommand } from './case-import';
import {
  CaseImport,
  CaseImportConnection,
  CaseImportOutcomeEnum,
  CaseImportRowConnection,
  type CaseImportOutcome,
} from './case-import.graphql-type';

const keys = [{ expression: (alias: string) => `${alias}.id`, type: 'integer' as const }];
const NEWEST: Order = { keys, descending: true };
/** Rows stand as the file has them. */
const AS_READ: Order = { keys };

type Act = (context: CommandContext, command: CaseImportCommand) => Promise<number>;

@ArgsType()
class CaseImportArguments {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  idempotencyKey!: string;

  @Field(() => Int)
  expectedVersion!: number;
}

async function done(
  act: Act,
  { id, ...command }: CaseImportArguments,
  context: RequestContext,
  info: GraphQLResolveInfo,
) {
  const found = await act(context, { ...command, id: parseId(id) });
  return context.reader.findOne(info, (alias, sql) => `${alias}.id = ${sql.value(found, 'integer')}`);
}

@Resolver()
export class CaseImportResolver {
  @Query(() => CaseImportConnection, { description: 'Files of cases that run already, the newest first.' })
  @Permission('read', 'CaseImport')
  @ReadWhole()
  caseImports(
    @Args() page: PageArguments,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.findPage(info, page, NEWEST, () => 'true');
  }

  @Query(() => CaseImport, { nullable: true, description: 'One such file.' })
  @Permission('read', 'CaseImport')
  @ReadWhole()
  caseImport(
    @Arg('id', () => ID) id: string,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const sought = parseId(id);
    return reader.findOne(info, (alias, sql) => `${alias}.id = ${sql.value(sought, 'integer')}`);
  }

  @Query(() => CaseImportRowConnection, {
    description: 'Rows of such a file by what came of them, or on trial will come, in the order of the file.',
  })
  @Permission('read', 'CaseImportRow')
  @ReadWhole()
  caseImportRows(
    @Arg('importId', () => ID) importId: string,
    @Arg('outcome', () => [CaseImportOutcomeEnum]) outcome: CaseImportOutcome[],
    @Args() page: PageArguments,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const id = parseId(importId);
    return reader.findPage(
      info,
      page,
      AS_READ,
      (alias, sql) =>
        `${alias}.import_id = ${sql.value(id, 'integer')} and ${isOneOf(`${alias}.outcome`, outcome, sql)}`,
    );
  }

  @Mutation(() => CaseImport, {
    description:
      'Takes in what the trial found good; its rows go in one after another, each whole or not at all.',
  })
  @Permission('takeIn', 'CaseImport')
  startCaseImport(
    @Args() args: CaseImportArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return done(startCaseImport, args, context, info);
  }

  @Mutation(() => CaseImport, {
    description: 'Stops a trial or an import after the row that it is at; the cases that it has taken stand.',
  })
  @Permission('takeIn', 'CaseImport')
  stopCaseImport(
    @Args() args: CaseImportArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return done(stopCaseImport, args, context, info);
  }
}
