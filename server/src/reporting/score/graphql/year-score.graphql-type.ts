import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Deadline, deadlinesOf } from '../../../deadlines';
import { IssuedDocument } from '../../../external-control/documents';
import { connectionOf } from '../../../platform/graphql/connection';
import { enumOf } from '../../../platform/graphql/enum-of';
import { CalendarDateScalar, DateTimeScalar } from '../../../platform/graphql/scalars';
import { Sql, SqlType } from '../../../platform/reading/sql-metadata';
import { YEAR_SCORE_STATES, type YearScoreState } from '../states';
import { ScoreEdition } from './score-edition.graphql-type';

export const YearScoreStateEnum = enumOf('YearScoreState', YEAR_SCORE_STATES);

@ObjectType({
  simpleResolvers: true,
  description: 'Scores of all bodies for a year, by the results of state control: clause 65.',
})
@SqlType({ table: 'year_score' })
export class YearScore {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => Int)
  year!: number;

  @Field(() => YearScoreStateEnum)
  state!: YearScoreState;

  @Field()
  @Sql({ worded: { code: 'state', prefix: 'YEAR_SCORE_STATE_' } })
  stateTitle!: string;

  @Field(() => ScoreEdition)
  @Sql({ one: { on: 'edition_id' } })
  edition!: ScoreEdition;

  @Field(() => CalendarDateScalar, {
    description: 'Last day of the terms of the year’s reports: it can be sealed when that is over.',
  })
  lastTerm!: string;

  @Field(() => DateTimeScalar)
  computedAt!: Date;

  @Field(() => Int, { description: 'Scored bodies, of those that you may see.' })
  @Sql({ count: { of: 'YearScoreLine', foreign: 'score_id' } })
  lineCount!: number;

  @Field(() => String, { nullable: true, description: 'SHA-256 of the canonical form of what was sealed.' })
  sha256!: string | null;

  @Field(() => String, { nullable: true })
  orderNumber!: string | null;

  @Field(() => CalendarDateScalar, { nullable: true })
  orderDate!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  sealedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Who approved it.' })
  sealedBy!: string | null;

  @Field(() => [IssuedDocument])
  @Sql({
    many: {
      foreign: 'case_id',
      orderBy: '{alias}.id',
      where: `{alias}.case_kind = 'year-score' and {alias}.replaced_at is null`,
      cap: 10,
    },
  })
  documents!: IssuedDocument[];

  @Field(() => [Deadline], { description: 'Clause 65 sets none.' })
  @Sql(deadlinesOf('year-score'))
  deadlines!: Deadline[];
}

export const YearScoreConnection = connectionOf(YearScore);
