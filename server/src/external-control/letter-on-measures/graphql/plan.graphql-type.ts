import { Field, ID, Int, ObjectType } from 'type-graphql';
import {
  FileRecord,
  filesOf,
  SECRET_MARK_TITLE,
  SecretMarkEnum,
  type SecretMark,
} from '../../../platform/files';
import { CalendarDateScalar, DateTimeScalar } from '../../../platform/graphql/scalars';
import { Sql, SqlType } from '../../../platform/reading/sql-metadata';
import { MeasureStateEnum } from './measure-state.enum';
import type { MeasureState } from '../states';
import { IncomingPaper } from '../../paper-register';

@ObjectType({ simpleResolvers: true, description: 'Information on the execution of a row: clause 34.' })
@SqlType({ table: 'plan_row_information' })
export class PlanRowInformation {
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

  @Field()
  @Sql({ worded: { code: 'state', prefix: 'MEASURE_STATE_' } })
  stateTitle!: string;

  @Field(() => String, { nullable: true })
  returnReason!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was given back.' })
  returnedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why nothing that proves it goes with it: clause 57.' })
  noProofReason!: string | null;

  @Field(() => [FileRecord])
  @Sql(filesOf('planRowInformation'))
  files!: FileRecord[];

  @Field(() => IncomingPaper, { nullable: true, description: 'Its entry in the register of what came in.' })
  @Sql({ one: { on: 'incoming_paper_id' } })
  incoming!: IncomingPaper | null;
}

@ObjectType({ simpleResolvers: true, description: 'A row of an action plan: clause 33.' })
@SqlType({ table: 'action_plan_row' })
export class ActionPlanRow {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  position!: number;

  @Field()
  measure!: string;

  @Field()
  responsible!: string;

  @Field(() => CalendarDateScalar)
  dueDate!: string;

  @Field({ description: 'How it ends: the form of completion.' })
  completion!: string;

  @Field(() => MeasureStateEnum)
  state!: MeasureState;

  @Field()
  @Sql({ worded: { code: 'state', prefix: 'MEASURE_STATE_' } })
  stateTitle!: string;

  @Field(() => [PlanRowInformation])
  @Sql({ many: { foreign: 'row_id', orderBy: '{alias}.id', cap: 20 } })
  information!: PlanRowInformation[];
}

@ObjectType({ simpleResolvers: true, description: 'A version of the action plan: clauses 32 and 33.' })
@SqlType({ table: 'action_plan' })
export class ActionPlan {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'Which version it is, counted from 1.' })
  number!: number;

  @Field(() => DateTimeScalar)
  receivedAt!: Date;

  @Field()
  onPaper!: boolean;

  @Field({ description: 'It came later than five working days after the letter.' })
  late!: boolean;

  @Field(() => DateTimeScalar, { nullable: true })
  replacedAt!: Date | null;

  @Field({
    description: 'It came on paper and was recorded beside the plan that held: it never was in force.',
  })
  @Sql({ expression: (alias) => `coalesce(${alias}.replaced_at = ${alias}.recorded_at, false)` })
  neverInForce!: boolean;

  @Field(() => [FileRecord], { description: 'The paper itself, scanned.' })
  @Sql(filesOf('actionPlan'))
  files!: FileRecord[];

  @Field(() => [ActionPlanRow])
  @Sql({ many: { foreign: 'plan_id', orderBy: '{alias}.position', cap: 100 } })
  rows!: ActionPlanRow[];

  @Field(() => IncomingPaper, { nullable: true, description: 'Its entry in the register of what came in.' })
  @Sql({ one: { on: 'incoming_paper_id' } })
  incoming!: IncomingPaper | null;
}
