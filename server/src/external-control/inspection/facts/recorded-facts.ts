import type { CorrectedFact } from '../rules/counter-entry-rules';

/** A term that hangs on a fact: counted from it, or kept by it. */
export interface HangingTerm {
  readonly caseKind: 'inspection' | 'prescription' | 'letter-on-measures';
  /** SQL over `f`. */
  readonly caseId: string;
  readonly rule: string;
  /** SQL over `f`, where a case has several terms of the rule. */
  readonly ref?: string;
  readonly as: 'counted' | 'kept';
  /** SQL over `f`: when it was kept, where the first or last of several facts keeps it. */
  readonly keptAt?: string;
}

/** Where a fact that a person recorded lies, what it can be no earlier and no later than, and which terms hang on it. */
export interface RecordedFact {
  readonly table: string;
  readonly column: string;
  /** Joins and the condition by which its rows belong to inspection `$1`; the column of the inspection where left out. */
  readonly joins?: string;
  readonly of?: string;
  /** SQL: which one it is, where a case may have several. */
  readonly label?: string;
  /** SQL: what it is about, and cannot be earlier than; and what followed from it. */
  readonly after: string;
  readonly before?: string;
  /** The record knows the day alone. */
  readonly day?: true;
  /** How it went out is recorded beside it, in the column `way`. */
  readonly way?: true;
  /** It bears a number, recorded in this column. */
  readonly number?: string;
  /** It stands in the register of what came in: no later than its own entry, and not where the portal itself took it in. */
  readonly registered?: true;
  /** The inspected subject knows nothing of it, and is told of no correction (31). */
  readonly ofTheOffice?: true;
  /** The row says whether it came late: by the first of the terms. */
  readonly late?: true;
  readonly terms?: readonly HangingTerm[];
  /** Statements for what else keeps the same instant: `$1` the row, `$2` what was recorded, `$3` what happened in truth. */
  readonly also?: readonly string[];
}

const midnight = (day: string) => `(${day}::timestamp at time zone 'Asia/Almaty')`;
/** The copy that was received by this fact says the corrected instant too; one that was noted otherwise stays as noted. Clause 22. */
const copyOf = (table: string, whose: string) =>
  `update document_copy c set received_at = $3, delivered_at = case when c.delivered_at = $2 then $3::timestamptz else c.delivered_at end
   from ${table} f, issued_document d where f.id = $1 and d.id = c.document_id and ${whose} and d.replaced_at is null
     and c.recipient in ('SUBJECT', 'ADDRESSEE') and c.received_at = $2`;
const endOf = (day: string) =>
  `((${day} + 1)::timestamp at time zone 'Asia/Almaty' - interval '1 millisecond')`;
const of = (table: string, expression: string) =>
  `(select ${expression} from ${table} x where x.inspection_id = $1)`;
const APPOINTED = '(select i.appointed_at from inspection i where i.id = $1)';
const STARTED = of('inspection_start', midnight('x.start_date'));
const DRAWN_UP = of('result_act', 'x.drawn_up_at');
const COMPLETED = of('result_act', `coalesce(x.handed_over_at, ${midnight('x.completed_on')})`);

/** The refusal that made the start; what was refused later changed nothing of it. Clause 18; D11. */
const OF_START = `(select min(p.id) from refusal_protocol p join inspection_start s on s.inspection_id = p.inspection_id
  where p.inspection_id = $1 and p.kind <> 'ACCESS_OBSTRUCTED' and s.refused)`;

const notice = (kind: string, after: string, terms: readonly HangingTerm[] = []): RecordedFact => ({
  table: 'course_notice',
  column: 'sent_at',
  of: `f.inspection_id = $1 and f.kind = '${kind}'`,
  label: 'f.effective_on::text',
  after,
  way: true,
  terms,
});

const ofPaper = {
  table: 'document_copy',
  joins: 'join issued_document d on d.id = f.document_id',
  // Letters on measures and papers of clause 35 go by their own facts, which their copies follow.
  of: `d.inspection_id = $1 and d.replaced_at is null and f.recipient <> 'REGISTER' and d.kind <> 'LETTER_ON_MEASURES'
    and d.case_kind <> 'escalation'`,
  label: `concat_ws(', ', d.number, d.date::text, '№ ' || f.copy)`,
} as const;

const ofPrescription = {
  joins: 'join prescription p on p.id = f.prescription_id',
  of: 'p.inspection_id = $1',
  after: `coalesce(${midnight('p.handed_over_on')}, ${DRAWN_UP})`,
} as const;

const ofLetter = {
  joins: 'join letter_on_measures l on l.id = f.letter_id',
  of: 'l.inspection_id = $1',
  after: 'l.sent_at',
} as const;

const ofEscalation = {
  table: 'escalation_paper',
  joins: 'join escalation e on e.id = f.escalation_id',
  // Papers that the subject is told of: a correction is told to both sides.
  of: 'e.inspection_id = $1 and f.disclosed_to_subject_id is not null',
  label: `concat_ws(', ', f.number, f.recipient_ru)`,
} as const;

export const RECORDED_FACTS: Readonly<Record<CorrectedFact, RecordedFact>> = {
  START_NOTICE: { table: 'start_notice', column: 'sent_at', way: true, after: APPOINTED },
  APPOINTMENT_HANDING_OVER: {
    table: 'inspection_start',
    column: 'handed_over_at',
    after: APPOINTED,
    before: DRAWN_UP,
  },
  CHECKLIST_ACQUAINTANCE: {
    table: 'inspection_start',
    column: 'acquainted_at',
    after: APPOINTED,
    before: DRAWN_UP,
  },
  RESULT_ACT_HANDING_OVER: { table: 'result_act', column: 'handed_over_at', after: 'f.drawn_up_at' },
  RESULT_ACT_REGISTRY_MARK: {
    table: 'result_act',
    column: 'registry_date',
    number: 'registry_number',
    day: true,
    after: `date_trunc('day', f.refused_at at time zone 'Asia/Almaty') at time zone 'Asia/Almaty'`,
  },
  PRESCRIPTION_HANDING_OVER: {
    table: 'prescription',
    column: 'handed_over_on',
    day: true,
    after: DRAWN_UP,
  },
  APPOINTMENT_REGISTRATION: {
    table: 'appointment_registration',
    column: 'registered_at',
    after: APPOINTED,
  },
  EXTENSION_NOTICE: notice('EXTENSION', of('inspection_extension', 'x.signed_at'), [
    { caseKind: 'inspection', caseId: 'f.inspection_id', rule: 'P14_EXTENSION_NOTICE', as: 'kept' },
  ]),
  SUSPENSION_NOTICE: notice('SUSPENSION', of('inspection_suspension', midnight('x.suspended_on'))),
  RESUMPTION_NOTICE: notice('RESUMPTION', of('inspection_suspension', midnight('x.suspended_on'))),
  START_REFUSAL_PROTOCOL: {
    table: 'refusal_protocol',
    column: 'at',
    of: `f.id = ${OF_START}`,
    // The checklist is not refused before the act was taken, where the taking is recorded apart.
    after: `greatest(${APPOINTED},
      (select x.handed_over_at from inspection_start x where x.inspection_id = $1 and x.handed_over_at < f.at))`,
    before: DRAWN_UP,
    // Whoever refused the checklist had taken the act at the latest then.
    also: [
      `update inspection_start s set handed_over_at = $3 from refusal_protocol f
       where f.id = $1 and s.inspection_id = f.inspection_id and s.handed_over_at = $2`,
      copyOf('refusal_protocol', `d.inspection_id = f.inspection_id and d.kind = 'ACT_OF_APPOINTMENT'`),
    ],
  },
  OBSTRUCTION_PROTOCOL: {
    table: 'refusal_protocol',
    column: 'at',
    of: `f.inspection_id = $1 and f.id is distinct from ${OF_START}`,
    label: 'f.signed_by',
    after: STARTED,
  },
  RESULT_ACT_REFUSAL: {
    table: 'result_act',
    column: 'refused_at',
    after: 'f.drawn_up_at',
    before: endOf('f.registry_date'),
  },
  REQUEST_ANSWER: {
    table: 'document_request',
    column: 'answered_at',
    label: 'f.number',
    after: 'f.sent_at',
    before: 'f.access_ended_at',
    registered: true,
  },
  ACCESS_END: {
    table: 'document_request',
    column: 'access_ended_at',
    label: 'f.number',
    after: 'f.answered_at',
  },
  FIELD_RECORD: { table: 'field_record', column: 'happened_at', label: 'f.number', after: STARTED },
  OBJECTION_RECEIPT: {
    table: 'objection',
    column: 'received_at',
    label: 'f.id::text',
    after: COMPLETED,
    before: endOf('f.decided_on'),
    registered: true,
    terms: [
      {
        caseKind: 'inspection',
        caseId: 'f.inspection_id',
        rule: 'P25_OBJECTION',
        as: 'kept',
        keptAt: '(select min(o.received_at) from objection o where o.inspection_id = f.inspection_id)',
      },
    ],
  },
  PAPER_SENDING: {
    ...ofPaper,
    column: 'delivered_at',
    way: true,
    after: midnight('d.date'),
    before: 'f.received_at',
  },
  PAPER_RECEIPT: { ...ofPaper, column: 'received_at', after: 'f.delivered_at' },
  REMEDIATION_INFORMATION: {
    ...ofPrescription,
    table: 'remediation_information',
    column: 'received_at',
    registered: true,
    before: 'f.returned_at',
    label: '(select v.point_number from violation v where v.id = f.violation_id)',
    terms: [
      { caseKind: 'prescription', caseId: 'f.prescription_id', rule: 'P28_1_REMEDIATION', as: 'kept' },
      {
        caseKind: 'prescription',
        caseId: 'f.prescription_id',
        rule: 'P28_1_REMEDIATION',
        ref: `'violation-' || f.violation_id`,
        as: 'kept',
      },
      { caseKind: 'prescription', caseId: 'f.prescription_id', rule: 'P28_3_ANSWER', as: 'kept' },
    ],
    also: [
      `update prescription p set informed_at = $3 from remediation_information f
       where f.id = $1 and p.id = f.prescription_id and p.informed_at = $2`,
      `update information_request q set answered_at = $3 from remediation_information f
       where f.id = $1 and q.prescription_id = f.prescription_id and q.answered_at = $2`,
    ],
  },
  REMEDIATION_EXTENSION_REQUEST: {
    ...ofPrescription,
    table: 'remediation_extension',
    column: 'received_at',
    label: 'f.id::text',
    before: 'f.decided_at',
    late: true,
    registered: true,
    terms: [
      { caseKind: 'prescription', caseId: 'f.prescription_id', rule: 'P28_EXTENSION_REQUEST', as: 'kept' },
      {
        caseKind: 'prescription',
        caseId: 'f.prescription_id',
        rule: 'P28_EXTENSION_DECISION',
        ref: `'extension-' || f.id`,
        as: 'counted',
      },
    ],
  },
  ADMINISTRATIVE_OUTCOME: {
    table: 'administrative_case',
    column: 'outcome_on',
    day: true,
    label: 'f.number',
    after: midnight('f.opened_on'),
  },
  LETTER_RECEIPT: {
    table: 'letter_on_measures',
    column: 'received_at',
    label: 'f.number',
    after: 'f.sent_at',
    // A letter was there before what answers it.
    before: `least((select min(x.received_at) from action_plan x where x.letter_id = f.id),
      (select min(x.received_at) from letter_report x where x.letter_id = f.id))`,
    also: [
      copyOf(
        'letter_on_measures',
        `d.case_kind = 'letter-on-measures' and d.case_id = f.id and d.kind = 'LETTER_ON_MEASURES'`,
      ),
    ],
    terms: [{ caseKind: 'letter-on-measures', caseId: 'f.id', rule: 'P32_PLAN', as: 'counted' }],
  },
  LETTER_REPORT: {
    ...ofLetter,
    table: 'letter_report',
    column: 'received_at',
    before: 'f.returned_at',
    label: 'f.id::text',
    registered: true,
    terms: [{ caseKind: 'letter-on-measures', caseId: 'f.letter_id', rule: 'P30_REPORT_BACK', as: 'kept' }],
  },
  ACTION_PLAN_RECEIPT: {
    ...ofLetter,
    table: 'action_plan',
    column: 'received_at',
    label: 'f.number::text',
    late: true,
    registered: true,
    terms: [{ caseKind: 'letter-on-measures', caseId: 'f.letter_id', rule: 'P32_PLAN', as: 'kept' }],
  },
  ESCALATION_DELIVERY: {
    ...ofEscalation,
    column: 'delivered_at',
    after: 'f.sent_at',
    before: 'f.answered_at',
    also: [copyOf('escalation_paper', 'd.id = f.document_id')],
  },
  ESCALATION_ANSWER: {
    ...ofEscalation,
    column: 'answered_at',
    after: 'coalesce(f.delivered_at, f.sent_at)',
    registered: true,
  },
  THIRD_PERSON_ANSWER: {
    table: 'third_person_request',
    column: 'answered_on',
    day: true,
    ofTheOffice: true,
    label: 'f.number',
    after: 'f.sent_at',
    registered: true,
    also: [
      // Whoever had the request before them looks at it anew.
      'update third_person_request set version = version + 1 where id = $1 and $2::timestamptz <> $3::timestamptz',
    ],
  },
};

/** What the case says now of one fact: `$1` the inspection, `$2` one row of several or null. */
export function recordedSql(fact: CorrectedFact): string {
  const {
    table,
    column,
    joins = '',
    of: condition,
    label,
    after,
    before,
    day,
    way,
    number,
    registered,
  } = RECORDED_FACTS[fact];
  const entry = (expression: string) =>
    registered ? `(select ${expression} from incoming_paper e where e.id = f.incoming_paper_id)` : 'null';
  const at = day ? midnight(`f.${column}`) : `f.${column}`;
  return `select '${fact}' as fact, f.id, ${at} as at, ${way ? 'f.way' : 'null'} as way, ${number ? `f.${number}` : 'null::text'} as number, ${label ?? 'null'} as label,
      ${after} as after, ${before ?? 'null::timestamptz'} as before, ${entry('e.registered_at')}::timestamptz as "registeredAt"
    from ${table} f ${joins} where ${condition ?? 'f.inspection_id = $1'} and f.${column} is not null
      and ${entry('e.received_at = e.registered_at')}::boolean is not true
      and ($2::int is null or f.id = $2)`;
}
