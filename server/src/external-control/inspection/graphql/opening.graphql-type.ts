import { Field, ID, ObjectType } from 'type-graphql';
import { FileRecord, filesOf } from '../../../platform/files';
import { CalendarDateScalar, DateTimeScalar } from '../../../platform/graphql/scalars';
import { Sql, SqlType } from '../../../platform/reading/sql-metadata';
import { readersWordsSql } from '../../../platform/messages/both-languages';
import type { SqlWriter } from '../../../platform/reading/sql-writer';
import { Account, Capacity } from '../../../people';
import { PublicService } from '../../../registry';
import { DeliveryWay } from '../../documents';
import { Prescription } from '../../prescription';
import type { GroundKind } from '../ground-kind';
import { GroundKindEnum } from './inspection.enums';

@ObjectType({ simpleResolvers: true, description: 'A ground of clause 8 with its own basis.' })
@SqlType({ table: 'inspection_ground' })
export class InspectionGround {
  @Field(() => ID)
  id!: string;

  @Field(() => GroundKindEnum)
  kind!: GroundKind;

  @Field(() => String)
  @Sql({ worded: { code: 'kind', prefix: 'GROUND_' } })
  title!: string;

  @Field(() => String, { nullable: true })
  basisNumber!: string | null;

  @Field(() => CalendarDateScalar, { nullable: true })
  basisDate!: string | null;

  @Field({ description: 'Stands in the act of appointment; the inspected subject reads it.' })
  basisText!: string;

  @Field(() => String, { nullable: true })
  violatedRight!: string | null;

  @Field(() => PublicService, { nullable: true })
  @Sql({ one: { on: 'public_service_id' } })
  publicService!: PublicService | null;

  @Field(() => CalendarDateScalar, { nullable: true })
  factDate!: string | null;

  @Field(() => Prescription, { nullable: true })
  @Sql({ one: { on: 'prescription_id' } })
  prescription!: Prescription | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The running inspection of 8.6, the first inspection of 8.7.',
  })
  relatedInspectionId!: string | null;

  @Field(() => String, { nullable: true, description: 'Civil-law relation with the third person (8.6).' })
  civilLawRelation!: string | null;

  @Field(() => String, { nullable: true, description: 'What must be learnt from the third person (8.6).' })
  informationSought!: string | null;

  @Field(() => String, { nullable: true })
  criminalProcedureArticle!: string | null;

  @Field(() => [FileRecord])
  @Sql(filesOf('inspectionGround'))
  files!: FileRecord[];
}

const positionOf = (alias: string, sql: SqlWriter) =>
  `(select ${sql.localized('k', 'position')} from capacity k where k.id = ${alias}.capacity_id)`;

@ObjectType({ simpleResolvers: true, description: 'An inspector named in the act of appointment.' })
@SqlType({ table: 'inspection_inspector' })
export class InspectionInspector {
  @Field(() => Capacity)
  @Sql({ one: { on: 'capacity_id' } })
  capacity!: Capacity;

  @Field(() => Account)
  @Sql({ one: { on: 'account_id' } })
  account!: Account;

  @Field()
  @Sql({ expression: (alias) => `(select o.full_name from account o where o.id = ${alias}.account_id)` })
  fullName!: string;

  @Field(() => String)
  @Sql({ expression: positionOf })
  positionTitle!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What the legal-statistics body answered for the act of appointment.',
})
@SqlType({ table: 'appointment_registration' })
export class Registration {
  @Field()
  number!: string;

  @Field(() => DateTimeScalar)
  registeredAt!: Date;
}

export const recipientOf = (alias: string, sql: SqlWriter) =>
  `coalesce(${alias}.recipient, (select ${sql.localized('s', 'name')} from inspection i join inspected_subject s on s.id = i.subject_id
    where i.id = ${alias}.inspection_id))`;

@ObjectType({ simpleResolvers: true, description: 'How the notice of the start went out (clause 16).' })
@SqlType({ table: 'start_notice' })
export class Delivery {
  @Field(() => DateTimeScalar)
  sentAt!: Date;

  @Field(() => DeliveryWay)
  way!: DeliveryWay;

  @Field({ description: 'The inspected body itself where nobody else was named.' })
  @Sql({ expression: recipientOf })
  recipient!: string;

  @Field(() => String, { nullable: true })
  proof!: string | null;

  @Field(() => String, { nullable: true })
  receivedBy!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  receivedAt!: Date | null;

  @Field()
  outsideSystem!: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description: 'The two facts that make the start (clause 17), or the refusal.',
})
@SqlType({ table: 'inspection_start' })
export class InspectionStart {
  @Field(() => DateTimeScalar, { nullable: true })
  handedOverAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true })
  acquaintedAt!: Date | null;

  @Field(() => String, { nullable: true })
  representative!: string | null;

  @Field(() => String, { nullable: true })
  @Sql({ expression: readersWordsSql('representative_power') })
  representativePower!: string | null;

  @Field(() => String, { nullable: true, description: 'Who was shown the checklist.' })
  acquaintedBy!: string | null;

  @Field(() => String, { nullable: true })
  @Sql({ expression: readersWordsSql('acquainted_by_power') })
  acquaintedByPower!: string | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'The later day of the two; after a refusal the day of the protocol (D11).',
  })
  startDate!: string | null;

  @Field()
  refused!: boolean;

  @Field()
  outsideSystem!: boolean;

  @Field(() => String, { nullable: true })
  proof!: string | null;
}
