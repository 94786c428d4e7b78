import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { Permission } from '../../../platform/graphql/permission';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { cursorOf, decodeCursor } from '../../../platform/reading/cursor';
import { invalidInput } from '../../../platform/refusals/invalid-input';
import { Refusal } from '../../../platform/refusals/refusal';
import { compareRows, findFormOver, findIndicator, isRowOf, readRowKey, type RowKey } from '../../form';
import { serviceNames } from './aggregate-rows';
import { getScope, type AggregateScope } from './aggregate-scope';
import { ReportFigureLine, ReportFigureLineConnection, ReportFiguresArguments } from './figures.graphql-type';
import { figuresOf, readMonthSums, serviceKeys, type FiguresQuestion } from './read-figures';

/** Years beside each other. */
const MOST_YEARS = 5;

function yearsOf({ year, toYear }: ReportFiguresArguments): number[] {
  const last = toYear ?? year;
  if (last < year || last >= year + MOST_YEARS) throw invalidInput('toYear');
  return Array.from({ length: last - year + 1 }, (_, at) => year + at);
}

/** Bodies and territories in the order asked for, each open whole; the actor's widest where none is named. */
async function scopesOf(context: RequestContext, asked: ReportFiguresArguments): Promise<AggregateScope[]> {
  const { form } = asked;
  const named = [
    ...(asked.territoryCodes ?? []).map((territoryCode) => ({ form, territoryCode })),
    ...(asked.bodyIds ?? []).map((bodyId) => ({ form, bodyId })),
  ];
  const scopes: AggregateScope[] = [];
  for (const one of named.length > 0 ? named : [{ form }]) scopes.push(await getScope(context, one));
  return scopes;
}

/** The rows asked for, in the order of the form. @throws Refusal UNKNOWN_ROW */
async function keysOf(
  context: RequestContext,
  question: FiguresQuestion,
  { keys, servicesOf, service }: ReportFiguresArguments,
): Promise<RowKey[]> {
  const { form } = question;
  const unknown = (field: string) => new Refusal('UNKNOWN_ROW', { field });
  if (keys) {
    if (!keys.every((key) => isRowOf(form, key as RowKey))) throw unknown('keys');
    return [...new Set(keys as RowKey[])].sort((a, b) => compareRows(form, a, b));
  }
  if (servicesOf && !isRowOf(form, servicesOf as RowKey)) throw unknown('servicesOf');
  const found =
    servicesOf || service
      ? (await serviceKeys(context, question)).filter(
          (key) =>
            findIndicator(form, key) &&
            (!servicesOf || key.startsWith(`${servicesOf}/`)) &&
            (!service || readRowKey(key).service === service),
        )
      : form.sections.flatMap(({ indicators }) => indicators.map(({ key }) => key));
  return found.sort((a, b) => compareRows(form, a, b));
}

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
    const years = yearsOf(asked);
    const form = findFormOver(
      asked.form,
      { year: asked.year, quarter: 1 },
      { year: years.at(-1) ?? asked.year, quarter: 4 },
    );
    if (!form) throw new Refusal('UNKNOWN_FORM', { field: 'form' });
    const question = { form, years, period: asked.period, scopes: await scopesOf(context, asked) };
    const keys = await keysOf(context, question, asked);
    const lines = keys.flatMap((key) => question.scopes.map((scope, at) => ({ key, scope, at })));
    const [afterKey, afterScope] =
      typeof asked.after === 'string'
        ? (decodeCursor(asked.after, LIST, ['text', 'integer']) as [RowKey, number])
        : [];
    const left = lines.filter(({ key, at }) => {
      if (afterKey === undefined) return true;
      const order = compareRows(form, key, afterKey);
      return order > 0 || (order === 0 && at > (afterScope ?? 0));
    });
    const page = left.slice(0, asked.first);
    const shown = [...new Set(page.map(({ key }) => key))];
    const [sums, names] = [
      await readMonthSums(context, question, shown),
      await serviceNames(
        context,
        shown.filter((key) => readRowKey(key).service !== null),
      ),
    ];
    const edges = page.map(({ key, scope, at }) => {
      const { service } = readRowKey(key);
      const indicator = findIndicator(form, key);
      const stock = indicator?.stock ?? false;
      const node: ReportFigureLine = {
        key,
        number: service ?? indicator?.number ?? '',
        title: (service === null ? indicator?.title[context.language] : names.get(service)) ?? service ?? key,
        level: (indicator?.level ?? 0) + (service === null ? 0 : 1),
        stock,
        scope: scope.title,
        territoryCode: scope.code ?? null,
        bodyId: scope.scope === 'BODY' ? String(scope.id) : null,
        figures: figuresOf(question, sums, { scope, key, stock }),
      };
      return { cursor: cursorOf(LIST, [key, at]), node };
    });
    return {
      nodes: edges.map(({ node }) => node),
      edges,
      pageInfo: { endCursor: edges.at(-1)?.cursor ?? null, hasNextPage: left.length > page.length },
    };
  }
}
