import type { Client } from 'pg';
import { openSession } from '../api/sessions';
import { moveSequences } from '../volume/constraints';
import { createHelpers } from '../volume/filling';
import { fillSubjects } from '../volume/fill-subjects';

/** An inspector of a territorial office, with what a case of theirs is about. */
export interface Inspector {
  readonly cookie: string;
  /** Of the head of the office, who signs what an inspector prepares. */
  readonly headCookie: string;
  readonly capacityId: string;
  readonly subjectId: string;
  readonly checklistId: string;
  readonly pointIds: readonly string[];
  readonly publicServiceId: string;
}

interface Row extends Omit<Inspector, 'cookie' | 'headCookie'> {
  readonly account: number;
  readonly capacity: number;
  readonly headAccount: number;
  readonly headCapacity: number;
}

/** The first of every office, then the second, so that all offices are at work; each has a subject of their own. */
const INSPECTORS = `
  select o.account_id as account, o.capacity_id as capacity, h.account_id as "headAccount", h.capacity_id as "headCapacity",
    o.capacity_id::text as "capacityId", s.id::text as "subjectId", s.checklist_id::text as "checklistId",
    (select array_agg(id::text order by position) from (select id, position from checklist_point
      where checklist_id = s.checklist_id order by position limit 5) p) as "pointIds",
    (select min(id)::text from public_service) as "publicServiceId"
  from volume_officer o
  join authority a on a.id = o.authority_id and a.kind = 'TERRITORIAL'
  join volume_officer h on h.authority_id = o.authority_id and h.rank = 0
  join volume_subject s on s.authority_id = o.authority_id and s.rank = o.rank
  where o.rank > 0 order by o.rank, o.authority_id limit $1`;

/** Fills the registers at national scale and signs in as many inspectors as are asked for, and their heads. */
export async function openOffices(owner: Client, many: number): Promise<Inspector[]> {
  await owner.query('begin');
  const filling = { client: owner, say: () => undefined };
  await createHelpers(filling);
  await fillSubjects(filling);
  await moveSequences(filling, ['inspected_subject', 'account', 'capacity']);
  const { rows } = await owner.query<Row>(INSPECTORS, [many]);
  await owner.query('commit');
  if (rows.length < many) throw new Error(`there are ${rows.length} inspectors instead of ${many}`);
  const inspectors: Inspector[] = [];
  for (const { account, capacity, headAccount, headCapacity, ...rest } of rows) {
    const cookie = await openSession(owner, account, capacity);
    inspectors.push({ ...rest, cookie, headCookie: await openSession(owner, headAccount, headCapacity) });
  }
  return inspectors;
}
