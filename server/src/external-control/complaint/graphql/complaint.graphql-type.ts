import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Deadline, deadlinesOf } from '../../../deadlines';
import { FileRecord, filesOf } from '../../../platform/files';
import { connectionOf } from '../../../platform/graphql/connection';
import { enumOf } from '../../../platform/graphql/enum-of';
import { CalendarDateScalar, DateTimeScalar } from '../../../platform/graphql/scalars';
import { PartOf, Sql, SqlType } from '../../../platform/reading/sql-metadata';
import { Account } from '../../../people';
import { Authority, InspectedSubject, PublicService, Territory } from '../../../registry';
import { Finding } from '../../case';
import { DeliveryWay, IssuedDocument } from '../../documents';
import { Inspection } from '../../inspection';
import { neutralBasisSql, neutralRightSql } from '../neutral-basis';
import { COMPLAINT_STATES, COMPLAINT_WAYS, type ComplaintState, type ComplaintWay } from '../states';
import { IncomingPaper } from '../../paper-register';

export const ComplaintStateEnum = enumOf('ComplaintState', COMPLAINT_STATES);
export const ComplaintWayEnum = enumOf('ComplaintWay', COMPLAINT_WAYS, 'How a complaint came in.');
export const ComplainantKind = enumOf('ComplainantKind', ['NATURAL', 'LEGAL'] as const);

const OF_COMPLAINT = `{alias}.case_kind = 'complaint'`;

@ObjectType({
  simpleResolvers: true,
  description:
    'Who complains and in which words: for whoever handles the complaint and the head of that office; each reading is noted.',
})
@PartOf('Complaint')
export class ComplaintPerson {
  @Field(() => ComplainantKind)
  kind!: keyof typeof ComplainantKind;

  @Field(() => String, { nullable: true, description: 'Empty where the complaint is nameless.' })
  name!: string | null;

  @Field(() => String, { nullable: true })
  phone!: string | null;

  @Field(() => String, { nullable: true })
  email!: string | null;

  @Field(() => String, { nullable: true })
  address!: string | null;

  @Field(() => String, { nullable: true })
  violatedRight!: string | null;

  @Field()
  text!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A complaint passed on to the office of clause 9.' })
@SqlType({ table: 'complaint_passing' })
export class ComplaintPassing {
  @Field(() => ID)
  id!: string;

  @Field(() => Authority)
  @Sql({ one: { on: 'from_authority_id' } })
  from!: Authority;

  @Field(() => Authority)
  @Sql({ one: { on: 'to_authority_id' } })
  to!: Authority;

  @Field()
  reason!: string;

  @Field(() => DateTimeScalar)
  at!: Date;

  @Field()
  byName!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'When and how the complainant was told of an inspection that came to nothing since.',
})
@SqlType({ table: 'complaint_telling' })
export class ComplaintTelling {
  @Field(() => ID)
  id!: string;

  @Field(() => DateTimeScalar)
  at!: Date;

  @Field(() => DeliveryWay)
  way!: DeliveryWay;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field(() => Inspection, {
    nullable: true,
    description: 'None for an office to which the complaint was passed on since.',
  })
  @Sql({ one: { on: 'inspection_id' } })
  inspection!: Inspection | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A body that controls a field in which providers outside clause 9 render services: clause 10.',
})
@SqlType({ table: 'controlling_body' })
export class ControllingBody {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field()
  @Sql({ localized: 'name' })
  name!: string;

  @Field()
  @Sql({ localized: 'field' })
  field!: string;

  @Field(() => String, { nullable: true })
  address!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A complaint of a consumer and what became of it.' })
@SqlType({ table: 'complaint' })
export class Complaint {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field()
  number!: string;

  @Field(() => ComplaintStateEnum)
  state!: ComplaintState;

  @Field()
  @Sql({ worded: { code: 'state', prefix: 'COMPLAINT_STATE_' } })
  stateTitle!: string;

  @Field(() => Authority, { description: 'The office that handles it: clause 9.' })
  @Sql({ one: { on: 'authority_id' } })
  authority!: Authority;

  @Field(() => ComplaintWayEnum)
  cameBy!: ComplaintWay;

  @Field()
  @Sql({ worded: { code: 'came_by', prefix: 'COMPLAINT_WAY_' } })
  cameByTitle!: string;

  @Field(() => DateTimeScalar)
  receivedAt!: Date;

  @Field(() => Int, {
    nullable: true,
    description: 'Days since it came, while nothing is decided; the Rules set no term.',
  })
  @Sql({
    expression: (alias, sql) =>
      `(case when ${alias}.state = 'WAITING' then (${sql.instant()} at time zone 'Asia/Almaty')::date
        - (${alias}.received_at at time zone 'Asia/Almaty')::date end)`,
  })
  waitedDays!: number | null;

  @Field(() => String, { nullable: true, description: 'The body that sent it on.' })
  fromBody!: string | null;

  @Field(() => String, { nullable: true })
  fromNumber!: string | null;

  @Field(() => CalendarDateScalar, { nullable: true })
  fromDate!: string | null;

  @Field({ description: 'Without the name of a person: no ground of an inspection (D4).' })
  nameless!: boolean;

  @Field(() => InspectedSubject, { nullable: true, description: 'Whom it is about, found in the register.' })
  @Sql({ one: { on: 'subject_id' } })
  subject!: InspectedSubject | null;

  @Field(() => String, { nullable: true, description: 'Whom it is about, as the complainant wrote it.' })
  providerName!: string | null;

  @Field(() => Territory, { nullable: true })
  @Sql({ one: { on: 'territory_id' } })
  territory!: Territory | null;

  @Field(() => PublicService, { nullable: true })
  @Sql({ one: { on: 'public_service_id' } })
  publicService!: PublicService | null;

  @Field(() => String, { nullable: true, description: 'The service, as the complainant wrote it.' })
  serviceText!: string | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'The day on which the right was violated.',
  })
  factDate!: string | null;

  @Field({ description: 'What a ground may say of it: none of the complainant’s words (clause 31).' })
  @Sql({ expression: (alias) => neutralBasisSql(alias) })
  suggestedBasis!: string;

  @Field({
    description: 'The violated right as a ground may name it: none of the complainant’s words (clause 31).',
  })
  @Sql({ expression: (alias) => neutralRightSql(alias) })
  suggestedRight!: string;

  @Field(() => Account, { nullable: true, description: 'The inspector to whom the head gave it.' })
  @Sql({ one: { on: 'assigned_account_id' } })
  assignedTo!: Account | null;

  @Field(() => String, { nullable: true, description: 'Why it was answered, or kept for monitoring.' })
  reason!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  decidedAt!: Date | null;

  @Field(() => String, { nullable: true })
  decidedBy!: string | null;

  @Field(() => Inspection, { nullable: true, description: 'The inspection of which it is a ground: 8 (3).' })
  @Sql({ one: { on: 'inspection_id' } })
  inspection!: Inspection | null;

  @Field(() => String, { nullable: true, description: 'The body that it was forwarded to: clause 10.' })
  bodyName!: string | null;

  @Field(() => String, { nullable: true })
  bodyField!: string | null;

  @Field(() => String, { nullable: true })
  letterNumber!: string | null;

  @Field(() => CalendarDateScalar, { nullable: true })
  letterDate!: string | null;

  @Field(() => String, { nullable: true })
  answerNumber!: string | null;

  @Field(() => CalendarDateScalar, { nullable: true })
  answeredOn!: string | null;

  @Field(() => String, { nullable: true, description: 'What that body answered.' })
  answer!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the complainant was told.' })
  toldAt!: Date | null;

  @Field(() => DeliveryWay, { nullable: true })
  toldWay!: DeliveryWay | null;

  @Field(() => String, { nullable: true })
  toldNote!: string | null;

  @Field(() => [ComplaintTelling], {
    description: 'What the complainant was told before the complaint waited again.',
  })
  @Sql({ many: { foreign: 'complaint_id', orderBy: '{alias}.id', cap: 50 } })
  earlierTellings!: ComplaintTelling[];

  @Field(() => [ComplaintPassing])
  @Sql({ many: { foreign: 'complaint_id', orderBy: '{alias}.id', cap: 50 } })
  passings!: ComplaintPassing[];

  @Field(() => [FileRecord])
  @Sql(filesOf('complaint'))
  files!: FileRecord[];

  @Field(() => [IssuedDocument])
  @Sql({ many: { foreign: 'case_id', orderBy: '{alias}.id', where: OF_COMPLAINT, cap: 5 } })
  documents!: IssuedDocument[];

  @Field(() => [Finding])
  @Sql({ many: { foreign: 'case_id', orderBy: '{alias}.id', where: OF_COMPLAINT, cap: 50 } })
  findings!: Finding[];

  @Field(() => [Deadline], { description: 'The Rules set none.' })
  @Sql(deadlinesOf('complaint'))
  deadlines!: Deadline[];

  @Field(() => IncomingPaper, { nullable: true, description: 'Its entry in the register of what came in.' })
  @Sql({ one: { on: 'incoming_paper_id' } })
  incoming!: IncomingPaper | null;

  @Field(() => IncomingPaper, {
    nullable: true,
    description: 'The entry of what the body answered, in the register of what came in: clause 10.',
  })
  @Sql({ one: { on: 'answer_paper_id' } })
  answerIncoming!: IncomingPaper | null;
}

export const ComplaintConnection = connectionOf(Complaint);
export const ControllingBodyConnection = connectionOf(ControllingBody);
