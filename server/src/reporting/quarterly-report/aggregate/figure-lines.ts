import type { RequestContext } from '../../../platform/graphql/request-context';
import { invalidInput } from '../../../platform/refusals/invalid-input';
import { Refusal } from '../../../platform/refusals/refusal';
import { compareRows, findFormOver, findIndicator, isRowOf, readRowKey, type RowKey } from '../../form';
import { assertService, serviceNames } from './aggregate-rows';
import { getScope, type AggregateScope } from './aggregate-scope';
import type { ReportFigureLine, ReportFiguresArguments } from './figures.graphql-type';
import { figuresOf, readMonthSums, serviceKeys, type FiguresQuestion } from './read-figures';
import { lackingNote, stockNote } from './stock-note';

/** Years beside each other. */
const MOST_YEARS = 5;

/** Figures that are asked for, whole: what page of them is wanted is another matter. */
export type AskedFigures = Omit<ReportFiguresArguments, 'first' | 'after'>;

/** Where a line stands: a row of the form in one scope, of those beside each other. */
export interface LinePlace {
  readonly key: RowKey;
  readonly scope: AggregateScope;
  readonly at: number;
}

/** A question that may be answered, and the places of its lines in the order of the form. */
export interface OpenedFigures {
  readonly question: FiguresQuestion;
  readonly places: readonly LinePlace[];
}

function yearsOf({ year, toYear }: AskedFigures): number[] {
  const last = toYear ?? year;
  if (last < year || last >= year + MOST_YEARS) throw invalidInput('toYear');
  return Array.from({ length: last - year + 1 }, (_, at) => year + at);
}

/** Bodies and territories in the order asked for, each open whole; the actor's widest where none is named. */
async function scopesOf(context: RequestContext, asked: AskedFigures): Promise<AggregateScope[]> {
  const { form } = asked;
  const named = [
    ...(asked.territoryCodes ?? []).map((territoryCode) => ({ form, territoryCode })),
    ...(asked.bodyIds ?? []).map((bodyId) => ({ form, bodyId })),
  ];
  const scopes: AggregateScope[] = [];
  for (const one of named.length > 0 ? named : [{ form }]) scopes.push(await getScope(context, one));
  return scopes;
}

/** The rows asked for, in the order of the form. @throws Refusal UNKNOWN_ROW, UNREADABLE_PARAMETER */
async function keysOf(
  context: RequestContext,
  question: FiguresQuestion,
  { keys, servicesOf, service }: AskedFigures,
): Promise<RowKey[]> {
  const { form } = question;
  const unknown = (field: string) => new Refusal('UNKNOWN_ROW', { field });
  if (servicesOf && !isRowOf(form, servicesOf as RowKey)) throw unknown('servicesOf');
  if (keys) {
    if (!keys.every((key) => isRowOf(form, key as RowKey))) throw unknown('keys');
    if (service) await assertService(context, form.code, service);
    return [...new Set(keys as RowKey[])].sort((a, b) => compareRows(form, a, b));
  }
  const found =
    servicesOf || service
      ? (await serviceKeys(context, question)).filter(
          (key) =>
            findIndicator(form, key) &&
            (!servicesOf || key.startsWith(`${servicesOf}/`)) &&
            (!service || readRowKey(key).service === service),
        )
      : form.sections.flatMap(({ indicators }) => indicators.map(({ key }) => key));
  if (service && found.length === 0) await assertService(context, form.code, service);
  return found.sort((a, b) => compareRows(form, a, b));
}

/** @throws Refusal INVALID_INPUT, UNKNOWN_FORM, UNKNOWN_ROW, UNREADABLE_PARAMETER, NOT_FOUND, TOTAL_NOT_OPEN */
export async function openFigures(context: RequestContext, asked: AskedFigures): Promise<OpenedFigures> {
  const years = yearsOf(asked);
  const form = findFormOver(
    asked.form,
    { year: asked.year, quarter: 1 },
    { year: years.at(-1) ?? asked.year, quarter: 4 },
  );
  if (!form) throw new Refusal('UNKNOWN_FORM', { field: 'form' });
  const question = { form, years, period: asked.period, scopes: await scopesOf(context, asked) };
  const keys = await keysOf(context, question, asked);
  return {
    question,
    places: keys.flatMap((key) => question.scopes.map((scope, at) => ({ key, scope, at }))),
  };
}

/** The lines of some places, with their figures. */
export async function readLines(
  context: RequestContext,
  question: FiguresQuestion,
  places: readonly LinePlace[],
): Promise<ReportFigureLine[]> {
  const { form } = question;
  const keys = [...new Set(places.map(({ key }) => key))];
  const sums = await readMonthSums(context, question, keys);
  const byService = keys.filter((key) => readRowKey(key).service !== null);
  const names = await serviceNames(context, byService);
  return places.map(({ key, scope }) => {
    const { service } = readRowKey(key);
    const indicator = findIndicator(form, key);
    const stock = indicator?.stock ?? false;
    return {
      key,
      number: service ?? indicator?.number ?? '',
      title: (service === null ? indicator?.title[context.language] : names.get(service)) ?? service ?? key,
      level: (indicator?.level ?? 0) + (service === null ? 0 : 1),
      stock,
      note: stock ? stockNote(context, scope) : null,
      scope: scope.title,
      territoryCode: scope.code ?? null,
      bodyId: scope.scope === 'BODY' ? String(scope.id) : null,
      figures: figuresOf(question, sums, { scope, key, stock }).map(({ notYet, ...figure }) => ({
        ...figure,
        note: lackingNote(context, { ...figure, notYet }),
      })),
    };
  });
}
