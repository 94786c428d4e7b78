import { randomUUID } from 'node:crypto';
import type { GraphqlClient } from '../../harness';

/** What the operations of the table are tried on. */
export interface Ground {
  readonly draftId: string;
  readonly inspectionId: string;
  readonly prescriptionId: string;
  readonly documentId: string;
  readonly subjectId: string;
  readonly territoryId: string;
  readonly authorityId: string;
  readonly staffAccountId: string;
  readonly actingCapacityId: string;
  readonly reportId: string;
  /** An accepted one of the city, corrected once, of which a second correction is asked. */
  readonly correctedReportId: string;
  readonly requestId: string;
  /** A mark that is lifted, on a case of the office. */
  readonly liftedMarkId: string;
  readonly pointId: string;
  /** Somebody whom an act brought into a completed inspection, without an account. */
  readonly specialistId: string;
  readonly tokenId: string;
  readonly assignmentId: string;
  readonly inspectorCapacityId: string;
  readonly leaveId: string;
  readonly thirdPersonRequestId: string;
  readonly listId: string;
  readonly letterId: string;
  readonly referralId: string;
  readonly escalationId: string;
  readonly commissionId: string;
  readonly complaintId: string;
  readonly controlId: string;
  readonly planId: string;
  readonly planLineId: string;
  readonly eventId: string;
  readonly monitoringId: string;
  readonly quarterId: string;
  readonly yearScoreId: string;
  /** What the body of the case published of its own results, and took back. */
  readonly publicationId: string;
  readonly followedActId: string;
  readonly draftInput: object;
}

/** One row: an operation, who may, and what tells that it was let through. */
export interface Operation {
  readonly name: string;
  readonly cells: string;
  readonly document: string;
  variables(ground: Ground): Record<string, unknown>;
  /**
   * The refusal that only those meet who were let through: nothing changes, and every actor can try.
   * Left out where the operation answers with data.
   */
  readonly letThrough?: string;
  /** Which nodes of a list count as seen; all where left out. */
  readonly counts?: (node: Record<string, unknown>) => boolean;
}

const CELL_OF: Readonly<Record<string, string>> = { FORBIDDEN: 'f', NOT_FOUND: 'm', NOT_SIGNED_IN: 's' };

/** The cell that an actor gets; a code that no cell stands for is given whole, so that the test shows it. */
export async function tryOperation(
  client: GraphqlClient,
  operation: Operation,
  ground: Ground,
): Promise<string> {
  const { document, letThrough } = operation;
  const { data, errors } = await client.ask<Record<string, unknown>>(document, operation.variables(ground));
  const code = errors?.[0]?.extensions.code;
  if (code !== undefined) return code === letThrough ? '+' : (CELL_OF[code] ?? `[${code}]`);
  if (letThrough !== undefined) return '[done]';
  const [answer] = Object.values(data ?? {});
  if (Array.isArray(answer)) return answer.length > 0 ? '+' : 'm';
  if (!isPage(answer)) return answer === null ? 'm' : '+';
  return answer.nodes.some(operation.counts ?? (() => true)) ? '+' : 'm';
}

function isPage(answer: unknown): answer is { nodes: Record<string, unknown>[] } {
  return typeof answer === 'object' && answer !== null && 'nodes' in answer && Array.isArray(answer.nodes);
}

/** A version that no case has: whoever may act is told that it is stale, and nothing is done. */
const STALE = 999_999;

type Target =
  | 'id'
  | 'eventId'
  | 'escalationId'
  | 'letterId'
  | 'prescriptionId'
  | 'publicationId'
  | 'referralId'
  | 'reportId'
  | 'requestId';

function command(target: Target, name: string, answer: string, { input, also }: StaleCommand): string {
  const [declared, given] = input
    ? [`, $input: ${input[0]}!`, ', input: $input']
    : also
      ? [`, $also: ${also[1]}`, `, ${also[0]}: $also`]
      : ['', ''];
  return `mutation ($id: ID!, $key: String!, $version: Int!${declared}) {
    ${name}(${target}: $id, idempotencyKey: $key, expectedVersion: $version${given}) { ${answer} } }`;
}

interface StaleCommand {
  readonly name: string;
  readonly cells: string;
  readonly on: (ground: Ground) => string;
  readonly target?: Target;
  readonly input?: readonly [type: string, value: (ground: Ground) => object];
  /** An argument that is no input, e.g. the reason of a withdrawal. */
  readonly also?: readonly [name: string, type: string, value: unknown];
  readonly answer?: string;
}

/** A command on something that exists, tried with a version that is not its own. */
export function staleCommand(given: StaleCommand): Operation {
  const { name, cells, on, target = 'id', input, also, answer = 'id' } = given;
  return {
    name,
    cells,
    document: command(target, name, answer, given),
    variables: (ground) => ({
      id: on(ground),
      key: randomUUID(),
      version: STALE,
      ...(input ? { input: input[1](ground) } : {}),
      ...(also ? { also: also[2] } : {}),
    }),
    letThrough: 'STALE_VERSION',
  };
}

/** A question; seen when it answers something. */
export function question(
  name: string,
  cells: string,
  document: string,
  variables: Operation['variables'] = () => ({}),
  counts?: Operation['counts'],
): Operation {
  return { name, cells, document, variables, ...(counts ? { counts } : {}) };
}
