/**
 * In SQL, the names of whoever stands today in the place of a subject, as one text in each language: of a division all its successors, the
 * first one first. No row where nobody does.
 */
export const successorNamesOf = (subject: string) => `
  with recursive stood as (
    select ${subject} as id, '{}'::int[] as way
    union all
    select n.id, o.way || n.place::int from stood o join subject_succession x on x.predecessor_id = o.id
    cross join unnest(x.successor_id || x.further_successor_ids) with ordinality n (id, place)
  ), standing as (
    select o.id, min(o.way) as way from stood o
    where o.way <> '{}' and not exists (select from subject_succession x where x.predecessor_id = o.id) group by o.id
  )
  select string_agg(s.name_kk, ', ' order by h.way) as kk, string_agg(s.name_ru, ', ' order by h.way) as ru,
    string_agg(coalesce(s.name_en, s.name_ru), ', ' order by h.way) as en
  from standing h join inspected_subject s on s.id = h.id having count(*) > 0`;
