import type { GraphQLResolveInfo } from 'graphql';
import { ArrayMaxSize } from 'class-validator';
import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  Int,
  InputType,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { thing } from '../../../platform/access/ability';
import { PageArguments } from '../../../platform/graphql/connection';
import { parseId } from '../../../platform/graphql/id';
import { Permission } from '../../../platform/graphql/permission';
import type { RequestContext } from '../../../platform/graphql/request-context';
import type { MessageValues } from '../../../platform/messages/catalogue';
import type { Order } from '../../../platform/reading/reader';
import { ReadWhole, Sql } from '../../../platform/reading/sql-metadata';
import { Action } from '../../case';
import { askForPapers, cancelPapers } from './ask-for-papers';
import type { BatchKind } from './batch-kinds';
import {
  PaperBatch,
  PaperBatchConnection,
  PaperBatchItem,
  PaperBatchKind,
  PaperRefusal,
} from './paper-batch.graphql-type';
import { PAPER_BATCH_ACTS, type PaperBatchState as PaperBatchStanding } from './states';

const newestFirst: Order = {
  keys: [{ expression: (alias) => `${alias}.id`, type: 'integer' }],
  descending: true,
};
const MOST_IDS = 500;

@InputType()
export class MakePapersInput {
  @Field(() => PaperBatchKind)
  kind!: BatchKind;

  @Field(() => ID, { nullable: true, description: 'Of notices of a half-year list: which list.' })
  listId?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Lines of the list, all of it where left out; of the other kinds the inspections.',
  })
  @ArrayMaxSize(MOST_IDS)
  targetIds?: string[] | null;
}

/** Reads the changed batch in the shape that the request asks for. */
async function answer(context: RequestContext, info: GraphQLResolveInfo, done: Promise<number>) {
  const id = await done;
  return context.reader.findOne(info, (alias, sql) => `${alias}.id = ${sql.value(id, 'integer')}`);
}

@Resolver(() => PaperBatchItem)
export class PaperBatchItemResolver {
  @FieldResolver(() => [PaperRefusal], { description: 'Why it was not made.' })
  @Sql({ needs: ['refusals'] })
  refusals(
    @Root() row: { refusals: readonly { clause: string | null; code: string; params: MessageValues }[] },
    @Ctx() context: RequestContext,
  ): PaperRefusal[] {
    return row.refusals.map(({ clause, code, params }) => ({
      clause,
      code,
      message: context.text(code, params),
    }));
  }
}

@Resolver(() => PaperBatch)
export class PaperBatchResolver {
  @Query(() => PaperBatch, { nullable: true })
  @Permission('read', 'PaperBatch')
  @ReadWhole()
  paperBatch(
    @Arg('id', () => ID) id: string,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.findOne(info, (alias, sql) => `${alias}.id = ${sql.value(parseId(id), 'integer')}`);
  }

  @Query(() => PaperBatchConnection, { description: 'What you asked for, the newest first.' })
  @Permission('read', 'PaperBatch')
  @ReadWhole()
  paperBatches(
    @Args() page: PageArguments,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.findPage(info, page, newestFirst);
  }

  @FieldResolver(() => [Action], { description: 'What you may do with it now.' })
  @Sql({ needs: ['state', 'asked_by_account_id'] })
  actions(
    @Root() { state, askedByAccountId }: { state: PaperBatchStanding; askedByAccountId: number },
    @Ctx() { abilities, actor }: RequestContext,
  ): Action[] {
    const may = abilities.forActor(actor).can('cancel', thing('PaperBatch', { askedByAccountId }));
    return may && state in PAPER_BATCH_ACTS.cancelPapers.opens
      ? [{ name: 'cancelPapers', allowed: true, refusals: [] }]
      : [];
  }

  @Mutation(() => PaperBatch, {
    description: 'Makes papers of one kind for a whole list, one after another.',
  })
  @Permission('make', 'PaperBatch')
  makePapers(
    @Arg('input', () => MakePapersInput) { kind, listId, targetIds }: MakePapersInput,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const given = {
      idempotencyKey,
      kind,
      listId: listId ? parseId(listId) : null,
      targetIds: targetIds?.map(parseId) ?? null,
    };
    return answer(context, info, askForPapers(context, given));
  }

  @Mutation(() => PaperBatch, { description: 'Stops a batch; what is made stays made.' })
  @Permission('cancel', 'PaperBatch')
  cancelPapers(
    @Arg('id', () => ID) id: string,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, cancelPapers(context, { id: parseId(id), idempotencyKey, expectedVersion }));
  }
}
