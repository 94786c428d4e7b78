import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { CalendarDateScalar, DateTimeScalar } from '../../platform/graphql/scalars';
import { readersWordsSql } from '../../platform/messages/both-languages';
import { PartOf, Sql, SqlType } from '../../platform/reading/sql-metadata';
import { InspectedSubject } from '../../registry';
import { DeliveryWay } from './delivery-way';
import { externalControlDocuments, type ExternalControlDocumentKind } from './catalogue';
import { ROLES_OF_SUBJECT, type RoleOfSubject } from './role-of-subject';
import { titleCodeSql } from './title-of-control';

const kinds = Object.keys(externalControlDocuments) as ExternalControlDocumentKind[];

export const DocumentKind = Object.fromEntries(kinds.map((kind) => [kind, kind])) as {
  readonly [K in ExternalControlDocumentKind]: K;
};
registerEnumType(DocumentKind, { name: 'DocumentKind' });

const DocumentSubjectRole = Object.fromEntries(ROLES_OF_SUBJECT.map((role) => [role, role])) as {
  readonly [R in RoleOfSubject]: R;
};
registerEnumType(DocumentSubjectRole, {
  name: 'DocumentSubjectRole',
  description: 'What the body is that a document names beside its issuer.',
});

@ObjectType({
  simpleResolvers: true,
  description: 'One copy of a document: to whom, how, when, with what proof.',
})
@SqlType({ table: 'document_copy', subject: 'DocumentCopy' })
export class DocumentCopy {
  @Field(() => Int)
  copy!: number;

  @Field(() => String)
  @Sql({ worded: { code: 'recipient', prefix: 'DOCUMENT_COPY_' } })
  title!: string;

  @Field(() => DeliveryWay, { nullable: true })
  way!: DeliveryWay | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it went out.' })
  deliveredAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it reached whom it is for.' })
  receivedAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Who took it; of what the portal brought who opened or confirmed it first, nobody while it is `unopened`.',
  })
  @Sql({
    expression: (alias, sql) => `coalesce(${readersWordsSql('received_by')(alias, sql)}, ${alias}.opened_by)`,
  })
  receivedBy!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'By what it counts as received where the portal brought it: the placing in the subject’s cabinet, whoever opens it and when.',
  })
  @Sql({
    worded: {
      code: (alias) =>
        `case when ${alias}.recipient = 'SUBJECT' and ${alias}.way = 'ELECTRONIC' and ${alias}.received_at is not null then 'BY_PLACING' end`,
      prefix: 'DOCUMENT_COPY_RECEIVED_',
    },
  })
  receiptRule!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When somebody of the subject opened it in the portal first, or confirmed it: proof beside the instant of delivery.',
  })
  openedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Who opened it first.' })
  openedBy!: string | null;

  @Field({ description: 'The portal brought it to the subject, and nobody has opened or confirmed it.' })
  @Sql({
    expression: (alias) =>
      `(${alias}.recipient = 'SUBJECT' and ${alias}.way is not distinct from 'ELECTRONIC' and ${alias}.opened_at is null and ${alias}.received_by is null)`,
  })
  unopened!: boolean;

  @Field({ description: 'It goes to somebody, and nobody has noted its receipt.' })
  @Sql({
    expression: (alias) =>
      `(${alias}.received_at is null and ${alias}.recipient in ('REGISTER', 'SUBJECT', 'ADDRESSEE', 'INSPECTOR'))`,
  })
  awaited!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Who took it, or the number of the registration mark (clause 24).',
  })
  proof!: string | null;
}

const markOfRegistry = (column: string) => (alias: string) =>
  `(case when ${alias}.kind in ('RESULT_ACT', 'RESULT_ACT_REFUSAL_PROTOCOL') then (select marked.${column} from result_act marked
    where marked.inspection_id = ${alias}.inspection_id) end)`;

@ObjectType({
  simpleResolvers: true,
  description: 'An issued document: frozen, numbered, and open to checking by its code.',
})
@SqlType({ table: 'issued_document' })
export class IssuedDocument {
  @Field(() => ID)
  id!: string;

  @Field(() => DocumentKind)
  kind!: ExternalControlDocumentKind;

  @Field(() => String)
  @Sql({ worded: { code: titleCodeSql, prefix: 'DOCUMENT_' } })
  title!: string;

  @Field()
  number!: string;

  @Field(() => CalendarDateScalar)
  date!: string;

  @Field(() => InspectedSubject, {
    nullable: true,
    description: 'Whom it concerns; empty for a paper about many subjects.',
  })
  @Sql({ one: { on: 'subject_id' } })
  subject!: InspectedSubject | null;

  @Field({ description: 'The code printed on it, for the public page.' })
  code!: string;

  @Field({ description: 'Hash of the last journal entry before the document was issued.' })
  journalHead!: string;

  @Field()
  @Sql({ expression: (alias) => `'/documents/' || ${alias}.id || '/kk.pdf'` })
  urlKk!: string;

  @Field()
  @Sql({ expression: (alias) => `'/documents/' || ${alias}.id || '/ru.pdf'` })
  urlRu!: string;

  @Field({ description: 'To edit before signing; for whoever draws it up.' })
  @Sql({ expression: (alias) => `'/documents/' || ${alias}.id || '/kk.docx'` })
  docxKk!: string;

  @Field({ description: 'To edit before signing; for whoever draws it up.' })
  @Sql({ expression: (alias) => `'/documents/' || ${alias}.id || '/ru.docx'` })
  docxRu!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When what it says was cancelled; the paper itself stays.',
  })
  cancelledAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Number and date of the order or the protocol that cancelled it, where one did.',
  })
  cancelledBy!: string | null;

  @Field({ description: 'That order set right what it says: the last day in it holds no more (clause 44).' })
  setRight!: boolean;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When another of its kind took its place; the paper itself stays.',
  })
  replacedAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Number under which the subject’s registry marked the result act that was refused (clause 24); on the act and its protocol, drawn up before it.',
  })
  @Sql({ expression: markOfRegistry('registry_number') })
  registryMarkNumber!: string | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'The day of that mark.' })
  @Sql({ expression: markOfRegistry('registry_date') })
  registryMarkedOn!: string | null;

  @Field()
  @Sql({ expression: (alias) => `'/public/check?code=' || ${alias}.code` })
  verifyUrl!: string;

  @Field(() => [DocumentCopy])
  @Sql({ many: { foreign: 'document_id', orderBy: '{alias}.copy', cap: 10 } })
  copies!: DocumentCopy[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'A signed original that is kept, as anyone may compare it.',
})
@PartOf('checkDocument')
export class CheckedOriginal {
  @Field({ description: 'SHA-256 of the file, hexadecimal.' })
  sha256!: string;

  @Field(() => CalendarDateScalar)
  signedOn!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What was noted on a document since it was issued.' })
@PartOf('checkDocument')
export class CheckedMark {
  @Field()
  title!: string;

  @Field(() => CalendarDateScalar)
  on!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The clause that was breached with the paper by then; null of a mark that is no breach.',
  })
  clause!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'A PDF in which a document was given out after the first one: with its marks, or without a part.',
})
@PartOf('checkDocument')
export class CheckedEdition {
  @Field({ description: 'The language it is in.' })
  title!: string;

  @Field({ description: 'SHA-256 of the file, hexadecimal.' })
  sha256!: string;

  @Field(() => [CheckedMark])
  marks!: readonly CheckedMark[];

  @Field({ description: 'A part is left out of it (clause 31).' })
  withheld!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'What anyone who holds a document may learn by its code.' })
@PartOf('checkDocument')
export class DocumentCheck {
  @Field({
    description:
      'Issued here, neither replaced nor cancelled, and the journal still holds the entry that it is anchored to.',
  })
  genuine!: boolean;

  @Field({
    description:
      'Issued anew before it reached the subject, or given back to be drawn up again: this paper holds no more.',
  })
  replaced!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Number and date of the paper that was drawn up in its place, once one is.',
  })
  replacedBy!: string | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'The day on which what it says was cancelled; the paper itself stays.',
  })
  cancelledOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Number and date of the order or the protocol that cancelled it, where one did.',
  })
  cancelledBy!: string | null;

  @Field({ description: 'That order set right what it says: the last day in it holds no more (clause 44).' })
  setRight!: boolean;

  @Field(() => [CheckedMark], { description: 'What was noted on it since it was issued, the first first.' })
  marks!: readonly CheckedMark[];

  @Field(() => DocumentKind)
  kind!: ExternalControlDocumentKind;

  @Field()
  title!: string;

  @Field()
  number!: string;

  @Field(() => CalendarDateScalar)
  date!: string;

  @Field()
  authorityName!: string;

  @Field({ description: 'The body that it names beside its issuer; what it is there, `subjectRole` says.' })
  subjectName!: string;

  @Field(() => DocumentSubjectRole)
  subjectRole!: RoleOfSubject;

  @Field()
  subjectRoleTitle!: string;

  @Field({ description: 'SHA-256 of the Kazakh PDF, hexadecimal.' })
  sha256Kk!: string;

  @Field({ description: 'SHA-256 of the Russian PDF, hexadecimal.' })
  sha256Ru!: string;

  @Field(() => [CheckedEdition], { description: 'The further PDF files in which it was given out.' })
  editions!: readonly CheckedEdition[];

  @Field()
  journalHead!: string;

  @Field({
    description:
      'A signed original is kept and not shown, for the document holds what is marked (clause 31).',
  })
  originalsHidden!: boolean;

  @Field(() => [CheckedOriginal], { description: 'What was signed by hand and is kept beside it.' })
  originals!: readonly CheckedOriginal[];
}
