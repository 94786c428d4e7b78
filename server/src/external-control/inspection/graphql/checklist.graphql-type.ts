import { Field, ID, ObjectType } from 'type-graphql';
import {
  FileRecord,
  filesOf,
  SECRET_MARK_TITLE,
  SecretMarkEnum,
  type SecretMark,
} from '../../../platform/files';
import { Sql, SqlType } from '../../../platform/reading/sql-metadata';
import { ViolationSeverityEnum, type ViolationSeverity } from '../../case';
import { ChecklistAnswerKindEnum } from './inspection.enums';

// Read under row-level security: the subject sees answers from the handing over of the result act on.
const ofAnswer = (column: string) => (alias: string) =>
  `(select n.${column} from checklist_answer n where n.point_id = ${alias}.id)`;
/** The point's mark says that something was found there: whoever does not see the answer yet does not see the mark either. */
const shownMark = (alias: string) =>
  `(select ${alias}.mark from checklist_answer n where n.point_id = ${alias}.id)`;

@ObjectType({ simpleResolvers: true })
@SqlType({ table: 'inspection_checklist_point' })
export class PinnedChecklistPoint {
  @Field(() => ID)
  id!: string;

  @Field()
  number!: string;

  @Field(() => String)
  @Sql({ localized: 'text' })
  text!: string;

  @Field(() => ChecklistAnswerKindEnum, { nullable: true })
  @Sql({ expression: ofAnswer('answer') })
  answer!: keyof typeof ChecklistAnswerKindEnum | null;

  @Field(() => String, { nullable: true, description: 'Null where it is marked (clause 31).' })
  @Sql({ expression: ofAnswer('note') })
  note!: string | null;

  @Field(() => SecretMarkEnum, { nullable: true, description: 'The secret that its note holds (clause 31).' })
  @Sql({ expression: shownMark })
  mark!: SecretMark | null;

  @Field(() => String, { nullable: true })
  @Sql({ worded: { code: shownMark, prefix: SECRET_MARK_TITLE } })
  markTitle!: string | null;

  @Field(() => ViolationSeverityEnum, { nullable: true })
  @Sql({ expression: ofAnswer('severity') })
  severity!: ViolationSeverity | null;

  @Field(() => [FileRecord])
  @Sql(filesOf('checklistAnswer'))
  evidence!: FileRecord[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'The checklist as the case took it: a later edition does not reach it.',
})
@SqlType({ table: 'inspection_checklist' })
export class PinnedChecklist {
  @Field()
  code!: string;

  @Field()
  edition!: string;

  @Field(() => String)
  @Sql({ localized: 'title' })
  title!: string;

  @Field(() => [PinnedChecklistPoint])
  @Sql({ many: { foreign: 'inspection_checklist_id', orderBy: '{alias}.position', cap: 200 } })
  points!: PinnedChecklistPoint[];
}
