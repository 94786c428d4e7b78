import { Field, ID, ObjectType } from 'type-graphql';
import { SECRET_MARK_TITLE, SecretMarkEnum, type SecretMark } from '../../platform/files';
import { CalendarDateScalar } from '../../platform/graphql/scalars';
import { PartOf, Sql, SqlType } from '../../platform/reading/sql-metadata';
import { ViolationSeverityEnum, ViolationState } from './severity.enum';
import type { ViolationSeverity } from './violation-severity';

@ObjectType({ simpleResolvers: true })
@PartOf('Violation')
export class ViolationPoint {
  @Field()
  number!: string;

  @Field()
  text!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A violation of a checklist point, as the result act names it (clause 22-1).',
})
@SqlType({ table: 'violation' })
export class Violation {
  @Field(() => ID)
  id!: string;

  @Field(() => ViolationSeverityEnum)
  severity!: ViolationSeverity;

  @Field(() => String)
  @Sql({ worded: { code: 'severity', prefix: 'VIOLATION_SEVERITY_' } })
  severityTitle!: string;

  @Field(() => ViolationPoint)
  @Sql({ part: { fields: { number: { column: 'point_number' }, text: { localized: 'pointText' } } } })
  checklistPoint!: ViolationPoint;

  @Field(() => String, {
    nullable: true,
    description:
      'Null where it is marked: open it with `openMarkedText`, by the point that it is of (clause 31).',
  })
  description!: string | null;

  @Field(() => ID, { description: 'The point of the pinned checklist.' })
  pointId!: string;

  @Field(() => SecretMarkEnum, {
    nullable: true,
    description: 'The secret that its description holds (clause 31).',
  })
  mark!: SecretMark | null;

  @Field(() => String, { nullable: true })
  @Sql({ worded: { code: 'mark', prefix: SECRET_MARK_TITLE } })
  markTitle!: string | null;

  @Field(() => CalendarDateScalar)
  remedyBy!: string;

  @Field(() => ViolationState)
  state!: ViolationState;

  @Field(() => String)
  @Sql({ worded: { code: 'state', prefix: 'VIOLATION_STATE_' } })
  stateTitle!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Number of the inspection that checks it on ground 1 or 2 (8.1, 8.2); empty for the subject till it has notice of that inspection.',
  })
  @Sql({ expression: (alias) => `(select o.number from inspection o where o.id = ${alias}.taken_over_by)` })
  takenOverBy!: string | null;
}
