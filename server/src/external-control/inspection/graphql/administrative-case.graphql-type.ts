import { Field, ID, ObjectType } from 'type-graphql';
import { CalendarDateScalar } from '../../../platform/graphql/scalars';
import { Sql, SqlType } from '../../../platform/reading/sql-metadata';
import { RefusalProtocol } from './course.graphql-type';

@ObjectType({
  simpleResolvers: true,
  description: 'A case on an administrative offence that a control led to: clause 6-1.',
})
@SqlType({ table: 'administrative_case' })
export class AdministrativeCase {
  @Field(() => ID)
  id!: string;

  @Field()
  number!: string;

  @Field({ description: 'Article of the Code on administrative offences.' })
  article!: string;

  @Field({ description: 'Whose offence it is: name and position.' })
  official!: string;

  @Field(() => CalendarDateScalar)
  openedOn!: string;

  @Field()
  openedBy!: string;

  @Field(() => RefusalProtocol, {
    nullable: true,
    description: 'The protocol of clause 18 that it goes with.',
  })
  @Sql({ one: { on: 'protocol_id' } })
  protocol!: RefusalProtocol | null;

  @Field(() => String, { nullable: true, description: 'How it ended; empty while it runs.' })
  outcome!: string | null;

  @Field(() => CalendarDateScalar, { nullable: true })
  outcomeOn!: string | null;
}
