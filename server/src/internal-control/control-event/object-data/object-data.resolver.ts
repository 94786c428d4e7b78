import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { CalendarDate } from '../../../law';
import { parseId } from '../../../platform/graphql/id';
import { Permission } from '../../../platform/graphql/permission';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { CalendarDateScalar } from '../../../platform/graphql/scalars';
import { Refusal } from '../../../platform/refusals/refusal';
import { compareObjects } from './comparison';
import { ComparisonArguments, ObjectComparisonConnection } from './comparison.graphql-type';
import { findObjectData, sumOf } from './object-data';
import { ObjectOfControlData } from './object-data.graphql-type';

const MOST_SHOWN = 500;
const shareOf = (late: number, rendered: number) =>
  rendered === 0 ? null : Math.round((late / rendered) * 10_000) / 100;

@Resolver()
export class ObjectDataResolver {
  @Query(() => ObjectOfControlData, {
    description:
      'Services, missed terms and complaints of an object of your body’s control in a period, at most five years: clause 48 (3).',
  })
  @Permission('list', 'ObjectOfControl')
  async objectOfControlData(
    @Arg('objectId', () => ID) objectId: string,
    @Arg('from', () => CalendarDateScalar) from: CalendarDate,
    @Arg('to', () => CalendarDateScalar, { description: 'The last day.' }) to: CalendarDate,
    @Ctx() context: RequestContext,
  ): Promise<ObjectOfControlData> {
    const { actor, language } = context;
    if (actor.subjectId === null) throw new Refusal('FORBIDDEN');
    const asked = { bodyId: actor.subjectId, objectId: parseId(objectId), from, to };
    const { services, complaints } = await findObjectData(context, asked);
    return {
      rendered: sumOf(services, 'rendered'),
      late: sumOf(services, 'late'),
      refused: sumOf(services, 'refused'),
      complaintCount: complaints.length,
      services: services.slice(0, MOST_SHOWN).map(({ subjectId, provider, service, ...figures }) => ({
        ...figures,
        subjectId: String(subjectId),
        name: provider[language],
        service: service[language],
        share: shareOf(figures.late, figures.rendered),
      })),
      complaints: complaints.slice(0, MOST_SHOWN).map(({ number, day, state, serviceCode }) => ({
        number,
        day,
        stateTitle: context.text(`COMPLAINT_STATE_${state}`),
        serviceCode,
      })),
    };
  }

  @Query(() => ObjectComparisonConnection, {
    description:
      'Objects of your body’s control over the quarters of a year: services, missed terms, complaints, violations found (clauses 39, 40).',
  })
  @Permission('list', 'ObjectOfControl')
  async objectsOfControlCompared(
    @Args() { year, search, first, after }: ComparisonArguments,
    @Ctx() context: RequestContext,
  ) {
    const bodyId = context.actor.subjectId;
    if (bodyId === null) throw new Refusal('FORBIDDEN');
    const asked = { bodyId, year, search: search ?? '', first, after: after ?? null };
    const { rows, cursors, hasNextPage } = await compareObjects(context, asked);
    const nodes = rows.map(({ id, quarters, ...row }) => ({
      ...row,
      id: String(id),
      quarters: quarters.map((quarter) => ({
        ...quarter,
        events: quarter.events.map((event) => ({ ...event, id: String(event.id) })),
      })),
    }));
    return {
      nodes,
      edges: nodes.map((node, i) => ({ node, cursor: cursors[i] ?? '' })),
      pageInfo: { endCursor: cursors.at(-1) ?? null, hasNextPage },
    };
  }
}
