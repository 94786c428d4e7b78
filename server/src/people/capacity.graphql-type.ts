import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../platform/graphql/connection';
import { enumOf } from '../platform/graphql/enum-of';
import { CalendarDateScalar } from '../platform/graphql/scalars';
import { Sql, SqlType } from '../platform/reading/sql-metadata';
import type { SqlWriter } from '../platform/reading/sql-writer';
import { Authority, InspectedSubject } from '../registry';
import { Account } from './account.graphql-type';
import { ROLE_NAMES, type Role, type Side } from './role';

/** The leave that runs or comes next; who may not see the leaves of the office reads of none. */
const leaveDay = (column: 'first_day' | 'last_day') => (alias: string, sql: SqlWriter) =>
  `(select l.${column} from staff_leave l where l.account_id = ${alias}.account_id and l.withdrawn_at is null
    and l.last_day >= (${sql.instant()} at time zone 'Asia/Almaty')::date order by l.first_day, l.id limit 1)`;

export const RoleEnum = enumOf('Role', ROLE_NAMES);
export const SideEnum = enumOf('Side', ['AUTHORITY', 'SUBJECT', 'PUBLIC']);

/** A role that an account holds in one office or body, from a day to a day. */
@ObjectType({ simpleResolvers: true })
@SqlType({ table: 'capacity' })
export class Capacity {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => Account)
  @Sql({ one: { on: 'account_id' } })
  account!: Account;

  @Field(() => RoleEnum)
  role!: Role;

  @Field(() => String, { description: 'The role in words, in the language of the request.' })
  @Sql({ worded: { code: 'role', prefix: 'role.' } })
  roleTitle!: string;

  @Field(() => SideEnum)
  side!: Side;

  @Field(() => String, { description: 'The position held, in the language of the request.' })
  @Sql({ localized: 'position' })
  positionTitle!: string;

  @Field(() => Authority, { nullable: true })
  @Sql({ one: { on: 'authority_id' } })
  authority?: Authority | null;

  @Field(() => InspectedSubject, { nullable: true })
  @Sql({ one: { on: 'subject_id' } })
  subject?: InspectedSubject | null;

  @Field(() => InspectedSubject, { nullable: true, description: 'Who employs a specialist (clause 11).' })
  @Sql({ one: { on: 'employer_id' } })
  employer?: InspectedSubject | null;

  @Field(() => Boolean, { description: 'Performs the duties of the head by an order (clause 12).' })
  acting!: boolean;

  @Field(() => String, { nullable: true })
  orderNumber?: string | null;

  @Field(() => CalendarDateScalar, { nullable: true })
  orderDate?: string | null;

  @Field(() => CalendarDateScalar)
  validFrom!: string;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'The last day, itself included.' })
  validTo?: string | null;

  @Field(() => Boolean, { description: 'Valid today in Almaty and not withdrawn.' })
  @Sql({ needs: ['valid_from', 'valid_to', 'withdrawn_at'] })
  current!: boolean;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'First day of the leave that runs or comes next; of the own office.',
  })
  @Sql({ expression: leaveDay('first_day') })
  leaveFrom?: string | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'Last day of that leave, itself included.',
  })
  @Sql({ expression: leaveDay('last_day') })
  leaveUntil?: string | null;

  withdrawnAt?: string | null;
}

export const CapacityConnection = connectionOf(Capacity);
