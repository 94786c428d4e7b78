import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { parseId } from '../../../platform/graphql/id';
import { Permission } from '../../../platform/graphql/permission';
import type { RequestContext } from '../../../platform/graphql/request-context';
import {
  returnMonitoring,
  sendMonitoringLetter,
  submitMonitoring,
  takeNoteOfMonitoring,
} from '../commands/decide-monitoring';
import {
  addMonitoringFinding,
  addMonitoringMaterial,
  withdrawMonitoringFinding,
} from '../commands/look-at-source';
import type { MonitoringCommand } from '../monitoring-case';
import { openMonitoring } from '../open-monitoring';
import { Monitoring } from './monitoring.graphql-type';
import {
  AddMonitoringFindingInput,
  AddMonitoringMaterialInput,
  MonitoringArguments,
  OpenMonitoringInput,
  ReturnMonitoringInput,
  SendMonitoringLetterInput,
  SubmitMonitoringInput,
  TakeNoteOfMonitoringInput,
  WithdrawMonitoringFindingInput,
} from './monitoring.inputs';

function commandOf({ id, idempotencyKey, expectedVersion }: MonitoringArguments): MonitoringCommand {
  return { id: parseId(id), idempotencyKey, expectedVersion };
}

const optionalId = (id: string | null | undefined) => (id ? parseId(id) : null);

/** Reads the changed monitoring in the shape that the request asks for. */
async function answer(context: RequestContext, info: GraphQLResolveInfo, done: Promise<number>) {
  const id = await done;
  return context.reader.findOne(info, (alias, sql) => `${alias}.id = ${sql.value(id, 'integer')}`);
}

@Resolver()
export class MonitoringMutations {
  @Mutation(() => Monitoring, { description: 'Begins external monitoring of a subject: clause 36.' })
  @Permission('prepare', 'Monitoring')
  openMonitoring(
    @Arg('input', () => OpenMonitoringInput) { subjectId, periodFrom, periodTo }: OpenMonitoringInput,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const given = { subjectId: parseId(subjectId), periodFrom, periodTo, idempotencyKey };
    return answer(context, info, openMonitoring(context, given));
  }

  @Mutation(() => Monitoring, { description: 'Records what was looked at of one source: clause 36.' })
  @Permission('prepare', 'Monitoring')
  addMonitoringMaterial(
    @Args() args: MonitoringArguments,
    @Arg('input', () => AddMonitoringMaterialInput) input: AddMonitoringMaterialInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const given = {
      ...commandOf(args),
      ...input,
      link: input.link ?? null,
      reportId: optionalId(input.reportId),
      complaintId: optionalId(input.complaintId),
    };
    return answer(context, info, addMonitoringMaterial(context, given));
  }

  @Mutation(() => Monitoring, { description: 'Records what was found in it: clause 36.' })
  @Permission('prepare', 'Monitoring')
  addMonitoringFinding(
    @Args() args: MonitoringArguments,
    @Arg('input', () => AddMonitoringFindingInput) input: AddMonitoringFindingInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const given = {
      ...commandOf(args),
      ...input,
      materialId: parseId(input.materialId),
      publicServiceId: optionalId(input.publicServiceId),
    };
    return answer(context, info, addMonitoringFinding(context, given));
  }

  @Mutation(() => Monitoring, { description: 'Withdraws a finding that does not stand, with the reason.' })
  @Permission('prepare', 'Monitoring')
  withdrawMonitoringFinding(
    @Args() args: MonitoringArguments,
    @Arg('input', () => WithdrawMonitoringFindingInput) { findingId, reason }: WithdrawMonitoringFindingInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const given = { ...commandOf(args), findingId: parseId(findingId), reason };
    return answer(context, info, withdrawMonitoringFinding(context, given));
  }

  @Mutation(() => Monitoring, { description: 'Draws up the record and puts it before the head: clause 37.' })
  @Permission('prepare', 'Monitoring')
  submitMonitoring(
    @Args() args: MonitoringArguments,
    @Arg('input', () => SubmitMonitoringInput) { summary }: SubmitMonitoringInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, submitMonitoring(context, { ...commandOf(args), summary }));
  }

  @Mutation(() => Monitoring, { description: 'Gives the record back to be completed.' })
  @Permission('decide', 'Monitoring')
  returnMonitoring(
    @Args() args: MonitoringArguments,
    @Arg('input', () => ReturnMonitoringInput) { reason }: ReturnMonitoringInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, returnMonitoring(context, { ...commandOf(args), reason }));
  }

  @Mutation(() => Monitoring, { description: 'Decides on a letter on measures and sends it: clause 37 (1).' })
  @Permission('decide', 'Monitoring')
  sendMonitoringLetter(
    @Args() args: MonitoringArguments,
    @Arg('input', () => SendMonitoringLetterInput) input: SendMonitoringLetterInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, sendMonitoringLetter(context, { ...commandOf(args), ...input }));
  }

  @Mutation(() => Monitoring, { description: 'Takes note of what the monitoring says: clause 37 (2).' })
  @Permission('decide', 'Monitoring')
  takeNoteOfMonitoring(
    @Args() args: MonitoringArguments,
    @Arg('input', () => TakeNoteOfMonitoringInput) { reason }: TakeNoteOfMonitoringInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, takeNoteOfMonitoring(context, { ...commandOf(args), reason }));
  }
}
