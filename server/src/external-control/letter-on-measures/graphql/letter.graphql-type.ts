import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Deadline, deadlinesOf } from '../../../deadlines';
import {
  FileRecord,
  filesOf,
  SECRET_MARK_TITLE,
  SecretMarkEnum,
  type SecretMark,
} from '../../../platform/files';
import { connectionOf } from '../../../platform/graphql/connection';
import { enumOf } from '../../../platform/graphql/enum-of';
import { CalendarDateScalar, DateTimeScalar } from '../../../platform/graphql/scalars';
import { readersWordsSql } from '../../../platform/messages/both-languages';
import { Sql, SqlType } from '../../../platform/reading/sql-metadata';
import { Authority, InspectedSubject } from '../../../registry';
import { Finding } from '../../case';
import { DeliveryWay, IssuedDocument } from '../../documents';
import { letterStateSql } from '../letter-state-sql';
import {
  LETTER_DEMANDS,
  LETTER_STATES,
  type LetterDemandKind,
  type LetterState,
  type MeasureState,
} from '../states';
import { MeasureStateEnum } from './measure-state.enum';
import { ActionPlan } from './plan.graphql-type';
import { IncomingPaper } from '../../paper-register';

export const LetterStateEnum = enumOf('LetterState', LETTER_STATES);
export const LetterDemandKindEnum = enumOf('LetterDemandKind', LETTER_DEMANDS);

const OF_LETTER = `{alias}.case_kind = 'letter-on-measures'`;

@ObjectType({
  simpleResolvers: true,
  description: 'One thing that a letter on measures asks for: clause 30.',
})
@SqlType({ table: 'letter_demand' })
export class LetterDemand {
  @Field(() => ID)
  id!: string;

  @Field(() => LetterDemandKindEnum)
  kind!: LetterDemandKind;

  @Field()
  @Sql({ worded: { code: 'kind', prefix: 'LETTER_DEMAND_' } })
  kindTitle!: string;

  @Field(() => String, { nullable: true, description: 'What exactly, in the office’s words.' })
  text!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What the subject reported on the letter.' })
@SqlType({ table: 'letter_report' })
export class LetterReport {
  @Field(() => ID)
  id!: string;

  @Field(() => DateTimeScalar)
  receivedAt!: Date;

  @Field()
  onPaper!: boolean;

  @Field(() => String, { nullable: true, description: 'Null where it is marked (clause 31).' })
  text!: string | null;

  @Field(() => SecretMarkEnum, { nullable: true, description: 'The secret that it holds (clause 31).' })
  mark!: SecretMark | null;

  @Field(() => String, { nullable: true })
  @Sql({ worded: { code: 'mark', prefix: SECRET_MARK_TITLE } })
  markTitle!: string | null;

  @Field(() => MeasureStateEnum)
  state!: MeasureState;

  @Field()
  @Sql({ worded: { code: 'state', prefix: 'MEASURE_STATE_' } })
  stateTitle!: string;

  @Field(() => String, { nullable: true })
  returnReason!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was given back.' })
  returnedAt!: Date | null;

  @Field(() => [FileRecord])
  @Sql(filesOf('letterReport'))
  files!: FileRecord[];

  @Field(() => IncomingPaper, { nullable: true, description: 'Its entry in the register of what came in.' })
  @Sql({ one: { on: 'incoming_paper_id' } })
  incoming!: IncomingPaper | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Letter on measures, with the report on it and the action plan: clauses 30, 32 to 34.',
})
@SqlType({ table: 'letter_on_measures' })
export class LetterOnMeasures {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => ID, { nullable: true, description: 'The control activity that it follows: clause 54.' })
  controlEventId!: string | null;

  @Field(() => InspectedSubject, { nullable: true, description: 'The body that held the control activity.' })
  @Sql({ one: { on: 'also_disclosed_to_subject_id' } })
  controllingBody!: InspectedSubject | null;

  @Field(() => LetterStateEnum)
  @Sql({ expression: letterStateSql })
  state!: LetterState;

  @Field()
  @Sql({ worded: { code: letterStateSql, prefix: 'LETTER_STATE_' } })
  stateTitle!: string;

  @Field(() => Authority)
  @Sql({ one: { on: 'authority_id' } })
  authority!: Authority;

  @Field(() => InspectedSubject)
  @Sql({ one: { on: 'subject_id' } })
  subject!: InspectedSubject;

  @Field({ description: 'Whether an action plan is asked for: clause 32, not after monitoring.' })
  planAsked!: boolean;

  @Field(() => DateTimeScalar, { description: 'Since when the letter is owed.' })
  owedSince!: Date;

  @Field(() => String, { nullable: true, description: 'Empty while the letter is owed.' })
  number!: string | null;

  @Field(() => String, { nullable: true, description: 'In the language of the request.' })
  @Sql({ expression: readersWordsSql('addressee') })
  addressee!: string | null;

  @Field(() => DeliveryWay, { nullable: true })
  way!: DeliveryWay | null;

  @Field(() => DateTimeScalar, { nullable: true })
  sentAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true })
  receivedAt!: Date | null;

  @Field(() => String, { nullable: true })
  proof!: string | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'Day by which the subject reports back.' })
  reportBy!: string | null;

  @Field(() => [LetterDemand])
  @Sql({ many: { foreign: 'letter_id', orderBy: '{alias}.position', cap: 10 } })
  demands!: LetterDemand[];

  @Field(() => [LetterReport])
  @Sql({ many: { foreign: 'letter_id', orderBy: '{alias}.id', cap: 50 } })
  reports!: LetterReport[];

  @Field(() => ActionPlan, { nullable: true, description: 'The plan that holds.' })
  @Sql({ one: { foreign: 'letter_id', where: (alias) => `${alias}.replaced_at is null` } })
  plan!: ActionPlan | null;

  @Field(() => [ActionPlan], { description: 'Plans that were replaced by another.' })
  @Sql({
    many: {
      foreign: 'letter_id',
      where: '{alias}.replaced_at is not null',
      orderBy: '{alias}.id desc',
      cap: 20,
    },
  })
  earlierPlans!: ActionPlan[];

  @Field(() => [IssuedDocument])
  @Sql({
    many: {
      foreign: 'case_id',
      where: `${OF_LETTER} and {alias}.replaced_at is null`,
      orderBy: '{alias}.id',
      cap: 30,
    },
  })
  documents!: IssuedDocument[];

  @Field(() => [Deadline])
  @Sql(deadlinesOf('letter-on-measures'))
  deadlines!: Deadline[];

  @Field(() => [Finding])
  @Sql({ many: { foreign: 'case_id', where: OF_LETTER, orderBy: '{alias}.id', cap: 200 } })
  findings!: Finding[];
}

export const LetterOnMeasuresConnection = connectionOf(LetterOnMeasures);
