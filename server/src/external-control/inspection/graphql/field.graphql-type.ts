import { Field, ID, ObjectType } from 'type-graphql';
import {
  FileRecord,
  filesOf,
  SECRET_MARK_TITLE,
  SecretMarkEnum,
  type SecretMark,
} from '../../../platform/files';
import { DateTimeScalar } from '../../../platform/graphql/scalars';
import { Sql, SqlType } from '../../../platform/reading/sql-metadata';
import { IssuedDocument } from '../../documents';
import { FieldRecordKindEnum, HearingSigningEnum, MonitoringSourceEnum } from './inspection.enums';

/** What was said is opened on purpose, and shows nothing in passing. */
const unlessMarked = (column: string) => (alias: string) =>
  `case when ${alias}.mark is null then ${alias}.${column} else '{}' end`;

@ObjectType({
  simpleResolvers: true,
  description: 'An oral hearing of an official, or results of public monitoring that are used (clause 5).',
})
@SqlType({ table: 'field_record' })
export class FieldRecord {
  @Field(() => ID)
  id!: string;

  @Field(() => FieldRecordKindEnum)
  kind!: keyof typeof FieldRecordKindEnum;

  @Field(() => String)
  @Sql({ worded: { code: 'kind', prefix: 'FIELD_RECORD_' } })
  title!: string;

  @Field()
  number!: string;

  @Field(() => DateTimeScalar)
  happenedAt!: Date;

  @Field({ description: 'Who was heard; of public monitoring its source.' })
  person!: string;

  @Field(() => String, { nullable: true })
  position!: string | null;

  @Field(() => MonitoringSourceEnum, { nullable: true })
  sourceKind!: keyof typeof MonitoringSourceEnum | null;

  @Field(() => String, { nullable: true })
  @Sql({ worded: { code: 'source_kind', prefix: 'MONITORING_SOURCE_' } })
  sourceTitle!: string | null;

  @Field(() => String, { nullable: true, description: 'Null also where it is marked (clause 31).' })
  text!: string | null;

  @Field(() => SecretMarkEnum, { nullable: true, description: 'The secret that it holds (clause 31).' })
  mark!: SecretMark | null;

  @Field(() => String, { nullable: true })
  @Sql({ worded: { code: 'mark', prefix: SECRET_MARK_TITLE } })
  markTitle!: string | null;

  @Field(() => [String], { description: 'None where they are marked (clause 31).' })
  @Sql({ expression: unlessMarked('questions') })
  questions!: string[];

  @Field(() => [String], { description: 'One for each question.' })
  @Sql({ expression: unlessMarked('answers') })
  answers!: string[];

  @Field(() => HearingSigningEnum, { nullable: true })
  signing!: keyof typeof HearingSigningEnum | null;

  @Field(() => String, { nullable: true })
  @Sql({ worded: { code: 'signing', prefix: 'HEARING_' } })
  signingTitle!: string | null;

  @Field(() => String, { nullable: true })
  refusalReason!: string | null;

  @Field(() => IssuedDocument, { nullable: true })
  @Sql({ one: { on: 'document_id' } })
  document!: IssuedDocument | null;

  @Field(() => [FileRecord])
  @Sql(filesOf('fieldRecord'))
  files!: FileRecord[];
}
