import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { parseId } from '../../../platform/graphql/id';
import { Permission } from '../../../platform/graphql/permission';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { changeInspectors, registerInspectorChange } from '../commands/change-inspectors';
import { recordExtensionNotice, sendExtensionNotice } from '../commands/course-notices';
import { extendInspection, registerExtension } from '../commands/extend-inspection';
import { ActArguments, requestOf } from './act.inputs';
import { answer } from './answer';
import {
  ChangeInspectorsInput,
  ExtendInspectionInput,
  RecordExtensionNoticeInput,
  SendExtensionNoticeInput,
} from './course.inputs';
import { Inspection } from './inspection.graphql-type';
import { toSpecialist } from './specialist.input';

/** What changes the course of a running inspection: its extension, and who inspects. Clauses 11 to 14. */
@Resolver()
export class CourseMutations {
  @Mutation(() => Inspection, {
    description:
      'Signs the additional act of extension, once, before the running term ends: head, chair or who performs their duties (clause 14).',
  })
  @Permission('extendInspection', 'Inspection')
  extendInspection(
    @Args() args: ActArguments,
    @Arg('input', () => ExtendInspectionInput) input: ExtendInspectionInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, extendInspection(context, requestOf(args), input));
  }

  @Mutation(() => Inspection, {
    description: 'Registers the additional act with the legal-statistics body (clause 14).',
  })
  @Permission('registerExtension', 'Inspection')
  registerExtension(
    @Args() args: ActArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, registerExtension(context, requestOf(args)));
  }

  @Mutation(() => Inspection, {
    description: 'Tells the subject, one working day before the extension at the latest (clause 14).',
  })
  @Permission('sendExtensionNotice', 'Inspection')
  sendExtensionNotice(
    @Args() args: ActArguments,
    @Arg('input', () => SendExtensionNoticeInput) input: SendExtensionNoticeInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, sendExtensionNotice(context, requestOf(args), input));
  }

  @Mutation(() => Inspection, {
    description:
      'Records a notice of the extension that went out outside the system; a late one is a breach.',
  })
  @Permission('recordExtensionNotice', 'Inspection')
  recordExtensionNotice(
    @Args() args: ActArguments,
    @Arg('input', () => RecordExtensionNoticeInput) input: RecordExtensionNoticeInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, recordExtensionNotice(context, requestOf(args), input));
  }

  @Mutation(() => Inspection, {
    description:
      'Signs an additional act on who inspects and who is brought in: head, chair or who performs their duties (clauses 11, 12).',
  })
  @Permission('changeInspectors', 'Inspection')
  changeInspectors(
    @Args() args: ActArguments,
    @Arg('input', () => ChangeInspectorsInput) input: ChangeInspectorsInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const change = {
      ...input,
      inspectorIds: input.inspectorIds.map(parseId),
      specialists: input.specialists.map(toSpecialist),
      releasedSpecialistIds: input.releasedSpecialistIds.map(parseId),
    };
    return answer(context, info, changeInspectors(context, requestOf(args), change));
  }

  @Mutation(() => Inspection, {
    description: 'Registers that additional act: from then on those whom it names inspect (clause 12).',
  })
  @Permission('registerInspectorChange', 'Inspection')
  registerInspectorChange(
    @Args() args: ActArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, registerInspectorChange(context, requestOf(args)));
  }
}
