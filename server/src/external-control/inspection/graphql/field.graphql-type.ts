import { Field, ID, ObjectType } from 'type-graphql';
import { FileRecord, filesOf } from '../../../platform/files';
import { DateTimeScalar } from '../../../platform/graphql/scalars';
import { Sql, SqlType } from '../../../platform/reading/sql-metadata';
import { IssuedDocument } from '../../documents';
import { FieldRecordKindEnum, HearingSigningEnum, MonitoringSourceEnum } from './inspection.enums';

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

  @Field(() => String, { nullable: true })
  text!: string | null;

  @Field(() => [String])
  questions!: string[];

  @Field(() => [String], { description: 'One for each question.' })
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
