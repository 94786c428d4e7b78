import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Permission } from '../../../platform/graphql/permission';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { recordRefusalProtocol } from '../commands/record-refusal-protocol';
import { recordRepresentativePower } from '../commands/record-representative-power';
import { recordStartNotice, sendStartNotice } from '../commands/send-start-notice';
import { acknowledgeAppointment, handOverAppointment, recordHandingOver } from '../commands/start-inspection';
import {
  ActArguments,
  HandOverAppointmentInput,
  RecordHandingOverInput,
  RecordRefusalProtocolInput,
  RecordRepresentativePowerInput,
  RecordStartNoticeInput,
  SendStartNoticeInput,
  requestOf,
} from './act.inputs';
import { answer } from './answer';
import { Inspection } from './inspection.graphql-type';

/** From the notice to the start. Clauses 16 to 18. */
@Resolver()
export class StartMutations {
  @Mutation(() => Inspection, {
    description: 'Tells the subject, at least 24 hours before the start (clause 16).',
  })
  @Permission('sendStartNotice', 'Inspection')
  sendStartNotice(
    @Args() args: ActArguments,
    @Arg('input', () => SendStartNoticeInput) input: SendStartNoticeInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, sendStartNotice(context, requestOf(args), input));
  }

  @Mutation(() => Inspection, { description: 'Records a notice that went out outside the system.' })
  @Permission('recordStartNotice', 'Inspection')
  recordStartNotice(
    @Args() args: ActArguments,
    @Arg('input', () => RecordStartNoticeInput) input: RecordStartNoticeInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, recordStartNotice(context, requestOf(args), input));
  }

  @Mutation(() => Inspection, { description: 'Hands the act over and shows the checklist, now (clause 17).' })
  @Permission('handOverAppointment', 'Inspection')
  handOverAppointment(
    @Args() args: ActArguments,
    @Arg('input', () => HandOverAppointmentInput) input: HandOverAppointmentInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, handOverAppointment(context, requestOf(args), input));
  }

  @Mutation(() => Inspection, {
    description: 'Records a handing over that happened; breaches are kept, never in the way.',
  })
  @Permission('recordHandingOver', 'Inspection')
  recordHandingOver(
    @Args() args: ActArguments,
    @Arg('input', () => RecordHandingOverInput) input: RecordHandingOverInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(
      context,
      info,
      recordHandingOver(context, requestOf(args), { ...input, acquaintedAt: input.acquaintedAt ?? null }),
    );
  }

  @Mutation(() => Inspection, {
    description: 'The subject’s head takes the act and reads the checklist here (clause 17).',
  })
  @Permission('acknowledgeAppointment', 'Inspection')
  acknowledgeAppointment(
    @Args() args: ActArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, acknowledgeAppointment(context, requestOf(args)));
  }

  @Mutation(() => Inspection, {
    description: 'A refusal or an obstruction, which cancels nothing (clause 18).',
  })
  @Permission('recordRefusalProtocol', 'Inspection')
  recordRefusalProtocol(
    @Args() args: ActArguments,
    @Arg('input', () => RecordRefusalProtocolInput) input: RecordRefusalProtocolInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, recordRefusalProtocol(context, requestOf(args), input));
  }

  @Mutation(() => Inspection, {
    description:
      'By what power whoever took or refused an act stood for the subject, where it was not told (17, 18, 23, 24).',
  })
  @Permission('recordRepresentativePower', 'Inspection')
  recordRepresentativePower(
    @Args() args: ActArguments,
    @Arg('input', () => RecordRepresentativePowerInput) input: RecordRepresentativePowerInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, recordRepresentativePower(context, requestOf(args), input));
  }
}
