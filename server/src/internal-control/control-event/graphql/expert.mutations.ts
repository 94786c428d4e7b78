import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { parseId } from '../../../platform/graphql/id';
import { Permission } from '../../../platform/graphql/permission';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { addControlExpert } from '../commands/experts';
import { answerExpertObjection, objectToControlExpert } from '../commands/object-to-expert';
import { answer, requestOf } from './answer';
import { ControlEvent } from './event.graphql-type';
import { ControlEventArguments } from './event.inputs';
import {
  AddControlExpertInput,
  AnswerExpertObjectionInput,
  ObjectToControlExpertInput,
} from './expert.inputs';

/** Experts of a control event, and what the object says of them (clause 49). */
@Resolver()
export class ControlExpertMutations {
  @Mutation(() => ControlEvent, { description: 'Brings in an expert without ties to the object: clause 49.' })
  @Permission('conduct', 'ControlEvent')
  addControlExpert(
    @Args() args: ControlEventArguments,
    @Arg('input', () => AddControlExpertInput) input: AddControlExpertInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const given = {
      ...input,
      employerId: input.employerId ? parseId(input.employerId) : null,
      apartBecause: input.apartBecause ?? null,
    };
    return answer(context, info, addControlExpert(context, requestOf(args), given));
  }

  @Mutation(() => ControlEvent, {
    description: 'The head of the object objects to an expert with a reason: clause 49.',
  })
  @Permission('respond', 'ControlEvent')
  objectToControlExpert(
    @Args() args: ControlEventArguments,
    @Arg('input', () => ObjectToControlExpertInput) input: ObjectToControlExpertInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const given = { ...input, expertId: parseId(input.expertId) };
    return answer(context, info, objectToControlExpert(context, requestOf(args), given));
  }

  @Mutation(() => ControlEvent, {
    description:
      'The leadership replaces an expert to whom the object objected, or keeps him or her: clause 49.',
  })
  @Permission('order', 'ControlEvent')
  answerExpertObjection(
    @Args() args: ControlEventArguments,
    @Arg('input', () => AnswerExpertObjectionInput) input: AnswerExpertObjectionInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const given = { ...input, objectionId: parseId(input.objectionId) };
    return answer(context, info, answerExpertObjection(context, requestOf(args), given));
  }
}
