import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Action } from '../../../external-control/case';
import { MarkedThing, needOfControlSql } from '../../../external-control/confidentiality';
import { thing } from '../../../platform/access/ability';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { Sql, type Expression } from '../../../platform/reading/sql-metadata';
import { InternalMonitoring } from './internal-monitoring.graphql-type';

const needFacts: Expression = (alias) =>
  needOfControlSql(alias, 'internal-monitoring', 'null::integer', 'null::integer');

/** What clause 31 adds to internal monitoring. */
@Resolver(() => InternalMonitoring)
export class InternalMonitoringConfidentialityResolver {
  @FieldResolver(() => [MarkedThing], {
    description:
      'Marks of secrecy on its things, those in force first: what is marked, not what it says (clause 31).',
  })
  @Sql({
    many: {
      foreign: 'case_id',
      where: `{alias}.case_kind = 'internal-monitoring'`,
      orderBy: '({alias}.lifted_at is not null), {alias}.id',
      cap: 100,
    },
  })
  markedThings(@Root() row: { markedThings: MarkedThing[] }): MarkedThing[] {
    return row.markedThings;
  }

  @FieldResolver(() => [Action], { description: 'Whether you may mark its things (clause 31).' })
  @Sql({ computedFrom: needFacts })
  secrecyActions(
    @Root() { secrecyActions: facts }: { secrecyActions: object },
    @Ctx() context: RequestContext,
  ): Action[] {
    const may = context.abilities.forActor(context.actor).can('mark', thing('MarkedThing', facts));
    return may ? [{ name: 'markControlThing', allowed: true, refusals: [] }] : [];
  }
}
