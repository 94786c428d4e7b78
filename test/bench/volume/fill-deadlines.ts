import { TERMS_OF_RIGHTS } from '../../../server/src/deadlines/rights';
import { insertRanges, insertRows, type Filling } from './filling';
import { DEADLINES_PER_CASE, LAST_INSTANT, type VolumeSize } from './size';

const STEP = 10_000;

interface TermOfCase {
  readonly rule: string;
  readonly party: 'AUTHORITY' | 'SUBJECT';
  /** Rows of `volume_case v` (and its prescription `r`) that have it; a stage, see the plan of the cases. */
  readonly having: string;
  readonly from: string;
  /** When it was ended by the act itself; null while it runs. */
  readonly ended: string;
}

const OF_CASE: readonly TermOfCase[] = [
  {
    rule: 'P16_START_NOTICE',
    party: 'AUTHORITY',
    having: 'v.stage >= 2',
    from: 'v.start_date',
    ended: 'v.stage >= 4',
  },
  {
    rule: 'P13_INSPECTION',
    party: 'AUTHORITY',
    having: 'v.stage >= 5',
    from: 'v.start_date',
    ended: 'v.stage >= 6',
  },
  {
    rule: 'P23_COMPLETION',
    party: 'AUTHORITY',
    having: 'v.stage >= 5',
    from: 'v.end_date',
    ended: 'v.stage >= 7',
  },
  {
    rule: 'P25_OBJECTION',
    party: 'SUBJECT',
    having: 'v.stage >= 7',
    from: 'v.end_date',
    ended: 'v.stage = 8',
  },
];

const OF_PRESCRIPTION: readonly TermOfCase[] = [
  {
    rule: 'P28_1_REMEDIATION',
    party: 'SUBJECT',
    having: 'v.stage >= 7',
    from: 'r.report_by',
    ended: 'v.stage = 8',
  },
  {
    rule: 'P28_EXTENSION_REQUEST',
    party: 'SUBJECT',
    having: 'v.stage >= 7',
    from: 'v.end_date',
    ended: 'v.stage = 8',
  },
  {
    rule: 'P28_2_REQUEST',
    party: 'AUTHORITY',
    having: 'v.stage = 8 and pg_temp.pick(v.n, 20, 8) = 0',
    from: 'r.report_by',
    ended: 'true',
  },
  {
    rule: 'P28_3_ANSWER',
    party: 'SUBJECT',
    having: 'v.stage = 8 and pg_temp.pick(v.n, 20, 8) = 0',
    from: 'r.report_by + 7',
    ended: 'true',
  },
];

const COLUMNS = `case_kind, case_id, case_number, inspection_id, authority_id, subject_id, disclosed_to_subject_id, party,
  responsible_account_ids, rule, ref, clause, edition, from_date, due_date, due_at, due_instant_included, provisional, certificate,
  first_warning_at, last_warning_at, met_at, cancelled_at, stage, next_wake_at, opened_at`;

/** Of the terms that ended one in twenty-five was met late; rights that nobody used fell away. */
function outcome(rule: string): { met: string; cancelled: string } {
  const at = (late: string) =>
    `t.due_at - interval '5 hours' - make_interval(days => pg_temp.pick(v.n, 21, 2)) ${late}`;
  const met = `case when pg_temp.pick(v.n, 22, 25) = 0 then ${at("+ interval '3 days'")} else ${at('')} end`;
  if (!TERMS_OF_RIGHTS.includes(rule)) return { met, cancelled: 'null::timestamptz' };
  const used = 'pg_temp.pick(v.n, 23, 3) = 0';
  return {
    met: `case when ${used} then ${at('')} end`,
    cancelled: `case when not ${used} then t.due_at + interval '30 days' end`,
  };
}

/** What the sweep would have done by the volume's last day. */
const STAGE = `case when x.ended or t.due_at <= '${LAST_INSTANT}' then 3 when t.last_warning_at <= '${LAST_INSTANT}' then 2
  when t.first_warning_at <= '${LAST_INSTANT}' then 1 else 0 end`;
const NEXT_WAKE = `case when x.ended or t.due_at <= '${LAST_INSTANT}' then null when t.last_warning_at <= '${LAST_INSTANT}' then t.due_at
  when t.first_warning_at <= '${LAST_INSTANT}' then t.last_warning_at else t.first_warning_at end`;

function select(kind: 'inspection' | 'prescription', term: TermOfCase): string {
  const { met, cancelled } = outcome(term.rule);
  const prescribed = kind === 'prescription';
  return `select '${kind}', ${prescribed ? 'r.id' : 'v.id'} as case_id, v.number, v.id as inspection_id, v.authority_id, v.subject_id,
    ${prescribed ? 'v.results_disclosed_id' : 'v.disclosed_id'}, '${term.party}', array[v.officer_account_id], t.rule, '', t.clause,
    t.edition, t.from_date, t.due_date, t.due_at, t.included, t.provisional, t.certificate, t.first_warning_at, t.last_warning_at,
    case when x.ended then ${met} end, case when x.ended then ${cancelled} end, ${STAGE}, ${NEXT_WAKE}, pg_temp.at(t.from_date, 10)
    from volume_case v ${prescribed ? 'join prescription r on r.inspection_id = v.id' : ''}
    join volume_term t on t.rule = '${term.rule}' and t.from_date = ${term.from}
    cross join lateral (select ${term.ended} as ended) x
    where v.n between $1 and $2 and ${term.having}`;
}

const INSERT = `insert into deadline (${COLUMNS})
  ${[...OF_CASE.map((term) => select('inspection', term)), ...OF_PRESCRIPTION.map((term) => select('prescription', term))].join('\n union all ')}
  order by inspection_id`;

/** What was given back is still to be put right by the violation's own date: as many of them as bring the deadlines to their number. */
const CORRECTIONS = `
  insert into deadline (${COLUMNS})
  select 'prescription', r.id, v.number, v.id, v.authority_id, v.subject_id, v.results_disclosed_id, 'SUBJECT', array[v.officer_account_id],
    t.rule, 'violation-' || o.id, t.clause, t.edition, t.from_date, t.due_date, t.due_at, t.included, t.provisional, t.certificate,
    t.first_warning_at, t.last_warning_at, case when x.ended then t.due_at - interval '7 hours' end, null, ${STAGE}, ${NEXT_WAKE},
    pg_temp.at(v.end_date + 15, 10)
  from (select o.*, row_number() over (order by o.id) as rank, count(*) over () as many from violation o
    where o.inspection_id between (select min(id) from volume_case) and (select max(id) from volume_case)
      and o.disclosed_to_subject_id is not null) o
  join volume_case v on v.id = o.inspection_id
  join prescription r on r.inspection_id = v.id
  join volume_term t on t.rule = 'P28_1_REMEDIATION' and t.from_date = o.remedy_by
  cross join lateral (select v.stage = 8 as ended) x
  where o.rank * $1::bigint / o.many > (o.rank - 1) * $1::bigint / o.many`;

/** Deadlines of the cases, with the kernel's certificates. Needs the cases and `volume_term`. */
export async function fillDeadlines(filling: Filling, { cases }: VolumeSize): Promise<void> {
  const { rows } = await filling.client.query<{ before: number }>(
    'select count(*)::int as before from deadline',
  );
  await insertRanges(filling, 'deadline', { upTo: cases, step: STEP }, INSERT);
  const after = await filling.client.query<{ now: number }>('select count(*)::int as now from deadline');
  const missing = cases * DEADLINES_PER_CASE - ((after.rows[0]?.now ?? 0) - (rows[0]?.before ?? 0));
  await insertRows(filling, 'deadline (corrections)', CORRECTIONS, [Math.max(0, missing)]);
}
