import { Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../platform/graphql/connection';
import { enumOf } from '../platform/graphql/enum-of';
import { Sql, SqlType } from '../platform/reading/sql-metadata';
import { VIOLATION_SEVERITIES, type ViolationSeverity } from './checklist-point.record';

export const ViolationSeverityEnum = enumOf('ViolationSeverity', VIOLATION_SEVERITIES);

/** One requirement of a checklist. */
@ObjectType({ simpleResolvers: true })
@SqlType({ table: 'checklist_point' })
export class ChecklistPoint {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  number!: string;

  @Field(() => String, { description: 'In the language of the request.' })
  @Sql({ localized: 'text' })
  text!: string;

  @Field(() => ViolationSeverityEnum, { description: 'A suggestion: the inspector decides.' })
  suggestedSeverity!: ViolationSeverity;
}

/** One edition of a checklist; an inspection pins the edition it is appointed with. */
@ObjectType({ simpleResolvers: true })
@SqlType({ table: 'checklist' })
export class Checklist {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  code!: string;

  @Field(() => String)
  edition!: string;

  @Field(() => String, { description: 'In the language of the request.' })
  @Sql({ localized: 'title' })
  title!: string;

  @Field(() => [ChecklistPoint])
  @Sql({ many: { foreign: 'checklist_id', orderBy: '{alias}.position', cap: 200 } })
  points!: ChecklistPoint[];
}

export const ChecklistConnection = connectionOf(Checklist);
