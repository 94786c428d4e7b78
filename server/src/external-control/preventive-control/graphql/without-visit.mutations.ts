import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { CalendarDate } from '../../../law';
import { parseId } from '../../../platform/graphql/id';
import { Permission } from '../../../platform/graphql/permission';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { addControlFinding, openControlWithoutVisit, removeControlFinding } from '../commands/analyse';
import {
  acknowledgeControlRecommendation,
  endControlWithoutVisit,
  recommendToSubject,
} from '../commands/recommend';
import type { ControlCommand } from '../control-case';
import { ControlWithoutVisit } from './without-visit.graphql-type';
import {
  AddControlFindingInput,
  ControlArguments,
  EndControlWithoutVisitInput,
  OpenControlWithoutVisitInput,
  RecommendToSubjectInput,
  RemoveControlFindingInput,
} from './without-visit.inputs';

function commandOf({ id, idempotencyKey, expectedVersion }: ControlArguments): ControlCommand {
  return { controlId: parseId(id), idempotencyKey, expectedVersion };
}

/** Reads the changed control in the shape that the request asks for. */
async function answer(context: RequestContext, info: GraphQLResolveInfo, done: Promise<number>) {
  const id = await done;
  return context.reader.findOne(info, (alias, sql) => `${alias}.id = ${sql.value(id, 'integer')}`);
}

/** Acts of the control without a visit: no appointment and no prescription stand among them. Clauses 6-3, 7-2. */
@Resolver()
export class ControlWithoutVisitMutations {
  @Mutation(() => ControlWithoutVisit, { description: 'Opens the analysis of a subject (clauses 6, 7-2).' })
  @Permission('openControlWithoutVisit', 'ControlWithoutVisit')
  openControlWithoutVisit(
    @Arg('input', () => OpenControlWithoutVisitInput) input: OpenControlWithoutVisitInput,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const given = {
      idempotencyKey,
      subjectId: parseId(input.subjectId),
      analysis: input.analysis,
      periodFrom: input.periodFrom as CalendarDate,
      periodTo: input.periodTo as CalendarDate,
    };
    return answer(context, info, openControlWithoutVisit(context, given));
  }

  @Mutation(() => ControlWithoutVisit, { description: 'Adds what the analysis found (clause 7-2).' })
  @Permission('addControlFinding', 'ControlWithoutVisit')
  addControlFinding(
    @Args() args: ControlArguments,
    @Arg('input', () => AddControlFindingInput) input: AddControlFindingInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, addControlFinding(context, { ...commandOf(args), ...input }));
  }

  @Mutation(() => ControlWithoutVisit, { description: 'Takes back a finding, with the reason (clause 7-2).' })
  @Permission('removeControlFinding', 'ControlWithoutVisit')
  removeControlFinding(
    @Args() args: ControlArguments,
    @Arg('input', () => RemoveControlFindingInput) { findingId, reason }: RemoveControlFindingInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const given = { ...commandOf(args), findingId: parseId(findingId), reason };
    return answer(context, info, removeControlFinding(context, given));
  }

  @Mutation(() => ControlWithoutVisit, {
    description: 'Ends the analysis in a recommendation, which the subject has at once (clauses 6-3, 7-2).',
  })
  @Permission('recommendToSubject', 'ControlWithoutVisit')
  recommendToSubject(
    @Args() args: ControlArguments,
    @Arg('input', () => RecommendToSubjectInput) { recommendation }: RecommendToSubjectInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, recommendToSubject(context, { ...commandOf(args), recommendation }));
  }

  @Mutation(() => ControlWithoutVisit, {
    description: 'The subject has read the recommendation (clause 7-2).',
  })
  @Permission('acknowledgeControlRecommendation', 'ControlWithoutVisit')
  acknowledgeControlRecommendation(
    @Args() args: ControlArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, acknowledgeControlRecommendation(context, commandOf(args)));
  }

  @Mutation(() => ControlWithoutVisit, { description: 'Ends the control, with the reason (clause 7-2).' })
  @Permission('endControlWithoutVisit', 'ControlWithoutVisit')
  endControlWithoutVisit(
    @Args() args: ControlArguments,
    @Arg('input', () => EndControlWithoutVisitInput) { reason }: EndControlWithoutVisitInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, endControlWithoutVisit(context, { ...commandOf(args), reason }));
  }
}
