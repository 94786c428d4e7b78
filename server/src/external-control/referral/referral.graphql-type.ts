import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Deadline, deadlinesOf } from '../../deadlines';
import { enumOf } from '../../platform/graphql/enum-of';
import { DateTimeScalar } from '../../platform/graphql/scalars';
import { Sql, SqlType } from '../../platform/reading/sql-metadata';
import { IncomingPaper } from '../paper-register';
import { REFERRAL_STATES, type ReferralState } from './states';

export const ReferralStateEnum = enumOf('ReferralState', REFERRAL_STATES);

@ObjectType({
  simpleResolvers: true,
  description:
    'Signs of a criminal offence: the proposal to send materials on, and what became of it. Clause 29.',
})
@SqlType({ table: 'referral' })
export class Referral {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => ReferralStateEnum)
  state!: ReferralState;

  @Field()
  @Sql({ worded: { code: 'state', prefix: 'REFERRAL_STATE_' } })
  stateTitle!: string;

  @Field({ description: 'Whose acts, by name and position.' })
  officials!: string;

  @Field({ description: 'What signs were found.' })
  signs!: string;

  @Field(() => DateTimeScalar)
  proposedAt!: Date;

  @Field()
  proposedBy!: string;

  @Field(() => DateTimeScalar, { nullable: true })
  decidedAt!: Date | null;

  @Field(() => String, { nullable: true })
  decidedBy!: string | null;

  @Field(() => String, { nullable: true, description: 'Why the materials were not sent on.' })
  decisionReason!: string | null;

  @Field(() => String, { nullable: true })
  competentBody!: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the covering letter.' })
  number!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  answeredAt!: Date | null;

  @Field(() => String, { nullable: true })
  answer!: string | null;

  @Field(() => IncomingPaper, {
    nullable: true,
    description: 'The entry of the answer in the register of what came in.',
  })
  @Sql({ one: { on: 'incoming_paper_id' } })
  incoming!: IncomingPaper | null;

  @Field(() => [Deadline], { description: 'Clause 29 sets none.' })
  @Sql(deadlinesOf('referral'))
  deadlines!: Deadline[];
}
