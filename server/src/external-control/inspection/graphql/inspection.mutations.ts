import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Int, Mutation, Resolver } from 'type-graphql';
import { Permission } from '../../../platform/graphql/permission';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { appointInspection } from '../commands/appoint-inspection';
import { cancelAppointment } from '../commands/cancel-appointment';
import { recordPreparation, reviseInspectionDraft, withdrawInspectionDraft } from '../commands/change-draft';
import { closeInspection } from '../commands/close-inspection';
import { draftInspection } from '../commands/draft-inspection';
import { registerAppointment } from '../commands/register-appointment';
import { ActArguments, RecordPreparationInput, requestOf } from './act.inputs';
import { answer } from './answer';
import { assertReason } from './assert-reason';
import { DraftInspectionInput, toDraft } from './draft.inputs';
import { Inspection } from './inspection.graphql-type';
import { parseId } from '../../../platform/graphql/id';

/** From the draft to the registered act of appointment, and the end of the case. Clauses 8, 9, 12, 13, 15. */
@Resolver()
export class InspectionMutations {
  @Mutation(() => Inspection, { description: 'Opens an inspection of your office as a draft (clause 8).' })
  @Permission('draftInspection', 'Inspection')
  draftInspection(
    @Arg('input', () => DraftInspectionInput) input: DraftInspectionInput,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, draftInspection(context, toDraft(input), idempotencyKey));
  }

  @Mutation(() => Inspection)
  @Permission('reviseInspectionDraft', 'Inspection')
  reviseInspectionDraft(
    @Args() args: ActArguments,
    @Arg('input', () => DraftInspectionInput) input: DraftInspectionInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, reviseInspectionDraft(context, requestOf(args), toDraft(input)));
  }

  @Mutation(() => Inspection)
  @Permission('withdrawInspectionDraft', 'Inspection')
  withdrawInspectionDraft(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    assertReason(reason);
    const request = { id: parseId(id), idempotencyKey, expectedVersion };
    return answer(context, info, withdrawInspectionDraft(context, request, reason));
  }

  @Mutation(() => Inspection, {
    description: 'Ticks off what was studied before the inspection (clause 15).',
  })
  @Permission('recordPreparation', 'Inspection')
  recordPreparation(
    @Args() args: ActArguments,
    @Arg('input', () => RecordPreparationInput) input: RecordPreparationInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, recordPreparation(context, requestOf(args), input.materials));
  }

  @Mutation(() => Inspection, {
    description: 'Signs the act of appointment: head, chair or who performs their duties (clause 12).',
  })
  @Permission('appointInspection', 'Inspection')
  appointInspection(
    @Args() args: ActArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, appointInspection(context, requestOf(args)));
  }

  @Mutation(() => Inspection, {
    description: 'Ends an appointed inspection before its start; the act keeps its number (clause 12).',
  })
  @Permission('cancelAppointment', 'Inspection')
  cancelAppointment(
    @Args() args: ActArguments,
    @Arg('reason', () => String) reason: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    assertReason(reason);
    return answer(context, info, cancelAppointment(context, requestOf(args), reason));
  }

  @Mutation(() => Inspection, {
    description: 'Registers the act with the legal-statistics body (clause 12).',
  })
  @Permission('registerAppointment', 'Inspection')
  registerAppointment(
    @Args() args: ActArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, registerAppointment(context, requestOf(args)));
  }

  @Mutation(() => Inspection)
  @Permission('closeInspection', 'Inspection')
  closeInspection(
    @Args() args: ActArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, closeInspection(context, requestOf(args)));
  }
}
