import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import { parseId } from '../../../platform/graphql/id';
import { Permission } from '../../../platform/graphql/permission';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { appointControlEvent, appointControlEvents } from '../commands/appoint-event';
import { recordControlNotice, sendControlNotice } from '../commands/give-notice';
import { handOverControlOrder, recordControlStart } from '../commands/start-event';
import {
  answerControlRequest,
  recordControlAnswer,
  recordControlWork,
  sendControlRequest,
} from '../commands/requests';
import {
  declineControlExtension,
  grantControlExtension,
  submitControlExtension,
} from '../commands/extend-event';
import {
  draftControlEventAfterMonitoring,
  draftControlEventOnProposal,
  draftPlannedControlEvent,
} from '../commands/draft-event';
import { cancelControlEvent, withdrawControlDraft } from '../commands/cancel-event';
import { shortenControlEvent } from '../commands/shorten-event';
import { answer, requestOf } from './answer';
import { ControlEvent } from './event.graphql-type';
import {
  ControlEventArguments,
  AnswerControlRequestInput,
  AppointControlEventInput,
  AppointTogetherArguments,
  CancelControlEventInput,
  DeclineControlExtensionInput,
  DraftControlEventAfterMonitoringInput,
  DraftControlEventOnProposalInput,
  RecordControlAnswerInput,
  RecordControlNoticeInput,
  RecordControlStartInput,
  RecordControlWorkInput,
  SendControlRequestInput,
  ShortenControlEventInput,
  SubmitControlExtensionInput,
  WithdrawControlDraftInput,
} from './event.inputs';

@Resolver()
export class ControlEventMutations {
  @Mutation(() => ControlEvent, {
    description: 'Prepares an activity on a line of an approved plan: clause 42.',
  })
  @Permission('conduct', 'ControlEvent')
  draftPlannedControlEvent(
    @Arg('planLineId', () => ID) planLineId: string,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const given = { planLineId: parseId(planLineId), idempotencyKey };
    return answer(context, info, draftPlannedControlEvent(context, given));
  }

  @Mutation(() => ControlEvent, { description: 'Prepares an activity after a monitoring: clauses 42, 59.' })
  @Permission('conduct', 'ControlEvent')
  draftControlEventAfterMonitoring(
    @Arg('input', () => DraftControlEventAfterMonitoringInput) input: DraftControlEventAfterMonitoringInput,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { monitoringLetterId, monitoringReference = null, monitoringDate = null } = input;
    const ids = {
      objectId: parseId(input.objectId),
      executorIds: input.executorIds.map(parseId),
      monitoringLetterId: monitoringLetterId ? parseId(monitoringLetterId) : null,
    };
    const given = { ...input, ...ids, monitoringReference, monitoringDate, idempotencyKey };
    return answer(context, info, draftControlEventAfterMonitoring(context, given));
  }

  @Mutation(() => ControlEvent, {
    description: 'Prepares an activity on a proposal of internal monitoring: clauses 42, 59 (4).',
  })
  @Permission('conduct', 'ControlEvent')
  draftControlEventOnProposal(
    @Arg('input', () => DraftControlEventOnProposalInput) input: DraftControlEventOnProposalInput,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const ids = { proposalId: parseId(input.proposalId), executorIds: input.executorIds.map(parseId) };
    return answer(context, info, draftControlEventOnProposal(context, { ...input, ...ids, idempotencyKey }));
  }

  @Mutation(() => ControlEvent, {
    description: 'The leadership cancels by order an activity of which no act was drawn up: clauses 42, 47.',
  })
  @Permission('order', 'ControlEvent')
  cancelControlEvent(
    @Args() args: ControlEventArguments,
    @Arg('input', () => CancelControlEventInput) input: CancelControlEventInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, cancelControlEvent(context, requestOf(args), input));
  }

  @Mutation(() => ControlEvent, {
    description: 'The leadership brings the end of an activity forward by order: clauses 44, 50.',
  })
  @Permission('order', 'ControlEvent')
  shortenControlEvent(
    @Args() args: ControlEventArguments,
    @Arg('input', () => ShortenControlEventInput) input: ShortenControlEventInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, shortenControlEvent(context, requestOf(args), input));
  }

  @Mutation(() => ControlEvent, { description: 'Gives up an activity that nobody has appointed: clause 42.' })
  @Permission('conduct', 'ControlEvent')
  withdrawControlDraft(
    @Args() args: ControlEventArguments,
    @Arg('input', () => WithdrawControlDraftInput) input: WithdrawControlDraftInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, withdrawControlDraft(context, requestOf(args), input));
  }

  @Mutation(() => ControlEvent, {
    description: 'The leadership appoints the activity by an order: clauses 42, 44.',
  })
  @Permission('order', 'ControlEvent')
  appointControlEvent(
    @Args() args: ControlEventArguments,
    @Arg('input', () => AppointControlEventInput) input: AppointControlEventInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, appointControlEvent(context, requestOf(args), input));
  }

  @Mutation(() => [ControlEvent], {
    description:
      'One order appoints several activities of the plan, each with its own dates: clauses 42, 47.',
  })
  @Permission('order', 'ControlEvent')
  async appointControlEvents(
    @Args() { events, idempotencyKey }: AppointTogetherArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const given = events.map((event) => ({ ...event, eventId: parseId(event.eventId) }));
    const ids = await appointControlEvents(context, { events: given, idempotencyKey });
    return context.reader.findList(info, {
      order: (alias) => `${alias}.id`,
      where: (alias, sql) => `${alias}.id = any(${sql.value(ids, 'integer[]')})`,
      limit: ids.length,
    });
  }

  @Mutation(() => ControlEvent, { description: 'Tells the object in writing: clause 46.' })
  @Permission('conduct', 'ControlEvent')
  sendControlNotice(
    @Args() args: ControlEventArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, sendControlNotice(context, requestOf(args)));
  }

  @Mutation(() => ControlEvent, {
    description: 'Records that the object was told in writing outside the system: clause 46.',
  })
  @Permission('conduct', 'ControlEvent')
  recordControlNotice(
    @Args() args: ControlEventArguments,
    @Arg('input', () => RecordControlNoticeInput) input: RecordControlNoticeInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, recordControlNotice(context, requestOf(args), input));
  }

  @Mutation(() => ControlEvent, {
    description: 'Hands the order over through the portal; this is the start: clause 47.',
  })
  @Permission('conduct', 'ControlEvent')
  handOverControlOrder(
    @Args() args: ControlEventArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, handOverControlOrder(context, requestOf(args)));
  }

  @Mutation(() => ControlEvent, {
    description: 'Records that the order was handed over on paper, or refused: clause 47.',
  })
  @Permission('conduct', 'ControlEvent')
  recordControlStart(
    @Args() args: ControlEventArguments,
    @Arg('input', () => RecordControlStartInput) input: RecordControlStartInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, recordControlStart(context, requestOf(args), input));
  }

  @Mutation(() => ControlEvent, { description: 'Asks the object for papers or explanations: clause 48.' })
  @Permission('conduct', 'ControlEvent')
  sendControlRequest(
    @Args() args: ControlEventArguments,
    @Arg('input', () => SendControlRequestInput) input: SendControlRequestInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, sendControlRequest(context, requestOf(args), input));
  }

  @Mutation(() => ControlEvent, { description: 'The object answers a request: clause 48.' })
  @Permission('answer', 'ControlEvent')
  answerControlRequest(
    @Args() args: ControlEventArguments,
    @Arg('input', () => AnswerControlRequestInput) input: AnswerControlRequestInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const given = { ...input, requestId: parseId(input.requestId) };
    return answer(context, info, answerControlRequest(context, requestOf(args), given));
  }

  @Mutation(() => ControlEvent, { description: 'Records an answer that came on paper or by word of mouth.' })
  @Permission('conduct', 'ControlEvent')
  recordControlAnswer(
    @Args() args: ControlEventArguments,
    @Arg('input', () => RecordControlAnswerInput) input: RecordControlAnswerInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const given = { ...input, requestId: parseId(input.requestId) };
    return answer(context, info, recordControlAnswer(context, requestOf(args), given));
  }

  @Mutation(() => ControlEvent, { description: 'Records what the executors did beside requests: clause 48.' })
  @Permission('conduct', 'ControlEvent')
  recordControlWork(
    @Args() args: ControlEventArguments,
    @Arg('input', () => RecordControlWorkInput) input: RecordControlWorkInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(
      context,
      info,
      recordControlWork(context, requestOf(args), {
        ...input,
        dataFrom: input.dataFrom ?? null,
        dataTo: input.dataTo ?? null,
      }),
    );
  }

  @Mutation(() => ControlEvent, {
    description: 'Puts a reasoned submission before the leadership: clause 45.',
  })
  @Permission('conduct', 'ControlEvent')
  submitControlExtension(
    @Args() args: ControlEventArguments,
    @Arg('input', () => SubmitControlExtensionInput) input: SubmitControlExtensionInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, submitControlExtension(context, requestOf(args), input));
  }

  @Mutation(() => ControlEvent, { description: 'The leadership extends by an order: clause 45.' })
  @Permission('order', 'ControlEvent')
  grantControlExtension(
    @Args() args: ControlEventArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, grantControlExtension(context, requestOf(args)));
  }

  @Mutation(() => ControlEvent, { description: 'The leadership leaves the term as it is.' })
  @Permission('order', 'ControlEvent')
  declineControlExtension(
    @Args() args: ControlEventArguments,
    @Arg('input', () => DeclineControlExtensionInput) input: DeclineControlExtensionInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, declineControlExtension(context, requestOf(args), input));
  }
}
