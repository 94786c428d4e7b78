import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, Info, ObjectType, Query, Resolver } from 'type-graphql';
import { connectionOf, PageArguments } from '../../platform/graphql/connection';
import { Permission } from '../../platform/graphql/permission';
import type { RequestContext } from '../../platform/graphql/request-context';
import type { Order } from '../../platform/reading/reader';
import { PartOf, ReadWhole } from '../../platform/reading/sql-metadata';
import { DocumentKind, IssuedDocument, OUTGOING_KINDS, type ExternalControlDocumentKind } from '../documents';
import { INCOMING_KINDS, type IncomingKind } from './incoming-kind';
import { IncomingKindEnum, IncomingPaperConnection } from './incoming-paper.graphql-type';
import { IncomingPaperFilter, OutgoingPaperFilter } from './register.inputs';
import { incomingOf, outgoingOf } from './register-filter';

const IssuedDocumentConnection = connectionOf(IssuedDocument);

const byNumber: Order = {
  keys: [
    { expression: (alias) => `${alias}.year`, type: 'integer' },
    { expression: (alias) => `${alias}.running_number`, type: 'integer' },
  ],
  descending: true,
};
const newestFirst: Order = {
  keys: [
    { expression: (alias) => `${alias}.year::integer`, type: 'integer' },
    { expression: (alias) => `${alias}.id`, type: 'integer' },
  ],
  descending: true,
};

@ObjectType({
  simpleResolvers: true,
  description: 'A kind of paper that comes in, by which a register is narrowed.',
})
@PartOf('paperRegisterKinds')
export class IncomingKindChoice {
  @Field(() => IncomingKindEnum)
  kind!: IncomingKind;

  @Field()
  title!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A kind of paper that goes out, by which a register is narrowed.',
})
@PartOf('paperRegisterKinds')
export class OutgoingKindChoice {
  @Field(() => DocumentKind)
  kind!: ExternalControlDocumentKind;

  @Field()
  title!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What a register may be narrowed to.' })
@PartOf('paperRegisterKinds')
export class PaperRegisterKinds {
  @Field(() => [IncomingKindChoice])
  incoming!: readonly IncomingKindChoice[];

  @Field(() => [OutgoingKindChoice])
  outgoing!: readonly OutgoingKindChoice[];
}

@Resolver()
export class PaperRegisterQueries {
  @Query(() => IncomingPaperConnection, {
    description: 'What came in at your office, the last number first.',
  })
  @Permission('read', 'PaperRegister')
  @ReadWhole()
  incomingPapers(
    @Args() page: PageArguments,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => IncomingPaperFilter, { nullable: true }) filter?: IncomingPaperFilter | null,
  ) {
    return reader.findPage(info, page, byNumber, (alias, sql) =>
      incomingOf(alias, sql.actor('authorityId'), filter ?? {}, (value, type) => sql.value(value, type)),
    );
  }

  @Query(() => IssuedDocumentConnection, {
    description: 'What your office has sent out under its numbers, the newest first.',
  })
  @Permission('read', 'PaperRegister')
  @ReadWhole()
  outgoingPapers(
    @Args() page: PageArguments,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => OutgoingPaperFilter, { nullable: true }) filter?: OutgoingPaperFilter | null,
  ) {
    return reader.findPage(info, page, newestFirst, (alias, sql) =>
      outgoingOf(alias, sql.actor('authorityId'), filter ?? {}, (value, type) => sql.value(value, type)),
    );
  }

  @Query(() => PaperRegisterKinds)
  @Permission('read', 'PaperRegister')
  paperRegisterKinds(@Ctx() context: RequestContext): PaperRegisterKinds {
    const byTitle = <Choice extends { readonly title: string }>(choices: readonly Choice[]) =>
      [...choices].sort((one, other) => one.title.localeCompare(other.title, context.language));
    return {
      incoming: INCOMING_KINDS.map((kind) => ({ kind, title: context.text(`INCOMING_${kind}`) })),
      outgoing: byTitle(OUTGOING_KINDS.map((kind) => ({ kind, title: context.text(`DOCUMENT_${kind}`) }))),
    };
  }
}
