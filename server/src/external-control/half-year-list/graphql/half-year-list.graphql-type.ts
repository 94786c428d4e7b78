import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Deadline, deadlinesOf } from '../../../deadlines';
import { connectionOf } from '../../../platform/graphql/connection';
import { enumOf } from '../../../platform/graphql/enum-of';
import { CalendarDateScalar, DateTimeScalar } from '../../../platform/graphql/scalars';
import { FileRecord, filesOf } from '../../../platform/files';
import { Sql, SqlType } from '../../../platform/reading/sql-metadata';
import { InspectedSubject } from '../../../registry';
import { Finding } from '../../case';
import { IssuedDocument } from '../../documents';
import { IncomingPaper } from '../../paper-register';
import { HALF_YEAR_LIST_STATES, type HalfYearListState } from '../states';
import { RiskCriteriaEdition } from './risk-criteria.graphql-type';

export const HalfYearListStateEnum = enumOf('HalfYearListState', HALF_YEAR_LIST_STATES);
export const ListWording = enumOf('ListWording', ['KK', 'RU'] as const);
export const ListChangeKind = enumOf('ListChangeKind', ['ADDED', 'REMOVED', 'MOVED', 'REOPENED'] as const);

const OF_LIST = `{alias}.case_kind = 'half-year-list'`;

@ObjectType({
  simpleResolvers: true,
  description:
    'What a person changed in the scored list, or that it was opened again after its freezing, and why.',
})
@SqlType({ table: 'half_year_list_change' })
export class HalfYearListChange {
  @Field(() => ID)
  id!: string;

  @Field(() => ListChangeKind)
  kind!: keyof typeof ListChangeKind;

  @Field()
  @Sql({ worded: { code: 'kind', prefix: 'LIST_CHANGE_' } })
  kindTitle!: string;

  @Field(() => InspectedSubject, { nullable: true, description: 'Null where the list was opened again.' })
  @Sql({ one: { on: 'subject_id' } })
  subject!: InspectedSubject | null;

  @Field(() => Int, { nullable: true, description: 'The place given; the last one where empty.' })
  position!: number | null;

  @Field()
  reason!: string;

  @Field(() => DateTimeScalar)
  at!: Date;

  @Field()
  byName!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A request to another state body about a circle of subjects, and its answer: clause 7-1.',
})
@SqlType({ table: 'half_year_list_request' })
export class HalfYearListRequest {
  @Field(() => ID)
  id!: string;

  @Field()
  number!: string;

  @Field(() => CalendarDateScalar)
  sentOn!: string;

  @Field()
  addressee!: string;

  @Field()
  text!: string;

  @Field(() => InspectedSubject, {
    nullable: true,
    description: 'The line that it is about; all where empty.',
  })
  @Sql({ one: { on: 'subject_id' } })
  subject!: InspectedSubject | null;

  @Field(() => IssuedDocument, { nullable: true, description: 'The paper, where it was drawn up here.' })
  @Sql({ one: { on: 'document_id' } })
  document!: IssuedDocument | null;

  @Field(() => [FileRecord], { description: 'What went with it.' })
  @Sql(filesOf('listRequest'))
  files!: FileRecord[];

  @Field(() => [FileRecord], { description: 'What came with the answer.' })
  @Sql(filesOf('listAnswer'))
  answerFiles!: FileRecord[];

  @Field(() => String, { nullable: true })
  answerNumber!: string | null;

  @Field(() => CalendarDateScalar, { nullable: true })
  answeredOn!: string | null;

  @Field(() => String, { nullable: true })
  answer!: string | null;

  @Field(() => IncomingPaper, {
    nullable: true,
    description: 'The entry of the answer in the register of what came in.',
  })
  @Sql({ one: { on: 'incoming_paper_id' } })
  incoming!: IncomingPaper | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'List of subjects of preventive control with a visit, one for a half-year: clause 7.',
})
@SqlType({ table: 'half_year_list' })
export class HalfYearList {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => Int)
  year!: number;

  @Field(() => Int, { description: '1 or 2.' })
  half!: number;

  @Field(() => HalfYearListStateEnum)
  state!: HalfYearListState;

  @Field()
  @Sql({ worded: { code: 'state', prefix: 'HALF_YEAR_LIST_STATE_' } })
  stateTitle!: string;

  @Field(() => RiskCriteriaEdition)
  @Sql({ one: { on: 'edition_id' } })
  criteria!: RiskCriteriaEdition;

  @Field(() => CalendarDateScalar, { description: 'First day of what the scores look at.' })
  lookedFrom!: string;

  @Field(() => CalendarDateScalar, { description: 'Last day of what the scores look at.' })
  lookedTo!: string;

  @Field(() => DateTimeScalar)
  scoredAt!: Date;

  @Field(() => Int, { description: 'How many subjects were scored.' })
  scoredCount!: number;

  @Field(() => Int, { description: 'Lines that stand on the list, of those that you may see.' })
  @Sql({ count: { of: 'HalfYearListLine', foreign: 'list_id', where: '{alias}.position is not null' } })
  lineCount!: number;

  @Field(() => CalendarDateScalar, { description: 'Last day on which it can be approved in time: clause 7.' })
  dueDate!: string;

  @Field(() => DateTimeScalar, { nullable: true })
  frozenAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'SHA-256 of the canonical form of the frozen list.' })
  sha256!: string | null;

  @Field(() => String, { nullable: true })
  orderNumber!: string | null;

  @Field(() => CalendarDateScalar, { nullable: true })
  orderDate!: string | null;

  @Field({
    description:
      'Approved by an order of a later day than clause 7 sets, or not approved yet and that day is past.',
  })
  @Sql({
    expression: (alias, sql) =>
      `(coalesce(${alias}.order_date, (${sql.instant()} at time zone 'Asia/Almaty')::date) > ${alias}.due_date)`,
  })
  late!: boolean;

  @Field(() => String, { nullable: true, description: 'Who approved it.' })
  approvedBy!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  approvedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true })
  publishedAt!: Date | null;

  @Field(() => [HalfYearListChange])
  @Sql({ many: { foreign: 'list_id', orderBy: '{alias}.id desc', cap: 200 } })
  changes!: HalfYearListChange[];

  @Field(() => [HalfYearListRequest])
  @Sql({ many: { foreign: 'list_id', orderBy: '{alias}.id', cap: 200 } })
  requests!: HalfYearListRequest[];

  @Field(() => [Finding])
  @Sql({ many: { foreign: 'case_id', orderBy: '{alias}.id', where: OF_LIST, cap: 50 } })
  findings!: Finding[];

  @Field(() => [Deadline])
  @Sql(deadlinesOf('half-year-list'))
  deadlines!: Deadline[];

  @Field(() => [IssuedDocument])
  @Sql({
    many: {
      foreign: 'case_id',
      orderBy: '{alias}.id',
      where: `${OF_LIST} and {alias}.kind <> 'LIST_NOTICE' and {alias}.replaced_at is null`,
      cap: 100,
    },
  })
  documents!: IssuedDocument[];
}

export const HalfYearListConnection = connectionOf(HalfYearList);
