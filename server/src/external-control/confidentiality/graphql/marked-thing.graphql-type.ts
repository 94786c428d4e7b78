import { Field, ID, Int, ObjectType } from 'type-graphql';
import { SECRET_MARK_TITLE, SecretMarkEnum, type SecretMark } from '../../../platform/files';
import { readersWordsSql } from '../../../platform/messages/both-languages';
import { enumOf } from '../../../platform/graphql/enum-of';
import { DateTimeScalar } from '../../../platform/graphql/scalars';
import { PartOf, Sql, SqlType } from '../../../platform/reading/sql-metadata';
import { MARKABLE_THINGS, MARKED_CASES, type MarkableThing } from '../states';

export const MarkableThingEnum = enumOf(
  'MarkableThing',
  MARKABLE_THINGS,
  'A file of the case; what was found on a point of the checklist; what the subject answered to a request; what was said at a hearing or told by public monitoring; an objection; what a protocol of a refusal describes; a specialist’s conclusion; what the subject informed of on remedying and on a row of its plan; its report on the letter on measures; in internal control an answer or an objection of the object, a finding of internal monitoring.',
);
export const MarkedCaseEnum = enumOf('MarkedCase', MARKED_CASES);
export const ReadingWayEnum = enumOf(
  'ReadingWay',
  ['TEXT', 'FILE', 'DOCUMENT'],
  'A text was shown, a file was opened, or a paper was opened in which it stands.',
);

@ObjectType({ simpleResolvers: true, description: 'Who read a marked thing, and when (clause 31).' })
@SqlType({ table: 'marked_reading' })
export class MarkedReading {
  @Field(() => ID)
  id!: string;

  @Field(() => DateTimeScalar)
  at!: Date;

  @Field()
  readerName!: string;

  @Field()
  @Sql({ expression: readersWordsSql('reader_title') })
  readerTitle!: string;

  @Field(() => ReadingWayEnum)
  way!: keyof typeof ReadingWayEnum;

  @Field()
  @Sql({ worded: { code: 'way', prefix: 'READING_WAY_' } })
  wayTitle!: string;

  @Field(() => String, { nullable: true, description: 'Of a paper: the language and the kind of its file.' })
  @Sql({ worded: { code: 'form', prefix: 'DETAIL_paperForm_' } })
  formTitle!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A mark of secrecy on a thing of a case, and who read what it keeps: clause 31.',
})
@SqlType({ table: 'confidential_mark' })
export class MarkedThing {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => MarkableThingEnum)
  thing!: MarkableThing;

  @Field(() => ID)
  thingId!: string;

  @Field()
  @Sql({ worded: { code: 'thing', prefix: 'MARKABLE_THING_' } })
  thingTitle!: string;

  @Field({
    description: 'Number of the point or of the request; of a file the name that it bears meanwhile.',
  })
  title!: string;

  @Field(() => SecretMarkEnum)
  mark!: SecretMark;

  @Field()
  @Sql({ worded: { code: 'mark', prefix: SECRET_MARK_TITLE } })
  markTitle!: string;

  @Field(() => String, { nullable: true, description: 'The law that protects the secret.' })
  law!: string | null;

  @Field()
  reason!: string;

  @Field({ description: 'The inspected subject’s own secret: it may read it.' })
  @Sql({ expression: (alias) => `${alias}.secret_of_subject_id is not null` })
  ofSubject!: boolean;

  @Field(() => DateTimeScalar)
  placedAt!: Date;

  @Field()
  placedBy!: string;

  @Field(() => DateTimeScalar, { nullable: true })
  liftedAt!: Date | null;

  @Field(() => String, { nullable: true })
  liftedBy!: string | null;

  @Field(() => String, { nullable: true })
  liftReason!: string | null;

  @Field(() => [MarkedReading], { description: 'The newest first.' })
  @Sql({ many: { foreign: 'mark_id', orderBy: '{alias}.id desc', cap: 50 } })
  readings!: MarkedReading[];
}

@ObjectType({ simpleResolvers: true, description: 'What a mark keeps, opened.' })
@PartOf('MarkedThing')
export class MarkedText {
  @Field(() => SecretMarkEnum)
  mark!: SecretMark;

  @Field()
  text!: string;
}
