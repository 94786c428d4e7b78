import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { Permission } from '../../../platform/graphql/permission';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { cursorOf, decodeCursor } from '../../../platform/reading/cursor';
import { compareRows, type RowKey } from '../../form';
import { openFigures, readLines } from './figure-lines';
import { ReportFigureLine, ReportFigureLineConnection, ReportFiguresArguments } from './figures.graphql-type';

/** The name that the list's cursors bear. */
const LIST = 'Query.reportFigures';

@Resolver(() => ReportFigureLine)
export class ReportFiguresResolver {
  @Query(() => ReportFigureLineConnection, {
    description:
      'Totals beside each other: rows of a form by month, quarter or year, in several bodies, territories and years.',
  })
  @Permission('read', 'ReportAggregate')
  async reportFigures(@Args() asked: ReportFiguresArguments, @Ctx() context: RequestContext) {
    const { question, places } = await openFigures(context, asked);
    const [afterKey, afterScope] =
      typeof asked.after === 'string'
        ? (decodeCursor(asked.after, LIST, ['text', 'integer']) as [RowKey, number])
        : [];
    const left = places.filter(({ key, at }) => {
      if (afterKey === undefined) return true;
      const order = compareRows(question.form, key, afterKey);
      return order > 0 || (order === 0 && at > (afterScope ?? 0));
    });
    const page = left.slice(0, asked.first);
    const nodes = await readLines(context, question, page);
    const edges = nodes.map((node, index) => ({
      cursor: cursorOf(LIST, [node.key, page[index]?.at ?? 0]),
      node,
    }));
    return {
      nodes,
      edges,
      pageInfo: { endCursor: edges.at(-1)?.cursor ?? null, hasNextPage: left.length > page.length },
    };
  }
}
