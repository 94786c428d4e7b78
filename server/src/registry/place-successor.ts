import type { Work } from '../platform/commands/work';

/** From the body that ended upwards, to the first that stands and is not the successor itself; and whether the successor lies below it. */
const PLACE_SQL = `
  with recursive above_successor as (
    select parent_id as id from inspected_subject where id = $2
    union select s.parent_id from inspected_subject s join above_successor a on s.id = a.id
  ), above_ended as (
    select parent_id as id, 1 as step from inspected_subject where id = $1
    union all
    select s.parent_id, a.step + 1 from inspected_subject s join above_ended a on s.id = a.id where a.step < 50
  )
  select (select parent_id from inspected_subject where id = $2) as "formerParentId",
    jsonb_build_object('kk', e.name_kk, 'ru', e.name_ru, 'en', e.name_en) as "endedNames", p.id as "parentId",
    case when p.id is not null then jsonb_build_object('kk', p.name_kk, 'ru', p.name_ru, 'en', p.name_en) end as "parentNames"
  from inspected_subject e
  left join lateral (
    select s.* from above_ended a join inspected_subject s on s.id = a.id
    where s.id <> $2 and not exists (select from subject_succession x where x.predecessor_id = s.id)
    order by a.step limit 1) p on true
  where e.id = $1 and exists (select from above_successor where id = $1)`;

interface Place {
  readonly formerParentId: number | null;
  readonly endedNames: Readonly<Record<'kk' | 'ru' | 'en', string>>;
  readonly parentId: number | null;
  readonly parentNames: Readonly<Record<'kk' | 'ru' | 'en', string>> | null;
}

/**
 * A body that comes into the place of one above it takes its place in the tree as well, before what lay below that one is put below
 * it: nobody lies below a body that has ended, and the tree closes to no circle.
 * @returns the body that it lay below so far; null where it stays where it was
 */
export async function placeSuccessor(
  work: Work,
  endedId: number,
  successor: { readonly id: number; readonly authorityId: number | null },
): Promise<number | null> {
  const [place] = await work.query<Place>(PLACE_SQL, [endedId, successor.id]);
  if (!place) return null;
  await work.query('update inspected_subject set parent_id = $2, version = version + 1 where id = $1', [
    successor.id,
    place.parentId,
  ]);
  work.journal({
    action: 'successorPlaced',
    caseKind: 'inspectedSubject',
    caseId: successor.id,
    authorityId: successor.authorityId,
    disclosedToSubjectId: successor.id,
    details: { inPlaceOf: place.endedNames, higherBody: place.parentNames },
  });
  return place.formerParentId;
}
