import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { dayOf } from '../law';
import { thing } from '../platform/access/ability';
import { Action, Severity } from '../platform/graphql/action.graphql-type';
import { optionalId, parseId } from '../platform/graphql/id';
import { Permission } from '../platform/graphql/permission';
import type { RequestContext } from '../platform/graphql/request-context';
import type { Order } from '../platform/reading/reader';
import { Sql } from '../platform/reading/sql-metadata';
import { confirmSuccession, dropSuccession, withdrawSuccession } from './decide-succession';
import { recordSuccession } from './record-succession';
import { findPassing, type Passing } from './passage';
import { findFaults } from './reorganisation';
import { findCases, type CaseOfDivision } from './share-cases';
import {
  CaseOfDivisionPart,
  PersonPassing,
  SubjectReorganisation,
  SubjectReorganisationConnection,
  SubjectReorganisationsArguments,
} from './reorganisation.graphql-type';
import { CaseShareInput, SuccessionInput } from './succession.input';
import {
  isSecondPerson,
  isOpen,
  mayWithdrawAct,
  REORGANISATION_ACTS,
  type ReorganisationAct,
  type ReorganisationState,
  type SuccessionFault,
} from './succession-rules';

const NEWEST_FIRST: Order = {
  keys: [{ expression: (alias) => `${alias}.id`, type: 'integer' }],
  descending: true,
};
const SAME_PERSON = 'SUCCESSION_SAME_PERSON';
const WITHDRAWN_ALONE = 'SUCCESSION_WITHDRAWN_ALONE';

async function answer(context: RequestContext, info: GraphQLResolveInfo, done: Promise<number>) {
  const id = await done;
  return context.reader.findOne(info, (alias, sql) => `${alias}.id = ${sql.value(id, 'integer')}`);
}

// Never cached: a request may act and then read.
function faultsLoader(context: RequestContext): DataLoader<number, SuccessionFault | undefined> {
  const load = async (ids: readonly number[]) => {
    const query = context.reader.query.bind(context.reader);
    const faults = await findFaults(query, ids, dayOf(context.now));
    return ids.map((id) => faults.get(id));
  };
  return context.store('reorganisation-faults', () => new DataLoader(load, { cache: false }));
}

function passingLoader(context: RequestContext): DataLoader<number, Passing[]> {
  const load = async (ids: readonly number[]) => {
    const query = context.reader.query.bind(context.reader);
    const passing = await findPassing(query, ids, dayOf(context.now));
    return ids.map((id) => passing.filter(({ actId }) => actId === id));
  };
  return context.store('reorganisation-passing', () => new DataLoader(load, { cache: false }));
}

function casesLoader(context: RequestContext): DataLoader<number, CaseOfDivision[]> {
  const load = async (ids: readonly number[]) => {
    const cases = await findCases(context.reader.query.bind(context.reader), ids);
    return ids.map((id) => cases.filter(({ actId }) => actId === id));
  };
  return context.store('reorganisation-cases', () => new DataLoader(load, { cache: false }));
}

/** Acts of reorganisation: entered, confirmed by another person, dropped or withdrawn (docs/adr/0030). */
@Resolver(() => SubjectReorganisation)
export class ReorganisationResolver {
  @Query(() => SubjectReorganisationConnection, {
    description: 'Acts of reorganisation, the newest first: drafts, those in force and those taken back.',
  })
  @Permission('read', 'SubjectReorganisation')
  subjectReorganisations(
    @Args(() => SubjectReorganisationsArguments) args: SubjectReorganisationsArguments,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { state, subjectId } = args.filter ?? {};
    return reader.findPage(info, args, NEWEST_FIRST, (alias, sql) => {
      const conditions = ['true'];
      if (state) conditions.push(`${alias}.state = ${sql.value(state, 'text')}`);
      if (subjectId) {
        const id = sql.value(parseId(subjectId), 'integer');
        conditions.push(
          `(${alias}.successor_id = ${id}
            or exists (select from reorganisation_successor y where y.reorganisation_id = ${alias}.id and y.subject_id = ${id})
            or exists (select from reorganised_subject n where n.reorganisation_id = ${alias}.id and n.subject_id = ${id}))`,
        );
      }
      return conditions.join(' and ');
    });
  }

  @FieldResolver(() => [PersonPassing], {
    description:
      'Of a draft: who acts for those who end, and who of them goes over to the successor when it is confirmed.',
  })
  @Sql({ needs: ['id', 'state'] })
  async peoplePassing(
    @Root() row: { id: number | string; state: ReorganisationState },
    @Ctx() context: RequestContext,
  ): Promise<PersonPassing[]> {
    if (row.state !== 'DRAFT') return [];
    const passing = await passingLoader(context).load(Number(row.id));
    return passing.map(({ capacityId, fullName, position, subjectName, passage }) => ({
      id: String(capacityId),
      fullName,
      positionTitle: position[context.language],
      subjectName: subjectName[context.language],
      passage,
      passageTitle: context.text(`PASSAGE_${passage}`),
    }));
  }

  @FieldResolver(() => [CaseOfDivisionPart], {
    description:
      'Of a draft of division among several: the open cases to share out; of one in force, what went to another successor than the first.',
  })
  @Sql({ needs: ['id'] })
  async casesOfDivision(
    @Root() row: { id: number | string },
    @Ctx() context: RequestContext,
  ): Promise<CaseOfDivisionPart[]> {
    const cases = await casesLoader(context).load(Number(row.id));
    return cases.map(({ caseKind, caseId, number, successorId, successorName }) => ({
      caseKind,
      caseId: String(caseId),
      number,
      successorId: successorId === null ? null : String(successorId),
      successorName: successorName?.[context.language] ?? null,
    }));
  }

  @FieldResolver(() => [Action], { description: 'What you may do with it now, and if not, why.' })
  @Sql({ needs: ['id', 'state', 'entered_by_account'] })
  async actions(
    @Root()
    row: { id: number | string; state: ReorganisationState; enteredByAccount: number | null },
    @Ctx() context: RequestContext,
  ): Promise<Action[]> {
    const { abilities, actor } = context;
    if (!abilities.forActor(actor).can('succeed', thing('InspectedSubject', {}))) return [];
    const names = (Object.keys(REORGANISATION_ACTS) as ReorganisationAct[]).filter((name) =>
      isOpen(row.state, name),
    );
    const fault = row.state === 'DRAFT' ? await faultsLoader(context).load(Number(row.id)) : undefined;
    const against: Readonly<Record<ReorganisationAct, readonly string[]>> = {
      confirmSuccession: [
        ...(isSecondPerson(row.enteredByAccount, actor.accountId) ? [] : [SAME_PERSON]),
        ...(fault ? [fault.code] : []),
      ],
      dropSuccession: [],
      withdrawSuccession: mayWithdrawAct(row.enteredByAccount, actor) ? [] : [WITHDRAWN_ALONE],
    };
    return names.map((name) => {
      const refusals = against[name].map((code) => ({
        clause: null,
        code,
        severity: Severity.CURABLE,
        message: context.text(code),
      }));
      return { name, allowed: refusals.length === 0, refusals };
    });
  }

  @Mutation(() => SubjectReorganisation, {
    description:
      'Enters an act by which subjects end and another one comes into their place. It is in force once a second person confirms it.',
  })
  @Permission('succeed', 'InspectedSubject')
  recordSuccession(
    @Arg('input', () => SuccessionInput)
    { predecessorIds, successorId, furtherSuccessorIds, ...input }: SuccessionInput,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const ids = {
      predecessorIds: predecessorIds.map(parseId),
      successorId: parseId(successorId),
      furtherIds: (furtherSuccessorIds ?? []).map(parseId),
    };
    return answer(context, info, recordSuccession(context, idempotencyKey, { ...input, ...ids }));
  }

  @Mutation(() => SubjectReorganisation, {
    description:
      'Confirms an act that another person entered: the successor stands in their place from now on, and whoever acted for them acts for it. Where several heads come together, the one who leads is named; of a division among several, whom an open case goes to, else to the first.',
  })
  @Permission('succeed', 'InspectedSubject')
  confirmSuccession(
    @Arg('id', () => ID) id: string,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('headCapacityId', () => ID, { nullable: true }) headCapacityId?: string | null,
    @Arg('shares', () => [CaseShareInput], { nullable: true }) shares?: CaseShareInput[] | null,
  ) {
    const head = { headCapacityId: optionalId(headCapacityId, 'headCapacityId') };
    const chosen = (shares ?? []).map(({ caseKind, caseId, successorId }) => ({
      caseKind,
      caseId: parseId(caseId),
      successorId: parseId(successorId),
    }));
    const decision = { id: parseId(id), idempotencyKey, expectedVersion, ...head, shares: chosen };
    return answer(context, info, confirmSuccession(context, decision));
  }

  @Mutation(() => SubjectReorganisation, { description: 'Drops an act that was not confirmed.' })
  @Permission('succeed', 'InspectedSubject')
  dropSuccession(
    @Arg('id', () => ID) id: string,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Arg('reason', () => String) reason: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const decision = { id: parseId(id), idempotencyKey, expectedVersion, reason };
    return answer(context, info, dropSuccession(context, decision));
  }

  @Mutation(() => SubjectReorganisation, {
    description:
      'Withdraws an act that was confirmed in error: the predecessor stands again, what was done meanwhile stays and is listed.',
  })
  @Permission('succeed', 'InspectedSubject')
  withdrawSuccession(
    @Arg('id', () => ID) id: string,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Arg('reason', () => String) reason: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const decision = { id: parseId(id), idempotencyKey, expectedVersion, reason };
    return answer(context, info, withdrawSuccession(context, decision));
  }
}
