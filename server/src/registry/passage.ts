import { dayOf, type CalendarDate } from '../law';
import type { Work } from '../platform/commands/work';
import type { Texts } from '../platform/messages/language';
import { Refusal } from '../platform/refusals/refusal';
import { judgePassage, type Passage, type PassageFacts } from './passage-rules';

/** Whoever acts for a body that an act ends, and what the act makes of it. */
export interface Passing extends PassageFacts {
  readonly actId: number;
  readonly subjectId: number;
  readonly fullName: string;
  readonly position: Texts;
  readonly subjectName: Texts;
  readonly passage: Passage;
}

const stands = (alias: string, day: string) =>
  `${alias}.withdrawn_at is null and coalesce(${alias}.valid_to >= ${day}::date, true)`;

const PASSING_SQL = `
  select r.id as "actId", r.kind, c.id as "capacityId", c.account_id as "accountId", c.role, c.subject_id as "subjectId",
    a.full_name as "fullName", jsonb_build_object('kk', c.position_kk, 'ru', c.position_ru, 'en', c.position_en) as position,
    jsonb_build_object('kk', s.name_kk, 'ru', s.name_ru, 'en', coalesce(s.name_en, s.name_ru)) as "subjectName",
    exists (select from capacity h where h.subject_id = r.successor_id and ${stands('h', '$2')}) as "successorPeopled",
    exists (select from capacity h where h.subject_id = r.successor_id and h.role = 'SUBJECT_HEAD' and ${stands('h', '$2')}) as "successorHeaded"
  from subject_reorganisation r
  join reorganised_subject n on n.reorganisation_id = r.id
  join inspected_subject s on s.id = n.subject_id
  join capacity c on c.subject_id = n.subject_id and ${stands('c', '$2')}
  join account a on a.id = c.account_id and a.disabled_at is null
  where r.id = any ($1::int[]) and r.state = 'DRAFT' order by n.id, c.id`;

/** Of drafts of these acts, whoever acts for those who end. */
export async function findPassing(
  query: Work['query'],
  actIds: readonly number[],
  today: CalendarDate,
): Promise<Passing[]> {
  const found = await query<Omit<Passing, 'passage'>>(PASSING_SQL, [actIds, today]);
  return actIds.flatMap((actId) => {
    const ofAct = found.filter((one) => one.actId === actId);
    const passages = judgePassage(ofAct);
    return ofAct.map((one, index) => ({ ...one, passage: passages[index] }));
  });
}

/**
 * Who goes over, the head that was named among them.
 * @throws Refusal SUCCESSION_HEAD_UNNAMED where several heads come together and none of them is named, or one is who is none of them
 */
export async function choosePassing(
  work: Work,
  actId: number,
  headCapacityId: number | null,
): Promise<Passing[]> {
  const passing = await findPassing((text, values) => work.query(text, values), [actId], dayOf(work.now));
  const heads = passing.filter(({ passage }) => passage === 'TO_BE_CHOSEN');
  const named = heads.find(({ capacityId }) => capacityId === headCapacityId);
  if (!named && (heads.length > 0 || headCapacityId !== null))
    throw new Refusal('SUCCESSION_HEAD_UNNAMED', {
      field: 'headCapacityId',
      params: { heads: heads.map(({ fullName }) => fullName).join(', ') },
    });
  return passing.filter((one) => one.passage === 'GOES_OVER' || one === named);
}

const GO_OVER_SQL = `
  insert into capacity (account_id, role, side, subject_id, position_kk, position_ru, position_en, valid_from, valid_to, came_from_id)
  select c.account_id, c.role, c.side, $2::int, c.position_kk, c.position_ru, c.position_en, greatest(c.valid_from, $3::date), c.valid_to, c.id
  from capacity c
  where c.id = any ($1::int[]) and not exists (select from capacity h where h.account_id = c.account_id and h.subject_id = $2
    and h.role = c.role and ${stands('h', '$3')})
  order by c.id
  on conflict do nothing`;

/** They act for the successor in the roles and positions that they held; the capacities that they held stay as they were. */
export async function goOver(work: Work, passing: readonly Passing[], successorId: number): Promise<void> {
  if (passing.length === 0) return;
  await work.query(GO_OVER_SQL, [passing.map(({ capacityId }) => capacityId), successorId, dayOf(work.now)]);
}

/** Whoever went over by an act goes back, wherever they came from there by later acts. */
export const GO_BACK_SQL = `
  with recursive came as (
    select c.id from capacity c join reorganised_subject n on n.reorganisation_id = $1 and c.came_from_id = any (n.ended_capacity_ids)
    union select c.id from capacity c join came on c.came_from_id = came.id
  )
  update capacity c set withdrawn_at = $2 from came where c.id = came.id and c.withdrawn_at is null`;
