import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { parseId } from '../../../platform/graphql/id';
import { Permission } from '../../../platform/graphql/permission';
import type { RequestContext } from '../../../platform/graphql/request-context';
import {
  recordControlPenalty,
  recordControlRestoration,
  settleControlRecommendation,
} from '../commands/record-results';
import { takeBackControlEntry } from '../commands/take-back';
import { answer, requestOf } from './answer';
import { ControlEvent } from './event.graphql-type';
import { ControlEventArguments } from './event.inputs';
import {
  RecordControlPenaltyInput,
  RecordControlRestorationInput,
  SettleControlRecommendationInput,
  TakeBackControlEntryInput,
} from './result.inputs';

/** What followed an act: the quarter counts it (clauses 57, 61, 62). */
@Resolver()
export class ControlFollowUpMutations {
  @Mutation(() => ControlEvent, {
    description: 'Takes back an expert, a request, rights restored or a penalty entered by mistake.',
  })
  @Permission('conduct', 'ControlEvent')
  takeBackControlEntry(
    @Args() args: ControlEventArguments,
    @Arg('input', () => TakeBackControlEntryInput) input: TakeBackControlEntryInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const given = { ...input, entryId: parseId(input.entryId) };
    return answer(context, info, takeBackControlEntry(context, requestOf(args), given));
  }

  @Mutation(() => ControlEvent, { description: 'Records rights that were restored: clause 57.' })
  @Permission('conduct', 'ControlEvent')
  recordControlRestoration(
    @Args() args: ControlEventArguments,
    @Arg('input', () => RecordControlRestorationInput) input: RecordControlRestorationInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, recordControlRestoration(context, requestOf(args), input));
  }

  @Mutation(() => ControlEvent, { description: 'Records a disciplinary penalty: clause 57.' })
  @Permission('conduct', 'ControlEvent')
  recordControlPenalty(
    @Args() args: ControlEventArguments,
    @Arg('input', () => RecordControlPenaltyInput) input: RecordControlPenaltyInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, recordControlPenalty(context, requestOf(args), input));
  }

  @Mutation(() => ControlEvent, { description: 'A recommendation was fulfilled, or was not: clause 57.' })
  @Permission('conduct', 'ControlEvent')
  settleControlRecommendation(
    @Args() args: ControlEventArguments,
    @Arg('input', () => SettleControlRecommendationInput) input: SettleControlRecommendationInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const given = { ...input, recommendationId: parseId(input.recommendationId) };
    return answer(context, info, settleControlRecommendation(context, requestOf(args), given));
  }
}
