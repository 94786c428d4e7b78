import { Field, Float, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../platform/graphql/connection';
import { PartOf, Sql, SqlType } from '../../../platform/reading/sql-metadata';
import { InspectedSubject } from '../../../registry';
import { QuarterlyReport } from '../graphql/quarterly-report.graphql-type';
import { ReportForm } from '../graphql/report-form.graphql-type';

@ObjectType({ simpleResolvers: true, description: 'A total over accepted reports.' })
@PartOf('ReportAggregate')
export class ReportAggregateRow {
  @Field()
  key!: string;

  @Field()
  number!: string;

  @Field()
  title!: string;

  @Field(() => Int)
  level!: number;

  @Field()
  stock!: boolean;

  @Field(() => Float, {
    nullable: true,
    description:
      'Sum of the cells, a whole number; null where there are none, and for stock figures, which are never added.',
  })
  value!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Stock figures of one body: the running sum of its own cells from January; null of a month or quarter that is not over and has no accepted report.',
  })
  standing!: number | null;

  @Field(() => Int, { description: 'How many cells it is made of.' })
  parts!: number;

  @Field(() => [Int], {
    description:
      'Of a stock figure of one body: the quarters of the year, up to the end of the period, without an accepted report. What stood before them is carried over; their changes are not in it.',
  })
  withoutQuarters!: number[];

  @Field({
    description:
      'Of a stock figure of one body: January’s cell, which holds the opening stock, was never filed, so that only changes since are known.',
  })
  withoutOpening!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'Of a stock figure: what it is, that it is never added, and which quarters it lacks; null of a sum.',
  })
  note!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Totals of a body, a territory or the republic, over accepted reports.',
})
@PartOf('QuarterlyReport')
export class ReportAggregate {
  @Field(() => ReportForm)
  form!: ReportForm;

  @Field({ description: 'Whose totals these are.' })
  title!: string;

  @Field(() => Int)
  year!: number;

  @Field(() => Int, { nullable: true, description: 'Null for the whole year.' })
  quarter!: number | null;

  @Field(() => Int, { description: 'Accepted reports in it.' })
  reportCount!: number;

  @Field(() => [ReportAggregateRow])
  rows!: ReportAggregateRow[];
}

@ObjectType({ simpleResolvers: true, description: 'One cell that a total is made of.' })
@SqlType({ table: 'report_part' })
export class ReportPart {
  @Field(() => InspectedSubject, { nullable: true })
  @Sql({ one: { on: 'body_id' } })
  body!: InspectedSubject | null;

  @Field(() => QuarterlyReport, { nullable: true })
  @Sql({ one: { on: 'report_id' } })
  report!: QuarterlyReport | null;

  @Field(() => Int, { description: 'Of the year, 1 to 12.' })
  month!: number;

  @Field(() => Int, { nullable: true })
  value!: number | null;
}

export const ReportPartConnection = connectionOf(ReportPart);
