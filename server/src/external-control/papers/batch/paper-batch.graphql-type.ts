import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../platform/graphql/connection';
import { enumOf } from '../../../platform/graphql/enum-of';
import { DateTimeScalar } from '../../../platform/graphql/scalars';
import { PartOf, Sql, SqlType } from '../../../platform/reading/sql-metadata';
import { InspectedSubject } from '../../../registry';
import { IssuedDocument } from '../../documents';
import { BATCH_KINDS, type BatchKind } from './batch-kinds';
import { PAPER_BATCH_STATES, PAPER_ITEM_STATES } from './states';

export const PaperBatchKind = enumOf('PaperBatchKind', BATCH_KINDS);
export const PaperBatchState = enumOf('PaperBatchState', PAPER_BATCH_STATES);
export const PaperItemState = enumOf('PaperItemState', PAPER_ITEM_STATES);

@ObjectType({
  simpleResolvers: true,
  description: 'Why a paper was not made: the clause and a sentence in your language.',
})
@PartOf('PaperBatchItem')
export class PaperRefusal {
  @Field(() => String, { nullable: true })
  clause!: string | null;

  @Field()
  code!: string;

  @Field()
  message!: string;
}

@ObjectType({ simpleResolvers: true, description: 'One paper of a batch, and what became of it.' })
@SqlType({ table: 'paper_batch_item' })
export class PaperBatchItem {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  position!: number;

  @Field({ description: 'What it is for: the number of the case or of the line.' })
  name!: string;

  @Field(() => InspectedSubject, { nullable: true })
  @Sql({ one: { on: 'subject_id' } })
  subject!: InspectedSubject | null;

  @Field(() => PaperItemState)
  state!: keyof typeof PaperItemState;

  @Field()
  @Sql({ worded: { code: 'state', prefix: 'PAPER_STATE_' } })
  stateTitle!: string;

  @Field(() => IssuedDocument, { nullable: true })
  @Sql({ one: { on: 'document_id' } })
  document!: IssuedDocument | null;
}

const counted = (states: string) => ({
  expression: (alias: string) =>
    `(select count(*)::int from paper_batch_item pi where pi.batch_id = ${alias}.id and pi.state in (${states}))`,
});

@ObjectType({
  simpleResolvers: true,
  description: 'Papers of one kind made for a whole list, by the worker as whoever asked.',
})
@SqlType({ table: 'paper_batch' })
export class PaperBatch {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => PaperBatchKind)
  kind!: BatchKind;

  @Field()
  @Sql({ worded: { code: 'kind', prefix: 'DOCUMENT_' } })
  kindTitle!: string;

  @Field(() => PaperBatchState)
  state!: keyof typeof PaperBatchState;

  @Field()
  @Sql({ worded: { code: 'state', prefix: 'PAPERS_STATE_' } })
  stateTitle!: string;

  @Field(() => Int)
  total!: number;

  @Field(() => Int, { description: 'Made now, or there before.' })
  @Sql(counted(`'MADE', 'FOUND'`))
  made!: number;

  @Field(() => Int)
  @Sql(counted(`'REFUSED'`))
  refused!: number;

  @Field(() => DateTimeScalar)
  askedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true })
  endedAt!: Date | null;

  @Field({ description: 'What is made so far in one archive, with a manifest.' })
  @Sql({ expression: (alias) => `'/paper-batches/' || ${alias}.id || '/papers.zip'` })
  url!: string;

  @Field(() => [PaperBatchItem])
  @Sql({ many: { foreign: 'batch_id', orderBy: '{alias}.position', cap: 500 } })
  items!: PaperBatchItem[];
}

export const PaperBatchConnection = connectionOf(PaperBatch);
