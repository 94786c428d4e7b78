import { Field, ID, ObjectType } from 'type-graphql';
import {
  FileRecord,
  filesOf,
  SECRET_MARK_TITLE,
  SecretMarkEnum,
  type SecretMark,
} from '../../../platform/files';
import { enumOf } from '../../../platform/graphql/enum-of';
import { CalendarDateScalar, DateTimeScalar } from '../../../platform/graphql/scalars';
import { Sql, SqlType } from '../../../platform/reading/sql-metadata';
import { CONTROL_EXTENSION_STATES } from '../extension-states';

export const ControlExtensionState = enumOf('ControlExtensionState', CONTROL_EXTENSION_STATES);
export const ControlRequestKind = enumOf('ControlRequestKind', [
  'DOCUMENTS',
  'CERTIFICATE',
  'ORAL_EXPLANATION',
  'WRITTEN_EXPLANATION',
] as const);
export const ControlRecordKind = enumOf('ControlRecordKind', [
  'PAPERS',
  'MONITORING_SYSTEM',
  'COMPLAINTS',
  'OTHER',
] as const);
export const ControlResponseKind = enumOf('ControlResponseKind', ['AGREED', 'OBJECTED'] as const);
export const ControlExpertAnswer = enumOf('ControlExpertAnswer', ['REPLACED', 'KEPT'] as const);
export const ControlAcquaintance = enumOf('ControlAcquaintance', ['SHOWN', 'REFUSED'] as const);

@ObjectType({ simpleResolvers: true, description: 'A responsible executor: clause 46.' })
@SqlType({ table: 'control_executor' })
export class ControlExecutor {
  @Field(() => ID)
  accountId!: string;

  @Field()
  fullName!: string;

  @Field()
  @Sql({ localized: 'position' })
  position!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'An expert or specialist without ties to the object: clause 49.',
})
@SqlType({ table: 'control_expert' })
export class ControlExpert {
  @Field(() => ID)
  id!: string;

  @Field()
  fullName!: string;

  @Field(() => String, { nullable: true, description: 'What the expert is where he or she works.' })
  position!: string | null;

  @Field(() => String, { nullable: true, description: 'The employer.' })
  organisation!: string | null;

  @Field()
  field!: string;

  @Field({ description: 'Who made sure that nothing ties the expert to the object.' })
  checkedBy!: string;

  @Field(() => String, { nullable: true, description: 'What the expert declared, when and how.' })
  declaration!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why an employer or a position called like the object is not tied to it.',
  })
  apartBecause!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was taken back as a mistake.' })
  withdrawnAt!: Date | null;

  @Field(() => String, { nullable: true })
  withdrawReason!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'The object objects to an expert, and what the leadership answered: clause 49.',
})
@SqlType({ table: 'control_expert_objection' })
export class ControlExpertObjection {
  @Field(() => ID)
  id!: string;

  @Field(() => ControlExpert)
  @Sql({ one: { on: 'expert_id' } })
  expert!: ControlExpert;

  @Field()
  reason!: string;

  @Field(() => DateTimeScalar)
  objectedAt!: Date;

  @Field()
  objectedBy!: string;

  @Field(() => ControlExpertAnswer, { nullable: true })
  answer!: keyof typeof ControlExpertAnswer | null;

  @Field(() => String, { nullable: true })
  @Sql({ worded: { code: 'answer', prefix: 'CONTROL_EXPERT_ANSWER_' } })
  answerTitle!: string | null;

  @Field(() => String, { nullable: true })
  answerReason!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  answeredAt!: Date | null;

  @Field(() => String, { nullable: true })
  answeredBy!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'An order that brought the end of an activity forward, with its reason.',
})
@SqlType({ table: 'control_shortening' })
export class ControlShortening {
  @Field(() => ID)
  id!: string;

  @Field(() => CalendarDateScalar, { description: 'The last day before the order.' })
  earlierEnd!: string;

  @Field(() => CalendarDateScalar)
  endDate!: string;

  @Field()
  reason!: string;

  @Field()
  orderNumber!: string;

  @Field(() => CalendarDateScalar)
  orderDate!: string;

  @Field()
  byName!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A reasoned submission to extend, and the order on it: clause 45.',
})
@SqlType({ table: 'control_extension' })
export class ControlExtension {
  @Field(() => ID)
  id!: string;

  @Field()
  reason!: string;

  @Field(() => DateTimeScalar)
  askedAt!: Date;

  @Field()
  askedBy!: string;

  @Field(() => CalendarDateScalar)
  endDate!: string;

  @Field(() => ControlExtensionState)
  state!: keyof typeof ControlExtensionState;

  @Field()
  @Sql({ worded: { code: 'state', prefix: 'CONTROL_EXTENSION_STATE_' } })
  stateTitle!: string;

  @Field(() => String, { nullable: true })
  orderNumber!: string | null;

  @Field(() => CalendarDateScalar, { nullable: true })
  orderDate!: string | null;

  @Field(() => String, { nullable: true })
  declineReason!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What was asked of the object, and its answer: clause 48.',
})
@SqlType({ table: 'control_request' })
export class ControlRequest {
  @Field(() => ID)
  id!: string;

  @Field()
  number!: string;

  @Field(() => ControlRequestKind)
  kind!: keyof typeof ControlRequestKind;

  @Field()
  @Sql({ worded: { code: 'kind', prefix: 'CONTROL_REQUEST_KIND_' } })
  kindTitle!: string;

  @Field()
  text!: string;

  @Field(() => CalendarDateScalar)
  dueDate!: string;

  @Field(() => DateTimeScalar)
  sentAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true })
  answeredAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Null also where it is marked (clause 31).' })
  answer!: string | null;

  @Field(() => SecretMarkEnum, { nullable: true, description: 'The secret that it holds (clause 31).' })
  mark!: SecretMark | null;

  @Field(() => String, { nullable: true })
  @Sql({ worded: { code: 'mark', prefix: SECRET_MARK_TITLE } })
  markTitle!: string | null;

  @Field({ description: 'Kept back as a secret that the law protects: clause 48 (2).' })
  withheldAsSecret!: boolean;

  @Field()
  late!: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was taken back as a mistake.' })
  withdrawnAt!: Date | null;

  @Field(() => String, { nullable: true })
  withdrawReason!: string | null;

  @Field(() => [FileRecord])
  @Sql(filesOf('controlRequest'))
  files!: FileRecord[];
}

@ObjectType({ simpleResolvers: true, description: 'What the executors did, and on what basis: clause 48.' })
@SqlType({ table: 'control_record' })
export class ControlRecord {
  @Field(() => ID)
  id!: string;

  @Field(() => ControlRecordKind)
  kind!: keyof typeof ControlRecordKind;

  @Field()
  @Sql({ worded: { code: 'kind', prefix: 'CONTROL_RECORD_KIND_' } })
  kindTitle!: string;

  @Field()
  text!: string;

  @Field(() => String, { nullable: true })
  basis!: string | null;

  @Field(() => DateTimeScalar)
  at!: Date;

  @Field()
  byName!: string;
}

@ObjectType({ simpleResolvers: true, description: 'The act of a control activity: clause 51.' })
@SqlType({ table: 'control_act' })
export class ControlAct {
  @Field(() => ID)
  id!: string;

  @Field()
  number!: string;

  @Field(() => DateTimeScalar)
  drawnUpAt!: Date;

  @Field({ description: 'Where it was drawn up: clause 51 (1).' })
  place!: string;

  @Field({ description: 'Where the activity was held: clause 51 (5).' })
  @Sql({ expression: (alias) => `coalesce(${alias}.held_place, ${alias}.place)` })
  heldPlace!: string;

  @Field(() => String, { nullable: true, description: 'Who else was present.' })
  present!: string | null;

  @Field(() => CalendarDateScalar)
  periodFrom!: string;

  @Field(() => CalendarDateScalar)
  periodTo!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Analysis of the object’s activity. Null where it is marked (clause 31).',
  })
  @Sql({ expression: (alias) => `case when ${alias}.mark is null then ${alias}.analysis end` })
  analysis!: string | null;

  @Field(() => String, { nullable: true, description: 'Null where it is marked (clause 31).' })
  @Sql({ expression: (alias) => `case when ${alias}.mark is null then ${alias}.results end` })
  results!: string | null;

  @Field()
  violations!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Causes and consequences. Null where it is marked (clause 31).',
  })
  @Sql({ expression: (alias) => `case when ${alias}.mark is null then ${alias}.causes end` })
  causes!: string | null;

  @Field()
  checklist!: string;

  @Field({ description: 'Points of the checklist that were checked.' })
  points!: string;

  @Field(() => String, { nullable: true })
  measures!: string | null;

  @Field(() => CalendarDateScalar, { nullable: true })
  measuresBy!: string | null;

  @Field(() => String, { nullable: true })
  accountability!: string | null;

  @Field(() => SecretMarkEnum, { nullable: true, description: 'The secret that it holds (clause 31).' })
  mark!: SecretMark | null;

  @Field(() => String, { nullable: true })
  @Sql({ worded: { code: 'mark', prefix: SECRET_MARK_TITLE } })
  markTitle!: string | null;

  @Field(() => ControlAcquaintance, { nullable: true })
  acquaintance!: keyof typeof ControlAcquaintance | null;

  @Field(() => String, { nullable: true, description: 'The mark about a refusal to look at it: clause 50.' })
  refusalNote!: string | null;

  @Field(() => [FileRecord], { description: 'What proves the violations.' })
  @Sql(filesOf('controlAct'))
  files!: FileRecord[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'Agreement or objections of the object’s head: clause 52.',
})
@SqlType({ table: 'control_response' })
export class ControlResponse {
  @Field(() => ID)
  id!: string;

  @Field(() => ControlResponseKind)
  kind!: keyof typeof ControlResponseKind;

  @Field()
  @Sql({ worded: { code: 'kind', prefix: 'CONTROL_RESPONSE_' } })
  kindTitle!: string;

  @Field(() => String, { nullable: true })
  text!: string | null;

  @Field(() => SecretMarkEnum, { nullable: true, description: 'The secret that it holds (clause 31).' })
  mark!: SecretMark | null;

  @Field(() => String, { nullable: true })
  @Sql({ worded: { code: 'mark', prefix: SECRET_MARK_TITLE } })
  markTitle!: string | null;

  @Field(() => DateTimeScalar)
  receivedAt!: Date;

  @Field()
  onPaper!: boolean;

  @Field()
  late!: boolean;

  @Field(() => [FileRecord])
  @Sql(filesOf('controlResponse'))
  files!: FileRecord[];
}
