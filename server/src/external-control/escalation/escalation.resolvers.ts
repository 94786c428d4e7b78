import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { getRule } from '../../law';
import { parseId } from '../../platform/graphql/id';
import { Permission } from '../../platform/graphql/permission';
import type { RequestContext } from '../../platform/graphql/request-context';
import { ReadWhole, Sql } from '../../platform/reading/sql-metadata';
import { Action } from '../case';
import { escalationActions } from './actions';
import { establishNonFulfilment } from './commands/establish-non-fulfilment';
import { recordEscalationAnswer, recordEscalationDelivery, sendEscalationPaper } from './commands/send-paper';
import { sendEscalationRecall } from './commands/send-recall';
import type { EscalationCommand } from './escalation-case';
import { Escalation } from './escalation.graphql-type';
import {
  EscalationArguments,
  EstablishNonFulfilmentInput,
  RecordEscalationAnswerInput,
  RecordEscalationDeliveryInput,
  SendEscalationPaperInput,
  SendEscalationRecallInput,
} from './escalation.inputs';
import { movedTermsSql, movedTermTexts, type MovedTerm } from './moved-term-texts';

function commandOf({
  escalationId,
  idempotencyKey,
  expectedVersion,
}: EscalationArguments): EscalationCommand {
  return { escalationId: parseId(escalationId), idempotencyKey, expectedVersion };
}

/** Reads the changed escalation in the shape that the request asks for. */
async function answer(context: RequestContext, info: GraphQLResolveInfo, done: Promise<number>) {
  const id = await done;
  return context.reader.findOne(info, (alias, sql) => `${alias}.id = ${sql.value(id, 'integer')}`);
}

@Resolver(() => Escalation)
export class EscalationResolver {
  @Query(() => Escalation, { nullable: true })
  @Permission('read', 'Escalation')
  @ReadWhole()
  escalation(
    @Arg('id', () => ID) id: string,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.findOne(info, (alias, sql) => `${alias}.id = ${sql.value(parseId(id), 'integer')}`);
  }

  @FieldResolver(() => [String], { description: 'Terms that had passed when it was established, by name.' })
  @Sql({ needs: ['missed'] })
  missedTerms(
    @Root() { missed }: { missed: readonly string[] },
    @Ctx() { language }: RequestContext,
  ): string[] {
    return missed.map((rule) => getRule(rule).name[language]);
  }

  @FieldResolver(() => [String], {
    description:
      'Terms of it that decrees moved afterwards: the date on which it rests, the present one, and the decrees, those that were taken back too.',
  })
  @Sql({ computedFrom: movedTermsSql })
  movedTerms(
    @Root() { movedTerms }: { movedTerms: readonly MovedTerm[] },
    @Ctx() context: RequestContext,
  ): Promise<string[]> {
    return movedTermTexts(context, movedTerms);
  }

  @FieldResolver(() => [Action], { description: 'What you may do with it now, and if not, why.' })
  @Sql({ needs: ['id'] })
  actions(@Root() { id }: { id: number | string }, @Ctx() context: RequestContext): Promise<Action[]> {
    return escalationActions(context, Number(id));
  }

  @Mutation(() => Escalation, {
    description: 'An inspector’s entry establishes that no measures were taken: clause 35.',
  })
  @Permission('handle', 'Escalation')
  establishNonFulfilment(
    @Arg('inspectionId', () => ID) inspectionId: string,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Arg('input', () => EstablishNonFulfilmentInput) { statement }: EstablishNonFulfilmentInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const given = { inspectionId: parseId(inspectionId), idempotencyKey, statement };
    return answer(context, info, establishNonFulfilment(context, given));
  }

  @Mutation(() => Escalation, {
    description:
      'Sends a paper of clause 35: on liability, to the prosecutor’s office, another body, a court.',
  })
  @Permission('send', 'Escalation')
  sendEscalationPaper(
    @Args() args: EscalationArguments,
    @Arg('input', () => SendEscalationPaperInput) input: SendEscalationPaperInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, sendEscalationPaper(context, { ...commandOf(args), ...input }));
  }

  @Mutation(() => Escalation, {
    description:
      'Withdraws a paper of clause 35 from whoever was sent it: what was established was recalled, or no point is left.',
  })
  @Permission('send', 'Escalation')
  sendEscalationRecall(
    @Args() args: EscalationArguments,
    @Arg('input', () => SendEscalationRecallInput) input: SendEscalationRecallInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, sendEscalationRecall(context, { ...commandOf(args), ...input }));
  }

  @Mutation(() => Escalation, { description: 'Records that an addressee has its paper.' })
  @Permission('handle', 'Escalation')
  recordEscalationDelivery(
    @Args() args: EscalationArguments,
    @Arg('input', () => RecordEscalationDeliveryInput) input: RecordEscalationDeliveryInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, recordEscalationDelivery(context, { ...commandOf(args), ...input }));
  }

  @Mutation(() => Escalation, { description: 'Records what an addressee answered.' })
  @Permission('handle', 'Escalation')
  recordEscalationAnswer(
    @Args() args: EscalationArguments,
    @Arg('input', () => RecordEscalationAnswerInput) input: RecordEscalationAnswerInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, recordEscalationAnswer(context, { ...commandOf(args), ...input }));
  }
}
