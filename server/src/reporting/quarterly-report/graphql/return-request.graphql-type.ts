import { Field, ID, ObjectType } from 'type-graphql';
import { enumOf } from '../../../platform/graphql/enum-of';
import { DateTimeScalar } from '../../../platform/graphql/scalars';
import { Sql, SqlType } from '../../../platform/reading/sql-metadata';
import { RETURN_REQUEST_STATES, type ReturnRequestState } from '../states';

const ReturnRequestStateEnum = enumOf('ReportReturnRequestState', RETURN_REQUEST_STATES);

@ObjectType({
  simpleResolvers: true,
  description: 'The body asked for the return of its submitted report, and what came of it.',
})
@SqlType({ table: 'report_return_request' })
export class ReportReturnRequest {
  @Field(() => ID)
  id!: string;

  @Field(() => ReturnRequestStateEnum)
  state!: ReturnRequestState;

  @Field()
  @Sql({ worded: { code: 'state', prefix: 'RETURN_REQUEST_STATE_' } })
  stateTitle!: string;

  @Field()
  reason!: string;

  @Field(() => DateTimeScalar)
  askedAt!: Date;

  @Field()
  askedBy!: string;

  @Field(() => DateTimeScalar, { nullable: true })
  answeredAt!: Date | null;

  @Field(() => String, { nullable: true })
  answeredBy!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was declined.' })
  answerReason!: string | null;
}
