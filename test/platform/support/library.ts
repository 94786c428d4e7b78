import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { own, type Permission as Allowed } from '../../../server/src/platform/access/permission';
import { connectionOf, PageArguments } from '../../../server/src/platform/graphql/connection';
import { parseId } from '../../../server/src/platform/graphql/id';
import { Permission, Public } from '../../../server/src/platform/graphql/permission';
import type { RequestContext } from '../../../server/src/platform/graphql/request-context';
import { CalendarDateScalar, DateTimeScalar } from '../../../server/src/platform/graphql/scalars';
import type { Messages } from '../../../server/src/platform/messages/catalogue';
import type { Order } from '../../../server/src/platform/reading/reader';
import { ReadWhole, Sql, SqlType } from '../../../server/src/platform/reading/sql-metadata';
import { Refusal } from '../../../server/src/platform/refusals/refusal';
import { renameShelf } from './rename-shelf';

// A room as the product's own, about shelves and books: whatever the platform promises is tried on it.

@ObjectType({ simpleResolvers: true })
@SqlType({ table: 'shelf' })
export class Shelf {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => Int, { nullable: true })
  weight!: number | null;

  @Field(() => String, { nullable: true })
  secret!: string | null;

  @Field(() => String, { nullable: true, description: 'Forbidden under a condition.' })
  note!: string | null;

  @Field(() => DateTimeScalar)
  openedAt!: Date;

  @Field(() => String)
  @Sql({ column: 'name' })
  label!: string;

  @Field(() => Int)
  @Sql({ expression: (alias) => `${alias}.weight * 2` })
  doubleWeight!: number;

  @Field(() => [Book])
  @Sql({ many: { foreign: 'shelf_id', orderBy: '{alias}.position, {alias}.id', cap: 3 } })
  books!: Book[];

  @Field(() => Book, { nullable: true })
  @Sql({ one: { foreign: 'shelf_id', where: (alias) => `${alias}.position = 1` } })
  firstBook!: Book | null;
}

@ObjectType({ simpleResolvers: true })
@SqlType({ table: 'book' })
export class Book {
  @Field(() => ID)
  id!: string;

  @Field()
  title!: string;

  @Field(() => Shelf, { nullable: true })
  @Sql({ one: { on: 'shelf_id' } })
  shelf!: Shelf | null;
}

const ShelfConnection = connectionOf(Shelf);

const byWeight: Order = {
  keys: [
    { expression: (alias) => `coalesce(${alias}.weight, 0)`, type: 'integer' },
    { expression: (alias) => `${alias}.opened_at`, type: 'timestamptz' },
    { expression: (alias) => `${alias}.id`, type: 'integer' },
  ],
};

@Resolver(() => Shelf)
export class LibraryResolver {
  @Query(() => Shelf, { nullable: true })
  @Permission('read', 'Shelf')
  @ReadWhole()
  shelf(
    @Arg('id', () => ID) id: string,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const number = parseId(id);
    return reader.findOne(info, (alias, sql) => `${alias}.id = ${sql.value(number, 'integer')}`);
  }

  @Query(() => ShelfConnection)
  @Permission('read', 'Shelf')
  @ReadWhole()
  shelves(
    @Args() page: PageArguments,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('name', () => String, { nullable: true }) name?: string,
    @Arg('descending', { nullable: true }) descending?: boolean,
  ) {
    const order = { ...byWeight, descending: descending ?? false };
    return reader.findPage(info, page, order, (alias, sql) =>
      name === undefined ? 'true' : `${alias}.name = ${sql.value(name, 'text')}`,
    );
  }

  @Query(() => String)
  @Public('to be broken')
  async brokenSql(@Ctx() { reader }: RequestContext): Promise<string> {
    await reader.query('select password_hash from a_table_of_secrets');
    return '';
  }

  @Query(() => String)
  undeclared(): string {
    return 'nobody said who may';
  }

  @Query(() => String)
  @Public('dates')
  day(
    @Arg('date', () => CalendarDateScalar) date: string,
    @Arg('at', () => DateTimeScalar, { nullable: true }) at?: Date,
  ) {
    return `${date} ${at?.toISOString() ?? ''}`;
  }

  @Query(() => String)
  @Public('to be refused')
  lawful(): string {
    const params = { days: 10 };
    throw new Refusal('REFUSED_BY_LAW', {
      findings: [{ clause: '13', code: 'TOO_LONG', severity: 'VOID', params }],
    });
  }

  @Mutation(() => Shelf)
  @Permission('rename', 'Shelf')
  async renameShelf(
    @Arg('id', () => ID) id: string,
    @Arg('name') name: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Arg('idempotencyKey') idempotencyKey: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const renamed = await renameShelf(context, { id: parseId(id), name, expectedVersion, idempotencyKey });
    return context.reader.findOne(info, (alias, sql) => `${alias}.id = ${sql.value(renamed, 'integer')}`);
  }

  @FieldResolver(() => String)
  @Sql({ needs: ['name', 'opened_at'] })
  motto(
    @Root() { name, openedAt }: { name: string; openedAt: string },
    @Ctx() context: RequestContext,
  ): string {
    return `${context.language}: ${name} since ${openedAt.slice(0, 4)}`;
  }
}

export const libraryMessages = {
  TOO_LONG: { kk: '{days} күннен артық.', ru: 'Больше {days} дней.', en: 'More than {days} days.' },
  FIELD_date: { kk: 'күні', ru: 'дата', en: 'date' },
  EVENT_shelfRenamed: { kk: 'Атауы өзгерді', ru: 'Переименована', en: 'Renamed' },
} as const satisfies Messages;

const THINGS = ['Shelf', 'Book'];

export const libraryPermissions: Allowed[] = [
  ...THINGS.map((subject) => ({ roles: ['CHIEF'], actions: ['read', 'rename'], subject, basis: 'ours' })),
  ...THINGS.map((subject) => ({
    roles: ['KEEPER'],
    actions: ['read', 'rename'],
    subject,
    conditions: { authorityId: own.authority },
    basis: 'ours',
  })),
  {
    roles: ['GUEST'],
    actions: ['read'],
    subject: 'Shelf',
    conditions: { kind: { $in: ['OPEN', 'HALF'] } },
    basis: 'ours',
  },
  {
    roles: ['GUEST'],
    actions: ['read'],
    subject: 'Book',
    conditions: { disclosedToSubjectId: own.subject },
    basis: 'ours',
  },
  // Guests see no secret, but of what was disclosed to them they do.
  { roles: ['GUEST'], actions: ['read'], subject: 'Shelf', fields: ['secret'], forbids: true, basis: 'ours' },
  {
    roles: ['GUEST'],
    actions: ['read'],
    subject: 'Shelf',
    fields: ['secret'],
    conditions: { disclosedToSubjectId: own.subject },
    basis: 'ours',
  },
  {
    roles: ['GUEST'],
    actions: ['read'],
    subject: 'Shelf',
    fields: ['note'],
    conditions: { kind: { $ne: 'OPEN' } },
    forbids: true,
    basis: 'ours',
  },
  {
    roles: ['NOBODY'],
    actions: ['read'],
    subject: 'Shelf',
    conditions: { kind: { $in: [] } },
    basis: 'ours',
  },
];
