import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Permission } from '../../../platform/graphql/permission';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { openAdministrativeCase, recordAdministrativeOutcome } from '../commands/administrative-case';
import { orderEarlyInspection, revisePreventiveControl } from '../commands/change-draft';
import { ActArguments, requestOf } from './act.inputs';
import { answer } from './answer';
import { assertReason } from './assert-reason';
import {
  OpenAdministrativeCaseInput,
  PreventiveControlInput,
  RecordAdministrativeOutcomeInput,
  toAdministrativeCase,
  toControl,
  toOutcome,
} from './control.inputs';
import { Inspection } from './inspection.graphql-type';

/** What a preventive control with a visit has of its own, and what follows from its gross violations. Clauses 6-1, 6-2, 7. */
@Resolver()
export class ControlMutations {
  @Mutation(() => Inspection, {
    description: 'Writes the draft of a control anew; its line stays (clause 7).',
  })
  @Permission('revisePreventiveControl', 'Inspection')
  revisePreventiveControl(
    @Args() args: ActArguments,
    @Arg('input', () => PreventiveControlInput) input: PreventiveControlInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { draft, columns } = toControl(input);
    return answer(context, info, revisePreventiveControl(context, requestOf(args), draft, columns));
  }

  @Mutation(() => Inspection, {
    description:
      'Has the inspection after gross violations appointed before the remedy-by date: the head, with the reason (clause 6-2).',
  })
  @Permission('orderEarlyInspection', 'Inspection')
  orderEarlyInspection(
    @Args() args: ActArguments,
    @Arg('reason', () => String) reason: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    assertReason(reason);
    return answer(context, info, orderEarlyInspection(context, requestOf(args), reason));
  }

  @Mutation(() => Inspection, {
    description: 'Records that a case on an administrative offence was opened (clause 6-1).',
  })
  @Permission('openAdministrativeCase', 'Inspection')
  openAdministrativeCase(
    @Args() args: ActArguments,
    @Arg('input', () => OpenAdministrativeCaseInput) input: OpenAdministrativeCaseInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(
      context,
      info,
      openAdministrativeCase(context, requestOf(args), toAdministrativeCase(input)),
    );
  }

  @Mutation(() => Inspection, {
    description: 'Records how a case on an administrative offence ended (clause 6-1).',
  })
  @Permission('recordAdministrativeOutcome', 'Inspection')
  recordAdministrativeOutcome(
    @Args() args: ActArguments,
    @Arg('input', () => RecordAdministrativeOutcomeInput) input: RecordAdministrativeOutcomeInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, recordAdministrativeOutcome(context, requestOf(args), toOutcome(input)));
  }
}
