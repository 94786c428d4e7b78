import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { brokenOff } from '../../../platform/commands/file-under-way';
import { connectionOf } from '../../../platform/graphql/connection';
import { enumOf } from '../../../platform/graphql/enum-of';
import { CalendarDateScalar, DateTimeScalar } from '../../../platform/graphql/scalars';
import { PartOf, Sql, SqlType } from '../../../platform/reading/sql-metadata';
import { PublicService } from '../../../registry';

export const FigureImportState = enumOf('FigureImportState', [
  'RUNNING',
  'DONE',
  'CANCELLED',
  'FAILED',
] as const);

const stateSql = (alias: string) => `case when ${brokenOff(alias)} then 'FAILED' else ${alias}.state end`;
export const failCodeSql = (alias: string) =>
  `case when ${brokenOff(alias)} then 'FIGURES_BROKEN_OFF' else ${alias}.fail_code end`;

@ObjectType({ simpleResolvers: true, description: 'A row of a file that was not taken, and why.' })
@SqlType({ table: 'service_figure_fault' })
export class ServiceFigureFault {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  line!: number;

  @Field(() => String, { nullable: true, description: 'The column.' })
  field!: string | null;

  @Field()
  code!: string;

  @Field()
  @Sql({ worded: { code: 'code', prefix: '' } })
  message!: string;

  @Field({ description: 'What stands in the cell.' })
  value!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A file of the monitoring information system, and how far it was taken in: clause 36 (1).',
})
@SqlType({ table: 'service_figure_import' })
export class ServiceFigureImport {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field()
  fileName!: string;

  @Field()
  sha256!: string;

  @Field(() => FigureImportState)
  @Sql({ expression: stateSql })
  state!: keyof typeof FigureImportState;

  @Field()
  @Sql({ worded: { code: stateSql, prefix: 'FIGURE_IMPORT_' } })
  stateTitle!: string;

  @Field(() => Int)
  percent!: number;

  @Field(() => Int)
  rowsRead!: number;

  @Field(() => Int)
  rowsNew!: number;

  @Field(() => Int)
  rowsChanged!: number;

  @Field(() => Int, { description: 'Rows that stand already with the same figures.' })
  rowsKnown!: number;

  @Field(() => Int)
  rowsRefused!: number;

  @Field(() => String, { nullable: true })
  @Sql({ expression: failCodeSql })
  failCode!: string | null;

  @Field(() => DateTimeScalar)
  startedAt!: Date;

  @Field()
  startedBy!: string;

  @Field(() => DateTimeScalar, { nullable: true })
  @Sql({
    expression: (alias) =>
      `case when ${brokenOff(alias)} then ${alias}.touched_at else ${alias}.ended_at end`,
  })
  endedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true })
  cancelAskedAt!: Date | null;

  @Field(() => [ServiceFigureFault], { description: 'Rows that were not taken, the first of them.' })
  @Sql({ many: { foreign: 'import_id', orderBy: '{alias}.id', cap: 200 } })
  faults!: ServiceFigureFault[];
}

export const ServiceFigureImportConnection = connectionOf(ServiceFigureImport);

@ObjectType({
  simpleResolvers: true,
  description:
    'What a provider rendered of a service in a month: of such rows each compared figure is the sum.',
})
@SqlType({ table: 'service_figure' })
export class ServiceFigure {
  @Field(() => PublicService)
  @Sql({ one: { on: 'public_service_id' } })
  service!: PublicService;

  @Field(() => CalendarDateScalar, { description: 'The first day of the month.' })
  month!: string;

  @Field(() => Int)
  rendered!: number;

  @Field(() => Int)
  late!: number;

  @Field(() => Int)
  refused!: number;

  @Field(() => String, {
    nullable: true,
    description: 'The file that it came in last; named to those who may see the files.',
  })
  @Sql({
    expression: (alias) =>
      `(select i.file_name from service_figure_import i where i.id = ${alias}.import_id)`,
  })
  fileName!: string | null;
}

export const ServiceFigureConnection = connectionOf(ServiceFigure);

@ObjectType({ simpleResolvers: true, description: 'Why a body is pointed out.' })
@PartOf('serviceComparison')
export class ComparisonReason {
  @Field()
  kind!: string;

  @Field({ description: 'In words, with the numbers that it follows from.' })
  message!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A body in a comparison.' })
@PartOf('serviceComparison')
export class ComparedProvider {
  @Field(() => ID)
  subjectId!: string;

  @Field()
  name!: string;

  @Field(() => Float)
  rendered!: number;

  @Field(() => Float)
  late!: number;

  @Field(() => Float)
  refused!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Per cent rendered late; empty where too few were rendered.',
  })
  share!: number | null;

  @Field(() => Float, { nullable: true, description: 'The same in the period of the same length before.' })
  earlierShare!: number | null;

  @Field(() => [ComparisonReason])
  reasons!: ComparisonReason[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'Bodies compared with each other and with themselves before: clause 36 (1).',
})
@PartOf('serviceComparison')
export class ServiceComparison {
  @Field({ description: 'How it was computed.' })
  explanation!: string;

  @Field(() => Int, { description: 'Bodies with enough services to be compared.' })
  compared!: number;

  @Field(() => Float, { nullable: true })
  median!: number | null;

  @Field(() => Float, { nullable: true })
  threshold!: number | null;

  @Field(() => [ComparedProvider], {
    description: 'Those that are pointed out first, then by share; at most 500.',
  })
  providers!: ComparedProvider[];
}
