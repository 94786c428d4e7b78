import { IsOptional } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { JournalEntry } from '../journal';
import { connectionOf, PageArguments } from '../platform/graphql/connection';
import { enumOf } from '../platform/graphql/enum-of';
import { CalendarDateScalar, DateTimeScalar } from '../platform/graphql/scalars';
import { PartOf, Sql, SqlType, type Expression } from '../platform/reading/sql-metadata';
import { InspectedSubject, SuccessionKindEnum } from './inspected-subject.graphql-type';
import { PASSAGES, type Passage } from './passage-rules';
import { REORGANISATION_STATES, type ReorganisationState, type SuccessionKind } from './succession-rules';

export const ReorganisationStateEnum = enumOf(
  'ReorganisationState',
  REORGANISATION_STATES,
  'Whether a second person confirmed an act of reorganisation, and whether it was taken back.',
);

export const PassageEnum = enumOf(
  'Passage',
  PASSAGES,
  'What becomes of somebody who acts for a body that ends: goes over to the successor, is one of several heads of whom one is named, acts no more.',
);

@ObjectType({
  simpleResolvers: true,
  description:
    'Somebody who acts for a body that ends, and what the confirmation makes of it as things stand.',
})
@PartOf('SubjectReorganisation')
export class PersonPassing {
  @Field(() => ID, { description: 'The capacity held in the body that ends.' })
  id!: string;

  @Field()
  fullName!: string;

  @Field({ description: 'The position held, in the language of the request.' })
  positionTitle!: string;

  @Field({ description: 'The body that ends, in the language of the request.' })
  subjectName!: string;

  @Field(() => PassageEnum)
  passage!: Passage;

  @Field()
  passageTitle!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'An open case of a body that is divided among several, and the successor that it went to.',
})
@PartOf('SubjectReorganisation')
export class CaseOfDivisionPart {
  @Field({ description: 'inspection or complaint.' })
  caseKind!: string;

  @Field(() => ID)
  caseId!: string;

  @Field()
  number!: string;

  @Field(() => ID, { nullable: true, description: 'Null while the act is a draft.' })
  successorId!: string | null;

  @Field(() => String, { nullable: true, description: 'Its name in the language of the request.' })
  successorName!: string | null;
}

/** So many are named; their number is told whole. */
const MOST_NAMED = 50;

const counted =
  (from: (alias: string) => string): Expression =>
  (alias) =>
    `(select count(*)::int from ${from(alias)})`;
const named =
  (what: string, from: (alias: string) => string): Expression =>
  (alias) =>
    `array(select ${what} from ${from(alias)} order by 1 limit ${MOST_NAMED})`;

const openCases = (alias: string) =>
  `inspection i where i.subject_id = ${alias}.subject_id and i.state not in ('CLOSED', 'WITHDRAWN')`;
/** Signed on the day of the succession or later and not begun: the act of appointment names a body that is no more. */
const appointedAnew = (alias: string) =>
  `inspection i where i.subject_id = ${alias}.subject_id and i.state in ('APPOINTED', 'REGISTERED', 'NOTIFIED')
     and i.act_date >= (select r.effective_on from subject_reorganisation r where r.id = ${alias}.reorganisation_id)`;
const openPrescriptions = (alias: string) =>
  `prescription p where p.subject_id = ${alias}.subject_id
     and exists (select from violation v where v.prescription_id = p.id and v.state not in ('ACCEPTED', 'WITHDRAWN'))`;
const openReports = (alias: string) =>
  `quarterly_report q where q.body_id = ${alias}.subject_id and q.state <> 'ACCEPTED'`;
const people = (alias: string) =>
  `capacity c join account a on a.id = c.account_id where c.subject_id = ${alias}.subject_id and c.withdrawn_at is null`;
const below = (alias: string) => `inspected_subject b where b.parent_id = ${alias}.subject_id`;

@ObjectType({ simpleResolvers: true, description: 'An entry of what a successor’s people did meanwhile.' })
@PartOf('ReorganisedSubject')
@SqlType({ table: 'reorganisation_deed', subject: 'ReorganisedSubject' })
export class ReorganisationDeed {
  @Field(() => ID)
  id!: string;

  @Field(() => JournalEntry)
  @Sql({ one: { on: 'journal_entry_id' } })
  entry!: JournalEntry;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Who ends by an act of reorganisation, and what changes hands with it as it stands now.',
})
@SqlType({ table: 'reorganised_subject' })
export class ReorganisedSubject {
  @Field(() => ID)
  id!: string;

  @Field(() => InspectedSubject)
  @Sql({ one: { on: 'subject_id' } })
  subject!: InspectedSubject;

  @Field(() => SubjectReorganisation)
  @Sql({ one: { on: 'reorganisation_id' } })
  reorganisation!: unknown;

  @Field(() => Int, { description: 'Open cases: the successor reads and answers them.' })
  @Sql({ expression: counted(openCases) })
  openCases!: number;

  @Field(() => [String], { description: `Numbers of the open cases, ${MOST_NAMED} at most.` })
  @Sql({ expression: named(`coalesce(i.number, i.id::text)`, openCases) })
  openCaseNumbers!: string[];

  @Field(() => [String], {
    description: `Open cases that have not begun and whose act of appointment is not older than the succession: it is cancelled, and the next one names the successor (clauses 9, 12). ${MOST_NAMED} at most.`,
  })
  @Sql({ expression: named(`coalesce(i.number, i.id::text)`, appointedAnew) })
  appointmentsAnew!: string[];

  @Field(() => Int, { description: 'Prescriptions that are not fulfilled yet.' })
  @Sql({ expression: counted(openPrescriptions) })
  openPrescriptions!: number;

  @Field(() => Int, { description: 'Reports that are not accepted yet.' })
  @Sql({ expression: counted(openReports) })
  openReports!: number;

  @Field(() => Int, {
    description: 'Capacities that end; who goes over to the successor is told by the act.',
  })
  @Sql({ expression: counted(people) })
  people!: number;

  @Field(() => [String], { description: `Who holds them, ${MOST_NAMED} at most.` })
  @Sql({ expression: named('distinct a.full_name', people) })
  peopleNames!: string[];

  @Field(() => Int, { description: 'Subjects below it, which come below the successor.' })
  @Sql({ expression: counted(below) })
  subordinates!: number;

  @Field(() => [ReorganisationDeed], {
    description:
      'What the successor’s people did in its cases while a succession that was withdrawn was in force, what offices handed over or sent to them instead of it, and what was appointed on the successor by its prescriptions or lines.',
  })
  @Sql({ many: { foreign: 'reorganised_subject_id', orderBy: '{alias}.journal_entry_id desc', cap: 100 } })
  doneMeanwhile!: ReorganisationDeed[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'An act of reorganisation: entered by one person, in force once another one confirms it.',
})
@SqlType({ table: 'subject_reorganisation' })
export class SubjectReorganisation {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => ReorganisationStateEnum)
  state!: ReorganisationState;

  @Field(() => String)
  @Sql({ worded: { code: 'state', prefix: 'REORGANISATION_' } })
  stateTitle!: string;

  @Field(() => SuccessionKindEnum)
  kind!: SuccessionKind;

  @Field(() => String)
  @Sql({ worded: { code: 'kind', prefix: 'SUCCESSION_' } })
  kindTitle!: string;

  @Field(() => InspectedSubject)
  @Sql({ one: { on: 'successor_id' } })
  successor!: InspectedSubject;

  @Field(() => [InspectedSubject], {
    description:
      'Of a division: who succeeds beside the first successor, to whom whatever is not shared out goes.',
  })
  @Sql({
    many: {
      foreign: 'id',
      ownSql:
        'any (array(select y.subject_id from reorganisation_successor y where y.reorganisation_id = {parent}.id))',
      orderBy: '{alias}.id',
      cap: 20,
    },
  })
  furtherSuccessors!: InspectedSubject[];

  @Field(() => [ReorganisedSubject], { description: 'Who ends by it, and what changes hands.' })
  @Sql({ many: { foreign: 'reorganisation_id', orderBy: '{alias}.id', cap: 50 } })
  predecessors!: ReorganisedSubject[];

  @Field()
  actNumber!: string;

  @Field(() => CalendarDateScalar)
  actDate!: string;

  @Field(() => CalendarDateScalar)
  effectiveOn!: string;

  @Field(() => DateTimeScalar)
  enteredAt!: Date;

  @Field()
  enteredBy!: string;

  @Field(() => DateTimeScalar, { nullable: true })
  confirmedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Null of what one person recorded in former times.' })
  confirmedBy!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was dropped or withdrawn.' })
  endedAt!: Date | null;

  @Field(() => String, { nullable: true })
  endedBy!: string | null;

  @Field(() => String, { nullable: true })
  endReason!: string | null;
}

export const SubjectReorganisationConnection = connectionOf(SubjectReorganisation);

@InputType()
class SubjectReorganisationFilter {
  @Field(() => ReorganisationStateEnum, { nullable: true })
  @IsOptional()
  state?: ReorganisationState | null;

  @Field(() => ID, { nullable: true, description: 'Acts that end this subject, or in which it succeeds.' })
  @IsOptional()
  subjectId?: string | null;
}

@ArgsType()
export class SubjectReorganisationsArguments extends PageArguments {
  @Field(() => SubjectReorganisationFilter, { nullable: true })
  filter?: SubjectReorganisationFilter | null;
}
