import type { Work } from '../../../platform/commands/work';
import type { SecretMark } from '../../../platform/files';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { invalidInput } from '../../../platform/refusals/invalid-input';
import { Refusal } from '../../../platform/refusals/refusal';
import { placeMark } from '../place-mark';
import type { MarkableThing, MarkedCase } from '../states';

export interface MarkControlInput {
  readonly of: MarkedCase;
  readonly caseId: number;
  readonly thing: MarkableThing;
  readonly thingId: number;
  readonly mark: SecretMark;
  readonly law: string | null;
  readonly reason: string;
  /** Whether it is the object's own secret: it may go on reading it. */
  readonly ofObject: boolean;
}

interface CaseFacts {
  readonly authorityId: number;
  readonly bodyId: number;
  readonly objectId: number | null;
  readonly namedAccountId: number | null;
}

/** Which things each case has. */
const CASES: Readonly<Record<MarkedCase, { kind: string; things: readonly MarkableThing[]; find: string }>> =
  {
    CONTROL_EVENT: {
      kind: 'control-event',
      things: ['FILE', 'CONTROL_ANSWER', 'CONTROL_RESPONSE', 'CONTROL_ACT'],
      find: `select e.authority_id as "authorityId", e.body_id as "bodyId", e.disclosed_to_subject_id as "objectId",
      (select x.account_id from control_executor x where x.event_id = e.id and x.account_id = $2::int limit 1) as "namedAccountId"
      from control_event e where e.id = $1`,
    },
    INTERNAL_MONITORING: {
      kind: 'internal-monitoring',
      things: ['FILE', 'INTERNAL_FINDING', 'INTERNAL_POINT', 'MONITORING_PROPOSAL'],
      find: `select m.authority_id as "authorityId", m.body_id as "bodyId", null::int as "objectId",
      nullif($2::int, $2::int) as "namedAccountId" from internal_monitoring m where m.id = $1`,
    },
  };

async function caseOf(work: Work, { of, caseId }: MarkControlInput): Promise<CaseFacts> {
  const [found] = await work.query<CaseFacts>(CASES[of].find, [caseId, work.actor.accountId]);
  if (!found) throw new Refusal('NOT_FOUND');
  return found;
}

/**
 * Marks a thing of internal control as a secret, with the same effect as in an inspection (clause 31).
 * @returns the mark's id
 * @throws Refusal NOT_FOUND, FORBIDDEN, INVALID_INPUT, REFUSED_BY_LAW
 */
export function markControlThing(
  context: RequestContext,
  idempotencyKey: string,
  input: MarkControlInput,
): Promise<number> {
  return context.execute({ name: 'markControlThing', idempotencyKey, input }, async (work) => {
    const found = await caseOf(work, input);
    const { kind: caseKind, things } = CASES[input.of];
    const of = { ...found, inspectionId: null, caseKind, caseId: input.caseId };
    work.authorize('mark', 'MarkedThing', of);
    if (!things.includes(input.thing)) throw invalidInput('input.thing', 'thing');
    return placeMark(work, { ...of, secretOfSubjectId: input.ofObject ? found.objectId : null }, input);
  });
}
