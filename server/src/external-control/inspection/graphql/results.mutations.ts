import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { CalendarDate } from '../../../law';
import { parseId } from '../../../platform/graphql/id';
import { Permission } from '../../../platform/graphql/permission';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { drawUpResultAct, type ResultInput } from '../commands/draw-up-result-act';
import { handOverResultAct, recordResultActHandingOver } from '../commands/hand-over-result-act';
import { fileObjection, recordObjection } from '../commands/objections';
import { recordChecklistAnswer, type AnswerInput } from '../commands/record-checklist-answer';
import { recordResultActRefusal, recordResultActRegistryMark } from '../commands/refuse-result-act';
import { revisePrescription, type RevisionInput } from '../commands/revise-prescription';
import { setResultActAside } from '../commands/set-result-act-aside';
import {
  ActArguments,
  DrawUpResultActInput,
  FileObjectionInput,
  HandOverResultActInput,
  RecordChecklistAnswerInput,
  RecordObjectionInput,
  RecordResultActHandingOverInput,
  RecordResultActRefusalInput,
  RecordResultActRegistryMarkInput,
  RevisePrescriptionInput,
  requestOf,
} from './act.inputs';
import { answer } from './answer';
import { assertReason } from './assert-reason';
import { Inspection } from './inspection.graphql-type';

function toAnswer({ pointId, note, severity, ...input }: RecordChecklistAnswerInput): AnswerInput {
  return { ...input, pointId: parseId(pointId), note: note ?? null, severity: severity ?? null };
}

function toRevision({ remedy, reportBy }: RevisePrescriptionInput): RevisionInput {
  return {
    remedy: remedy.map(({ pointId, remedyBy, measure }) => ({
      pointId: parseId(pointId),
      remedyBy: remedyBy as CalendarDate,
      measure: measure ?? null,
    })),
    reportBy: (reportBy ?? null) as CalendarDate | null,
  };
}

function toResult({ place, conclusions, ...input }: DrawUpResultActInput): ResultInput {
  return { place, conclusions, ...toRevision(input) };
}

/** The run of an inspection and its results. Clauses 3, 22 to 25. */
@Resolver()
export class ResultMutations {
  @Mutation(() => Inspection, {
    description:
      'Answers one point of the checklist (clauses 3 and 17). `expectedVersion` is the version in which the point was seen: only a later answer of this point makes it stale. One with `answeredAt` before the result act that comes after it is kept beside the act, in `lateAnswers`.',
  })
  @Permission('recordChecklistAnswer', 'Inspection')
  recordChecklistAnswer(
    @Args() args: ActArguments,
    @Arg('input', () => RecordChecklistAnswerInput) input: RecordChecklistAnswerInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, recordChecklistAnswer(context, requestOf(args), toAnswer(input)));
  }

  @Mutation(() => Inspection, {
    description: 'Result act and, where there are violations, its one prescription (clauses 22, 22-1).',
  })
  @Permission('drawUpResultAct', 'Inspection')
  drawUpResultAct(
    @Args() args: ActArguments,
    @Arg('input', () => DrawUpResultActInput) input: DrawUpResultActInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, drawUpResultAct(context, requestOf(args), toResult(input)));
  }

  @Mutation(() => Inspection, {
    description: 'Other dates and measures of the prescription, till it is handed over (clauses 22-1, 23).',
  })
  @Permission('revisePrescription', 'Inspection')
  revisePrescription(
    @Args() args: ActArguments,
    @Arg('input', () => RevisePrescriptionInput) input: RevisePrescriptionInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, revisePrescription(context, requestOf(args), toRevision(input)));
  }

  @Mutation(() => Inspection, {
    description:
      'Sets a result act aside that has not reached the subject, with its prescription: the case returns to its checklist, and the act is drawn up anew under another number (clauses 3, 22, 22-1).',
  })
  @Permission('setResultActAside', 'Inspection')
  setResultActAside(
    @Args() args: ActArguments,
    @Arg('reason', () => String) reason: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    assertReason(reason);
    return answer(context, info, setResultActAside(context, requestOf(args), reason));
  }

  @Mutation(() => Inspection, {
    description: 'Hands the result act over against a signature, now (clause 23).',
  })
  @Permission('handOverResultAct', 'Inspection')
  handOverResultAct(
    @Args() args: ActArguments,
    @Arg('input', () => HandOverResultActInput) input: HandOverResultActInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, handOverResultAct(context, requestOf(args), input));
  }

  @Mutation(() => Inspection, { description: 'Records a handing over that happened.' })
  @Permission('recordResultActHandingOver', 'Inspection')
  recordResultActHandingOver(
    @Args() args: ActArguments,
    @Arg('input', () => RecordResultActHandingOverInput) input: RecordResultActHandingOverInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, recordResultActHandingOver(context, requestOf(args), input));
  }

  @Mutation(() => Inspection, {
    description:
      'Refusal to sign: the protocol is drawn up; with the mark of the subject’s registry where it is known (clause 24).',
  })
  @Permission('recordResultActRefusal', 'Inspection')
  recordResultActRefusal(
    @Args() args: ActArguments,
    @Arg('input', () => RecordResultActRefusalInput) input: RecordResultActRefusalInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { registryNumber, registryDate, ...refusal } = input;
    const mark = {
      ...(registryNumber ? { registryNumber } : {}),
      ...(registryDate ? { registryDate: registryDate as CalendarDate } : {}),
    };
    return answer(context, info, recordResultActRefusal(context, requestOf(args), { ...refusal, mark }));
  }

  @Mutation(() => Inspection, {
    description:
      'The mark of the subject’s registry on what was refused: it completes the case (clause 24; D14).',
  })
  @Permission('recordResultActRegistryMark', 'Inspection')
  recordResultActRegistryMark(
    @Args() args: ActArguments,
    @Arg('input', () => RecordResultActRegistryMarkInput) input: RecordResultActRegistryMarkInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const mark = {
      registryNumber: input.registryNumber,
      registryDate: input.registryDate as CalendarDate,
    };
    return answer(context, info, recordResultActRegistryMark(context, requestOf(args), mark));
  }

  @Mutation(() => Inspection, {
    description: 'The subject objects, within three working days (clause 25); late ones are kept.',
  })
  @Permission('fileObjection', 'Inspection')
  fileObjection(
    @Args() args: ActArguments,
    @Arg('input', () => FileObjectionInput) input: FileObjectionInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, fileObjection(context, requestOf(args), input));
  }

  @Mutation(() => Inspection, { description: 'Records an objection that came on paper.' })
  @Permission('recordObjection', 'Inspection')
  recordObjection(
    @Args() args: ActArguments,
    @Arg('input', () => RecordObjectionInput) input: RecordObjectionInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, recordObjection(context, requestOf(args), input));
  }
}
