import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { CalendarDateScalar, DateTimeScalar } from '../../platform/graphql/scalars';
import { PartOf, Sql, SqlType } from '../../platform/reading/sql-metadata';
import { DeliveryWay } from './delivery-way';
import { externalControlDocuments, type ExternalControlDocumentKind } from './catalogue';

const kinds = Object.keys(externalControlDocuments) as ExternalControlDocumentKind[];

export const DocumentKind = Object.fromEntries(kinds.map((kind) => [kind, kind])) as {
  readonly [K in ExternalControlDocumentKind]: K;
};
registerEnumType(DocumentKind, { name: 'DocumentKind' });

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

  @Field(() => DateTimeScalar, { nullable: true })
  deliveredAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who took it, or the number of the registration mark (clause 24).',
  })
  proof!: string | null;
}

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
  @Sql({ worded: { code: 'kind', prefix: 'DOCUMENT_' } })
  title!: string;

  @Field()
  number!: string;

  @Field(() => CalendarDateScalar)
  date!: string;

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

  @Field()
  @Sql({ expression: (alias) => `'/public/check?code=' || ${alias}.code` })
  verifyUrl!: string;

  @Field(() => [DocumentCopy])
  @Sql({ many: { foreign: 'document_id', orderBy: '{alias}.copy', cap: 10 } })
  copies!: DocumentCopy[];
}

@ObjectType({ simpleResolvers: true, description: 'What anyone who holds a document may learn by its code.' })
@PartOf('checkDocument')
export class DocumentCheck {
  @Field({
    description: 'Issued here, not replaced, and the journal still holds the entry that it is anchored to.',
  })
  genuine!: boolean;

  @Field({ description: 'Issued anew under its number before it reached anybody: this paper holds no more.' })
  replaced!: boolean;

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

  @Field()
  subjectName!: string;

  @Field({ description: 'SHA-256 of the Kazakh PDF, hexadecimal.' })
  sha256Kk!: string;

  @Field({ description: 'SHA-256 of the Russian PDF, hexadecimal.' })
  sha256Ru!: string;

  @Field()
  journalHead!: string;
}
