import { Field, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../platform/graphql/scalars';
import { Sql, SqlType } from '../../platform/reading/sql-metadata';
import { FindingOutcome, Severity } from './severity.enum';

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
    expression: (alias) =>
      `${alias}.about in ('takeInCase', 'takeInResults', 'letterTakenIn', 'escalationTakenIn')`,
  })
  takenIn!: boolean;
}
