import { Arg, Args, Ctx, Int, Query, Resolver } from 'type-graphql';
import { PageArguments } from '../../platform/graphql/connection';
import { Permission } from '../../platform/graphql/permission';
import type { RequestContext } from '../../platform/graphql/request-context';
import { checkFilter, checkYear } from './check-filter';
import { countFilings, readFilings, readHigherBodies } from './filing-table';
import {
  FilingCount,
  FilingHigherBody,
  FilingRow,
  FilingRowConnection,
  FilingTableFilter,
} from './filing-table.graphql-type';
import { toFilingRow } from './to-filing-row';

@Resolver()
export class FilingTableResolver {
  @Query(() => FilingRowConnection, {
    description: 'Who has filed: every body that owes a report, by name, with the quarters of a year.',
  })
  @Permission('read', 'ReportDuty')
  async filingTable(
    @Arg('year', () => Int) year: number,
    @Args() page: PageArguments,
    @Ctx() context: RequestContext,
    @Arg('filter', () => FilingTableFilter, { nullable: true }) filter?: FilingTableFilter | null,
  ) {
    const known = await checkFilter(context, { year, ...filter });
    const { rows, cursors, hasNextPage } = await readFilings(context, known, page);
    const nodes = await Promise.all(rows.map((row): Promise<FilingRow> => toFilingRow(context, year, row)));
    return {
      nodes,
      edges: nodes.map((node, i) => ({ node, cursor: cursors[i] ?? '' })),
      pageInfo: { endCursor: cursors.at(-1) ?? null, hasNextPage },
    };
  }

  @Query(() => [FilingCount], {
    description: 'How many reports stand where, over the whole of what is filtered.',
  })
  @Permission('read', 'ReportDuty')
  async filingCounts(
    @Arg('year', () => Int) year: number,
    @Ctx() context: RequestContext,
    @Arg('filter', () => FilingTableFilter, { nullable: true }) filter?: FilingTableFilter | null,
  ): Promise<FilingCount[]> {
    return countFilings(context, await checkFilter(context, { year, ...filter }));
  }

  @Query(() => [FilingHigherBody], {
    description: 'The bodies that others file through in a year, by name: what the table can be narrowed to.',
  })
  @Permission('read', 'ReportDuty')
  filingHigherBodies(
    @Arg('year', () => Int) year: number,
    @Ctx() context: RequestContext,
  ): Promise<FilingHigherBody[]> {
    return readHigherBodies(context, checkYear(year));
  }
}
