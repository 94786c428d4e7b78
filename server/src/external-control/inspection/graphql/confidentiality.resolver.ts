import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { thing } from '../../../platform/access/ability';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { Sql, type Expression } from '../../../platform/reading/sql-metadata';
import { Action } from '../../case';
import { MarkedThing, namedSql } from '../../confidentiality';
import { Inspection } from './inspection.graphql-type';

/** What the ability is asked of a case's secrets; a subject reads its own. */
const needFacts: Expression = (alias, sql) =>
  `jsonb_build_object('inspectionId', ${alias}.id, 'authorityId', ${alias}.authority_id,
    'secretOfSubjectId', ${alias}.disclosed_to_subject_id,
    'namedAccountId', ${namedSql(`${alias}.id`, sql.actor('accountId'))})`;

const NAMES = { markThing: 'mark', openMarkedText: 'open' } as const;

/** What clause 31 adds to an inspection. */
@Resolver(() => Inspection)
export class InspectionConfidentialityResolver {
  @FieldResolver(() => [MarkedThing], {
    description:
      'Marks of secrecy on its things, those in force first: what is marked, not what it says (clause 31).',
  })
  @Sql({
    many: {
      foreign: 'inspection_id',
      orderBy: '({alias}.lifted_at is not null), {alias}.id',
      cap: 100,
    },
  })
  markedThings(@Root() row: { markedThings: MarkedThing[] }): MarkedThing[] {
    return row.markedThings;
  }

  @FieldResolver(() => [Action], {
    description: 'Whether you may mark its things, and open what is marked (clause 31).',
  })
  @Sql({ computedFrom: needFacts })
  secrecyActions(
    @Root() { secrecyActions: facts }: { secrecyActions: object },
    @Ctx() context: RequestContext,
  ): Action[] {
    const ability = context.abilities.forActor(context.actor);
    const of = thing('MarkedThing', facts);
    return Object.entries(NAMES)
      .filter(([, permission]) => ability.can(permission, of))
      .map(([name]) => ({ name, allowed: true, refusals: [] }));
  }
}
