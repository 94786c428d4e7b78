import { FORM_CODES, findFormFor, type Quarter } from '../../../server/src/reporting/form';
import { insertRows, type Filling } from './filling';
import { reportLines } from './report-lines';
import { LAST_INSTANT, type VolumeSize } from './size';

const LAST_QUARTER = { year: 2026, quarter: 3 };
const FIRST_YEAR = 2019;
const MOST_QUARTERS = (LAST_QUARTER.year - FIRST_YEAR) * 4 + LAST_QUARTER.quarter;
const SERVICES_OF_EACH = 4;
/** No figure of a month that is not a sum is larger. */
const LARGEST = 60;

function lastQuarters(many: number): Quarter[] {
  if (many > MOST_QUARTERS) throw new Error(`at most ${MOST_QUARTERS} quarters: those from ${FIRST_YEAR} on`);
  const newest = LAST_QUARTER.year * 4 + LAST_QUARTER.quarter - 1;
  return Array.from({ length: many }, (_, i) => newest - i)
    .reverse()
    .map((at) => ({ year: Math.floor(at / 4), quarter: (at % 4) + 1 }));
}

// All are accepted but for some of the newest quarter.
const REPORTS = `
  insert into quarterly_report (id, version, form_code, form_edition, body_id, year, quarter, state, historical, rule, authority_id,
    higher_body_id, lead_body_id, lead_authority_id, territory_id, region_territory_id, due_date, note, filled_cells, opened_at,
    first_submitted_at, submitted_at, submitted_by, accepted_at) overriding system value
  select d.id, 1, d.form, d.edition, b.id, d.year, d.quarter, x.state, false, t.rule, b.authority_id, case when f.through then l.id end, l.id,
    l.authority_id, b.territory_id, b.territory_id, t.due_date, 'Талдамалық жазба / аналитическая записка', 0, d.opened_at,
    x.submitted_at, x.submitted_at, case when x.submitted_at is not null then 'V' end,
    case when x.state = 'ACCEPTED' then x.submitted_at + interval '4 days' end
  from (
    select $1::integer + row_number() over (order by q.year, q.quarter, s.id) as id, f.form, q.edition, q.year, q.quarter, s.id as body_id,
      pg_temp.at(make_date(q.year, q.quarter * 3, 20), 9) as opened_at, (q.year, q.quarter) = (${LAST_QUARTER.year}, ${LAST_QUARTER.quarter}) as newest
    from volume_filer s join volume_filing f using (kind) join volume_quarter q using (form)
  ) d
  join inspected_subject b on b.id = d.body_id
  join volume_filing f on f.kind = b.kind
  join inspected_subject l on l.id = case when f.lead = 'PARENT' then b.parent_id else b.id end
  join volume_term t on t.rule = f.rule and t.from_date = make_date(d.year, d.quarter * 3 - 2, 1)
  cross join lateral (select case when not newest then 'ACCEPTED' else (array['ACCEPTED', 'SUBMITTED', 'RETURNED', 'DRAFT'])
      [greatest(1, pg_temp.pick(d.id, 30, 20) - 15)] end as state) s
  cross join lateral (select s.state, case when s.state <> 'DRAFT' then d.opened_at + make_interval(days => 12 + pg_temp.pick(d.id, 31, 9))
    end as submitted_at) x`;

/** Figures of a month for each row; clause 38 leaves subdivisions the section of monitoring. */
const cell = (month: number) =>
  `(select sum(pg_temp.pick(r.id::bigint * 400 + leaf, ${40 + month}, ${LARGEST})) from unnest(n.leaves) leaf)::integer`;
const ROWS = `
  insert into report_row (report_id, row_key, stock, m1, m2, m3)
  select r.id, n.key, n.stock, ${cell(1)}, ${cell(2)}, ${cell(3)}
  from quarterly_report r
  join inspected_subject b on b.id = r.body_id
  join volume_filing f on f.kind = b.kind
  join volume_line n on n.form = r.form_code and (n.section <> '1' or not f.monitoring)
  where r.id > $1`;

const DEADLINES = `
  insert into deadline (case_kind, case_id, case_number, authority_id, subject_id, disclosed_to_subject_id, also_disclosed_to_subject_id,
    party, rule, clause, edition, from_date, due_date, due_at, due_instant_included, provisional, certificate, first_warning_at,
    last_warning_at, met_at, stage, next_wake_at, opened_at)
  select 'report', r.id, r.form_code || ' ' || r.year || '-' || r.quarter, r.authority_id, r.body_id, r.body_id, r.higher_body_id, 'SUBJECT',
    t.rule, t.clause, t.edition, t.from_date, t.due_date, t.due_at, t.included, t.provisional, t.certificate, t.first_warning_at,
    t.last_warning_at, r.first_submitted_at, case when t.due_at <= '${LAST_INSTANT}' then 3 else 0 end,
    case when r.first_submitted_at is null and t.due_at > '${LAST_INSTANT}' then t.first_warning_at end, r.opened_at
  from quarterly_report r join volume_term t on t.rule = r.rule and t.from_date = make_date(r.year, r.quarter * 3 - 2, 1)
  where r.id > $1`;

export const REPORT_TABLES = ['quarterly_report', 'report_row', 'report_rollup'];

async function describeForms({ client }: Filling, quarters: readonly Quarter[]): Promise<void> {
  const services = await client.query<{ code: string }>(
    `select code from public_service where code ~ '^[0-9]+$' order by code::integer limit $1`,
    [SERVICES_OF_EACH],
  );
  const codes = services.rows.map(({ code }) => code);
  const forms = quarters.flatMap(({ year, quarter }) =>
    FORM_CODES.flatMap((form) => {
      const edition = findFormFor(form, { year, quarter })?.edition;
      return edition === undefined ? [] : [{ form, edition, year, quarter }];
    }),
  );
  const lines = FORM_CODES.flatMap((code) => {
    const form = findFormFor(code, LAST_QUARTER);
    return form ? reportLines(form, codes).map((line) => ({ form: code, ...line })) : [];
  });
  // By kind: which body is authorised for informatisation is not part of a volume.
  const filings = FORM_CODES.flatMap((form) =>
    (findFormFor(form, LAST_QUARTER)?.filers ?? []).flatMap(({ kind, rule, throughHigherBody, sections }) => {
      const monitoring = sections !== undefined;
      const lead = throughHigherBody || monitoring ? 'PARENT' : 'SELF';
      return kind ? [{ kind, form, rule, through: throughHigherBody, monitoring, lead }] : [];
    }),
  );
  const make = (name: string, columns: string, rows: readonly object[]) =>
    client.query(
      `create temp table ${name} on commit drop as select * from jsonb_to_recordset('${JSON.stringify(rows).replaceAll("'", "''")}') t (${columns})`,
    );
  await make('volume_quarter', 'form text, edition text, year integer, quarter integer', forms);
  await make('volume_line', 'form text, key text, section text, stock boolean, leaves integer[]', lines);
  await make(
    'volume_filing',
    'kind text, form text, rule text, through boolean, monitoring boolean, lead text',
    filings,
  );
  await client.query(
    'create temp table volume_filer on commit drop as select id, kind from volume_subject join volume_filing using (kind)',
  );
}

/** Reports of the bodies that file, with figures, terms and the kept totals. Needs `volume_subject` and `volume_term`. */
export async function fillReports(filling: Filling, size: VolumeSize): Promise<void> {
  const { client, say } = filling;
  const quarters = lastQuarters(size.quarters);
  await describeForms(filling, quarters);
  const { rows } = await client.query<{ last: number }>(
    'select coalesce(max(id), 0)::int as last from quarterly_report',
  );
  const last = rows[0]?.last ?? 0;
  await insertRows(filling, 'quarterly_report', REPORTS, [last]);
  await client.query('analyze quarterly_report');
  await insertRows(filling, 'report_row', ROWS, [last]);
  await client.query('analyze report_row');
  await client.query(
    `update quarterly_report r set filled_cells = 3 * w.many from (select report_id, count(*) as many from report_row group by 1) w
     where w.report_id = r.id and r.id > $1`,
    [last],
  );
  await insertRows(filling, 'deadline (reports)', DEADLINES, [last]);
  const began = performance.now();
  await client.query(
    `select rebuild_report_rollup(form, year, quarter) from (select distinct form, year, quarter from volume_quarter) q`,
  );
  say(`totals of ${quarters.length} quarters kept in ${((performance.now() - began) / 1000).toFixed(1)} s`);
}
