import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Int, Mutation, Resolver } from 'type-graphql';
import { parseId } from '../../../platform/graphql/id';
import { Permission } from '../../../platform/graphql/permission';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { addListReason } from '../commands/add-reason';
import { approveHalfYearList } from '../commands/approve-list';
import { buildHalfYearList, rescoreHalfYearList } from '../commands/build-list';
import { addListLine, moveListLine, removeListLine } from '../commands/change-lines';
import { freezeHalfYearList, publishHalfYearList, reopenHalfYearList } from '../commands/freeze-list';
import { recordListAnswer, sendListRequest } from '../commands/list-requests';
import type { ListCommand } from '../list-case';
import { HalfYearList } from './half-year-list.graphql-type';
import {
  AddListLineInput,
  AddListReasonInput,
  ApproveHalfYearListInput,
  ListArguments,
  MoveListLineInput,
  RecordListAnswerInput,
  RemoveListLineInput,
  SendListRequestInput,
} from './list.inputs';

function commandOf({ id, idempotencyKey, expectedVersion }: ListArguments): ListCommand {
  return { listId: parseId(id), idempotencyKey, expectedVersion };
}

/** Reads the changed list in the shape that the request asks for. */
async function answer(context: RequestContext, info: GraphQLResolveInfo, done: Promise<number>) {
  const id = await done;
  return context.reader.findOne(info, (alias, sql) => `${alias}.id = ${sql.value(id, 'integer')}`);
}

@Resolver()
export class HalfYearListMutations {
  @Mutation(() => HalfYearList, { description: 'Scores every subject and drafts the list: clauses 7, 7-1.' })
  @Permission('prepare', 'HalfYearList')
  buildHalfYearList(
    @Arg('year', () => Int) year: number,
    @Arg('half', () => Int) half: number,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, buildHalfYearList(context, { year, half, idempotencyKey }));
  }

  @Mutation(() => HalfYearList, {
    description: 'Scores a draft anew; what people changed is made again on top.',
  })
  @Permission('prepare', 'HalfYearList')
  rescoreHalfYearList(
    @Args() args: ListArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, rescoreHalfYearList(context, commandOf(args)));
  }

  @Mutation(() => HalfYearList, {
    description: 'Puts a subject on the list by hand, with fact, risk and reason.',
  })
  @Permission('prepare', 'HalfYearList')
  addListLine(
    @Args() args: ListArguments,
    @Arg('input', () => AddListLineInput) { subjectId, position, wordedIn, ...input }: AddListLineInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const given = {
      ...input,
      subjectId: parseId(subjectId),
      position: position ?? null,
      wordedIn: wordedIn ?? null,
    };
    return answer(context, info, addListLine(context, { ...commandOf(args), ...given }));
  }

  @Mutation(() => HalfYearList, { description: 'Takes a subject off the list, with the reason.' })
  @Permission('prepare', 'HalfYearList')
  removeListLine(
    @Args() args: ListArguments,
    @Arg('input', () => RemoveListLineInput) { subjectId, reason }: RemoveListLineInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const given = { subjectId: parseId(subjectId), reason };
    return answer(context, info, removeListLine(context, { ...commandOf(args), ...given }));
  }

  @Mutation(() => HalfYearList, {
    description: 'Gives a subject another place on the list, with the reason.',
  })
  @Permission('prepare', 'HalfYearList')
  moveListLine(
    @Args() args: ListArguments,
    @Arg('input', () => MoveListLineInput) { subjectId, reason, position }: MoveListLineInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const given = { subjectId: parseId(subjectId), reason, position };
    return answer(context, info, moveListLine(context, { ...commandOf(args), ...given }));
  }

  @Mutation(() => HalfYearList, {
    description: 'Names results of a control without a visit among the reasons of a line (clause 6-3).',
  })
  @Permission('prepare', 'HalfYearList')
  addListReason(
    @Args() args: ListArguments,
    @Arg('input', () => AddListReasonInput) { controlId, reason }: AddListReasonInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const given = { controlId: parseId(controlId), reason };
    return answer(context, info, addListReason(context, { ...commandOf(args), ...given }));
  }

  @Mutation(() => HalfYearList, { description: 'Freezes the draft under its hash.' })
  @Permission('prepare', 'HalfYearList')
  freezeHalfYearList(
    @Args() args: ListArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, freezeHalfYearList(context, commandOf(args)));
  }

  @Mutation(() => HalfYearList, { description: 'Opens a frozen list for work again.' })
  @Permission('prepare', 'HalfYearList')
  reopenHalfYearList(
    @Args() args: ListArguments,
    @Arg('reason', () => String) reason: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, reopenHalfYearList(context, { ...commandOf(args), reason }));
  }

  @Mutation(() => HalfYearList, {
    description:
      'Approves the frozen list by an order: the Chair or the person performing the duties, clause 7.',
  })
  @Permission('approve', 'HalfYearList')
  approveHalfYearList(
    @Args() args: ListArguments,
    @Arg('input', () => ApproveHalfYearListInput) { orderNumber, orderDate }: ApproveHalfYearListInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(
      context,
      info,
      approveHalfYearList(context, { ...commandOf(args), orderNumber, orderDate }),
    );
  }

  @Mutation(() => HalfYearList, { description: 'Publishes an approved list on the public page: clause 66.' })
  @Permission('prepare', 'HalfYearList')
  publishHalfYearList(
    @Args() args: ListArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, publishHalfYearList(context, commandOf(args)));
  }

  @Mutation(() => HalfYearList, { description: 'Records a request to another state body: clause 7-1.' })
  @Permission('prepare', 'HalfYearList')
  sendListRequest(
    @Args() args: ListArguments,
    @Arg('input', () => SendListRequestInput) input: SendListRequestInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { number, subjectId, ...rest } = input;
    const given = { ...rest, number: number ?? null, subjectId: subjectId ? parseId(subjectId) : null };
    return answer(context, info, sendListRequest(context, { ...commandOf(args), ...given }));
  }

  @Mutation(() => HalfYearList, { description: 'Records the answer of another state body: clause 7-1.' })
  @Permission('prepare', 'HalfYearList')
  recordListAnswer(
    @Args() args: ListArguments,
    @Arg('input', () => RecordListAnswerInput) input: RecordListAnswerInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const facts = input.facts.map(({ subjectId, date, text }) => ({
      subjectId: parseId(subjectId),
      date,
      text,
    }));
    const given = { ...input, requestId: parseId(input.requestId), facts };
    return answer(context, info, recordListAnswer(context, { ...commandOf(args), ...given }));
  }
}
