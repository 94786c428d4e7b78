import { Field, ObjectType } from 'type-graphql';
import { OVERTAKEN_BY, type OvertakenBy } from '../../deadlines';
import { enumOf } from '../../platform/graphql/enum-of';
import { DateTimeScalar } from '../../platform/graphql/scalars';
import { Sql, SqlType } from '../../platform/reading/sql-metadata';
import { FindingOutcome, Severity } from './severity.enum';

const FindingOvertakenBy = enumOf(
  'FindingOvertakenBy',
  OVERTAKEN_BY,
  'A counter-entry that corrected the fact a finding rests on, a decree after which a mark of lateness was withdrawn, or a power that was recorded later.',
);

/** What took in a case that ran already, as findings name it. */
export const TAKING_IN: readonly string[] = [
  'takeInCase',
  'takeInResults',
  'letterTakenIn',
  'escalationTakenIn',
];

@ObjectType({
  simpleResolvers: true,
  description: 'What a rule found at an act; kept with the case and shown to both sides.',
})
@SqlType({ table: 'case_finding' })
export class Finding {
  @Field({ description: 'Clause of the Rules, with its sub-paragraph: 28-2, 8.3.' })
  clause!: string;

  @Field()
  code!: string;

  @Field(() => Severity, { nullable: true, description: 'Only where the demand is not met.' })
  severity!: Severity | null;

  @Field(() => FindingOutcome)
  outcome!: FindingOutcome;

  @Field(() => DateTimeScalar)
  at!: Date;

  @Field({ description: 'Found when a case that ran already was taken in: nobody was refused by it.' })
  @Sql({
    expression: (alias) => `${alias}.about in (${TAKING_IN.map((about) => `'${about}'`).join(', ')})`,
  })
  takenIn!: boolean;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Since when it holds no more; it stays as it was written. Null of what stands.',
  })
  overtakenAt!: Date | null;

  @Field(() => FindingOvertakenBy, { nullable: true })
  overtakenBy!: OvertakenBy | null;

  @Field(() => String, { nullable: true, description: 'By what it was overtaken, in words.' })
  @Sql({ worded: { code: 'overtaken_by', prefix: 'FINDING_OVERTAKEN_' } })
  overtakenTitle!: string | null;
}
