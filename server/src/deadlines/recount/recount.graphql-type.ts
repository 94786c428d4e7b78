import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/connection';
import { enumOf } from '../../platform/graphql/enum-of';
import { CalendarDateScalar, DateTimeScalar } from '../../platform/graphql/scalars';
import { PartOf, Sql, SqlType } from '../../platform/reading/sql-metadata';
import { CalendarDecree } from '../../working-calendar';
import { DECISIONS_ON_ACTS } from './decide-followed-act';
import { FOLLOWED_ACT_KINDS, type FollowedActKindName } from './followed-act';
import type { DecisionOnAct } from './states';

export const FollowedActKind = enumOf(
  'FollowedActKind',
  FOLLOWED_ACT_KINDS,
  'What followed from the earlier date.',
);
export const FollowedActDecision = enumOf(
  'FollowedActDecision',
  DECISIONS_ON_ACTS,
  'The act stands, or it is withdrawn.',
);

@ObjectType({
  simpleResolvers: true,
  description: 'A deadline that a decree moved: the earlier date, the present one, and why.',
})
@SqlType({ table: 'deadline_move' })
export class DeadlineMove {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  deadlineId!: string;

  @Field()
  rule!: string;

  @Field()
  caseKind!: string;

  @Field(() => ID)
  caseId!: string;

  @Field()
  caseNumber!: string;

  @Field(() => ID, { nullable: true })
  inspectionId!: string | null;

  @Field(() => CalendarDateScalar)
  earlierDueDate!: string;

  @Field(() => CalendarDateScalar)
  dueDate!: string;

  @Field(() => DateTimeScalar)
  at!: Date;

  @Field(() => CalendarDecree)
  @Sql({ one: { on: 'decree_id' } })
  decree!: CalendarDecree;
}

export const DeadlineMoveConnection = connectionOf(DeadlineMove);

@ObjectType({ simpleResolvers: true, description: 'A move of the date on which an act rests.' })
@PartOf('FollowedAct')
export class FollowedActMove {
  @Field(() => ID)
  id!: string;

  @Field(() => CalendarDateScalar)
  earlierDueDate!: string;

  @Field(() => CalendarDateScalar)
  dueDate!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What followed from a date that a decree has moved away: a person confirms or withdraws it.',
})
@SqlType({ table: 'followed_act' })
export class FollowedAct {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => FollowedActKind)
  kind!: FollowedActKindName;

  @Field()
  @Sql({ worded: { code: 'kind', prefix: 'FOLLOWED_ACT_' } })
  kindTitle!: string;

  @Field(() => ID, { description: 'Of an inspection or an escalation: its id.' })
  actId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Of what the office signed: its number; of an escalation those of its papers.',
  })
  actNumber!: string | null;

  @Field()
  rule!: string;

  @Field()
  caseKind!: string;

  @Field()
  caseNumber!: string;

  @Field(() => ID, { nullable: true })
  inspectionId!: string | null;

  @Field(() => CalendarDateScalar)
  dueDate!: string;

  @Field(() => DateTimeScalar)
  listedAt!: Date;

  @Field(() => CalendarDecree, {
    nullable: true,
    description: 'Empty where a corrected fact moved the date.',
  })
  @Sql({ one: { on: 'decree_id' } })
  decree!: CalendarDecree | null;

  @Field(() => FollowedActDecision, { nullable: true })
  decision!: DecisionOnAct | null;

  @Field(() => String, { nullable: true })
  decisionReason!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  decidedAt!: Date | null;

  @Field(() => String, { nullable: true })
  decidedBy!: string | null;
}

export const FollowedActConnection = connectionOf(FollowedAct);

@ObjectType({ simpleResolvers: true, description: 'What a decree would do to the open deadlines.' })
@PartOf('CalendarDecree')
export class DecreePreview {
  @Field(() => Int, { description: 'Open deadlines whose days, or days of warning, it says something of.' })
  touched!: number;

  @Field(() => Int, { description: 'Of them, those whose date would move.' })
  moving!: number;

  @Field(() => Int, { description: 'Suspensions whose latest day of resumption would move (20).' })
  resumptions!: number;
}

@InputType()
export class DeadlineMoveFilter {
  @Field(() => ID, { nullable: true })
  decreeId?: string | null;
}

@InputType()
export class FollowedActFilter {
  @Field(() => ID, { nullable: true, description: 'One of them, as the list of work leads to it.' })
  id?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'What one decree moved; left out, an act stands once, by the last decree in force that moved its date.',
  })
  decreeId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those that wait for a decision.' })
  undecided?: boolean | null;
}
