import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Resolver, Root } from 'type-graphql';
import { thing } from '../../platform/access/ability';
import { Action } from '../../platform/graphql/action.graphql-type';
import { parseId } from '../../platform/graphql/id';
import { Permission } from '../../platform/graphql/permission';
import type { RequestContext } from '../../platform/graphql/request-context';
import { Sql } from '../../platform/reading/sql-metadata';
import { correctIncomingPaper } from './correct-paper';
import { CORRECTABLE_KINDS } from './incoming-kind';
import { IncomingPaper } from './incoming-paper.graphql-type';
import { recordIncomingPaper } from './record-paper';
import { CorrectIncomingPaperInput, RecordIncomingPaperInput } from './register.inputs';

async function answer(context: RequestContext, info: GraphQLResolveInfo, done: Promise<number>) {
  const id = await done;
  return context.reader.findOne(info, (alias, sql) => `${alias}.id = ${sql.value(id, 'integer')}`);
}

interface Row {
  readonly authorityId: number;
  readonly kind: string;
  readonly annulledAt: Date | string | null;
}

/** What comes in from others than the subject, and the counter-entries to it. */
@Resolver(() => IncomingPaper)
export class PaperRegisterMutations {
  @FieldResolver(() => [Action], { description: 'What you may do with it now.' })
  @Sql({ needs: ['authority_id', 'kind', 'annulled_at'] })
  actions(@Root() row: Row, @Ctx() { abilities, actor }: RequestContext): Action[] {
    const isOpen = CORRECTABLE_KINDS.includes(row.kind) && row.annulledAt === null;
    const may = abilities
      .forActor(actor)
      .can('record', thing('IncomingPaper', { authorityId: row.authorityId }));
    return isOpen && may ? [{ name: 'correctIncomingPaper', allowed: true, refusals: [] }] : [];
  }

  @Mutation(() => IncomingPaper, {
    description:
      'Registers what came in from a court, a prosecutor’s office, another body or a person about a case.',
  })
  @Permission('record', 'IncomingPaper')
  recordIncomingPaper(
    @Arg('input', () => RecordIncomingPaperInput) { inspectionId, ...input }: RecordIncomingPaperInput,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const paper = { ...input, inspectionId: parseId(inspectionId) };
    return answer(context, info, recordIncomingPaper(context, idempotencyKey, paper));
  }

  @Mutation(() => IncomingPaper, {
    description:
      'A counter-entry to a paper or an answer that was recorded wrongly: its number stays, and so does what stood there.',
  })
  @Permission('record', 'IncomingPaper')
  correctIncomingPaper(
    @Arg('id', () => ID) id: string,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Arg('input', () => CorrectIncomingPaperInput) input: CorrectIncomingPaperInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const correction = { ...input, id: parseId(id), expectedVersion };
    return answer(context, info, correctIncomingPaper(context, idempotencyKey, correction));
  }
}
