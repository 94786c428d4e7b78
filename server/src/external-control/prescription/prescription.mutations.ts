import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { parseId } from '../../platform/graphql/id';
import { Permission } from '../../platform/graphql/permission';
import type { RequestContext } from '../../platform/graphql/request-context';
import type { PrescriptionCommand } from './begin-act';
import { confirmRemediation } from './commands/confirm-remediation';
import {
  provideRemediationInformation,
  recordRemediationInformation,
} from './commands/give-remediation-information';
import { acceptRemediation, returnRemediation } from './commands/judge-remediation';
import { recordInformationRequestReceipt, sendInformationRequest } from './commands/send-information-request';
import { Prescription } from './prescription.graphql-type';
import {
  AcceptRemediationInput,
  PrescriptionArguments,
  ProvideRemediationInformationInput,
  RecordInformationRequestReceiptInput,
  RecordRemediationInformationInput,
  ReturnRemediationInput,
  SendInformationRequestInput,
} from './prescription.inputs';

export function commandOf({
  prescriptionId,
  idempotencyKey,
  expectedVersion,
}: PrescriptionArguments): PrescriptionCommand {
  return { prescriptionId: parseId(prescriptionId), idempotencyKey, expectedVersion };
}

/** Reads the changed prescription in the shape that the request asks for. */
export async function answer(context: RequestContext, info: GraphQLResolveInfo, done: Promise<number>) {
  const id = await done;
  return context.reader.findOne(info, (alias, sql) => `${alias}.id = ${sql.value(id, 'integer')}`);
}

@Resolver()
export class PrescriptionMutations {
  @Mutation(() => Prescription, {
    description: 'The subject informs of what it remedied: clauses 28-1 and 28-3.',
  })
  @Permission('inform', 'Prescription')
  provideRemediationInformation(
    @Args() args: PrescriptionArguments,
    @Arg('input', () => ProvideRemediationInformationInput) input: ProvideRemediationInformationInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, provideRemediationInformation(context, { ...commandOf(args), ...input }));
  }

  @Mutation(() => Prescription, { description: 'Records information that came on paper.' })
  @Permission('handle', 'Prescription')
  recordRemediationInformation(
    @Args() args: PrescriptionArguments,
    @Arg('input', () => RecordRemediationInformationInput) input: RecordRemediationInformationInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, recordRemediationInformation(context, { ...commandOf(args), ...input }));
  }

  @Mutation(() => Prescription, { description: 'Accepts that violations were remedied.' })
  @Permission('handle', 'Prescription')
  acceptRemediation(
    @Args() args: PrescriptionArguments,
    @Arg('input', () => AcceptRemediationInput) input: AcceptRemediationInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, acceptRemediation(context, { ...commandOf(args), ...input }));
  }

  @Mutation(() => Prescription, { description: 'Gives information back with the reason.' })
  @Permission('handle', 'Prescription')
  returnRemediation(
    @Args() args: PrescriptionArguments,
    @Arg('input', () => ReturnRemediationInput) input: ReturnRemediationInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, returnRemediation(context, { ...commandOf(args), ...input }));
  }

  @Mutation(() => Prescription, { description: 'Sends the request for missing information: clause 28-2.' })
  @Permission('handle', 'Prescription')
  sendInformationRequest(
    @Args() args: PrescriptionArguments,
    @Arg('input', () => SendInformationRequestInput) input: SendInformationRequestInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, sendInformationRequest(context, { ...commandOf(args), ...input }));
  }

  @Mutation(() => Prescription, {
    description: 'Records when the request was received: clause 28-3 counts from it.',
  })
  @Permission('handle', 'Prescription')
  recordInformationRequestReceipt(
    @Args() args: PrescriptionArguments,
    @Arg('input', () => RecordInformationRequestReceiptInput) input: RecordInformationRequestReceiptInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, recordInformationRequestReceipt(context, { ...commandOf(args), ...input }));
  }

  @Mutation(() => Prescription, { description: 'Confirms that everything was remedied.' })
  @Permission('handle', 'Prescription')
  confirmRemediation(
    @Args() args: PrescriptionArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, confirmRemediation(context, commandOf(args)));
  }
}
