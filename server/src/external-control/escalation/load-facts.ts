import { movedSince, type FollowedDate, type MovedSince } from '../../deadlines';
import { calendarInForce } from '../../working-calendar';
import type { RunQuery } from '../case';
import type { EscalationRuleFacts, EstablishingFacts } from './rules';

/** What an inspection is looked at for before non-fulfilment is established (clause 35). */
export interface InspectionToEscalate extends EstablishingFacts {
  readonly inspectionId: number;
  readonly number: string;
  readonly authorityId: number;
  readonly subjectId: number;
  readonly responsibleAccountIds: readonly number[];
}

const termsOf = (
  inspection: string,
) => `d.inspection_id = ${inspection} and d.rule in ('P30_REPORT_BACK', 'P32_PLAN', 'P34_PLAN_ROW', 'P28_1_REMEDIATION')
  and d.cancelled_at is null`;
const TERMS = termsOf('i.id');
/** What was left undone counts the request that stayed unanswered too (28-3): its date passes only after that of 28-1. */
const MISSED = `(${TERMS} or d.inspection_id = i.id and d.rule = 'P28_3_ANSWER' and d.cancelled_at is null)`;
const letterSentAfter = (inspection: string) =>
  `exists (select from letter_on_measures l where l.inspection_id = ${inspection} and l.sent_at is not null)`;

const ESTABLISHING_SQL = `
  select i.id as "inspectionId", i.number, i.authority_id as "authorityId", i.subject_id as "subjectId",
    array(select n.account_id from inspection_inspector n where n.inspection_id = i.id) as "responsibleAccountIds",
    i.procedure = 'INSPECTION' as "ofInspection",
    exists (select from escalation e where e.inspection_id = i.id and e.state <> 'RECALLED') as established,
    ${letterSentAfter('i.id')} as "letterSent",
    (select count(*)::int from violation v where v.inspection_id = i.id and v.state <> 'WITHDRAWN' and i.completed_on is not null) as violations,
    (select count(*)::int from violation v where v.inspection_id = i.id and v.state not in ('WITHDRAWN', 'ACCEPTED')) as unremedied,
    (select coalesce(jsonb_agg(jsonb_build_object('rule', d.rule, 'dueDate', d.due_date) order by d.due_at, d.id), '[]')
      from deadline d where ${MISSED} and (d.met_at is null or d.met_at > $2) and d.due_at <= $2) as missed,
    (select min(d.due_date)::text from deadline d where ${TERMS} and d.met_at is null and d.due_at > $2) as "runsTill"
  from inspection i where i.id = any($1)`;

export async function loadInspections(
  query: RunQuery,
  ids: readonly number[],
  now: Date,
): Promise<Map<number, InspectionToEscalate>> {
  const rows = await query<InspectionToEscalate>(ESTABLISHING_SQL, [ids, now.toISOString()]);
  return new Map(rows.map((row) => [row.inspectionId, row]));
}

/** All that is judged of an escalation. */
export interface EscalationFacts extends EscalationRuleFacts {
  readonly id: number;
  readonly authorityId: number;
  readonly disclosedToSubjectId: number | null;
}

const MISSED_OF_ESCALATION = `d.inspection_id = e.inspection_id and d.rule = any(e.missed) and d.cancelled_at is null
  and not exists (select from followed_act l where l.deadline_id = d.id and l.kind = 'LATE_MARK' and l.decision is distinct from 'CONFIRMED')`;
/** Its terms that a decree in force moved, and on which nobody has decided. */
const MOVED_UNDECIDED = `(select coalesce(jsonb_agg(followed_date('ESCALATION', e.id, m.deadline_id) order by m.deadline_id), '[]')
  from (select distinct f.deadline_id from followed_act f
    where f.kind = 'ESCALATION' and f.act_id = e.id and f.decision is distinct from 'CONFIRMED'
      and not exists (select from calendar_decree b where b.takes_back_id = f.decree_id)) m)`;

const FACTS_SQL = `
  select e.id, e.authority_id as "authorityId", e.disclosed_to_subject_id as "disclosedToSubjectId",
    (extract(epoch from e.established_at) * 1000)::double precision as "establishedAt",
    ${letterSentAfter('e.inspection_id')} as "letterSent", e.state = 'RECALLED' as recalled, ${MOVED_UNDECIDED} as moved,
    exists (select from deadline d where ${MISSED_OF_ESCALATION} and d.due_at <= $2 and (d.met_at is null or d.met_at >= d.due_at)) as "anyMissed",
    (select count(*)::int from violation v where v.inspection_id = e.inspection_id and v.state <> 'WITHDRAWN') as violations,
    (select min(d.due_date)::text from deadline d where ${termsOf('e.inspection_id')} and d.met_at is null and d.due_at > $2) as "runsTill",
    (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'addressee', p.addressee,
        'recipients', jsonb_build_array(p.recipient_kk, p.recipient_ru, p.recipient_en), 'answered', p.answered_at is not null,
        'recalls', p.recalls_id) order by p.id), '[]')
      from escalation_paper p where p.escalation_id = e.id) as papers
  from escalation e where e.id = any($1)`;

type FactsRow = Omit<EscalationFacts, 'calendar' | 'moved'> & { readonly moved: readonly FollowedDate[] };

/** A date that came back, or moved to an earlier day, was missed all the same. */
async function movedTermsOf(query: RunQuery, terms: readonly FollowedDate[]): Promise<MovedSince[]> {
  const moved = await Promise.all(terms.map((followed) => movedSince(query, followed)));
  return moved.filter((one) => one !== null && one.dueDate > one.earlierDueDate) as MovedSince[];
}

export async function loadEscalationFacts(
  query: RunQuery,
  ids: readonly number[],
  now: Date,
): Promise<Map<number, EscalationFacts>> {
  const rows = await query<FactsRow>(FACTS_SQL, [ids, now.toISOString()]);
  const { calendar } = await calendarInForce(query);
  const facts = new Map<number, EscalationFacts>();
  for (const row of rows)
    facts.set(row.id, { ...row, calendar, moved: await movedTermsOf(query, row.moved) });
  return facts;
}
