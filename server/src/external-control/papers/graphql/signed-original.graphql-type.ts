import { Field, ID, Int, ObjectType } from 'type-graphql';
import { CalendarDateScalar, DateTimeScalar } from '../../../platform/graphql/scalars';
import { Sql, SqlType } from '../../../platform/reading/sql-metadata';
import { IssuedDocument } from '../../documents';

const markOf = (alias: string) => `mark_of_file(${alias}.file_id)`;
/** Marked itself, or the scan of a paper that holds a marked text: the mark of the paper is its own (clause 31). */
const isSecret = (alias: string) =>
  `(${markOf(alias)} is not null or paper_holds_marked(${alias}.document_id))`;

/** The same file beside another paper, where neither tells of a secret and nobody has laid either aside. */
const SAME_FILE = ['{parent}', '{alias}']
  .map((alias) => `${alias}.laid_aside_at is null and not ${isSecret(alias)}`)
  .concat('{alias}.document_id <> {parent}.document_id')
  .join(' and ');

@ObjectType({
  simpleResolvers: true,
  description: 'A paper as it was signed: a scan or a signed file, kept beside what was generated.',
})
@SqlType({ table: 'signed_original' })
export class SignedOriginal {
  @Field(() => ID)
  id!: string;

  @Field({
    description:
      'Of a marked file, or the scan of a paper that holds a marked text, a name that tells nothing of it.',
  })
  @Sql({
    expression: (alias) =>
      `case when ${isSecret(alias)} then 'file-' || ${alias}.file_id else ${alias}.file_name end`,
  })
  fileName!: string;

  @Field(() => Int, { description: 'Bytes.' })
  size!: number;

  @Field(() => String, {
    nullable: true,
    description:
      'SHA-256 of the file, hexadecimal; none of a marked file, nor of the scan of a paper that holds a marked text.',
  })
  @Sql({ expression: (alias) => `case when not ${isSecret(alias)} then ${alias}.sha256 end` })
  sha256!: string | null;

  @Field(() => CalendarDateScalar)
  signedOn!: string;

  @Field(() => String, {
    nullable: true,
    description: 'None of a marked file, nor of the scan of a paper that holds a marked text.',
  })
  @Sql({ expression: (alias) => `case when not ${isSecret(alias)} then ${alias}.note end` })
  note!: string | null;

  @Field(() => DateTimeScalar)
  keptAt!: Date;

  @Field({ description: 'Who brought it.' })
  keptBy!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When somebody found that it belongs to something else; it stays readable to whose paper it is.',
  })
  laidAsideAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Who laid it aside.' })
  laidAsideBy!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why; not said of a marked file, nor of the scan of a paper that holds a marked text.',
  })
  @Sql({ expression: (alias) => `case when not ${isSecret(alias)} then ${alias}.laid_aside_reason end` })
  laidAsideReason!: string | null;

  @Field(() => IssuedDocument, { description: 'The paper that it is kept with.' })
  @Sql({ one: { on: 'document_id' } })
  document!: IssuedDocument;

  @Field(() => [SignedOriginal], {
    description:
      'The same file where it is kept with other papers: with one of them it may stand by mistake.',
  })
  @Sql({ many: { foreign: 'sha256', own: 'sha256', where: SAME_FILE, orderBy: '{alias}.id', cap: 5 } })
  sameFile!: SignedOriginal[];

  @Field({ description: 'Open to who may read every marked text that the paper holds (clause 31).' })
  @Sql({
    expression: (alias) =>
      `(case when ${markOf(alias)} is null then '/signed-originals/' else '/marked-files/' end) || ${alias}.file_id`,
  })
  url!: string;
}
