import {
  addDays,
  calendarDate,
  computeDeadline,
  daysBetween,
  defaultCalendar,
} from '../../../server/src/law';
import { warningInstants } from '../../../server/src/deadlines/warnings';
import type { Filling } from './filling';
import { FIRST_DAY, LAST_DAY } from './size';

/** Rules whose terms run in cases, and those of the reports. */
const CASE_RULES = [
  'P16_START_NOTICE',
  'P13_INSPECTION',
  'P23_COMPLETION',
  'P25_OBJECTION',
  'P28_EXTENSION_REQUEST',
  'P28_1_REMEDIATION',
  'P28_2_REQUEST',
  'P28_3_ANSWER',
];
const REPORT_RULES = ['P36_QUARTERLY', 'P62_DISTRICT_REPORT'];
/** The newest cases have terms that far ahead. */
const DAYS_AHEAD = 75;
const ROWS_AT_ONCE = 4000;

function termOf(rule: string, from: string) {
  const certificate = computeDeadline({ rule, from });
  const { first, last } = warningInstants(certificate.dueDate, defaultCalendar());
  return {
    rule,
    from_date: certificate.from,
    due_date: certificate.dueDate,
    due_at: certificate.dueAt,
    clause: certificate.clause,
    edition: certificate.edition,
    included: certificate.unit === 'hours',
    provisional: certificate.provisional,
    first_warning_at: first,
    last_warning_at: last,
    certificate,
  };
}

function* terms() {
  const first = calendarDate(FIRST_DAY);
  const days = daysBetween(first, calendarDate(LAST_DAY)) + DAYS_AHEAD;
  for (const rule of CASE_RULES)
    for (let day = 0; day <= days; day += 1) yield termOf(rule, addDays(first, day));
  for (const rule of REPORT_RULES) {
    for (let year = 2019; year <= 2026; year += 1) {
      for (const month of ['01', '04', '07', '10']) yield termOf(rule, `${year}-${month}-01`);
    }
  }
}

const INSERT = `
  insert into volume_term select * from jsonb_to_recordset($1) t (rule text, from_date date, due_date date, due_at timestamptz,
    clause text, edition text, included boolean, provisional boolean, first_warning_at timestamptz, last_warning_at timestamptz,
    certificate jsonb)`;

/** Every certificate that the deadlines of the volume are copied from, counted by the law's own kernel. */
export async function fillTerms({ client, say }: Filling): Promise<void> {
  const began = performance.now();
  await client.query(`create temp table volume_term (rule text, from_date date, due_date date, due_at timestamptz, clause text, edition text,
    included boolean, provisional boolean, first_warning_at timestamptz, last_warning_at timestamptz, certificate jsonb,
    primary key (rule, from_date)) on commit drop`);
  let rows = 0;
  let batch: ReturnType<typeof termOf>[] = [];
  const flush = async (): Promise<void> => {
    rows += (await client.query(INSERT, [JSON.stringify(batch)])).rowCount ?? 0;
    batch = [];
  };
  for (const term of terms()) {
    batch.push(term);
    if (batch.length === ROWS_AT_ONCE) await flush();
  }
  await flush();
  await client.query('analyze volume_term');
  say(`${rows} certificates computed in ${((performance.now() - began) / 1000).toFixed(1)} s`);
}
