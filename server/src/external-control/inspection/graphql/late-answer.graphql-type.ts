import { Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import {
  FileRecord,
  filesOf,
  SECRET_MARK_TITLE,
  SecretMarkEnum,
  type SecretMark,
} from '../../../platform/files';
import { DateTimeScalar } from '../../../platform/graphql/scalars';
import { Sql, SqlType } from '../../../platform/reading/sql-metadata';
import { ViolationSeverityEnum, type ViolationSeverity } from '../../case';
import { PinnedChecklistPoint } from './checklist.graphql-type';
import { Inspection } from './inspection.graphql-type';
import { ChecklistAnswerKindEnum } from './inspection.enums';

@ObjectType({
  simpleResolvers: true,
  description:
    'An answer that was given before the result act was drawn up, without a network, and came after it: kept beside the act, of which it changes nothing (clauses 17, 22).',
})
@SqlType({ table: 'late_answer' })
export class LateAnswer {
  @Field(() => ID)
  id!: string;

  @Field(() => PinnedChecklistPoint)
  @Sql({ one: { on: 'point_id' } })
  point!: PinnedChecklistPoint;

  @Field(() => ChecklistAnswerKindEnum)
  answer!: keyof typeof ChecklistAnswerKindEnum;

  @Field(() => String, { nullable: true, description: 'Null where it is marked (clause 31).' })
  note!: string | null;

  @Field(() => SecretMarkEnum, { nullable: true, description: 'The secret that its note holds (clause 31).' })
  mark!: SecretMark | null;

  @Field(() => String, { nullable: true })
  @Sql({ worded: { code: 'mark', prefix: SECRET_MARK_TITLE } })
  markTitle!: string | null;

  @Field(() => ViolationSeverityEnum, { nullable: true })
  severity!: ViolationSeverity | null;

  @Field(() => String, { nullable: true })
  @Sql({ worded: { code: 'severity', prefix: 'VIOLATION_SEVERITY_' } })
  severityTitle!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was given, as the device says.' })
  answeredAt!: Date;

  @Field()
  answeredBy!: string;

  @Field(() => DateTimeScalar)
  receivedAt!: Date;

  @Field(() => [FileRecord])
  @Sql(filesOf('lateAnswer'))
  evidence!: FileRecord[];
}

@Resolver(() => Inspection)
export class InspectionLateAnswersResolver {
  @FieldResolver(() => [LateAnswer], {
    description:
      'Answers given before the result act that came after it; the subject is shown them with the act.',
  })
  @Sql({ many: { foreign: 'inspection_id', orderBy: '{alias}.answered_at, {alias}.id', cap: 200 } })
  lateAnswers(@Root() row: { lateAnswers: LateAnswer[] }): LateAnswer[] {
    return row.lateAnswers;
  }
}
