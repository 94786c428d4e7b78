import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Int, Mutation, Resolver } from 'type-graphql';
import { parseId } from '../../../platform/graphql/id';
import { Permission } from '../../../platform/graphql/permission';
import type { RequestContext } from '../../../platform/graphql/request-context';
import {
  addInternalFinding,
  addMonitoringProposal,
  answerMonitoringPoint,
  withdrawMonitoringProposal,
} from '../commands/fill-sheet';
import { takeBackInternalFinding } from '../commands/take-back-finding';
import {
  closeInternalMonitoring,
  recordProposalOutcome,
  returnMonitoringProposals,
  sendMonitoringProposals,
  submitMonitoringProposals,
} from '../commands/follow-proposals';
import { answerMonitoringProposal } from '../commands/answer-proposal';
import { openInternalMonitoring } from '../commands/open-monitoring';
import type { InternalCommand } from '../internal-case';
import { InternalMonitoring, MonitoringProposal } from './internal-monitoring.graphql-type';
import {
  AddInternalFindingInput,
  AddMonitoringProposalInput,
  AnswerMonitoringPointInput,
  AnswerMonitoringProposalInput,
  InternalMonitoringArguments,
  OpenInternalMonitoringInput,
  RecordProposalOutcomeInput,
  ReturnMonitoringProposalsInput,
  SendMonitoringProposalsInput,
  TakeBackInternalFindingInput,
  WithdrawMonitoringProposalInput,
} from './internal-monitoring.inputs';

function commandOf({ id, idempotencyKey, expectedVersion }: InternalMonitoringArguments): InternalCommand {
  return { id: parseId(id), idempotencyKey, expectedVersion };
}

const optionalId = (id: string | null | undefined) => (id ? parseId(id) : null);

/** Reads the changed case in the shape that the request asks for. */
async function answer(context: RequestContext, info: GraphQLResolveInfo, done: Promise<number>) {
  const id = await done;
  return context.reader.findOne(info, (alias, sql) => `${alias}.id = ${sql.value(id, 'integer')}`);
}

@Resolver()
export class InternalMonitoringMutations {
  @Mutation(() => InternalMonitoring, { description: 'Begins to monitor a quarter: clause 58.' })
  @Permission('conduct', 'InternalMonitoring')
  openInternalMonitoring(
    @Arg('input', () => OpenInternalMonitoringInput) { year, quarter }: OpenInternalMonitoringInput,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, openInternalMonitoring(context, { year, quarter, idempotencyKey }));
  }

  @Mutation(() => InternalMonitoring, { description: 'Answers one of the thirteen points: clause 58.' })
  @Permission('conduct', 'InternalMonitoring')
  answerMonitoringPoint(
    @Args() args: InternalMonitoringArguments,
    @Arg('input', () => AnswerMonitoringPointInput) input: AnswerMonitoringPointInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, answerMonitoringPoint(context, { ...commandOf(args), ...input }));
  }

  @Mutation(() => InternalMonitoring, { description: 'Records what was found at a point: clause 58.' })
  @Permission('conduct', 'InternalMonitoring')
  addInternalFinding(
    @Args() args: InternalMonitoringArguments,
    @Arg('input', () => AddInternalFindingInput) input: AddInternalFindingInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(
      context,
      info,
      addInternalFinding(context, {
        ...commandOf(args),
        ...input,
        publicServiceId: optionalId(input.publicServiceId),
      }),
    );
  }

  @Mutation(() => InternalMonitoring, { description: 'Works out a proposal on what was found: clause 59.' })
  @Permission('conduct', 'InternalMonitoring')
  addMonitoringProposal(
    @Args() args: InternalMonitoringArguments,
    @Arg('input', () => AddMonitoringProposalInput) input: AddMonitoringProposalInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(
      context,
      info,
      addMonitoringProposal(context, {
        ...commandOf(args),
        ...input,
        findingId: parseId(input.findingId),
        objectId: optionalId(input.objectId),
        addresseeId: optionalId(input.addresseeId),
      }),
    );
  }

  @Mutation(() => InternalMonitoring, {
    description: 'Takes back a finding that was recorded by mistake: clause 58.',
  })
  @Permission('conduct', 'InternalMonitoring')
  takeBackInternalFinding(
    @Args() args: InternalMonitoringArguments,
    @Arg('input', () => TakeBackInternalFindingInput) input: TakeBackInternalFindingInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(
      context,
      info,
      takeBackInternalFinding(context, {
        ...commandOf(args),
        findingId: parseId(input.findingId),
        reason: input.reason,
      }),
    );
  }

  @Mutation(() => InternalMonitoring, { description: 'Takes a proposal back before it is sent.' })
  @Permission('conduct', 'InternalMonitoring')
  withdrawMonitoringProposal(
    @Args() args: InternalMonitoringArguments,
    @Arg('input', () => WithdrawMonitoringProposalInput) input: WithdrawMonitoringProposalInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(
      context,
      info,
      withdrawMonitoringProposal(context, { ...commandOf(args), proposalId: parseId(input.proposalId) }),
    );
  }

  @Mutation(() => InternalMonitoring, {
    description: 'Closes a quarter in which nothing is proposed: clause 58.',
  })
  @Permission('conduct', 'InternalMonitoring')
  closeInternalMonitoring(
    @Args() args: InternalMonitoringArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, closeInternalMonitoring(context, commandOf(args)));
  }

  @Mutation(() => InternalMonitoring, { description: 'Puts the proposals before the leadership: clause 60.' })
  @Permission('conduct', 'InternalMonitoring')
  submitMonitoringProposals(
    @Args() args: InternalMonitoringArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, submitMonitoringProposals(context, commandOf(args)));
  }

  @Mutation(() => InternalMonitoring, { description: 'Gives the proposals back.' })
  @Permission('send', 'InternalMonitoring')
  returnMonitoringProposals(
    @Args() args: InternalMonitoringArguments,
    @Arg('input', () => ReturnMonitoringProposalsInput) input: ReturnMonitoringProposalsInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, returnMonitoringProposals(context, { ...commandOf(args), ...input }));
  }

  @Mutation(() => InternalMonitoring, {
    description: 'Sends the proposals on with the day to inform of the measures: clause 60.',
  })
  @Permission('send', 'InternalMonitoring')
  sendMonitoringProposals(
    @Args() args: InternalMonitoringArguments,
    @Arg('input', () => SendMonitoringProposalsInput) input: SendMonitoringProposalsInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(
      context,
      info,
      sendMonitoringProposals(context, { ...commandOf(args), reportBy: input.reportBy ?? null }),
    );
  }

  @Mutation(() => InternalMonitoring, { description: 'Records what the addressee informed of: clause 60.' })
  @Permission('conduct', 'InternalMonitoring')
  recordProposalOutcome(
    @Args() args: InternalMonitoringArguments,
    @Arg('input', () => RecordProposalOutcomeInput) input: RecordProposalOutcomeInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(
      context,
      info,
      recordProposalOutcome(context, { ...commandOf(args), ...input, proposalId: parseId(input.proposalId) }),
    );
  }

  @Mutation(() => MonitoringProposal, {
    description: 'The addressee of a proposal informs of the measures: clause 60.',
  })
  @Permission('answer', 'MonitoringProposal')
  answerMonitoringProposal(
    @Arg('input', () => AnswerMonitoringProposalInput)
    { proposalId, text, fileIds }: AnswerMonitoringProposalInput,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const given = { proposalId: parseId(proposalId), text, fileIds, idempotencyKey, expectedVersion };
    return answer(context, info, answerMonitoringProposal(context, given));
  }
}
