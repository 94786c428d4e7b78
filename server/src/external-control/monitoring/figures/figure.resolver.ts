import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { CalendarDate } from '../../../law';
import { PageArguments } from '../../../platform/graphql/connection';
import { parseId } from '../../../platform/graphql/id';
import { Permission } from '../../../platform/graphql/permission';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { CalendarDateScalar } from '../../../platform/graphql/scalars';
import type { MessageValues } from '../../../platform/messages/catalogue';
import type { Order } from '../../../platform/reading/reader';
import { ReadWhole, Sql } from '../../../platform/reading/sql-metadata';
import { Refusal } from '../../../platform/refusals/refusal';
import { compareBodies, FEWEST_BODIES, FEWEST_SERVICES, type BodyFigures } from './compare';
import {
  failCodeSql,
  ServiceComparison,
  ServiceFigureConnection,
  ServiceFigureImport,
  ServiceFigureImportConnection,
} from './figure.graphql-type';
import { cancelServiceFigures } from './import-figures';

const newestFirst = {
  keys: [{ expression: (alias: string) => `${alias}.id`, type: 'integer' as const }],
  descending: true,
};
/** What weighs most in a share comes first. */
const mostLate: Order = {
  keys: [
    { expression: (alias) => `${alias}.late`, type: 'integer' },
    { expression: (alias) => `${alias}.month`, type: 'date' },
    { expression: (alias) => `${alias}.public_service_id`, type: 'integer' },
  ],
  descending: true,
};
const MOST_SHOWN = 500;
const MOST_MONTHS = 24;

@ArgsType()
export class ComparisonArguments {
  @Field(() => CalendarDateScalar, { description: 'Any day of the first month.' })
  from!: CalendarDate;

  @Field(() => CalendarDateScalar, { description: 'Any day of the last month.' })
  to!: CalendarDate;

  @Field(() => ID, { nullable: true, description: 'Of one service alone.' })
  publicServiceId?: string | null;
}

@ArgsType()
export class FiguresArguments extends PageArguments {
  @Field(() => ID)
  subjectId!: string;

  @Field(() => CalendarDateScalar, { description: 'Any day of the first month.' })
  from!: CalendarDate;

  @Field(() => CalendarDateScalar, { description: 'Any day of the last month.' })
  to!: CalendarDate;

  @Field(() => ID, { nullable: true, description: 'Of one service alone.' })
  publicServiceId?: string | null;
}

/** $1, $2: the first days of the months; $3: of one service. The period before has as many months. */
const FIGURES_SQL = `
  with period as (
    select date_trunc('month', $1::date)::date as first, date_trunc('month', $2::date)::date as last
  ), earlier as (
    select (first - make_interval(months => (extract(year from age(last, first)) * 12 + extract(month from age(last, first)) + 1)::int))::date
      as first, first as until from period
  ), summed as (
    select f.subject_id,
      sum(f.rendered) filter (where f.month >= p.first) as rendered, sum(f.late) filter (where f.month >= p.first) as late,
      sum(f.refused) filter (where f.month >= p.first) as refused,
      sum(f.rendered) filter (where f.month < e.until) as earlier_rendered, sum(f.late) filter (where f.month < e.until) as earlier_late
    from service_figure f cross join period p cross join earlier e
    where f.month between e.first and p.last and ($3::int is null or f.public_service_id = $3)
    group by f.subject_id
  )
  select s.id as "subjectId", s.name_kk as kk, s.name_ru as ru, s.name_en as en, rendered::float8, late::float8, refused::float8,
    coalesce(earlier_rendered, 0)::float8 as "earlierRendered", coalesce(earlier_late, 0)::float8 as "earlierLate"
  from summed join inspected_subject s on s.id = summed.subject_id where rendered > 0 order by s.id`;

interface FigureRow extends BodyFigures {
  readonly refused: number;
  readonly kk: string;
  readonly ru: string;
  readonly en: string;
}

const monthsBetween = (from: string, to: string) =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
  Number(to.slice(5, 7)) -
  Number(from.slice(5, 7)) +
  1;

@Resolver(() => ServiceFigureImport)
export class FigureImportResolver {
  @FieldResolver(() => String, { nullable: true, description: 'Why nothing of the file was taken.' })
  @Sql({
    computedFrom: (alias) =>
      `jsonb_build_object('code', ${failCodeSql(alias)}, 'params', ${alias}.fail_params)`,
  })
  failMessage(
    @Root() { failMessage }: { failMessage: { code: string | null; params: MessageValues } },
    @Ctx() context: RequestContext,
  ): string | null {
    const { code, params } = failMessage;
    return code ? context.text(code, params) : null;
  }
}

@Resolver()
export class FigureResolver {
  @Query(() => ServiceFigureImportConnection, {
    description: 'Files of the monitoring information system, the newest first: clause 36 (1).',
  })
  @Permission('read', 'ServiceFigureImport')
  @ReadWhole()
  serviceFigureImports(
    @Args() page: PageArguments,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.findPage(info, page, newestFirst, () => 'true');
  }

  @Query(() => ServiceFigureConnection, {
    description: 'What the figures of one body in a comparison are made of, most late first: clause 36 (1).',
  })
  @Permission('read', 'ServiceFigure')
  @ReadWhole()
  serviceFigures(
    @Args() page: FiguresArguments,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.findPage(info, page, mostLate, (alias, sql) => {
      const monthOf = (day: CalendarDate) => `date_trunc('month', ${sql.value(day, 'date')})::date`;
      const conditions = [
        `${alias}.subject_id = ${sql.value(parseId(page.subjectId), 'integer')}`,
        `${alias}.month between ${monthOf(page.from)} and ${monthOf(page.to)}`,
      ];
      if (page.publicServiceId)
        conditions.push(
          `${alias}.public_service_id = ${sql.value(parseId(page.publicServiceId), 'integer')}`,
        );
      return conditions.join(' and ');
    });
  }

  @Mutation(() => ServiceFigureImport, {
    description: 'Stops a running import; nothing of its file stands then.',
  })
  @Permission('import', 'ServiceFigureImport')
  async cancelServiceFigures(
    @Arg('id', () => ID) id: string,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const done = await cancelServiceFigures(context, { id: parseId(id), idempotencyKey, expectedVersion });
    return context.reader.findOne(info, (alias, sql) => `${alias}.id = ${sql.value(done, 'integer')}`);
  }

  @Query(() => ServiceComparison, {
    description: 'Bodies that you may see, compared by the figures of the information system: clause 36 (1).',
  })
  @Permission('read', 'ServiceComparison')
  async serviceComparison(
    @Args() { from, to, publicServiceId }: ComparisonArguments,
    @Ctx() context: RequestContext,
  ): Promise<ServiceComparison> {
    const months = monthsBetween(from, to);
    if (months < 1 || months > MOST_MONTHS)
      throw new Refusal('COMPARISON_PERIOD', { field: 'to', params: { max: MOST_MONTHS } });
    const rows = await context.reader.query<FigureRow>(FIGURES_SQL, [
      from,
      to,
      publicServiceId ? parseId(publicServiceId) : null,
    ]);
    const byId = new Map(rows.map((row) => [row.subjectId, row]));
    const { bodies, ...told } = compareBodies(rows);
    const providers = bodies
      .toSorted(
        (a, b) =>
          b.reasons.length - a.reasons.length ||
          (b.share ?? -1) - (a.share ?? -1) ||
          a.subjectId - b.subjectId,
      )
      .slice(0, MOST_SHOWN)
      .map(({ subjectId, rendered, late, share, earlierShare, reasons }) => {
        const row = byId.get(subjectId);
        return {
          subjectId: String(subjectId),
          name: row?.[context.language] ?? '',
          rendered,
          late,
          refused: row?.refused ?? 0,
          share,
          earlierShare,
          reasons: reasons.map(({ kind, params }) => ({
            kind,
            message: context.text(`COMPARISON_${kind}`, params),
          })),
        };
      });
    const { compared, median, threshold } = told;
    const explanation =
      median === null || threshold === null
        ? context.text('COMPARISON_TOO_FEW', { compared, bodies: FEWEST_BODIES, services: FEWEST_SERVICES })
        : context.text('COMPARISON_EXPLAINED', {
            compared,
            services: FEWEST_SERVICES,
            median,
            deviation: told.deviation ?? 0,
            threshold,
          });
    return { explanation, compared, median, threshold, providers };
  }
}
