import { thing } from '../../platform/access/ability';
import type { RequestContext } from '../../platform/graphql/request-context';
import { noteEvent } from './complaint-case';
import type { ComplaintPerson } from './graphql/complaint.graphql-type';

interface Row extends ComplaintPerson {
  readonly id: number;
  readonly version: number;
  readonly number: string;
  readonly authorityId: number;
  readonly assignedAccountId: number | null;
}

const PERSON_SQL = `
  select c.id, c.version, c.number, c.authority_id as "authorityId", c.assigned_account_id as "assignedAccountId", p.kind, p.name,
    p.phone, p.email, p.address, p.violated_right as "violatedRight", p.text
  from complaint c join complaint_person p on p.id = c.id where c.id = $1`;

const MINUTE = 60_000;

/**
 * Who complains, for whoever needs it to handle the complaint; each reading is noted before anything is shown, what a page asks for
 * within one minute once. Clause 31.
 */
export async function readComplainant(
  context: RequestContext,
  complaintId: number,
): Promise<ComplaintPerson | null> {
  const [row] = await context.reader.query<Row>(PERSON_SQL, [complaintId]);
  if (!row) return null;
  const { id, version, number, authorityId, assignedAccountId, ...person } = row;
  const ability = context.abilities.forActor(context.actor);
  if (!ability.can('read', thing('ComplaintPerson', { authorityId, assignedAccountId }))) return null;
  const minute = Math.floor(context.now.getTime() / MINUTE);
  const opening = `complainant-${id}-${context.actor.capacityId}-${minute}`;
  await context.execute({ name: 'noteComplainantRead', idempotencyKey: opening, input: { id } }, (work) => {
    noteEvent(work, { id, version, number, authority: { id: authorityId } }, 'complainantRead');
    return Promise.resolve(id);
  });
  return person;
}
