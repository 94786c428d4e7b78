import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../platform/graphql/scalars';
import { PartOf, Sql, SqlType } from '../../platform/reading/sql-metadata';
import { InspectedSubject } from '../../registry';
import { enumOf } from '../../platform/graphql/enum-of';
import type { FormChange } from '../form';
import { ReportForm } from '../quarterly-report';

const FormPartEnum = enumOf('ReportFormPart', ['ROW', 'RELATION', 'FILER']);
const FormDifferenceEnum = enumOf('ReportFormDifference', ['ADDED', 'REMOVED', 'CHANGED']);

@ObjectType({ simpleResolvers: true, description: 'An edition of a report form, as it was taken in.' })
@SqlType({ table: 'report_form' })
export class ReportFormEdition {
  @Field(() => ID)
  id!: string;

  @Field()
  code!: string;

  @Field()
  edition!: string;

  @Field(() => Int, { description: 'Of the first quarter that is filed by it.' })
  @Sql({ expression: (alias) => `${alias}.from_quarter / 4` })
  fromYear!: number;

  @Field(() => Int)
  @Sql({ expression: (alias) => `${alias}.from_quarter % 4 + 1` })
  fromQuarter!: number;

  @Field({ description: 'Came with the product.' })
  builtIn!: boolean;

  @Field({ description: 'Worded by us until the official form is loaded.' })
  @Sql({ expression: (alias) => `(${alias}.content ->> 'standsIn')::boolean` })
  standsIn!: boolean;

  @Field({ description: 'By which the form is filed.' })
  @Sql({ expression: (alias) => `${alias}.content ->> 'clause'` })
  clause!: string;

  @Field(() => DateTimeScalar, { nullable: true })
  loadedAt!: Date | null;

  @Field(() => String, { nullable: true })
  loadedBy!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'One thing in which an edition is other than the one before it.',
})
@PartOf('ReportFormEdition')
export class ReportFormChange {
  @Field(() => FormPartEnum)
  part!: FormChange['part'];

  @Field(() => FormDifferenceEnum)
  difference!: FormChange['difference'];

  @Field({ description: 'The row, the relation or the filer, in words.' })
  title!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What a file would bring, before it is taken in.' })
@PartOf('ReportFormEdition')
export class ReportFormPreview {
  @Field(() => [ReportFormFault])
  faults!: ReportFormFault[];

  @Field(() => ReportForm, { nullable: true, description: 'Null where the file has faults.' })
  form!: ReportForm | null;

  @Field(() => Int, { nullable: true })
  fromYear!: number | null;

  @Field(() => Int, { nullable: true })
  fromQuarter!: number | null;

  @Field(() => [String], { description: 'Who files it, in words.' })
  filers!: string[];

  @Field(() => String, { nullable: true, description: 'The edition that it follows.' })
  before!: string | null;

  @Field(() => [ReportFormChange], { description: 'In what it is other than the edition that it follows.' })
  changes!: ReportFormChange[];
}

@ObjectType({ simpleResolvers: true, description: 'What is wrong with a file, and where.' })
@PartOf('ReportFormEdition')
export class ReportFormFault {
  @Field({ description: 'Such as sections[1].indicators[3].title.kk; empty for the file as a whole.' })
  path!: string;

  @Field()
  code!: string;

  @Field()
  message!: string;
}

@ObjectType({ simpleResolvers: true })
@PartOf('ReportFormEdition')
export class LoadReportFormPayload {
  @Field(() => ID, { nullable: true, description: 'The edition; null where the file has faults.' })
  formId!: string | null;

  @Field({ description: 'Whether it was new: the same file twice adds nothing.' })
  added!: boolean;

  @Field(() => [ReportFormFault])
  faults!: ReportFormFault[];

  @Field(() => Int, {
    description:
      'Reports of its quarters that were opened before: they keep the edition they were opened by.',
  })
  keptReports!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Which body is authorised for informatisation (clause 63).',
})
@SqlType({ table: 'authorised_body' })
export class AuthorisedBody {
  @Field(() => InspectedSubject, { nullable: true })
  @Sql({ one: { on: 'body_id' } })
  body!: InspectedSubject | null;

  @Field(() => Int)
  @Sql({ expression: (alias) => `${alias}.from_quarter / 4` })
  fromYear!: number;

  @Field(() => Int)
  @Sql({ expression: (alias) => `${alias}.from_quarter % 4 + 1` })
  fromQuarter!: number;
}
