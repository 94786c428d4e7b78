import { Field, ObjectType } from 'type-graphql';
import { PartOf } from '../../../platform/reading/sql-metadata';
import type { ShownFact, ShownPart, ShownPublication, ShownRow, ShownTable } from '../shown/shown';

@ObjectType({ simpleResolvers: true, description: 'A number, a day or a state of what was published.' })
@PartOf('Publication')
export class PublicationFact implements ShownFact {
  @Field()
  label!: string;

  @Field()
  value!: string;
}

@ObjectType({ simpleResolvers: true })
@PartOf('Publication')
export class PublicationRow implements ShownRow {
  @Field()
  head!: string;

  @Field(() => [String])
  cells!: string[];

  @Field(() => [String], {
    nullable: 'items',
    description:
      'In a preview: beside each cell what stands published of it now, where that is something else; empty where nothing of the row is.',
  })
  before!: (string | null)[];
}

@ObjectType({ simpleResolvers: true })
@PartOf('Publication')
export class PublicationTable implements ShownTable {
  @Field()
  caption!: string;

  @Field(() => [String], { description: 'The first one is of the heads of the rows.' })
  columns!: string[];

  @Field({ description: 'Its cells are figures.' })
  figures!: boolean;

  @Field(() => [PublicationRow])
  rows!: PublicationRow[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'A passage, a remark or a table, in the order of the page.',
})
@PartOf('Publication')
export class PublicationPart implements ShownPart {
  @Field(() => String, { nullable: true })
  title!: string | null;

  @Field(() => String, { nullable: true })
  text!: string | null;

  @Field(() => PublicationTable, { nullable: true })
  table!: PublicationTable | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A snapshot in words, as the public page shows it: whoever looks before sees just this.',
})
@PartOf('Publication')
export class PublicationShown implements ShownPublication {
  @Field()
  title!: string;

  @Field(() => [PublicationFact])
  facts!: PublicationFact[];

  @Field(() => [PublicationPart])
  parts!: PublicationPart[];
}
