import { Length } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { CalendarDateScalar } from '../platform/graphql/scalars';

/** An order that lays the duties of an office's head on somebody (clause 12). */
@InputType()
export class AppointActingPersonInput {
  @Field(() => ID, { description: 'The office whose head is stood in for.' })
  authorityId!: string;

  @Field(() => ID)
  accountId!: string;

  @Field(() => String)
  @Length(1, 100)
  orderNumber!: string;

  @Field(() => CalendarDateScalar)
  orderDate!: string;

  @Field(() => CalendarDateScalar)
  validFrom!: string;

  @Field(() => CalendarDateScalar, { description: 'The last day, itself included.' })
  validTo!: string;
}
