import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { parseId } from '../../../platform/graphql/id';
import { Permission } from '../../../platform/graphql/permission';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { issueLetterOnMeasures, recordLetterReceipt } from '../commands/issue-letter';
import {
  acceptLetterReport,
  recordLetterReport,
  reportOnLetter,
  returnLetterReport,
} from '../commands/report-on-letter';
import type { LetterCommand } from '../letter-case';
import { LetterOnMeasures } from './letter.graphql-type';
import {
  IssueLetterOnMeasuresInput,
  LetterArguments,
  RecordLetterReceiptInput,
  RecordLetterReportInput,
  ReportOnLetterInput,
  ReturnLetterReportInput,
} from './letter.inputs';

export function commandOf({ letterId, idempotencyKey, expectedVersion }: LetterArguments): LetterCommand {
  return { letterId: parseId(letterId), idempotencyKey, expectedVersion };
}

/** Reads the changed letter in the shape that the request asks for. */
export async function answer(context: RequestContext, info: GraphQLResolveInfo, done: Promise<number>) {
  const id = await done;
  return context.reader.findOne(info, (alias, sql) => `${alias}.id = ${sql.value(id, 'integer')}`);
}

@Resolver()
export class LetterMutations {
  @Mutation(() => LetterOnMeasures, { description: 'Sends the letter on measures: clause 30.' })
  @Permission('handle', 'LetterOnMeasures')
  issueLetterOnMeasures(
    @Args() args: LetterArguments,
    @Arg('input', () => IssueLetterOnMeasuresInput) input: IssueLetterOnMeasuresInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, issueLetterOnMeasures(context, { ...commandOf(args), ...input }));
  }

  @Mutation(() => LetterOnMeasures, {
    description: 'Records when the letter was received: clause 32 counts from it.',
  })
  @Permission('handle', 'LetterOnMeasures')
  recordLetterReceipt(
    @Args() args: LetterArguments,
    @Arg('input', () => RecordLetterReceiptInput) input: RecordLetterReceiptInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, recordLetterReceipt(context, { ...commandOf(args), ...input }));
  }

  @Mutation(() => LetterOnMeasures, {
    description: 'The subject reports what came of the letter: clause 30.',
  })
  @Permission('inform', 'LetterOnMeasures')
  reportOnLetter(
    @Args() args: LetterArguments,
    @Arg('input', () => ReportOnLetterInput) input: ReportOnLetterInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, reportOnLetter(context, { ...commandOf(args), ...input }));
  }

  @Mutation(() => LetterOnMeasures, { description: 'Records a report that came on paper.' })
  @Permission('handle', 'LetterOnMeasures')
  recordLetterReport(
    @Args() args: LetterArguments,
    @Arg('input', () => RecordLetterReportInput) input: RecordLetterReportInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, recordLetterReport(context, { ...commandOf(args), ...input }));
  }

  @Mutation(() => LetterOnMeasures, { description: 'Accepts the report on the letter.' })
  @Permission('handle', 'LetterOnMeasures')
  acceptLetterReport(
    @Args() args: LetterArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, acceptLetterReport(context, commandOf(args)));
  }

  @Mutation(() => LetterOnMeasures, { description: 'Gives the report back with the reason.' })
  @Permission('handle', 'LetterOnMeasures')
  returnLetterReport(
    @Args() args: LetterArguments,
    @Arg('input', () => ReturnLetterReportInput) input: ReturnLetterReportInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, returnLetterReport(context, { ...commandOf(args), ...input }));
  }
}
