import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { CalendarDate } from '../../../law';
import { Permission } from '../../../platform/graphql/permission';
import type { RequestContext } from '../../../platform/graphql/request-context';
import {
  recordResumptionNotice,
  recordSuspensionNotice,
  sendResumptionNotice,
  sendSuspensionNotice,
} from '../commands/course-notices';
import { resumeInspection } from '../commands/resume-inspection';
import { suspendInspection } from '../commands/suspend-inspection';
import { ActArguments, requestOf } from './act.inputs';
import { answer } from './answer';
import {
  RecordResumptionNoticeInput,
  RecordSuspensionNoticeInput,
  ResumeInspectionInput,
  SendResumptionNoticeInput,
  SendSuspensionNoticeInput,
  SuspendInspectionInput,
} from './course.inputs';
import { Inspection } from './inspection.graphql-type';

/** The suspension of a running inspection and its end. Clauses 19 to 21. */
@Resolver()
export class SuspensionMutations {
  @Mutation(() => Inspection, {
    description:
      'Suspends a running inspection, once and for a month at most: head, chair or who performs their duties (clauses 19, 20).',
  })
  @Permission('suspendInspection', 'Inspection')
  suspendInspection(
    @Args() args: ActArguments,
    @Arg('input', () => SuspendInspectionInput) input: SuspendInspectionInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(
      context,
      info,
      suspendInspection(context, requestOf(args), {
        ...input,
        expectedOn: input.expectedOn as CalendarDate,
      }),
    );
  }

  @Mutation(() => Inspection, {
    description:
      'The material is there: the inspection resumes at once (clause 19). Without it the month ends it by itself.',
  })
  @Permission('resumeInspection', 'Inspection')
  resumeInspection(
    @Args() args: ActArguments,
    @Arg('input', () => ResumeInspectionInput) input: ResumeInspectionInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(
      context,
      info,
      resumeInspection(context, requestOf(args), { ...input, arrivedOn: input.arrivedOn as CalendarDate }),
    );
  }

  @Mutation(() => Inspection, {
    description: 'Tells the subject of the suspension (clause 21).',
  })
  @Permission('sendSuspensionNotice', 'Inspection')
  sendSuspensionNotice(
    @Args() args: ActArguments,
    @Arg('input', () => SendSuspensionNoticeInput) input: SendSuspensionNoticeInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, sendSuspensionNotice(context, requestOf(args), input));
  }

  @Mutation(() => Inspection, {
    description: 'Records a notice of the suspension that went out outside the system.',
  })
  @Permission('recordSuspensionNotice', 'Inspection')
  recordSuspensionNotice(
    @Args() args: ActArguments,
    @Arg('input', () => RecordSuspensionNoticeInput) input: RecordSuspensionNoticeInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, recordSuspensionNotice(context, requestOf(args), input));
  }

  @Mutation(() => Inspection, {
    description: 'Sends the drafted notice of the resumption (clause 21).',
  })
  @Permission('sendResumptionNotice', 'Inspection')
  sendResumptionNotice(
    @Args() args: ActArguments,
    @Arg('input', () => SendResumptionNoticeInput) input: SendResumptionNoticeInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, sendResumptionNotice(context, requestOf(args), input));
  }

  @Mutation(() => Inspection, {
    description: 'Records a notice of the resumption that went out outside the system.',
  })
  @Permission('recordResumptionNotice', 'Inspection')
  recordResumptionNotice(
    @Args() args: ActArguments,
    @Arg('input', () => RecordResumptionNoticeInput) input: RecordResumptionNoticeInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, recordResumptionNotice(context, requestOf(args), input));
  }
}
