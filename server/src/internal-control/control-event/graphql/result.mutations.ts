import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Permission } from '../../../platform/graphql/permission';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { drawUpControlAct, showControlAct } from '../commands/draw-up-act';
import { agreeToControlAct, objectToControlAct, recordControlResponse } from '../commands/respond-to-act';
import {
  closeControlEvent,
  decideOnMeasures,
  submitControlMaterials,
  takeNoteOfControl,
} from '../commands/decide-on-event';
import { answer, requestOf } from './answer';
import { ControlEvent } from './event.graphql-type';
import {
  DrawUpControlActInput,
  ObjectToControlActInput,
  RecordControlResponseInput,
  ShowControlActInput,
} from './act.inputs';
import { ControlEventArguments } from './event.inputs';

@Resolver()
export class ControlResultMutations {
  @Mutation(() => ControlEvent, { description: 'Draws up the act in two copies: clauses 50, 51.' })
  @Permission('conduct', 'ControlEvent')
  drawUpControlAct(
    @Args() args: ControlEventArguments,
    @Arg('input', () => DrawUpControlActInput) input: DrawUpControlActInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { measuresBy = null, drawnUpAt = null, ...rest } = input;
    const given = { ...rest, measuresBy, drawnUpAt };
    return answer(context, info, drawUpControlAct(context, requestOf(args), given));
  }

  @Mutation(() => ControlEvent, { description: 'The act was shown, or the look at it refused: clause 50.' })
  @Permission('conduct', 'ControlEvent')
  showControlAct(
    @Args() args: ControlEventArguments,
    @Arg('input', () => ShowControlActInput) input: ShowControlActInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, showControlAct(context, requestOf(args), input));
  }

  @Mutation(() => ControlEvent, { description: 'The head of the object signs both copies: clause 52.' })
  @Permission('respond', 'ControlEvent')
  agreeToControlAct(
    @Args() args: ControlEventArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, agreeToControlAct(context, requestOf(args)));
  }

  @Mutation(() => ControlEvent, { description: 'The head of the object objects: clause 52.' })
  @Permission('respond', 'ControlEvent')
  objectToControlAct(
    @Args() args: ControlEventArguments,
    @Arg('input', () => ObjectToControlActInput) input: ObjectToControlActInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, objectToControlAct(context, requestOf(args), input));
  }

  @Mutation(() => ControlEvent, { description: 'Records agreement or objections that came on paper.' })
  @Permission('conduct', 'ControlEvent')
  recordControlResponse(
    @Args() args: ControlEventArguments,
    @Arg('input', () => RecordControlResponseInput) input: RecordControlResponseInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, recordControlResponse(context, requestOf(args), input));
  }

  @Mutation(() => ControlEvent, {
    description: 'Puts materials and act before the head of the body: clause 53.',
  })
  @Permission('conduct', 'ControlEvent')
  submitControlMaterials(
    @Args() args: ControlEventArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, submitControlMaterials(context, requestOf(args)));
  }

  @Mutation(() => ControlEvent, { description: 'The head decides on a letter on measures: clause 54 (1).' })
  @Permission('order', 'ControlEvent')
  decideOnMeasures(
    @Args() args: ControlEventArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, decideOnMeasures(context, requestOf(args)));
  }

  @Mutation(() => ControlEvent, { description: 'The head takes note: clause 54 (2).' })
  @Permission('order', 'ControlEvent')
  takeNoteOfControl(
    @Args() args: ControlEventArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, takeNoteOfControl(context, requestOf(args)));
  }

  @Mutation(() => ControlEvent, { description: 'Closes an activity whose measures are executed: clause 57.' })
  @Permission('conduct', 'ControlEvent')
  closeControlEvent(
    @Args() args: ControlEventArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, closeControlEvent(context, requestOf(args)));
  }
}
