import { Router, type Request } from 'express';
import type { Cell } from '../../platform/export/csv';
import { routeTable, type SentTable } from '../../platform/export/send-table';
import type { Application } from '../../platform/graphql/application';
import type { ActorOf } from '../../platform/graphql/context-of';
import { parseId } from '../../platform/graphql/id';
import type { RequestContext } from '../../platform/graphql/request-context';
import { assertParameters } from '../../platform/http/asked-parameters';
import type { HttpRoute } from '../../platform/http/http-server';
import { invalidInput } from '../../platform/refusals/invalid-input';
import { Refusal } from '../../platform/refusals/refusal';

/** As many as stand side by side on the page. */
const MOST_BODIES = 20;

interface ComparedLine {
  readonly bodyId: number;
  readonly year: number;
  /** In hundredths of a point. */
  readonly points: number;
  readonly place: number;
}

/** The bodies chosen, in the order they were chosen. @throws Refusal INVALID_INPUT */
function bodiesOf({ query }: Request): number[] {
  const given = typeof query['bodies'] === 'string' ? query['bodies'].split(',').filter(Boolean) : [];
  if (given.length === 0 || given.length > MOST_BODIES) throw invalidInput('bodies');
  return [...new Set(given.map(parseId))];
}

/** Exactly the table of the page: chosen bodies side by side, year by year, of scores that the reader may see. */
async function comparisonTable(context: RequestContext, request: Request): Promise<SentTable> {
  const { actor, abilities, reader, language } = context;
  if (!abilities.template(actor.role).can('read', 'YearScoreLine'))
    throw new Refusal(actor.kind === 'anonymous' ? 'NOT_SIGNED_IN' : 'FORBIDDEN');
  assertParameters(request, ['bodies']);
  const bodies = bodiesOf(request);
  const lines = await reader.query<ComparedLine>(
    `select l.body_id as "bodyId", s.year, l.points, l.place from year_score_line l join year_score s on s.id = l.score_id
     where l.body_id = any ($1::int[])`,
    [bodies],
  );
  const names = await reader.query<{ id: number; name: string }>(
    `select id, case $2 when 'kk' then name_kk when 'ru' then name_ru else name_en end as name
     from inspected_subject where id = any ($1::int[])`,
    [bodies, language],
  );
  const editions = await reader.query<{ year: number; edition: string }>(
    `select s.year, e.edition from year_score s join score_edition e on e.id = s.edition_id where s.year = any ($1::int[])
     order by s.year desc`,
    [lines.map(({ year }) => year)],
  );
  const years = [...new Set(lines.map(({ year }) => year))].toSorted((a, b) => b - a);
  const row = (body: number): Cell[] => [
    names.find(({ id }) => id === body)?.name ?? '',
    ...years.flatMap((year) => {
      const line = lines.find((one) => one.bodyId === body && one.year === year);
      return line ? [line.points / 100, line.place] : [null, null];
    }),
  ];
  return {
    name: 'score-comparison',
    title: context.text('YEAR_SCORE_COMPARED'),
    about: [
      [context.text('YEAR_SCORE_COMPARED'), context.text('YEAR_SCORE_OF_HUNDRED')],
      [
        context.text('YEAR_SCORE_EDITIONS'),
        editions.map(({ year, edition }) => `${year}: ${edition}`).join('; '),
      ],
      // A table of names alone would not say whether nobody was scored or something went wrong.
      ...(lines.length === 0
        ? [[context.text('YEAR_SCORE_REMARK'), context.text('YEAR_SCORE_NONE_COMPARED')] as const]
        : []),
    ],
    heads: [
      context.text('YEAR_SCORE_BODY'),
      ...years.flatMap((year) => [
        context.text('YEAR_SCORE_POINTS_OF', { year }),
        context.text('YEAR_SCORE_PLACE_OF', { year }),
      ]),
    ],
    widths: [60, 16],
    rows: bodies.filter((body) => names.some(({ id }) => id === body)).map(row),
  };
}

/** `GET /score-comparison.csv?bodies=1,2` and `.xlsx`: the scores of chosen bodies side by side. */
export function comparisonRoute(application: Application, actorOf: ActorOf): HttpRoute {
  const route = Router();
  routeTable(route, '/score-comparison', { application, actorOf }, comparisonTable);
  return { path: '/', route };
}
