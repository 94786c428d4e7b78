import { Field, ID, Int, ObjectType } from 'type-graphql';
import { FileRecord, filesOf } from '../../../platform/files';
import { enumOf } from '../../../platform/graphql/enum-of';
import { CalendarDateScalar, DateTimeScalar } from '../../../platform/graphql/scalars';
import { Sql, SqlType } from '../../../platform/reading/sql-metadata';
import { CONTROL_ENTRY_NAMES } from '../commands/take-back';
import { PENALTY_KINDS, STAFF, VIOLATION_KINDS } from '../results';

export const ControlViolationKind = enumOf('ControlViolationKind', VIOLATION_KINDS);
export const ControlPenaltyKind = enumOf('ControlPenaltyKind', PENALTY_KINDS);
export const ControlEntry = enumOf('ControlEntry', CONTROL_ENTRY_NAMES);
export const ControlStaff = enumOf('ControlStaff', STAFF);

@ObjectType({ simpleResolvers: true, description: 'How many violations of one kind the act states.' })
@SqlType({ table: 'control_violation' })
export class ControlViolation {
  @Field(() => ID)
  id!: string;

  @Field(() => ControlViolationKind)
  kind!: keyof typeof ControlViolationKind;

  @Field()
  @Sql({ worded: { code: 'kind', prefix: 'CONTROL_VIOLATION_' } })
  kindTitle!: string;

  @Field(() => Int)
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: 'What the act recommends, and what became of it.' })
@SqlType({ table: 'control_recommendation' })
export class ControlRecommendation {
  @Field(() => ID)
  id!: string;

  @Field()
  text!: string;

  @Field(() => Boolean, { nullable: true, description: 'Null while nobody has said.' })
  fulfilled!: boolean | null;

  @Field(() => CalendarDateScalar, { nullable: true })
  settledOn!: string | null;

  @Field(() => String, { nullable: true })
  note!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Rights that were restored after the activity.' })
@SqlType({ table: 'control_restoration' })
export class ControlRestoration {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  violations!: number;

  @Field(() => Int)
  persons!: number;

  @Field(() => CalendarDateScalar)
  restoredOn!: string;

  @Field()
  text!: string;

  @Field(() => DateTimeScalar)
  recordedAt!: Date;

  @Field()
  recordedBy!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was taken back as a mistake.' })
  withdrawnAt!: Date | null;

  @Field(() => String, { nullable: true })
  withdrawReason!: string | null;

  @Field(() => [FileRecord])
  @Sql(filesOf('controlRestoration'))
  files!: FileRecord[];
}

@ObjectType({ simpleResolvers: true, description: 'A disciplinary penalty that followed: clause 57.' })
@SqlType({ table: 'control_penalty' })
export class ControlPenalty {
  @Field(() => ID)
  id!: string;

  @Field(() => ControlPenaltyKind)
  kind!: keyof typeof ControlPenaltyKind;

  @Field()
  @Sql({ worded: { code: 'kind', prefix: 'CONTROL_PENALTY_' } })
  kindTitle!: string;

  @Field(() => ControlStaff)
  staff!: keyof typeof ControlStaff;

  @Field()
  @Sql({ worded: { code: 'staff', prefix: 'CONTROL_STAFF_' } })
  staffTitle!: string;

  @Field({ description: 'Name and position.' })
  person!: string;

  @Field(() => CalendarDateScalar)
  imposedOn!: string;

  @Field()
  orderReference!: string;

  @Field(() => DateTimeScalar)
  recordedAt!: Date;

  @Field()
  recordedBy!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was taken back as a mistake.' })
  withdrawnAt!: Date | null;

  @Field(() => String, { nullable: true })
  withdrawReason!: string | null;

  @Field(() => [FileRecord])
  @Sql(filesOf('controlPenalty'))
  files!: FileRecord[];
}
