import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../../platform/graphql/scalars';
import { PartOf, Sql, SqlType } from '../../../platform/reading/sql-metadata';
import type { RelationKind } from '../../form';
import { ControlRelationKindEnum } from './report-form.graphql-type';

@ObjectType({ simpleResolvers: true, description: 'One row of the form with the figures of the quarter.' })
@PartOf('QuarterlyReport')
export class ReportRow {
  @Field({ description: 'section/indicator, and /service for a row by service.' })
  key!: string;

  @Field()
  section!: string;

  @Field()
  indicator!: string;

  @Field(() => String, { nullable: true, description: 'Number of the public service in the register.' })
  service!: string | null;

  @Field()
  number!: string;

  @Field()
  title!: string;

  @Field(() => [String], {
    description:
      'What it is called in all languages: a row that is pasted or read need not be in that of the caller.',
  })
  titles!: string[];

  @Field(() => Int)
  level!: number;

  @Field()
  stock!: boolean;

  @Field(() => [Int], {
    nullable: 'items',
    description: 'The three months; null for a blank, which is not a zero.',
  })
  months!: (number | null)[];

  @Field(() => Float, {
    nullable: true,
    description: 'Sum of the months; null for stock figures and where all are blank. A whole number.',
  })
  total!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Stock figures: the running sum from January to the end of this quarter.',
  })
  standing!: number | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Rows that the server computes this one of. The forms declare every row: null.',
  })
  computedFrom!: string[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why the body does not fill the row: clause 38. Null where it may, and where a figure stands that it may take out.',
  })
  closedBecause!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A broken control relation, with both numbers.' })
@PartOf('QuarterlyReport')
export class ReportWarning {
  @Field(() => ControlRelationKindEnum)
  relation!: RelationKind;

  @Field()
  message!: string;

  @Field(() => Float, { nullable: true, description: 'What the other side of the relation gives.' })
  expected!: number | null;

  @Field(() => Float, { nullable: true, description: 'What stands in the row.' })
  actual!: number | null;

  @Field()
  rowKey!: string;

  @Field(() => Int, { nullable: true })
  month!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'Why a report was returned.' })
@SqlType({ table: 'report_remark' })
export class ReportRemark {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { nullable: true })
  rowKey!: string | null;

  @Field(() => Int, { nullable: true })
  month!: number | null;

  @Field()
  text!: string;

  @Field(() => DateTimeScalar)
  at!: Date;

  @Field()
  @Sql({ column: 'by_name' })
  by!: string;

  @Field(() => [Int], {
    nullable: 'itemsAndList',
    description: 'The three months of its row when it was made; null for the report as a whole.',
  })
  monthsThen!: (number | null)[] | null;
}
