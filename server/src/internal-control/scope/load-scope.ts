import type { Work } from '../../platform/commands/work';
import { Refusal } from '../../platform/refusals/refusal';
import type { SqlWriter } from '../../platform/reading/sql-writer';
import type { ScopeFacts } from './rules';

/** The body of the person who acts, and the office above it. */
export interface ControllingBody {
  readonly id: number;
  readonly kind: string;
  readonly authorityId: number;
}

/** @throws Refusal FORBIDDEN for whoever acts for no body */
export async function loadOwnBody(work: Work): Promise<ControllingBody> {
  const [body] = await work.query<ControllingBody>(
    `select id, kind, authority_id as "authorityId" from inspected_subject where id = $1`,
    [work.actor.subjectId],
  );
  if (!body) throw new Refusal('FORBIDDEN');
  return body;
}

/** How a body stands to an object in the tree of subordination. @throws Refusal NOT_FOUND for an object that it may not know */
export async function loadScope(
  work: Work,
  body: Pick<ControllingBody, 'id' | 'kind'>,
  objectId: number,
  field = 'objectId',
): Promise<ScopeFacts> {
  const [found] = await work.query<{ isAbove: boolean }>(
    `with recursive above as (
       select id, parent_id from inspected_subject where id = $1
       union select s.id, s.parent_id from inspected_subject s join above a on s.id = a.parent_id)
     select exists (select from above where id = $2) as "isAbove" from inspected_subject where id = $1`,
    [objectId, body.id],
  );
  if (!found) throw new Refusal('NOT_FOUND', { field });
  return { bodyKind: body.kind, isAbove: found.isAbove };
}

/** The reader's own body and everything below it, as a condition on a subject's id. */
export function isObjectOfOwn(id: string, sql: SqlWriter): string {
  return `${id} = any (array(
    with recursive below as (
      select id from inspected_subject where id = ${sql.actor('subjectId')}
      union select s.id from inspected_subject s join below b on s.parent_id = b.id)
    select id from below))`;
}
