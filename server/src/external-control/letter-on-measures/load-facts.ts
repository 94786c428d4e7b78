import { calendarInForce } from '../../working-calendar';
import type { RunQuery } from '../case';
import { lawOf, originOf } from './letter-law';
import { letterStateSql } from './letter-state-sql';
import type { LetterRuleFacts } from './rules';

/** All that is judged of a letter and its plan. */
export interface LetterFacts extends LetterRuleFacts {
  readonly id: number;
  readonly authorityId: number;
  readonly disclosedToSubjectId: number | null;
  readonly alsoDisclosedToSubjectId: number | null;
  readonly inspectionId: number | null;
  readonly controlEventId: number | null;
}

const FACTS_SQL = `
  select l.id, l.authority_id as "authorityId", l.disclosed_to_subject_id as "disclosedToSubjectId", ${letterStateSql('l')} as state,
    l.also_disclosed_to_subject_id as "alsoDisclosedToSubjectId", l.inspection_id as "inspectionId", l.control_event_id as "controlEventId",
    (extract(epoch from l.received_at) * 1000)::double precision as "receivedAt", l.report_by::text as "reportBy",
    coalesce((select a.violations from control_act a where a.event_id = l.control_event_id), true) as violations,
    (select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'state', r.state, 'dueDate', r.due_date) order by r.position), '[]')
      from action_plan_row r join action_plan p on p.id = r.plan_id and p.replaced_at is null where p.letter_id = l.id) as rows
  from letter_on_measures l where l.id = any($1)`;

/** The facts of many letters in two statements. What the caller may not see is missing. */
export async function loadLetterFacts(
  query: RunQuery,
  ids: readonly number[],
): Promise<Map<number, LetterFacts>> {
  const rows = await query<Omit<LetterFacts, 'calendar' | 'law'>>(FACTS_SQL, [ids]);
  const { calendar } = await calendarInForce(query);
  return new Map(rows.map((row) => [row.id, { ...row, calendar, law: lawOf(originOf(row)) }]));
}
