import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Permission } from '../../../platform/graphql/permission';
import type { RequestContext } from '../../../platform/graphql/request-context';
import {
  acceptPlanRow,
  informOnPlanRow,
  recordPlanRowInformation,
  returnPlanRow,
} from '../commands/execute-plan-row';
import { recordActionPlan, submitActionPlan } from '../commands/hand-in-plan';
import { LetterOnMeasures } from './letter.graphql-type';
import { LetterArguments } from './letter.inputs';
import { answer, commandOf } from './letter.mutations';
import {
  AcceptPlanRowInput,
  InformOnPlanRowInput,
  RecordActionPlanInput,
  RecordPlanRowInformationInput,
  ReturnPlanRowInput,
  SubmitActionPlanInput,
} from './plan.inputs';

@Resolver()
export class PlanMutations {
  @Mutation(() => LetterOnMeasures, {
    description: 'The head of the subject hands in the action plan: clauses 32 and 33.',
  })
  @Permission('plan', 'LetterOnMeasures')
  submitActionPlan(
    @Args() args: LetterArguments,
    @Arg('input', () => SubmitActionPlanInput) input: SubmitActionPlanInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, submitActionPlan(context, { ...commandOf(args), ...input }));
  }

  @Mutation(() => LetterOnMeasures, { description: 'Records an action plan that came on paper.' })
  @Permission('handle', 'LetterOnMeasures')
  recordActionPlan(
    @Args() args: LetterArguments,
    @Arg('input', () => RecordActionPlanInput) input: RecordActionPlanInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, recordActionPlan(context, { ...commandOf(args), ...input }));
  }

  @Mutation(() => LetterOnMeasures, {
    description: 'The subject informs of the execution of a row: clause 34.',
  })
  @Permission('inform', 'LetterOnMeasures')
  informOnPlanRow(
    @Args() args: LetterArguments,
    @Arg('input', () => InformOnPlanRowInput) input: InformOnPlanRowInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, informOnPlanRow(context, { ...commandOf(args), ...input }));
  }

  @Mutation(() => LetterOnMeasures, { description: 'Records information on a row that came on paper.' })
  @Permission('handle', 'LetterOnMeasures')
  recordPlanRowInformation(
    @Args() args: LetterArguments,
    @Arg('input', () => RecordPlanRowInformationInput) input: RecordPlanRowInformationInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, recordPlanRowInformation(context, { ...commandOf(args), ...input }));
  }

  @Mutation(() => LetterOnMeasures, { description: 'Accepts that a row was executed.' })
  @Permission('handle', 'LetterOnMeasures')
  acceptPlanRow(
    @Args() args: LetterArguments,
    @Arg('input', () => AcceptPlanRowInput) input: AcceptPlanRowInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, acceptPlanRow(context, { ...commandOf(args), ...input }));
  }

  @Mutation(() => LetterOnMeasures, { description: 'Gives information on a row back with the reason.' })
  @Permission('handle', 'LetterOnMeasures')
  returnPlanRow(
    @Args() args: LetterArguments,
    @Arg('input', () => ReturnPlanRowInput) input: ReturnPlanRowInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, returnPlanRow(context, { ...commandOf(args), ...input }));
  }
}
