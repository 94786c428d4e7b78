import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Deadline, deadlinesOf } from '../../../deadlines';
import {
  FileRecord,
  filesOf,
  SECRET_MARK_TITLE,
  SecretMarkEnum,
  type SecretMark,
} from '../../../platform/files';
import { CalendarDateScalar, DateTimeScalar } from '../../../platform/graphql/scalars';
import { readersWordsSql } from '../../../platform/messages/both-languages';
import type { SqlWriter } from '../../../platform/reading/sql-writer';
import { PartOf, Sql, SqlType } from '../../../platform/reading/sql-metadata';
import { lateObjectionSql } from '../../case';
import { DocumentCopy, IssuedDocument } from '../../documents';
import type { RecommendationAim, RequestKind } from '../rules/field-rules';
import {
  DocumentRequestKindEnum,
  DocumentRequestStateEnum,
  ObjectionOutcomeEnum,
  RecommendationAimEnum,
  RefusalProtocolKindEnum,
} from './inspection.enums';
import { IncomingPaper } from '../../paper-register';

/** The head acts by no power of another's. */
const powerOf =
  (column = 'representative_power') =>
  (alias: string, sql: SqlWriter) =>
    `nullif(${readersWordsSql(column)(alias, sql)}, '')`;

@ObjectType({
  simpleResolvers: true,
  description: 'Protocol of a refusal or an obstruction; it cancels nothing (clause 18).',
})
@SqlType({ table: 'refusal_protocol' })
export class RefusalProtocol {
  @Field(() => ID)
  id!: string;

  @Field(() => RefusalProtocolKindEnum)
  kind!: keyof typeof RefusalProtocolKindEnum;

  @Field(() => String)
  @Sql({ worded: { code: 'kind', prefix: 'REFUSAL_PROTOCOL_' } })
  title!: string;

  @Field(() => DateTimeScalar)
  at!: Date;

  @Field(() => String, { nullable: true, description: 'Null where it is marked (clause 31).' })
  text!: string | null;

  @Field(() => SecretMarkEnum, { nullable: true, description: 'The secret that it holds (clause 31).' })
  mark!: SecretMark | null;

  @Field(() => String, { nullable: true })
  @Sql({ worded: { code: 'mark', prefix: SECRET_MARK_TITLE } })
  markTitle!: string | null;

  @Field(() => String, { nullable: true, description: 'Who refused for the subject.' })
  representative!: string | null;

  @Field(() => String, { nullable: true })
  @Sql({ expression: powerOf() })
  representativePower!: string | null;

  @Field()
  signedBy!: string;

  @Field(() => [FileRecord])
  @Sql(filesOf('refusalProtocol'))
  files!: FileRecord[];

  @Field(() => IssuedDocument, { nullable: true })
  @Sql({ one: { on: 'document_id' } })
  document!: IssuedDocument | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What the inspectors ask of the subject or recommend to it inside the inspection (clause 5).',
})
@SqlType({ table: 'document_request' })
export class DocumentRequest {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field()
  number!: string;

  @Field(() => DocumentRequestKindEnum)
  kind!: RequestKind;

  @Field(() => String)
  @Sql({ worded: { code: 'kind', prefix: 'REQUEST_KIND_' } })
  kindTitle!: string;

  @Field()
  text!: string;

  @Field(() => [String])
  items!: string[];

  @Field(() => String, { nullable: true, description: 'Of whom an explanation is asked.' })
  official!: string | null;

  @Field(() => [RecommendationAimEnum], { description: 'What a recommendation aims at.' })
  aims!: RecommendationAim[];

  @Field(() => [String], {
    description: 'Points of the checklist that it serves, by number; none: the subject-matter as a whole.',
  })
  @Sql({
    expression: (alias) =>
      `array(select p.number from inspection_checklist_point p where p.id = any(${alias}.point_ids) order by p.position)`,
  })
  points!: string[];

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the subject read the recommendation.' })
  seenAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the access that was granted ended.' })
  accessEndedAt!: Date | null;

  @Field(() => IssuedDocument, { nullable: true })
  @Sql({ one: { on: 'document_id' } })
  document!: IssuedDocument | null;

  @Field(() => CalendarDateScalar)
  dueDate!: string;

  @Field(() => DateTimeScalar)
  sentAt!: Date;

  @Field(() => DocumentRequestStateEnum)
  state!: keyof typeof DocumentRequestStateEnum;

  @Field(() => String)
  @Sql({ worded: { code: 'state', prefix: 'DOCUMENT_REQUEST_' } })
  stateTitle!: string;

  @Field(() => DateTimeScalar, { nullable: true })
  answeredAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Null also where it is marked (clause 31).' })
  answerText!: string | null;

  @Field(() => [String], {
    description:
      'Of an explanation one for each of its questions (`items`); none where they are marked (clause 31).',
  })
  @Sql({ expression: (alias) => `case when ${alias}.mark is null then ${alias}.answers else '{}' end` })
  answers!: string[];

  @Field(() => SecretMarkEnum, {
    nullable: true,
    description: 'The secret that the answer holds (clause 31).',
  })
  mark!: SecretMark | null;

  @Field(() => String, { nullable: true })
  @Sql({ worded: { code: 'mark', prefix: SECRET_MARK_TITLE } })
  markTitle!: string | null;

  @Field(() => [FileRecord])
  @Sql(filesOf('documentRequest'))
  files!: FileRecord[];

  @Field({ description: 'Not answered, and its day is over.' })
  @Sql({
    expression: (alias, sql) =>
      `(${alias}.state = 'SENT' and ${alias}.due_date < (${sql.instant()} at time zone 'Asia/Almaty')::date)`,
  })
  overdue!: boolean;

  @Field(() => [Deadline], {
    description: 'The Rules set none: `dueDate` is the day that the inspector named (clause 5).',
  })
  @Sql(deadlinesOf('document-request'))
  deadlines!: Deadline[];

  @Field(() => IncomingPaper, { nullable: true, description: 'Its entry in the register of what came in.' })
  @Sql({ one: { on: 'incoming_paper_id' } })
  incoming!: IncomingPaper | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Handing over of the result act against a signature (clauses 22 and 23).',
})
@PartOf('ResultAct')
export class HandingOver {
  @Field(() => DateTimeScalar)
  handedOverAt!: Date;

  @Field()
  representative!: string;

  @Field(() => String, { nullable: true })
  representativePower!: string | null;

  @Field()
  outsideSystem!: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Refusal to sign, and the mark of the subject’s registry (clause 24).',
})
@PartOf('ResultAct')
export class ResultActRefusal {
  @Field(() => DateTimeScalar)
  at!: Date;

  @Field()
  text!: string;

  @Field(() => String, { nullable: true, description: 'Who refused to sign.' })
  representative!: string | null;

  @Field(() => String, { nullable: true })
  representativePower!: string | null;

  @Field(() => String, { nullable: true, description: 'Null till the registry has marked it.' })
  registryNumber!: string | null;

  @Field(() => CalendarDateScalar, { nullable: true })
  registryDate!: string | null;
}

@ObjectType({ simpleResolvers: true })
@SqlType({ table: 'result_act' })
export class ResultAct {
  @Field(() => ID)
  id!: string;

  @Field()
  number!: string;

  @Field(() => CalendarDateScalar)
  date!: string;

  @Field()
  place!: string;

  @Field()
  text!: string;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'Day of handing over, or of the registry’s mark (D14).',
  })
  completedOn!: string | null;

  @Field(() => HandingOver, { nullable: true })
  @Sql({
    part: {
      when: 'handed_over_at',
      fields: {
        handedOverAt: { column: 'handed_over_at' },
        representative: { column: 'representative' },
        representativePower: { expression: powerOf() },
        outsideSystem: { column: 'outside_system' },
      },
    },
  })
  handedOver!: HandingOver | null;

  @Field(() => ResultActRefusal, { nullable: true })
  @Sql({
    part: {
      when: 'refused_at',
      fields: {
        at: { column: 'refused_at' },
        text: { column: 'refusal_text' },
        representative: { column: 'refused_by' },
        representativePower: { expression: powerOf('refused_by_power') },
        registryNumber: { column: 'registry_number' },
        registryDate: { column: 'registry_date' },
      },
    },
  })
  refusal!: ResultActRefusal | null;

  @Field(() => [DocumentCopy], {
    description: 'Three: to the register, to the subject, kept (clause 22; D15).',
  })
  @Sql({ many: { foreign: 'document_id', own: 'document_id', orderBy: '{alias}.copy', cap: 3 } })
  copies!: DocumentCopy[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'Remarks and objections, attached to the result act (clause 25).',
})
@SqlType({ table: 'objection' })
export class Objection {
  @Field(() => ID)
  id!: string;

  @Field(() => DateTimeScalar)
  receivedAt!: Date;

  @Field(() => String, { nullable: true, description: 'Null where it is marked (clause 31).' })
  text!: string | null;

  @Field(() => SecretMarkEnum, { nullable: true, description: 'The secret that it holds (clause 31).' })
  mark!: SecretMark | null;

  @Field(() => String, { nullable: true })
  @Sql({ worded: { code: 'mark', prefix: SECRET_MARK_TITLE } })
  markTitle!: string | null;

  @Field({
    description:
      'After the third working day: kept all the same. No more where a decree moved that day and the mark was withdrawn.',
  })
  @Sql({ expression: lateObjectionSql })
  late!: boolean;

  @Field({ description: 'The result act shows the mark of the attachment.' })
  @Sql({ expression: (alias) => `(${alias}.marked_at is not null)` })
  marked!: boolean;

  @Field()
  onPaper!: boolean;

  @Field(() => ObjectionOutcomeEnum, {
    nullable: true,
    description: 'What the special commission decided; empty till its protocol (27).',
  })
  outcome!: keyof typeof ObjectionOutcomeEnum | null;

  @Field(() => String, { nullable: true })
  @Sql({ worded: { code: 'outcome', prefix: 'COMMISSION_OUTCOME_' } })
  outcomeTitle!: string | null;

  @Field(() => CalendarDateScalar, { nullable: true })
  decidedOn!: string | null;

  @Field(() => String, { nullable: true })
  decisionReason!: string | null;

  @Field(() => [FileRecord])
  @Sql(filesOf('objection'))
  files!: FileRecord[];

  @Field(() => IncomingPaper, { nullable: true, description: 'Its entry in the register of what came in.' })
  @Sql({ one: { on: 'incoming_paper_id' } })
  incoming!: IncomingPaper | null;
}
