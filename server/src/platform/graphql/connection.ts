import { ArgsType, Field, Int, ObjectType, type ClassType } from 'type-graphql';
import { Max, Min } from 'class-validator';
import { PartOf } from '../reading/sql-metadata';
import { DEFAULT_PAGE, MAX_PAGE } from '../reading/reader';

@ObjectType({ simpleResolvers: true })
@PartOf('every connection')
export class PageInfo {
  @Field(() => String, { nullable: true })
  endCursor!: string | null;

  @Field()
  hasNextPage!: boolean;
}

@ArgsType()
export class PageArguments {
  @Field(() => Int, { defaultValue: DEFAULT_PAGE })
  @Min(1)
  @Max(MAX_PAGE)
  first!: number;

  @Field(() => String, { nullable: true })
  after?: string | null;
}

/** The keyset connection of a type: `XConnection { nodes edges { cursor node } pageInfo }`. */
export function connectionOf<T extends object>(nodeType: ClassType<T>, name: string = nodeType.name) {
  @ObjectType(`${name}Edge`, { simpleResolvers: true })
  @PartOf(`${name}Connection`)
  class Edge {
    @Field()
    cursor!: string;

    @Field(() => nodeType)
    node!: T;
  }

  @ObjectType(`${name}Connection`, { simpleResolvers: true })
  @PartOf(name)
  class Connection {
    @Field(() => [nodeType])
    nodes!: T[];

    @Field(() => [Edge])
    edges!: Edge[];

    @Field(() => PageInfo)
    pageInfo!: PageInfo;
  }
  return Connection;
}
