import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import { parseId } from '../../../platform/graphql/id';
import { Permission } from '../../../platform/graphql/permission';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { declineCounterEntry, proposeCounterEntry, signCounterEntry } from '../commands/counter-entries';
import { ActArguments, requestOf } from './act.inputs';
import { answer } from './answer';
import { assertReason } from './assert-reason';
import { ProposeCounterEntryInput } from './counter-entry.graphql-type';
import { Inspection } from './inspection.graphql-type';

/** Corrections of facts that were recorded wrongly. Clause 12. */
@Resolver()
export class CounterEntryMutations {
  @Mutation(() => Inspection, {
    description: 'Proposes the correction of a recorded fact, with its reason and its paper.',
  })
  @Permission('proposeCounterEntry', 'Inspection')
  proposeCounterEntry(
    @Args() args: ActArguments,
    @Arg('input', () => ProposeCounterEntryInput) input: ProposeCounterEntryInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { fact, happenedAt, way = null, number = null, reason, fileIds } = input;
    const recordId = input.recordId ? parseId(input.recordId) : null;
    const entry = { fact, recordId, happenedAt, way, number, reason, fileIds };
    return answer(context, info, proposeCounterEntry(context, requestOf(args), entry));
  }

  @Mutation(() => Inspection, {
    description: 'Signs the correction: the terms that counted from the fact are counted anew.',
  })
  @Permission('signCounterEntry', 'Inspection')
  signCounterEntry(
    @Args() args: ActArguments,
    @Arg('entryId', () => ID) entryId: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, signCounterEntry(context, requestOf(args), parseId(entryId)));
  }

  @Mutation(() => Inspection, {
    description: 'Does not sign the correction: the fact stands as it was recorded.',
  })
  @Permission('declineCounterEntry', 'Inspection')
  declineCounterEntry(
    @Args() args: ActArguments,
    @Arg('entryId', () => ID) entryId: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    assertReason(reason);
    return answer(context, info, declineCounterEntry(context, requestOf(args), parseId(entryId), reason));
  }
}
