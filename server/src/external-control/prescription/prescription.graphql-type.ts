import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Deadline, deadlinesOf } from '../../deadlines';
import { connectionOf } from '../../platform/graphql/connection';
import { CalendarDateScalar, DateTimeScalar } from '../../platform/graphql/scalars';
import {
  FileRecord,
  filesOf,
  SECRET_MARK_TITLE,
  SecretMarkEnum,
  type SecretMark,
} from '../../platform/files';
import { Sql, SqlType } from '../../platform/reading/sql-metadata';
import { Authority, InspectedSubject } from '../../registry';
import { Finding, Violation, ViolationState } from '../case';
import { IssuedDocument } from '../documents';
import { RemediationExtension } from './extension.graphql-type';
import { prescriptionStateSql, prescriptionVersionSql } from './state-sql';
import { PRESCRIPTION_STATES, type PrescriptionState } from './states';
import { IncomingPaper } from '../paper-register';

export const PrescriptionStateEnum = Object.fromEntries(
  PRESCRIPTION_STATES.map((state) => [state, state]),
) as {
  readonly [S in PrescriptionState]: S;
};
registerEnumType(PrescriptionStateEnum, { name: 'PrescriptionState' });

@ObjectType({
  simpleResolvers: true,
  description: 'Request for information on a prescription (clause 28-2).',
})
@SqlType({ table: 'information_request' })
export class InformationRequest {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { nullable: true, description: 'Empty while it is a draft.' })
  number!: string | null;

  @Field(() => DateTimeScalar)
  draftedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true })
  sentAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true })
  receivedAt!: Date | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'Last day for the answer (clause 28-3).' })
  dueDate!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  answeredAt!: Date | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What the subject informed of for one violation; later information stands beside it.',
})
@SqlType({ table: 'remediation_information' })
export class RemediationInformation {
  @Field(() => ID)
  id!: string;

  @Field(() => DateTimeScalar)
  @Sql({ column: 'received_at' })
  at!: Date;

  @Field()
  onPaper!: boolean;

  @Field(() => String, { nullable: true, description: 'Null where it is marked (clause 31).' })
  text!: string | null;

  @Field(() => SecretMarkEnum, { nullable: true, description: 'The secret that it holds (clause 31).' })
  mark!: SecretMark | null;

  @Field(() => String, { nullable: true })
  @Sql({ worded: { code: 'mark', prefix: SECRET_MARK_TITLE } })
  markTitle!: string | null;

  @Field(() => ViolationState)
  state!: ViolationState;

  @Field(() => String, { nullable: true })
  returnReason!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the office gave it back.' })
  returnedAt!: Date | null;

  @Field(() => [FileRecord])
  @Sql(filesOf('remediationInformation'))
  files!: FileRecord[];

  @Field(() => IncomingPaper, { nullable: true, description: 'Its entry in the register of what came in.' })
  @Sql({ one: { on: 'incoming_paper_id' } })
  incoming!: IncomingPaper | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Order to remedy violations: one for each result act with violations (clause 22-1).',
})
@SqlType({ table: 'prescription' })
export class Prescription {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  @Sql({ expression: prescriptionVersionSql })
  version!: number;

  @Field()
  number!: string;

  @Field(() => CalendarDateScalar)
  date!: string;

  @Field(() => PrescriptionStateEnum)
  @Sql({ expression: prescriptionStateSql })
  state!: PrescriptionState;

  @Field(() => String)
  @Sql({ worded: { code: prescriptionStateSql, prefix: 'PRESCRIPTION_STATE_' } })
  stateTitle!: string;

  @Field(() => Authority)
  @Sql({ one: { on: 'authority_id' } })
  authority!: Authority;

  @Field(() => InspectedSubject)
  @Sql({ one: { on: 'subject_id' } })
  subject!: InspectedSubject;

  @Field(() => CalendarDateScalar, { description: 'Day by which the subject reports back (clause 28-1).' })
  reportBy!: string;

  @Field(() => CalendarDateScalar, { nullable: true })
  handedOverOn!: string | null;

  @Field(() => [Violation])
  @Sql({ many: { foreign: 'prescription_id', orderBy: '{alias}.position', cap: 200 } })
  violations!: Violation[];

  @Field(() => InformationRequest, { nullable: true })
  @Sql({ one: { foreign: 'prescription_id' } })
  informationRequest!: InformationRequest | null;

  @Field(() => [RemediationExtension], { description: 'Requests for more time, the newest last.' })
  @Sql({ many: { foreign: 'prescription_id', orderBy: '{alias}.id', cap: 20 } })
  extensions!: RemediationExtension[];

  @Field(() => [IssuedDocument])
  @Sql({
    many: {
      foreign: 'case_id',
      where: `{alias}.case_kind = 'prescription' and {alias}.replaced_at is null`,
      orderBy: '{alias}.id',
      cap: 100,
    },
  })
  documents!: IssuedDocument[];

  @Field(() => [Deadline])
  @Sql(deadlinesOf('prescription'))
  deadlines!: Deadline[];

  @Field(() => [Finding])
  @Sql({
    many: {
      foreign: 'case_id',
      where: `{alias}.case_kind = 'prescription'`,
      orderBy: '{alias}.id',
      cap: 200,
    },
  })
  findings!: Finding[];
}

export const PrescriptionConnection = connectionOf(Prescription);
