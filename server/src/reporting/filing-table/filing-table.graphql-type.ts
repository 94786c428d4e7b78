import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/connection';
import { enumOf } from '../../platform/graphql/enum-of';
import { CalendarDateScalar, DateTimeScalar } from '../../platform/graphql/scalars';
import { PartOf } from '../../platform/reading/sql-metadata';
import { FILING_STATES, type FilingState } from './filing-table';

export const FilingStateEnum = enumOf(
  'FilingState',
  FILING_STATES,
  'Where the report of a quarter stands for whoever waits for it: in one state. LATE is a mark of what is filed.',
);

@InputType()
export class FilingTableFilter {
  @Field(() => Int, { nullable: true, description: 'Only bodies of which a report of this quarter fits.' })
  quarter?: number | null;

  @Field(() => FilingStateEnum, { nullable: true })
  state?: FilingState | null;

  @Field(() => String, { nullable: true, description: 'Code of the form.' })
  form?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'KATO code: bodies of the territory and those within it.',
  })
  territoryCode?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only this body.' })
  bodyId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only bodies that file through this one: the districts of an oblast or city (62).',
  })
  higherBodyId?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'The report of one quarter: filed, or why not yet.' })
@PartOf('ReportDuty')
export class FilingCell {
  @Field(() => Int)
  quarter!: number;

  @Field(() => FilingStateEnum)
  state!: FilingState;

  @Field()
  stateTitle!: string;

  @Field(() => CalendarDateScalar)
  dueDate!: string;

  @Field(() => Int, { nullable: true, description: 'Figures in the draft; null where none is begun.' })
  begun!: number | null;

  @Field({ description: 'Filed after its term.' })
  late!: boolean;

  @Field(() => ID, { nullable: true, description: 'The report, if you may open it.' })
  reportId!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'The first filing, which the term asks for.' })
  firstSubmittedAt!: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'The last filing: other than the first where it was returned.',
  })
  submittedAt!: Date | null;
}

@ObjectType({ simpleResolvers: true, description: 'A body and a form, with the four quarters of a year.' })
@PartOf('ReportDuty')
export class FilingRow {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  bodyId!: string;

  @Field()
  body!: string;

  @Field({ description: 'Code of the form.' })
  form!: string;

  @Field()
  formTitle!: string;

  @Field({ description: 'The office or body that accepts it.' })
  addressee!: string;

  @Field(() => [FilingCell])
  cells!: FilingCell[];
}

export const FilingRowConnection = connectionOf(FilingRow);

@ObjectType({ simpleResolvers: true, description: 'How many reports of a quarter stand so.' })
@PartOf('ReportDuty')
export class FilingCount {
  @Field(() => Int)
  quarter!: number;

  @Field(() => FilingStateEnum)
  state!: FilingState;

  @Field(() => Int)
  count!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A body that others file through: an oblast or city (62).',
})
@PartOf('ReportDuty')
export class FilingHigherBody {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;
}
