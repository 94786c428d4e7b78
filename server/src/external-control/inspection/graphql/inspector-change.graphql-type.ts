import { Field, ID, ObjectType } from 'type-graphql';
import { CalendarDateScalar, DateTimeScalar } from '../../../platform/graphql/scalars';
import { Sql, SqlType } from '../../../platform/reading/sql-metadata';
import { readersWordsSql } from '../../../platform/messages/both-languages';
import { InspectedSubject } from '../../../registry';
import { SpecialistKindEnum } from './inspection.enums';

const positionSql = readersWordsSql('position');

@ObjectType({
  simpleResolvers: true,
  description: 'A specialist, consultant or expert of a state body or its organisation (clause 11).',
})
@SqlType({ table: 'inspection_specialist' })
export class InspectionSpecialist {
  @Field(() => ID)
  id!: string;

  @Field(() => SpecialistKindEnum)
  kind!: keyof typeof SpecialistKindEnum;

  @Field(() => String)
  @Sql({ worded: { code: 'kind', prefix: 'SPECIALIST_' } })
  kindTitle!: string;

  @Field(() => ID, { nullable: true, description: 'The capacity of their account, where they have one.' })
  capacityId!: string | null;

  @Field()
  fullName!: string;

  @Field({
    description: 'Of who has an account in the language of the request, otherwise as the act names it.',
  })
  @Sql({
    expression: (alias, sql) =>
      `coalesce((select ${sql.localized('k', 'position')} from capacity k where k.id = ${alias}.capacity_id), ${positionSql(alias, sql)})`,
  })
  position!: string;

  @Field(() => InspectedSubject)
  @Sql({ one: { on: 'employer_id' } })
  employer!: InspectedSubject;

  @Field({ description: 'The case is open to the account now: the act is registered, the case goes on.' })
  @Sql({
    expression: (alias) =>
      `(${alias}.account_id is not null and ${alias}.opened_at is not null and ${alias}.ended_at is null)`,
  })
  letIn!: boolean;

  @Field({ description: 'Takes part: no later act takes them out, and the case goes on.' })
  @Sql({
    expression: (alias) => `(${alias}.ended_at is null and ${alias}.released_by_change_id is null)`,
  })
  takesPart!: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description: 'An additional act on who inspects; in force from its registration (clauses 11, 12).',
})
@SqlType({ table: 'inspector_change' })
export class InspectorChange {
  @Field(() => ID)
  id!: string;

  @Field()
  actNumber!: string;

  @Field(() => CalendarDateScalar)
  actDate!: string;

  @Field()
  reason!: string;

  @Field(() => [String])
  added!: string[];

  @Field(() => [String])
  removed!: string[];

  @Field(() => [InspectionSpecialist])
  @Sql({ many: { foreign: 'change_id', orderBy: '{alias}.id', cap: 20 } })
  specialists!: InspectionSpecialist[];

  @Field(() => [InspectionSpecialist], { description: 'Who takes part no more from its registration on.' })
  @Sql({ many: { foreign: 'released_by_change_id', orderBy: '{alias}.id', cap: 50 } })
  releasedSpecialists!: InspectionSpecialist[];

  @Field(() => String, { nullable: true })
  registrationNumber!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'From then on those whom it names inspect.' })
  registeredAt!: Date | null;
}
