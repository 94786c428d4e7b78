import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Deadline, deadlinesOf } from '../../deadlines';
import { enumOf } from '../../platform/graphql/enum-of';
import { DateTimeScalar } from '../../platform/graphql/scalars';
import { Sql, SqlType } from '../../platform/reading/sql-metadata';
import { Authority, InspectedSubject } from '../../registry';
import { Finding } from '../case';
import { DeliveryWay, IssuedDocument } from '../documents';
import { IncomingPaper } from '../paper-register';
import {
  ESCALATION_ADDRESSEES,
  ESCALATION_STATES,
  type EscalationAddressee,
  type EscalationState,
} from './states';

export const EscalationStateEnum = enumOf('EscalationState', ESCALATION_STATES);
export const EscalationAddresseeEnum = enumOf('EscalationAddressee', ESCALATION_ADDRESSEES);

@ObjectType({
  simpleResolvers: true,
  description: 'A paper of clause 35: to whom, when sent, delivered with what proof, what was answered.',
})
@SqlType({ table: 'escalation_paper' })
export class EscalationPaper {
  @Field(() => ID)
  id!: string;

  @Field(() => EscalationAddresseeEnum)
  addressee!: EscalationAddressee;

  @Field()
  @Sql({ worded: { code: 'addressee', prefix: 'ESCALATION_ADDRESSEE_' } })
  addresseeTitle!: string;

  @Field({ description: 'The body or person itself.' })
  @Sql({ localized: 'recipient' })
  recipient!: string;

  @Field()
  number!: string;

  @Field(() => DeliveryWay)
  way!: DeliveryWay;

  @Field(() => DateTimeScalar)
  sentAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true })
  deliveredAt!: Date | null;

  @Field(() => String, { nullable: true })
  proof!: string | null;

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

  @Field(() => IssuedDocument, {
    nullable: true,
    description: 'The paper as it was issued; null to whoever may not read it.',
  })
  @Sql({ one: { on: 'document_id' } })
  document!: IssuedDocument | null;

  @Field(() => EscalationPaper, {
    nullable: true,
    description: 'The paper that this letter withdraws; null of a paper that takes the matter outside.',
  })
  @Sql({ one: { on: 'recalls_id' } })
  recalls!: EscalationPaper | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'No measures were taken: what goes to the higher body, the prosecutor and others, clause 35.',
})
@SqlType({ table: 'escalation' })
export class Escalation {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => EscalationStateEnum)
  state!: EscalationState;

  @Field()
  @Sql({ worded: { code: 'state', prefix: 'ESCALATION_STATE_' } })
  stateTitle!: string;

  @Field(() => Authority)
  @Sql({ one: { on: 'authority_id' } })
  authority!: Authority;

  @Field(() => InspectedSubject)
  @Sql({ one: { on: 'subject_id' } })
  subject!: InspectedSubject;

  @Field(() => DateTimeScalar)
  establishedAt!: Date;

  @Field()
  establishedBy!: string;

  @Field({ description: 'What was not done.' })
  statement!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the first two addressees had theirs sent.',
  })
  sentAt!: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the head recalled it, the term that had been missed having been moved.',
  })
  recalledAt!: Date | null;

  @Field(() => String, { nullable: true })
  recallReason!: string | null;

  @Field(() => [EscalationPaper])
  @Sql({ many: { foreign: 'escalation_id', orderBy: '{alias}.id', cap: 50 } })
  papers!: EscalationPaper[];

  @Field(() => [Deadline])
  @Sql(deadlinesOf('escalation'))
  deadlines!: Deadline[];

  @Field(() => [Finding])
  @Sql({
    many: { foreign: 'case_id', where: `{alias}.case_kind = 'escalation'`, orderBy: '{alias}.id', cap: 50 },
  })
  findings!: Finding[];
}
