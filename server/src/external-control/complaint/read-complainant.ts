import { thing } from '../../platform/access/ability';
import type { RequestContext } from '../../platform/graphql/request-context';
import { COMPLAINT_CASE } from './complaint-case';
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

interface NotedCase {
  readonly caseKind: 'complaint' | 'inspection';
  readonly id: number;
  readonly version: number;
  readonly number: string;
  readonly authorityId: number;
}

/** Notes in the journals of the cases that somebody read who complained; what a page asks for within one minute once. Clause 31. */
async function noteComplainantRead(context: RequestContext, cases: readonly NotedCase[]): Promise<void> {
  const minute = Math.floor(context.now.getTime() / MINUTE);
  for (const { caseKind, id, version, number, authorityId } of cases) {
    const opening = `complainant-${caseKind === 'complaint' ? '' : `${caseKind}-`}${id}-${context.actor.capacityId}-${minute}`;
    await context.execute({ name: 'noteComplainantRead', idempotencyKey: opening, input: { id } }, (work) => {
      work.journal({
        action: 'complainantRead',
        caseKind,
        caseId: id,
        caseVersion: version,
        authorityId,
        disclosedToSubjectId: null,
        details: { number },
      });
      return Promise.resolve(id);
    });
  }
}

/** Who complains, for whoever needs it to handle the complaint; each reading is noted before anything is shown. Clause 31. */
export async function readComplainant(
  context: RequestContext,
  complaintId: number,
): Promise<ComplaintPerson | null> {
  const [row] = await context.reader.query<Row>(PERSON_SQL, [complaintId]);
  if (!row) return null;
  const { id, version, number, authorityId, assignedAccountId, ...person } = row;
  const ability = context.abilities.forActor(context.actor);
  if (!ability.can('read', thing('ComplaintPerson', { authorityId, assignedAccountId }))) return null;
  await noteComplainantRead(context, [{ caseKind: COMPLAINT_CASE, id, version, number, authorityId }]);
  return person;
}

const COMPLAINT_SQL = `
  select 'complaint' as "caseKind", id, version, number, authority_id as "authorityId" from complaint where id = $1`;

/** The inspection and the complaints that are its grounds, as far as the reader sees them. */
const INSPECTION_SQL = `
  select 'inspection' as "caseKind", i.id, i.version, i.number, i.authority_id as "authorityId" from inspection i where i.id = $1
  union all select 'complaint', c.id, c.version, c.number, c.authority_id from complaint c
    where c.inspection_id = $1 or c.number in (select g.basis_number from inspection_ground g
      where g.inspection_id = $1 and g.kind = 'CONSUMER_ADDRESS')`;

/** Notes a reading of what a paper of a case tells of who complained. */
export async function noteCaseRead(
  context: RequestContext,
  caseKind: string | null,
  caseId: number | null,
): Promise<void> {
  const text = caseKind === COMPLAINT_CASE ? COMPLAINT_SQL : INSPECTION_SQL;
  await noteComplainantRead(context, await context.reader.query<NotedCase>(text, [caseId]));
}

interface GroundPerson {
  readonly inspectionId: number;
  readonly personName: string | null;
}

const GROUND_SQL = `select inspection_id as "inspectionId", person_name as "personName" from inspection_ground
  where id = $1 and handles_inspection(inspection_id)`;

/** Whose right is violated, for whoever handles the case: the named inspectors and the head of its office. Clause 31. */
export async function readPersonOfGround(context: RequestContext, groundId: number): Promise<string | null> {
  const [ground] = await context.reader.query<GroundPerson>(GROUND_SQL, [groundId]);
  if (!ground?.personName) return null;
  const ability = context.abilities.forActor(context.actor);
  if (!ability.can('readPerson', 'InspectionGround')) return null;
  await noteCaseRead(context, 'inspection', ground.inspectionId);
  return ground.personName;
}
