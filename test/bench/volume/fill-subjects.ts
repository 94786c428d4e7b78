import { SUBJECT_KINDS, type SubjectKind } from '../../../server/src/registry/subject-kind';
import { wordsOf } from '../../../server/src/registry/search-words';
import { insertRows, type Filling } from './filling';
import { INSPECTORS_PER_OFFICE, SUBJECTS } from './size';

/** Central bodies, and how many subjects of a local kind each region has; akims and organisations make up the rest. */
const CENTRAL_BODIES = 20;
const PER_REGION: readonly (readonly [SubjectKind, number])[] = [
  ['DISTRICT_EXECUTIVE', 9],
  ['OBLAST_CITY_EXECUTIVE', 2],
  ['TERRITORIAL_SUBDIVISION_OF_CENTRAL', 5],
  ['AKIM_RURAL_OKRUG', 110],
];
const REST: SubjectKind = 'ORGANISATION_OF_LOCAL';

const kindsOf = (numbers: readonly (readonly [SubjectKind, number])[]) =>
  numbers.flatMap(([kind, many]) => Array.from({ length: many }, () => kind));

/** Kinds of the central subjects and of one region's after its executive body, in the order of their numbers. */
function kinds(regions: number): { central: SubjectKind[]; regional: SubjectKind[] } {
  const organisations = Math.floor((SUBJECTS - CENTRAL_BODIES) / regions) - 1 - kindsOf(PER_REGION).length;
  return {
    central: kindsOf([['CENTRAL_BODY', CENTRAL_BODIES]]),
    regional: kindsOf([...PER_REGION, [REST, organisations]]),
  };
}

const TITLES = JSON.stringify(Object.entries(SUBJECT_KINDS).map(([kind, { title }]) => ({ kind, ...title })));

/** The body of a region itself: named by its territory. */
const INSERT_REGIONAL_BODIES = `
  insert into inspected_subject (id, kind, bin, name_kk, name_ru, name_en, territory_id, authority_id) overriding system value
  select $2 + row_number() over (order by t.code),
    case t.code when '710000000' then 'CAPITAL_EXECUTIVE' when '750000000' then 'REPUBLICAN_CITY_EXECUTIVE'
      when '790000000' then 'REPUBLICAN_CITY_EXECUTIVE' else 'OBLAST_EXECUTIVE' end,
    '90' || lpad((row_number() over (order by t.code))::text, 10, '0'),
    t.name_kk || ': әкімдік', t.name_ru || ': акимат', t.name_en || ': akimat', t.id, a.id
  from territory t join authority a on a.territory_id = t.id where t.level = 'OBLAST' and $1::jsonb is not null`;

const INSERT_CENTRAL = `
  insert into inspected_subject (id, kind, bin, name_kk, name_ru, name_en, authority_id) overriding system value
  select $3 + k.n, k.kind, '91' || lpad(k.n::text, 10, '0'), w.kk || ' № ' || k.n, w.ru || ' № ' || k.n, w.en || ' No. ' || k.n, a.id
  from unnest($2::text[]) with ordinality k (kind, n)
  join jsonb_to_recordset($1) w (kind text, kk text, ru text, en text) on w.kind = k.kind
  join authority a on a.kind = 'CENTRAL'`;

// Subdivisions of central bodies stand under one of them, everybody else under the region's own body.
const INSERT_REGIONAL = `
  insert into inspected_subject (id, kind, bin, name_kk, name_ru, name_en, territory_id, parent_id, authority_id)
    overriding system value
  select $3 + (r.n - 1) * cardinality($2::text[]) + k.n, k.kind, '92' || lpad(r.n::text, 4, '0') || lpad(k.n::text, 6, '0'),
    w.kk || ' № ' || r.n || '-' || k.n, w.ru || ' № ' || r.n || '-' || k.n, w.en || ' No. ' || r.n || '-' || k.n,
    r.territory_id, case when k.kind like '%OF_CENTRAL' then $4::integer + 1 + k.n % ${CENTRAL_BODIES} else r.id end, r.authority_id
  from (select s.*, row_number() over (order by s.id) as n from inspected_subject s where s.bin like '90%' and s.id between $5 and $4) r
  cross join unnest($2::text[]) with ordinality k (kind, n)
  join jsonb_to_recordset($1) w (kind text, kk text, ru text, en text) on w.kind = k.kind`;

/** The subjects of the volume by office, with the checklist for their kind; the last ones to be looked up by the filling. */
const LIST_SUBJECTS = `
  create temp table volume_subject on commit drop as
  select s.id, s.authority_id, s.kind, c.id as checklist_id,
    row_number() over (partition by s.authority_id order by s.id) - 1 as rank, count(*) over (partition by s.authority_id) as many
  from inspected_subject s
  join lateral (select id from checklist where s.kind = any (subject_kinds) and withdrawn_on is null order by id desc limit 1) c on true
  where s.id > $1`;

const INSERT_ACCOUNTS = `
  insert into account (id, email, full_name, side, created_at) overriding system value
  select $1 + (o.n - 1) * ${INSPECTORS_PER_OFFICE + 1} + p.rank + 1, 'officer-' || o.n || '-' || p.rank || '@volume.invalid',
    case p.rank when 0 then 'Басшы ' else 'Тексеруші ' end || o.n || '-' || p.rank, 'AUTHORITY', pg_temp.at('2019-01-01', 9)
  from (select row_number() over (order by id) as n from authority) o cross join generate_series(0, ${INSPECTORS_PER_OFFICE}) p (rank)`;

const INSERT_CAPACITIES = `
  insert into capacity (id, account_id, role, side, authority_id, position_kk, position_ru, position_en, valid_from) overriding system value
  select $2 + a.id - $1, a.id,
    case o.kind when 'CENTRAL' then 'AGENCY_' || case p.rank when 0 then 'CHAIR' else 'INSPECTOR' end
      else 'TERRITORIAL_' || case p.rank when 0 then 'HEAD' else 'INSPECTOR' end end,
    'AUTHORITY', o.id, case p.rank when 0 then 'басшы' else 'тексеруші' end, case p.rank when 0 then 'руководитель' else 'проверяющий' end,
    case p.rank when 0 then 'head' else 'inspector' end, '2019-01-01'
  from account a
  cross join lateral (select (a.id - $1 - 1) / ${INSPECTORS_PER_OFFICE + 1} + 1 as n, (a.id - $1 - 1) % ${INSPECTORS_PER_OFFICE + 1} as rank) p
  join (select id, kind, row_number() over (order by id) as n from authority) o on o.n = p.n
  where a.id > $1`;

const LIST_OFFICERS = `
  create temp table volume_officer on commit drop as
  select authority_id, account_id, id as capacity_id, row_number() over (partition by authority_id order by id) - 1 as rank
  from capacity where id > $1`;

async function lastId({ client }: Filling, table: string): Promise<number> {
  const { rows } = await client.query<{ last: number }>(
    `select coalesce(max(id), 0)::int as last from ${table}`,
  );
  return rows[0]?.last ?? 0;
}

async function indexNames({ client }: Filling, after: number): Promise<void> {
  const { rows } = await client.query<{ id: number; kk: string; ru: string; en: string }>(
    'select id, name_kk as kk, name_ru as ru, name_en as en from inspected_subject where id > $1',
    [after],
  );
  const words = rows.flatMap(({ id, kk, ru, en }) => wordsOf(kk, ru, en).map((word) => ({ id, word })));
  await client.query(
    `insert into search_word (register, word, owner_id)
     select 'inspected_subject', word, id from unnest($1::text[], $2::integer[]) w (word, id)`,
    [words.map(({ word }) => word), words.map(({ id }) => id)],
  );
}

/** Inspected subjects of every region and of the centre, and the people of the offices, who have no password. */
export async function fillSubjects(filling: Filling): Promise<void> {
  const { client } = filling;
  const [subjects, accounts, capacities] = [
    await lastId(filling, 'inspected_subject'),
    await lastId(filling, 'account'),
    await lastId(filling, 'capacity'),
  ];
  const regions = await insertRows(filling, 'regional bodies', INSERT_REGIONAL_BODIES, [TITLES, subjects]);
  const { central, regional } = kinds(regions);
  await insertRows(filling, 'central bodies', INSERT_CENTRAL, [TITLES, central, subjects + regions]);
  await insertRows(filling, 'subjects of the regions', INSERT_REGIONAL, [
    TITLES,
    regional,
    subjects + regions + central.length,
    subjects + regions,
    subjects,
  ]);
  await indexNames(filling, subjects);
  await insertRows(filling, 'accounts', INSERT_ACCOUNTS, [accounts]);
  await insertRows(filling, 'capacities', INSERT_CAPACITIES, [accounts, capacities]);
  await client.query(LIST_SUBJECTS, [subjects]);
  await client.query(LIST_OFFICERS, [capacities]);
  await client.query('analyze volume_subject');
  await client.query('analyze volume_officer');
}
