import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../platform/graphql/connection';
import { enumOf } from '../../../platform/graphql/enum-of';
import { CalendarDateScalar } from '../../../platform/graphql/scalars';
import { Sql, SqlType } from '../../../platform/reading/sql-metadata';
import { InspectedSubject } from '../../../registry';
import { IssuedDocument } from '../../documents';
import type { RiskLevel } from '../rules';
import { HalfYearList } from './half-year-list.graphql-type';
import { RiskCriterion } from './risk-criteria.graphql-type';

export const RiskLevelEnum = enumOf('RiskLevel', ['LOW', 'MEDIUM', 'HIGH'] as const);

@ObjectType({ simpleResolvers: true, description: 'A concrete fact that a criterion rests on: clause 7-1.' })
@SqlType({ table: 'risk_fact' })
export class RiskFact {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'What kind of fact it is, in words.' })
  @Sql({ worded: { code: 'kind', prefix: 'RISK_FACT_' } })
  title!: string;

  @Field({ description: 'Number of the case, report or paper.' })
  number!: string;

  @Field(() => CalendarDateScalar)
  date!: string;

  @Field(() => Int, { description: 'How much of it the criterion counts.' })
  amount!: number;

  @Field(() => String, { nullable: true, description: 'The case that it stands in: inspection, report …' })
  caseKind!: string | null;

  @Field(() => ID, { nullable: true })
  caseId!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What one criterion gave to a score, and the facts behind it.',
})
@SqlType({ table: 'risk_score_part' })
export class RiskScorePart {
  @Field(() => ID)
  id!: string;

  @Field(() => RiskCriterion)
  @Sql({ one: { on: 'criterion_id' } })
  criterion!: RiskCriterion;

  @Field(() => Int)
  counted!: number;

  @Field(() => Int)
  points!: number;

  @Field(() => [RiskFact])
  @Sql({ many: { foreign: 'part_id', orderBy: '{alias}.date desc, {alias}.id', cap: 100 } })
  facts!: RiskFact[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'A scored subject; it stands on the list where it has a position.',
})
@SqlType({ table: 'half_year_list_line' })
export class HalfYearListLine {
  @Field(() => ID)
  id!: string;

  @Field(() => HalfYearList)
  @Sql({ one: { on: 'list_id' } })
  list!: HalfYearList;

  @Field(() => InspectedSubject)
  @Sql({ one: { on: 'subject_id' } })
  subject!: InspectedSubject;

  @Field(() => Int)
  score!: number;

  @Field(() => RiskLevelEnum)
  level!: RiskLevel;

  @Field()
  @Sql({ worded: { code: 'level', prefix: 'RISK_LEVEL_' } })
  levelTitle!: string;

  @Field(() => Int, { nullable: true })
  position!: number | null;

  @Field(() => String, { nullable: true, description: 'The fact named by whoever added it by hand.' })
  fact!: string | null;

  @Field(() => String, { nullable: true, description: 'The risk named by whoever added it by hand.' })
  risk!: string | null;

  @Field({ description: 'A person put it on the list; who approved it answers for it.' })
  @Sql({ expression: (alias) => `(${alias}.added_because is not null)` })
  addedByHand!: boolean;

  @Field(() => String, { nullable: true, description: 'Why a person put it on the list: clause 7-1.' })
  addedBecause!: string | null;

  @Field(() => [IssuedDocument], { description: 'The notice to the subject that it stands on the list.' })
  @Sql({
    many: {
      foreign: 'case_id',
      own: 'list_id',
      where: `{alias}.case_kind = 'half-year-list' and {alias}.kind = 'LIST_NOTICE' and {alias}.subject_id = {parent}.subject_id`,
      orderBy: '{alias}.id',
      cap: 5,
    },
  })
  notices!: IssuedDocument[];

  @Field(() => [RiskScorePart], { description: 'Criteria that gave the score, the heaviest first.' })
  @Sql({ many: { foreign: 'line_id', orderBy: '{alias}.points desc, {alias}.criterion_id', cap: 50 } })
  parts!: RiskScorePart[];
}

export const HalfYearListLineConnection = connectionOf(HalfYearListLine);
