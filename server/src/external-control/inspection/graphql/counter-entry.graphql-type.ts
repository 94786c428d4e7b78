import { ArrayMaxSize, ArrayMinSize, IsOptional, Matches, MaxLength } from 'class-validator';
import { Ctx, Field, FieldResolver, ID, InputType, ObjectType, Resolver, Root } from 'type-graphql';
import { getEdition, getRule, SAYS_SOMETHING, termName } from '../../../law';
import { FileRecord, filesOf } from '../../../platform/files';
import { enumOf } from '../../../platform/graphql/enum-of';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { CalendarDateScalar, DateTimeScalar } from '../../../platform/graphql/scalars';
import { PartOf, Sql, SqlType } from '../../../platform/reading/sql-metadata';
import { DeliveryWay } from '../../documents';
import { CORRECTED_FACTS, type CorrectedFact } from '../rules/counter-entry-rules';
import { COUNTER_ENTRY_STATES, type CounterEntryState } from '../rules/counter-entry-states';

const KEPT = ['IN_TIME', 'LATE'] as const;
export const TermKeptEnum = enumOf('TermKept', KEPT);
export const CounterEntryStateEnum = enumOf('CounterEntryState', COUNTER_ENTRY_STATES);
export const CorrectedFactEnum = enumOf(
  'CorrectedFact',
  CORRECTED_FACTS,
  'A fact that a counter-entry corrects (clauses 5 to 35).',
);

@ObjectType({ simpleResolvers: true, description: 'A date that a corrected fact moved.' })
@SqlType({ table: 'counter_entry_move' })
export class CounterEntryMove {
  @Field(() => ID)
  id!: string;

  @Field()
  rule!: string;

  @Field(() => CalendarDateScalar)
  earlierDueDate!: string;

  @Field(() => CalendarDateScalar)
  dueDate!: string;

  @Field(() => TermKeptEnum, {
    nullable: true,
    description: 'Whether it had been kept in time; null where it ran.',
  })
  earlierKept!: (typeof KEPT)[number] | null;

  @Field(() => TermKeptEnum, {
    nullable: true,
    description: 'Whether it was kept in time by what happened in truth.',
  })
  kept!: (typeof KEPT)[number] | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Correction of a fact that was recorded wrongly: an entry of its own, with its reason and its papers.',
})
@SqlType({ table: 'counter_entry' })
export class CounterEntry {
  @Field(() => ID)
  id!: string;

  @Field(() => CorrectedFactEnum)
  fact!: CorrectedFact;

  @Field()
  @Sql({ worded: { code: 'fact', prefix: 'CORRECTED_FACT_' } })
  factTitle!: string;

  @Field(() => String, { nullable: true, description: 'Which one, where a case may have several.' })
  recordLabel!: string | null;

  @Field(() => CounterEntryStateEnum)
  state!: CounterEntryState;

  @Field()
  @Sql({ worded: { code: 'state', prefix: 'COUNTER_ENTRY_' } })
  stateTitle!: string;

  @Field(() => DateTimeScalar, { description: 'What had been recorded.' })
  recordedAt!: Date;

  @Field(() => DeliveryWay, { nullable: true })
  recordedWay!: DeliveryWay | null;

  @Field(() => DateTimeScalar, { description: 'What happened in truth.' })
  correctedAt!: Date;

  @Field(() => DeliveryWay, { nullable: true })
  correctedWay!: DeliveryWay | null;

  @Field(() => String, { nullable: true, description: 'Of a mark: its number as it was recorded.' })
  recordedNumber!: string | null;

  @Field(() => String, { nullable: true })
  correctedNumber!: string | null;

  @Field()
  reason!: string;

  @Field(() => DateTimeScalar)
  proposedAt!: Date;

  @Field()
  proposedBy!: string;

  @Field(() => DateTimeScalar, { nullable: true })
  decidedAt!: Date | null;

  @Field(() => String, { nullable: true })
  decidedBy!: string | null;

  @Field(() => String, { nullable: true, description: 'Why the head did not sign it.' })
  declineReason!: string | null;

  @Field(() => [FileRecord])
  @Sql(filesOf('counterEntry'))
  files!: FileRecord[];

  @Field(() => [CounterEntryMove], { description: 'Dates that it moved.' })
  @Sql({ many: { foreign: 'counter_entry_id', orderBy: '{alias}.id', cap: 10 } })
  moves!: CounterEntryMove[];
}

interface Named {
  readonly rule: string;
  readonly number: string | null;
}

const namedSql = (
  alias: string,
) => `jsonb_build_object('rule', ${alias}.rule, 'number', (select i.number from counter_entry e
  join inspection i on i.id = e.inspection_id where e.id = ${alias}.counter_entry_id))`;

@Resolver(() => CounterEntryMove)
export class CounterEntryMoveResolver {
  @FieldResolver(() => String)
  @Sql({ computedFrom: namedSql })
  title(@Root() { title }: { title: Named }, @Ctx() { language }: RequestContext): string {
    return termName(getRule(title.rule, getEdition()), title.number, language);
  }
}

@ObjectType({ simpleResolvers: true, description: 'A recorded fact that a counter-entry may correct.' })
@PartOf('CounterEntry')
export class CorrectableFact {
  @Field(() => CorrectedFactEnum)
  fact!: CorrectedFact;

  @Field(() => ID, { nullable: true })
  recordId!: string | null;

  @Field()
  title!: string;

  @Field(() => DateTimeScalar)
  recordedAt!: Date;
}

@InputType({
  description: 'What happened in truth, why it was recorded otherwise, and the paper that shows it.',
})
export class ProposeCounterEntryInput {
  @Field(() => CorrectedFactEnum)
  fact!: CorrectedFact;

  @Field(() => ID, { nullable: true, description: 'Which one, where the case has several.' })
  recordId?: string | null;

  @Field(() => DateTimeScalar)
  happenedAt!: Date;

  @Field(() => DeliveryWay, {
    nullable: true,
    description: 'Of a notice: how it went out; as recorded where left out.',
  })
  way?: DeliveryWay | null;

  @Field(() => String, {
    nullable: true,
    description: 'Of a mark of the registry: its number; as recorded where left out.',
  })
  @IsOptional()
  @MaxLength(500)
  @Matches(SAYS_SOMETHING)
  number?: string | null;

  @Field()
  @MaxLength(20_000)
  @Matches(SAYS_SOMETHING)
  reason!: string;

  @Field(() => [ID])
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  fileIds!: string[];
}
