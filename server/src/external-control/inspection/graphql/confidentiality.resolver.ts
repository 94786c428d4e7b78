import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { thing } from '../../../platform/access/ability';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { Sql, type Expression } from '../../../platform/reading/sql-metadata';
import { Action } from '../../case';
import { MarkedThing, namedSql } from '../../confidentiality';
import { SecretDisclosure } from '../../disclosure';
import { Inspection } from './inspection.graphql-type';

/** What the ability is asked of a case's secrets; a subject reads its own. */
const needFacts: Expression = (alias, sql) =>
  `jsonb_build_object('inspectionId', ${alias}.id, 'authorityId', ${alias}.authority_id,
    'secretOfSubjectId', ${alias}.disclosed_to_subject_id,
    'namedAccountId', ${namedSql(`${alias}.id`, sql.actor('accountId'))})`;

const NAMES = {
  markThing: ['mark', 'MarkedThing'],
  openMarkedText: ['open', 'MarkedThing'],
  discloseSecret: ['disclose', 'SecretDisclosure'],
} as const;

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

  @FieldResolver(() => [SecretDisclosure], {
    description: 'What of it was disclosed to whom, under which law (clause 31).',
  })
  @Sql({ many: { foreign: 'inspection_id', orderBy: '{alias}.id', cap: 50 } })
  secretDisclosures(@Root() row: { secretDisclosures: SecretDisclosure[] }): SecretDisclosure[] {
    return row.secretDisclosures;
  }

  @FieldResolver(() => [Action], {
    description:
      'Whether you may mark its things, open what is marked, and disclose it under a law (clause 31).',
  })
  @Sql({ computedFrom: needFacts })
  secrecyActions(
    @Root() { secrecyActions: facts }: { secrecyActions: object },
    @Ctx() context: RequestContext,
  ): Action[] {
    const ability = context.abilities.forActor(context.actor);
    return Object.entries(NAMES)
      .filter(([, [permission, subject]]) => ability.can(permission, thing(subject, facts)))
      .map(([name]) => ({ name, allowed: true, refusals: [] }));
  }
}
