import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Permission } from '../../../platform/graphql/permission';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { draftNextAppointment, leaveGround } from '../commands/appoint-anew';
import { ActArguments, requestOf } from './act.inputs';
import { answer } from './answer';
import { assertReason } from './assert-reason';
import { Inspection } from './inspection.graphql-type';

/** What follows a cancelled appointment: its grounds remain. Clauses 8, 12. */
@Resolver()
export class AppointAnewMutations {
  @Mutation(() => Inspection, {
    description: 'Drafts the next appointment on the grounds of a cancelled one, with its data (clause 8).',
  })
  @Permission('draftNextAppointment', 'Inspection')
  draftNextAppointment(
    @Args() args: ActArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, draftNextAppointment(context, requestOf(args)));
  }

  @Mutation(() => Inspection, {
    description:
      'Leaves the grounds of a cancelled appointment, with the reason: nothing is appointed on them.',
  })
  @Permission('leaveGround', 'Inspection')
  leaveGround(
    @Args() args: ActArguments,
    @Arg('reason', () => String) reason: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    assertReason(reason);
    return answer(context, info, leaveGround(context, requestOf(args), reason));
  }
}
