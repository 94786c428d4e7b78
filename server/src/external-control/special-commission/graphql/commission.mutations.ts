import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import { parseId } from '../../../platform/graphql/id';
import { Permission } from '../../../platform/graphql/permission';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { recordAttendance, recuseMember } from '../commands/composition';
import { changeCommission, formCommission } from '../commands/form-commission';
import { recordProtocolDelivery, signCommissionProtocol } from '../commands/protocol';
import { openSession, recordInvitation, setSession } from '../commands/session';
import { castVote, putToVote } from '../commands/voting';
import type { CommissionCommand } from '../commission-case';
import type { Composition } from '../seats';
import { VoteChoiceEnum } from './commission.enums';
import {
  ChangeCommissionInput,
  CommissionArguments,
  FormCommissionInput,
  PutToVoteInput,
  RecordAttendanceInput,
  RecordInvitationInput,
  RecordProtocolDeliveryInput,
  RecuseMemberInput,
  SetSessionInput,
} from './commission.inputs';
import { SpecialCommission } from './special-commission.graphql-type';

function commandOf({ id, idempotencyKey, expectedVersion }: CommissionArguments): CommissionCommand {
  return { commissionId: parseId(id), idempotencyKey, expectedVersion };
}

function compositionOf({ chairId, secretaryId, memberIds }: FormCommissionInput): Composition {
  return {
    chairId: parseId(chairId),
    secretaryId: parseId(secretaryId),
    memberIds: memberIds.map(parseId),
  };
}

/** Reads the changed commission in the shape that the request asks for; whose seat ended sees it no more. */
async function answer(context: RequestContext, info: GraphQLResolveInfo, done: Promise<number>) {
  const id = await done;
  return context.reader.findOne(info, (alias, sql) => `${alias}.id = ${sql.value(id, 'integer')}`);
}

@Resolver()
export class CommissionMutations {
  @Mutation(() => SpecialCommission, {
    description: 'Forms the commission for the objections of an inspection by an order: clause 26.',
  })
  @Permission('formCommission', 'SpecialCommission')
  formCommission(
    @Arg('inspectionId', () => ID) inspectionId: string,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Arg('input', () => FormCommissionInput) input: FormCommissionInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { orderNumber, orderDate } = input;
    const given = { orderNumber, orderDate, ...compositionOf(input) };
    return answer(
      context,
      info,
      formCommission(context, { ...given, inspectionId: parseId(inspectionId), idempotencyKey }),
    );
  }

  @Mutation(() => SpecialCommission, { description: 'Changes the composition by an order with a reason.' })
  @Permission('changeCommission', 'SpecialCommission')
  changeCommission(
    @Args() args: CommissionArguments,
    @Arg('input', () => ChangeCommissionInput) input: ChangeCommissionInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { orderNumber, orderDate, reason } = input;
    const given = { orderNumber, orderDate, reason, ...compositionOf(input) };
    return answer(context, info, changeCommission(context, { ...commandOf(args), ...given }));
  }

  @Mutation(() => SpecialCommission, {
    nullable: true,
    description: 'Excludes a member, with the reason (D42).',
  })
  @Permission('recuseMember', 'SpecialCommission')
  recuseMember(
    @Args() args: CommissionArguments,
    @Arg('input', () => RecuseMemberInput) { seatId, reason }: RecuseMemberInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const given = { seatId: parseId(seatId), reason };
    return answer(context, info, recuseMember(context, { ...commandOf(args), ...given }));
  }

  @Mutation(() => SpecialCommission, { description: 'Sets day and place of the session: clause 27.' })
  @Permission('setSession', 'SpecialCommission')
  setSession(
    @Args() args: CommissionArguments,
    @Arg('input', () => SetSessionInput) { at, place }: SetSessionInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, setSession(context, { ...commandOf(args), at, place }));
  }

  @Mutation(() => SpecialCommission, { description: 'Records how an invitation went out: clause 27.' })
  @Permission('recordInvitation', 'SpecialCommission')
  recordInvitation(
    @Args() args: CommissionArguments,
    @Arg('input', () => RecordInvitationInput) input: RecordInvitationInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const given = { ...input, invitationId: parseId(input.invitationId) };
    return answer(context, info, recordInvitation(context, { ...commandOf(args), ...given }));
  }

  @Mutation(() => SpecialCommission, { description: 'Records who is there.' })
  @Permission('recordAttendance', 'SpecialCommission')
  recordAttendance(
    @Args() args: CommissionArguments,
    @Arg('input', () => RecordAttendanceInput) input: RecordAttendanceInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const given = {
      presentSeatIds: input.presentSeatIds.map(parseId),
      attendedInvitationIds: input.attendedInvitationIds.map(parseId),
      beganAt: input.beganAt ?? null,
    };
    return answer(context, info, recordAttendance(context, { ...commandOf(args), ...given }));
  }

  @Mutation(() => SpecialCommission, { description: 'Opens the session, with a quorum: clause 26.' })
  @Permission('openSession', 'SpecialCommission')
  openSession(
    @Args() args: CommissionArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, openSession(context, commandOf(args)));
  }

  @Mutation(() => SpecialCommission, { description: 'Puts a decision with its reason to the vote.' })
  @Permission('putToVote', 'SpecialCommission')
  putToVote(
    @Args() args: CommissionArguments,
    @Arg('input', () => PutToVoteInput) input: PutToVoteInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { objectionId, outcome, reason, violationIds, noPointsReason, contradictionReason } = input;
    const given = {
      objectionId: objectionId ? parseId(objectionId) : null,
      outcome,
      reason,
      violationIds: violationIds.map(parseId),
      noPointsReason: noPointsReason ?? null,
      contradictionReason: contradictionReason ?? null,
    };
    return answer(context, info, putToVote(context, { ...commandOf(args), ...given }));
  }

  @Mutation(() => SpecialCommission, { description: 'Votes on the open question, once.' })
  @Permission('castVote', 'SpecialCommission')
  castVote(
    @Arg('id', () => ID) id: string,
    @Arg('questionId', () => ID) questionId: string,
    @Arg('choice', () => VoteChoiceEnum) choice: 'FOR' | 'AGAINST',
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const given = { commissionId: parseId(id), questionId: parseId(questionId), choice, idempotencyKey };
    return answer(context, info, castVote(context, given));
  }

  @Mutation(() => SpecialCommission, {
    description: 'Signs the protocol; upheld objections withdraw their points: clause 27, D17.',
  })
  @Permission('signCommissionProtocol', 'SpecialCommission')
  signCommissionProtocol(
    @Args() args: CommissionArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, signCommissionProtocol(context, commandOf(args)));
  }

  @Mutation(() => SpecialCommission, {
    nullable: true,
    description: 'Records who of the subject took the protocol, and when; then the seats end.',
  })
  @Permission('recordProtocolDelivery', 'SpecialCommission')
  recordProtocolDelivery(
    @Args() args: CommissionArguments,
    @Arg('input', () => RecordProtocolDeliveryInput) input: RecordProtocolDeliveryInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, recordProtocolDelivery(context, { ...commandOf(args), ...input }));
  }
}
