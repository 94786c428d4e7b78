import { Arg, Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { computeDeadline, explainDeadline, type CalendarDate } from '../../../law';
import { CalendarDateScalar } from '../../../platform/graphql/scalars';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { PartOf, Sql } from '../../../platform/reading/sql-metadata';
import { calendarOf } from '../../../working-calendar';
import type { Procedure } from '../../documents';
import { PROCEDURE_FACTS } from '../procedures';
import { extendedEnd, longestExtension, noticeOfExtension } from '../rules/extension-rules';
import { Inspection } from './inspection.graphql-type';

@ObjectType({
  simpleResolvers: true,
  description: 'What an extension would make of the end, before it is signed (clauses 13, 14).',
})
@PartOf('Inspection')
export class ExtensionPreview {
  @Field(() => CalendarDateScalar)
  newEnd!: CalendarDate;

  @Field(() => CalendarDateScalar, { description: 'Last day on which the subject may be told of it (D41).' })
  noticeBy!: CalendarDate;

  @Field(() => [String], { description: 'How the new end is counted, line by line.' })
  explanation!: string[];
}

interface Row {
  readonly endDate: CalendarDate | null;
  readonly edition: string;
  readonly procedure: Procedure;
}

/** What an additional act would say, for whoever is about to sign it. */
@Resolver(() => Inspection)
export class ExtensionPreviewResolver {
  @FieldResolver(() => ExtensionPreview, {
    nullable: true,
    description: 'Null where no end is set yet, or so many working days cannot be added.',
  })
  @Sql({ needs: ['end_date', 'edition', 'procedure'] })
  async extensionPreview(
    @Root() { endDate, edition, procedure }: Row,
    @Ctx() context: RequestContext,
    @Arg('workingDays', () => Int) workingDays: number,
  ): Promise<ExtensionPreview | null> {
    if (endDate === null || workingDays < 1 || workingDays > longestExtension(edition, procedure))
      return null;
    const { calendar } = await calendarOf(context);
    const rule = PROCEDURE_FACTS[procedure].extension;
    const counted = computeDeadline({ rule, from: endDate, length: workingDays, edition, calendar });
    return {
      newEnd: extendedEnd(endDate, workingDays, { calendar }),
      noticeBy: noticeOfExtension(endDate, { edition, calendar }).dueDate,
      explanation: explainDeadline(counted, context.language),
    };
  }
}
