import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Permission } from '../../platform/graphql/permission';
import type { RequestContext } from '../../platform/graphql/request-context';
import { recordExtensionRequest, requestExtension } from './commands/ask-for-extension';
import { extendRemediation, refuseExtension } from './commands/decide-extension';
import { Prescription } from './prescription.graphql-type';
import {
  ExtendRemediationInput,
  PrescriptionArguments,
  RecordExtensionRequestInput,
  RefuseExtensionInput,
  RequestExtensionInput,
} from './prescription.inputs';
import { answer, commandOf } from './prescription.mutations';

@Resolver()
export class ExtensionMutations {
  @Mutation(() => Prescription, {
    description: 'The head of the subject asks for more time to remedy: clause 28.',
  })
  @Permission('ask', 'Prescription')
  requestExtension(
    @Args() args: PrescriptionArguments,
    @Arg('input', () => RequestExtensionInput) input: RequestExtensionInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, requestExtension(context, { ...commandOf(args), ...input }));
  }

  @Mutation(() => Prescription, { description: 'Records a request for more time that came on paper.' })
  @Permission('handle', 'Prescription')
  recordExtensionRequest(
    @Args() args: PrescriptionArguments,
    @Arg('input', () => RecordExtensionRequestInput) input: RecordExtensionRequestInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, recordExtensionRequest(context, { ...commandOf(args), ...input }));
  }

  @Mutation(() => Prescription, { description: 'Extends the dates to remedy, with reasons: clause 28.' })
  @Permission('decide', 'Prescription')
  extendRemediation(
    @Args() args: PrescriptionArguments,
    @Arg('input', () => ExtendRemediationInput) input: ExtendRemediationInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, extendRemediation(context, { ...commandOf(args), ...input }));
  }

  @Mutation(() => Prescription, { description: 'Refuses more time to remedy, with reasons: clause 28.' })
  @Permission('decide', 'Prescription')
  refuseExtension(
    @Args() args: PrescriptionArguments,
    @Arg('input', () => RefuseExtensionInput) input: RefuseExtensionInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, refuseExtension(context, { ...commandOf(args), ...input }));
  }
}
