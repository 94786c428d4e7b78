import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/connection';
import { enumOf } from '../../platform/graphql/enum-of';
import { FileRecord, filesOf } from '../../platform/files';
import { CalendarDateScalar, DateTimeScalar } from '../../platform/graphql/scalars';
import { Sql, SqlType } from '../../platform/reading/sql-metadata';
import { Authority, InspectedSubject } from '../../registry';
import { INCOMING_KINDS, type IncomingKind } from './incoming-kind';

export const IncomingKindEnum = enumOf('IncomingKind', INCOMING_KINDS, 'What came in.');

const dayOf = (column: string) => (alias: string) => `(${alias}.${column} at time zone 'Asia/Almaty')::date`;

/** By the day; a case that was taken in by import is as old as its appointment. */
const cameBeforeCase = (alias: string) =>
  `coalesce(${alias}.content is not null and ${dayOf('received_at')(alias)} < (select (least(i.created_at, i.appointed_at) at time zone 'Asia/Almaty')::date
    from inspection i where i.id = ${alias}.inspection_id), false)`;

@ObjectType({
  simpleResolvers: true,
  description: 'A counter-entry: what an entry of the register said before, and why it was corrected.',
})
@SqlType({ table: 'incoming_paper_correction' })
export class IncomingPaperCorrection {
  @Field(() => ID)
  id!: string;

  @Field()
  @Sql({ worded: { code: 'former_kind', prefix: 'INCOMING_' } })
  formerKindTitle!: string;

  @Field()
  formerSender!: string;

  @Field(() => String, { nullable: true })
  formerSenderNumber!: string | null;

  @Field()
  formerContent!: string;

  @Field(() => CalendarDateScalar)
  @Sql({ expression: dayOf('former_received_at') })
  formerReceivedOn!: string;

  @Field()
  reason!: string;

  @Field(() => DateTimeScalar)
  correctedAt!: Date;

  @Field()
  correctedBy!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'The entry of a paper that came in, in the register of an office and a year.',
})
@SqlType({ table: 'incoming_paper' })
export class IncomingPaper {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'Index, running number of the year, year: 12-4/2026.' })
  number!: string;

  @Field(() => IncomingKindEnum)
  kind!: IncomingKind;

  @Field()
  @Sql({ worded: { code: 'kind', prefix: 'INCOMING_' } })
  kindTitle!: string;

  @Field(() => DateTimeScalar, { description: 'When it came.' })
  receivedAt!: Date;

  @Field(() => CalendarDateScalar)
  @Sql({ expression: dayOf('received_at') })
  receivedOn!: string;

  @Field(() => CalendarDateScalar, {
    description: 'The day of its entry: a later one where it was recorded afterwards.',
  })
  @Sql({ expression: dayOf('registered_at') })
  registeredOn!: string;

  @Field(() => InspectedSubject, {
    nullable: true,
    description: 'Who sent it; whoever complains is not named in the register (clause 31).',
  })
  @Sql({ one: { on: 'sender_id' } })
  sender!: InspectedSubject | null;

  @Field(() => InspectedSubject, {
    nullable: true,
    description: 'The legal successor who sent it in the sender’s stead, since an act had ended that one.',
  })
  @Sql({ one: { on: 'sender_successor_id' } })
  senderSuccessor!: InspectedSubject | null;

  @Field(() => String, { nullable: true, description: 'The state body that sent it on.' })
  @Sql({ column: 'sender' })
  senderBody!: string | null;

  @Field(() => Authority, { nullable: true, description: 'The office that passed it on (clause 9).' })
  @Sql({ one: { on: 'sender_authority_id' } })
  senderOffice!: Authority | null;

  @Field({ description: 'The kind of case that it came to.' })
  caseKind!: string;

  @Field(() => ID)
  caseId!: string;

  @Field()
  caseNumber!: string;

  @Field(() => ID, { nullable: true, description: 'The inspection on whose page the case stands.' })
  inspectionId!: string | null;

  @Field(() => Int)
  version!: number;

  @Field(() => String, {
    nullable: true,
    description: 'The number that a paper bears which the office recorded.',
  })
  senderNumber!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What it says; null where a step of the case took it in and keeps that.',
  })
  content!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Since when it stands as entered in error; its number is given to nothing else.',
  })
  annulledAt!: Date | null;

  @Field({
    description:
      'It came before its case was drawn up, as a basis of it may: else the day is to be looked at once more. Of papers that the office recorded.',
  })
  @Sql({ expression: cameBeforeCase })
  beforeCase!: boolean;

  @Field(() => [FileRecord])
  @Sql(filesOf('incomingPaper'))
  files!: FileRecord[];

  @Field(() => [IncomingPaperCorrection], { description: 'What it said before, the newest first.' })
  @Sql({ many: { foreign: 'incoming_paper_id', orderBy: '{alias}.id desc', cap: 20 } })
  corrections!: IncomingPaperCorrection[];
}

export const IncomingPaperConnection = connectionOf(IncomingPaper);
