import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Int, Mutation, Resolver } from 'type-graphql';
import type { CalendarDate } from '../../../law';
import { parseId } from '../../../platform/graphql/id';
import { Permission } from '../../../platform/graphql/permission';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { sendDocumentRequest, sendRecommendation } from '../commands/document-requests';
import { recordHearing, recordPublicMonitoring } from '../commands/field-records';
import {
  acknowledgeRecommendation,
  answerDocumentRequest,
  recordAccessEnd,
} from '../commands/settle-requests';
import { ActArguments, AnswerDocumentRequestInput, requestOf, SendDocumentRequestInput } from './act.inputs';
import { answer } from './answer';
import { DocumentRequest } from './course.graphql-type';
import {
  RecordAccessEndInput,
  RecordHearingInput,
  RecordPublicMonitoringInput,
  SendRecommendationInput,
} from './field.inputs';
import { Inspection } from './inspection.graphql-type';

/** What an inspection asks, hears, is told and recommends. Clause 5. */
@Resolver()
export class FieldMutations {
  @Mutation(() => Inspection, {
    description:
      'Asks the subject within the subject-matter: documents and data, access to systems, an explanation, results of internal control (clause 5).',
  })
  @Permission('sendDocumentRequest', 'Inspection')
  sendDocumentRequest(
    @Args() args: ActArguments,
    @Arg('input', () => SendDocumentRequestInput) input: SendDocumentRequestInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const request = {
      ...input,
      dueDate: input.dueDate as CalendarDate,
      official: input.official ?? null,
      pointIds: input.pointIds.map(parseId),
    };
    return answer(context, info, sendDocumentRequest(context, requestOf(args), request));
  }

  @Mutation(() => DocumentRequest, {
    description: 'The subject answers a request or a recommendation, with files (clause 5).',
  })
  @Permission('answerDocumentRequest', 'Inspection')
  answerDocumentRequest(
    @Arg('requestId', () => ID) requestId: string,
    @Arg('input', () => AnswerDocumentRequestInput) input: AnswerDocumentRequestInput,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const request = { id: parseId(requestId), idempotencyKey, expectedVersion };
    return answer(context, info, answerDocumentRequest(context, request, input));
  }

  @Mutation(() => Inspection, {
    description: 'Recommends to the subject, to one or more of three ends (clause 5).',
  })
  @Permission('sendRecommendation', 'Inspection')
  sendRecommendation(
    @Args() args: ActArguments,
    @Arg('input', () => SendRecommendationInput) input: SendRecommendationInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const recommendation = {
      ...input,
      dueDate: input.dueDate as CalendarDate,
      pointIds: input.pointIds.map(parseId),
    };
    return answer(context, info, sendRecommendation(context, requestOf(args), recommendation));
  }

  @Mutation(() => DocumentRequest, { description: 'The subject has read a recommendation (clause 5).' })
  @Permission('acknowledgeRecommendation', 'Inspection')
  acknowledgeRecommendation(
    @Arg('requestId', () => ID) requestId: string,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const request = { id: parseId(requestId), idempotencyKey, expectedVersion };
    return answer(context, info, acknowledgeRecommendation(context, request));
  }

  @Mutation(() => DocumentRequest, {
    description: 'Records when access to a system that was granted has ended (clause 5).',
  })
  @Permission('recordAccessEnd', 'Inspection')
  recordAccessEnd(
    @Arg('requestId', () => ID) requestId: string,
    @Arg('input', () => RecordAccessEndInput) input: RecordAccessEndInput,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const request = { id: parseId(requestId), idempotencyKey, expectedVersion };
    return answer(context, info, recordAccessEnd(context, request, input.endedAt));
  }

  @Mutation(() => Inspection, {
    description:
      'Records an oral hearing of an official; one after the end date is kept as a breach (clause 5).',
  })
  @Permission('recordHearing', 'Inspection')
  recordHearing(
    @Args() args: ActArguments,
    @Arg('input', () => RecordHearingInput) input: RecordHearingInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const hearing = { ...input, refusalReason: input.refusalReason ?? null };
    return answer(context, info, recordHearing(context, requestOf(args), hearing));
  }

  @Mutation(() => Inspection, {
    description:
      'Records results of public monitoring that the inspection uses, their source named (clause 5).',
  })
  @Permission('recordPublicMonitoring', 'Inspection')
  recordPublicMonitoring(
    @Args() args: ActArguments,
    @Arg('input', () => RecordPublicMonitoringInput) input: RecordPublicMonitoringInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, recordPublicMonitoring(context, requestOf(args), input));
  }
}
