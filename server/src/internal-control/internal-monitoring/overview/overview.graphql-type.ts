import { IsOptional, Max, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../platform/graphql/connection';
import { enumOf } from '../../../platform/graphql/enum-of';
import { CalendarDateScalar } from '../../../platform/graphql/scalars';
import { PartOf } from '../../../platform/reading/sql-metadata';
import { POINTS, PROPOSAL_KINDS } from '../states';
import {
  MONITORING_STANDINGS,
  POINT_STANDINGS,
  PROPOSAL_STANDINGS,
  type MonitoringStanding,
  type PointStanding,
  type ProposalStanding,
} from './standings';

export const MonitoringStandingEnum = enumOf(
  'MonitoringStanding',
  MONITORING_STANDINGS,
  'Where the internal monitoring of a quarter stands; NOT_BEGUN where the body owes one and has none.',
);
export const PointStandingEnum = enumOf('PointStanding', POINT_STANDINGS);
export const ProposalStandingEnum = enumOf(
  'ProposalStanding',
  PROPOSAL_STANDINGS,
  'What became of a proposal; OVERDUE: nothing is known of it, and its day is past.',
);

@InputType()
export class InternalMonitoringFilter {
  @Field(() => Int)
  @Min(2019)
  @Max(2100)
  year!: number;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @Min(1)
  @Max(4)
  quarter?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'KATO code: bodies of the territory and those within.',
  })
  territoryCode?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only this body.' })
  bodyId?: string | null;

  @Field(() => String, { nullable: true, description: 'Words of the name, or the number, of the body.' })
  @IsOptional()
  @MaxLength(200)
  search?: string | null;

  @Field(() => MonitoringStandingEnum, { nullable: true })
  standing?: MonitoringStanding | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only what ended, or should have ended, after its day.',
  })
  late?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'With `answer`: only where this point has it.' })
  @IsOptional()
  @Min(1)
  @Max(POINTS)
  point?: number | null;

  @Field(() => PointStandingEnum, { nullable: true })
  answer?: PointStanding | null;
}

@InputType()
export class MonitoringProposalFilter {
  @Field(() => Int, { nullable: true })
  @IsOptional()
  @Min(1)
  @Max(PROPOSAL_KINDS)
  kind?: number | null;

  @Field(() => ProposalStandingEnum, { nullable: true })
  standing?: ProposalStanding | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A body and a quarter: whether it monitors, and what came of it.',
})
@PartOf('InternalMonitoring')
export class InternalMonitoringRow {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  bodyId!: string;

  @Field()
  body!: string;

  @Field(() => Int)
  year!: number;

  @Field(() => Int)
  quarter!: number;

  @Field(() => MonitoringStandingEnum)
  standing!: MonitoringStanding;

  @Field()
  standingTitle!: string;

  @Field(() => CalendarDateScalar)
  dueDate!: string;

  @Field()
  late!: boolean;

  @Field(() => ID, { nullable: true })
  monitoringId!: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Of the thirteen points. Null, as the figures below, where none is begun or the sheet is the body’s own yet.',
  })
  answered!: number | null;

  @Field(() => Int, { nullable: true })
  violated!: number | null;

  @Field(() => Int, { nullable: true, description: 'Violations that were found.' })
  found!: number | null;

  @Field(() => Int, { nullable: true, description: 'Proposals that stand.' })
  proposals!: number | null;

  @Field(() => Int, { nullable: true, description: 'Of them those of which nothing is known yet.' })
  awaited!: number | null;
}

export const InternalMonitoringRowConnection = connectionOf(InternalMonitoringRow);

@ObjectType({ simpleResolvers: true, description: 'How many bodies and quarters stand so.' })
@PartOf('InternalMonitoring')
export class MonitoringStandingCount {
  @Field(() => MonitoringStandingEnum)
  standing!: MonitoringStanding;

  @Field()
  title!: string;

  @Field(() => Int)
  count!: number;

  @Field(() => Int, { description: 'Of them late.' })
  late!: number;
}

@ObjectType({ simpleResolvers: true, description: 'How the bodies answered one of the thirteen points.' })
@PartOf('InternalMonitoring')
export class PointFigures {
  @Field(() => Int)
  number!: number;

  @Field()
  title!: string;

  @Field(() => Int)
  met!: number;

  @Field(() => Int)
  violated!: number;

  @Field(() => Int)
  notApplicable!: number;

  @Field(() => Int)
  unanswered!: number;

  @Field(() => Int, { description: 'Violations that were found at it.' })
  found!: number;
}

@ObjectType({ simpleResolvers: true, description: 'What became of the proposals of one of the seven kinds.' })
@PartOf('InternalMonitoring')
export class ProposalFigures {
  @Field(() => Int)
  kind!: number;

  @Field()
  title!: string;

  @Field(() => Int)
  draft!: number;

  @Field(() => Int)
  awaited!: number;

  @Field(() => Int)
  overdue!: number;

  @Field(() => Int)
  fulfilled!: number;

  @Field(() => Int)
  notFulfilled!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Internal monitoring of many bodies in figures: clauses 36 (2), 58 to 60.',
})
@PartOf('InternalMonitoring')
export class InternalMonitoringFigures {
  @Field(() => [MonitoringStandingCount])
  standings!: MonitoringStandingCount[];

  @Field(() => [PointFigures])
  points!: PointFigures[];

  @Field(() => [ProposalFigures])
  proposals!: ProposalFigures[];
}
