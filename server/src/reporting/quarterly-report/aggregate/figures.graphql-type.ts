import { ArrayMaxSize, IsInt, IsOptional, Max, Min } from 'class-validator';
import { ArgsType, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf, type PageArguments } from '../../../platform/graphql/connection';
import { enumOf } from '../../../platform/graphql/enum-of';
import { MAX_PAGE } from '../../../platform/reading/reader';
import { PartOf } from '../../../platform/reading/sql-metadata';

export const REPORT_PERIODS = ['MONTH', 'QUARTER', 'YEAR'] as const;
export type ReportPeriod = (typeof REPORT_PERIODS)[number];
export const ReportPeriodEnum = enumOf(
  'ReportPeriod',
  REPORT_PERIODS,
  'What a column of figures stands for.',
);

/** Bodies and territories beside each other. */
export const MOST_SCOPES = 10;
const MOST_KEYS = 500;

@ArgsType()
export class ReportFiguresArguments {
  @Field({ description: 'Code of the form: appendix-1, appendix-2.' })
  form!: string;

  @Field(() => Int)
  @IsInt()
  @Min(2016)
  @Max(2100)
  year!: number;

  @Field(() => Int, { nullable: true, description: 'The last year, where there are several.' })
  @IsOptional()
  @IsInt()
  @Min(2016)
  @Max(2100)
  toYear?: number | null;

  @Field(() => ReportPeriodEnum)
  period!: ReportPeriod;

  @Field(() => [String], { nullable: true, description: 'Keys of rows; all indicators where left out.' })
  @IsOptional()
  @ArrayMaxSize(MOST_KEYS)
  keys?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Key of an indicator: its rows by service.' })
  servicesOf?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Code of a public service: its rows of every indicator.',
  })
  service?: string | null;

  @Field(() => [String], { nullable: true, description: 'KATO codes: each a line of its own.' })
  @IsOptional()
  @ArrayMaxSize(MOST_SCOPES)
  territoryCodes?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Bodies, each a line of its own, with those that report to it.',
  })
  @IsOptional()
  @ArrayMaxSize(MOST_SCOPES)
  bodyIds?: string[] | null;

  @Field(() => Int, { defaultValue: 25 })
  @Min(1)
  @Max(MAX_PAGE)
  first!: PageArguments['first'];

  @Field(() => String, { nullable: true })
  after?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A total of one month, quarter or year.' })
@PartOf('ReportAggregate')
export class ReportPeriodFigure {
  @Field(() => Int)
  year!: number;

  @Field(() => Int, { nullable: true, description: 'Null for a year.' })
  quarter!: number | null;

  @Field(() => Int, { nullable: true, description: 'Of the year, 1 to 12; null for a quarter and a year.' })
  month!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'A whole number: the sum of the cells; of a stock figure the running sum from January to the end of the period, for one body alone, and null where the month or quarter is not over and has no accepted report.',
  })
  value!: number | null;

  @Field(() => Int, { description: 'How many cells of the period it is made of.' })
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

  @Field(() => String, { nullable: true, description: 'The same in words.' })
  note!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'One row of the form in one body, territory or the republic.',
})
@PartOf('ReportAggregate')
export class ReportFigureLine {
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

  @Field(() => String, {
    nullable: true,
    description: 'Of a stock figure: what it is, and that it is never added; null of a sum.',
  })
  note!: string | null;

  @Field({ description: 'Whose figures these are.' })
  scope!: string;

  @Field(() => String, { nullable: true })
  territoryCode!: string | null;

  @Field(() => ID, { nullable: true })
  bodyId!: string | null;

  @Field(() => [ReportPeriodFigure])
  figures!: ReportPeriodFigure[];
}

export const ReportFigureLineConnection = connectionOf(ReportFigureLine);
