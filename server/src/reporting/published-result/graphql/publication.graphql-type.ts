import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Deadline, deadlinesOf } from '../../../deadlines';
import { ActionRefusal } from '../../../platform/graphql/action.graphql-type';
import { connectionOf } from '../../../platform/graphql/connection';
import { enumOf } from '../../../platform/graphql/enum-of';
import { CalendarDateScalar, DateTimeScalar } from '../../../platform/graphql/scalars';
import { PartOf, Sql, SqlType } from '../../../platform/reading/sql-metadata';
import { PUBLICATION_KINDS, PUBLISHER_KINDS, type PublicationKind, type PublisherKind } from '../rules';
import { PUBLICATION_STATES, type PublicationState } from '../states';
import { PublicationShown } from './shown.graphql-type';

export const PublicationKindEnum = enumOf('PublicationKind', PUBLICATION_KINDS);
export const PublisherKindEnum = enumOf('PublisherKind', PUBLISHER_KINDS);
export const PublicationStateEnum = enumOf('PublicationState', PUBLICATION_STATES);

/** What was published before a mark came into its case, and stands published no longer. */
export const withheld = (alias: string) => `publication_withheld(${alias}.state, ${alias}.inspection_id)`;

@ObjectType({ simpleResolvers: true, description: 'What the body that a publication is about says to it.' })
@SqlType({ table: 'publication_answer' })
export class PublicationAnswer {
  @Field(() => ID)
  id!: string;

  @Field()
  text!: string;

  @Field(() => DateTimeScalar)
  answeredAt!: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the edition was published that it was given to, where that was an earlier one.',
  })
  earlierAt!: Date | null;
}

@ObjectType({ simpleResolvers: true, description: 'Where and when the media published it: clause 66.' })
@SqlType({ table: 'publication_media' })
export class PublicationMedia {
  @Field(() => ID)
  id!: string;

  @Field()
  outlet!: string;

  @Field(() => CalendarDateScalar)
  publishedOn!: string;

  @Field(() => String, { nullable: true })
  link!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the edition was published that it tells of, where that was an earlier one.',
  })
  earlierAt!: Date | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A published result of state control, as a snapshot that nothing later changes: clause 66.',
})
@SqlType({ table: 'publication' })
export class Publication {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => PublicationKindEnum)
  kind!: PublicationKind;

  @Field()
  @Sql({ worded: { code: 'kind', prefix: 'PUBLICATION_KIND_' } })
  kindTitle!: string;

  @Field(() => PublicationStateEnum)
  state!: PublicationState;

  @Field()
  @Sql({ worded: { code: 'state', prefix: 'PUBLICATION_STATE_' } })
  stateTitle!: string;

  @Field(() => PublisherKindEnum)
  publisherKind!: PublisherKind;

  @Field({ description: 'Who published it.' })
  @Sql({ localized: 'publisher_name' })
  publisherName!: string;

  @Field()
  @Sql({ localized: 'title' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'The body that it is about.' })
  @Sql({ localized: 'body_name' })
  bodyName!: string | null;

  @Field(() => String, { nullable: true })
  bodyBin!: string | null;

  @Field(() => ID, { nullable: true })
  subjectId!: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the case that it is about.' })
  caseNumber!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'That inspection or control activity, where you may open it.',
  })
  @Sql({
    expression: (alias) => `case ${alias}.case_kind
      when 'inspection' then (select i.id::text from inspection i where i.id = ${alias}.case_id)
      when 'control-event' then (select e.id::text from control_event e where e.id = ${alias}.case_id) end`,
  })
  caseId!: string | null;

  @Field(() => Int)
  year!: number;

  @Field(() => Int, { nullable: true })
  quarter!: number | null;

  @Field(() => Int, { description: 'Points that the publication names; marked ones are not among them.' })
  points!: number;

  @Field(() => String, {
    nullable: true,
    description: 'The snapshot as JSON: its hash is `sha256`. Null while it is withheld.',
  })
  @Sql({ expression: (alias) => `case when not ${withheld(alias)} then ${alias}.content end` })
  content!: string | null;

  @Field(() => String, { nullable: true, description: 'Why nobody is shown the snapshot: clause 31.' })
  @Sql({
    worded: {
      code: (alias) => `case when ${withheld(alias)} then 'MARKED' end`,
      prefix: 'PUBLICATION_WITHHELD_',
    },
  })
  contentWithheld!: string | null;

  @Field()
  sha256!: string;

  @Field({ description: 'Its stable address on the public pages.' })
  @Sql({ expression: (alias) => `'/public/results/' || ${alias}.id` })
  url!: string;

  @Field(() => DateTimeScalar)
  publishedAt!: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'A mark of clause 31 came into its case after it was published.',
  })
  heldBackAt!: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'Figures of a quarter: when they last changed, where they are no longer what stands published (64).',
  })
  @Sql({ expression: (alias) => `publication_changed_at(${alias}.id)` })
  changedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true })
  withdrawnAt!: Date | null;

  @Field(() => String, { nullable: true })
  withdrawalReason!: string | null;

  @Field(() => ID, { nullable: true, description: 'The publication that came in its place.' })
  replacedById!: string | null;

  @Field(() => [PublicationAnswer])
  @Sql({ many: { foreign: 'publication_id', orderBy: '{alias}.id', cap: 50 } })
  answers!: PublicationAnswer[];

  @Field(() => Int, {
    description: 'Answers to earlier editions that a mark of clause 31 took from the public with them.',
  })
  answersLeftOut!: number;

  @Field(() => [PublicationMedia])
  @Sql({ many: { foreign: 'publication_id', orderBy: '{alias}.published_on, {alias}.id', cap: 100 } })
  media!: PublicationMedia[];

  @Field(() => [Deadline], { description: 'Clause 66 sets none.' })
  @Sql(deadlinesOf('publication'))
  deadlines!: Deadline[];
}

export const PublicationConnection = connectionOf(Publication);

@ObjectType({ simpleResolvers: true, description: 'Exactly what the public would be shown now.' })
@PartOf('Publication')
export class PublicationPreview {
  @Field()
  title!: string;

  @Field({ description: 'The snapshot as JSON.' })
  content!: string;

  @Field(() => PublicationShown)
  shown!: PublicationShown;

  @Field({ description: 'To be given back with `publishResult`, so that what was looked at is published.' })
  sha256!: string;

  @Field(() => Int, { description: 'Points left out as marked: clause 31.' })
  withheldPoints!: number;

  @Field({
    description:
      'It holds words that people typed. Names that are not known there, and have neither initials nor a patronymic, stay: whoever publishes says to have read them.',
  })
  typed!: boolean;

  @Field(() => ID, { nullable: true, description: 'What stands published of it now, by the same publisher.' })
  inForceId!: string | null;

  @Field(() => [String], { description: 'Others in whose name it stands published too.' })
  standsBeside!: readonly string[];

  @Field(() => [String], {
    description:
      'The words that are left out: those that were asked for, or else those of your last publication of it and of others’ in force.',
  })
  leaveOut!: readonly string[];

  @Field(() => [String], {
    description:
      'Of them those that stand in no passage that people typed, or elsewhere too: there they stay.',
  })
  notLeftOut!: readonly string[];

  @Field(() => [String], {
    description:
      'Words that your last publication of it, or another’s in force, leaves out, and this one would show.',
  })
  comesBack!: readonly string[];

  @Field()
  allowed!: boolean;

  @Field(() => [ActionRefusal])
  refusals!: ActionRefusal[];
}
