import { ArrayMaxSize, IsInt, Max, Min } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, Info, Int, Query, Resolver } from 'type-graphql';
import { Permission } from '../../../platform/graphql/permission';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { ReadWhole } from '../../../platform/reading/sql-metadata';
import { Refusal } from '../../../platform/refusals/refusal';
import { findFormFor, findIndicator, isRowOf, type ReportForm, type RowKey } from '../../form';
import { OWN_ROWS, RegionFigures } from './regions.graphql-type';

/** Rows that are asked for at once. */
const MOST_ROWS = 500;
/** More than there are regions of the first level. */
const MOST_REGIONS = 50;

@ArgsType()
class RegionsArguments {
  @Field({ description: 'Code of the form: appendix-1, appendix-2.' })
  form!: string;

  @Field(() => Int)
  @IsInt()
  @Min(2016)
  @Max(2100)
  year!: number;

  @Field(() => Int)
  @IsInt()
  @Min(1)
  @Max(4)
  quarter!: number;

  @Field(() => [String], {
    nullable: true,
    description: 'Keys of rows; all that can be added where left out; no stock figures.',
  })
  @ArrayMaxSize(MOST_ROWS)
  keys?: string[] | null;
}

/** Stock figures are never added over bodies: they have no figure of a region. @throws Refusal UNKNOWN_ROW, STOCK_NOT_ADDED */
function keysOf(form: ReportForm, asked: readonly string[] | null | undefined): readonly string[] {
  if (!asked) {
    const all = form.sections.flatMap(({ indicators }) => indicators);
    return all.filter(({ stock }) => !stock).map(({ key }) => key);
  }
  const rows = asked.map((key) => key as RowKey);
  if (!rows.every((key) => isRowOf(form, key))) throw new Refusal('UNKNOWN_ROW', { field: 'keys' });
  if (rows.some((key) => findIndicator(form, key)?.stock))
    throw new Refusal('STOCK_NOT_ADDED', { field: 'keys' });
  return asked;
}

@Resolver()
export class RegionsResolver {
  @Query(() => [RegionFigures], {
    description:
      'Rows of a form beside each other in all regions of the first level, for one quarter. Sums alone: a stock figure stands for one body and is never added. A row that is of one region, as in appendices 3 and 4, stands under that region.',
  })
  @Permission('read', 'ReportAggregate')
  @ReadWhole()
  reportRegions(
    @Args() { form: code, year, quarter, keys }: RegionsArguments,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const form = findFormFor(code, { year, quarter });
    if (!form) throw new Refusal('UNKNOWN_FORM', { field: 'form' });
    const asked = keysOf(form, keys);
    const regionOf = (key: string) => findIndicator(form, key as RowKey)?.territory;
    const own = asked.filter((key) => regionOf(key) !== undefined);
    return reader.findList(info, {
      order: (alias) => `${alias}.code`,
      where: (alias) => `${alias}.level = 'OBLAST'`,
      limit: MOST_REGIONS,
      given: {
        form: code,
        year,
        quarter,
        keys: own.length === 0 ? asked : asked.filter((key) => regionOf(key) === undefined),
        ownKeys: own,
        ownRegions: own.map(regionOf),
      },
      way: own.length === 0 ? undefined : OWN_ROWS,
    });
  }
}
