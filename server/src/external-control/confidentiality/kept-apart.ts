import type { Work } from '../../platform/commands/work';
import { withheldToken } from '../../platform/documents';
import { BETWEEN } from '../../platform/messages/both-languages';
import type { SecretMark } from '../../platform/files';
import type { MarkableThing } from './states';

interface Aside {
  readonly thingId: number;
  readonly mark: SecretMark;
  readonly secretOfSubjectId: number | null;
}

/** How what a thing says is taken out of its place, and put back. */
interface KeptApart {
  /**
   * What it is called and what it says, of the thing `$1` in the inspection `$2`; `pieces` where that is more than one text, and
   * `hidden` where the subject does not see the thing at all.
   */
  readonly find: string;
  readonly putAside: (work: Work, of: Aside) => Promise<void>;
  readonly putBack: (work: Work, thingId: number, text: string, pieces: readonly string[]) => Promise<void>;
}

/** Of the inspection itself, of its prescription and of its letter on measures. */
const FILE: KeptApart = {
  find: `select 'file-' || id as title, name as text from stored_file
    where id = $1 and case_kind in ('inspection', 'prescription', 'letter-on-measures') and inspection_of(case_kind, case_id) = $2`,
  putAside: async (work, { thingId, mark, secretOfSubjectId }) => {
    await work.query(
      `update stored_file set mark = $2, secret_of_subject_id = $3,
         name = 'file-' || id || coalesce(substring(name from '\\.[A-Za-z0-9]{1,8}$'), '') where id = $1`,
      [thingId, mark, secretOfSubjectId],
    );
  },
  putBack: async (work, thingId, text) => {
    await work.query(
      'update stored_file set mark = null, secret_of_subject_id = null, name = $2 where id = $1',
      [thingId, text],
    );
  },
};

/** Of internal control: the case `$2` is of the kind `$3`. */
export const FIND_CONTROL_FILE = `select 'file-' || id as title, name as text from stored_file
  where id = $1 and case_id = $2 and case_kind = $3`;

/** What a violation is described by is the note of its point (22-1): both are put aside together. */
const FINDING: KeptApart = {
  find: `select p.number as title, n.note as text
    from inspection_checklist_point p left join checklist_answer n on n.point_id = p.id
    where p.id = $1 and p.inspection_id = $2`,
  putAside: async (work, { thingId, mark }) => {
    const token = withheldToken(mark);
    await work.query('update inspection_checklist_point set mark = $2 where id = $1', [thingId, mark]);
    await work.query('update checklist_answer set note = $2 where point_id = $1', [thingId, token]);
    await work.query('update violation set mark = $2, description = $3 where point_id = $1', [
      thingId,
      mark,
      token,
    ]);
  },
  putBack: async (work, thingId, text) => {
    await work.query('update inspection_checklist_point set mark = null where id = $1', [thingId]);
    await work.query('update checklist_answer set note = $2 where point_id = $1 and note is not null', [
      thingId,
      text,
    ]);
    await work.query('update violation set mark = null, description = $2 where point_id = $1', [
      thingId,
      text,
    ]);
  },
};

/** An explanation is put aside with the answer to each question; what was asked stays. */
const REQUEST_ANSWER: KeptApart = {
  find: `select number as title, array_remove(answers || answer_text, null) as pieces,
      nullif(concat_ws(E'\\n\\n', (select string_agg(q.question || E'\\n' || answers[q.place], E'\\n\\n' order by q.place)
        from unnest(items) with ordinality q (question, place) where answers[q.place] is not null), answer_text), '') as text
    from document_request where id = $1 and inspection_id = $2`,
  putAside: async (work, { thingId, mark }) => {
    await work.query(
      `update document_request set mark = $2, answer_text = $3,
         answers = array_fill($3::text, array[cardinality(answers)]) where id = $1`,
      [thingId, mark, withheldToken(mark)],
    );
  },
  putBack: async (work, thingId, text, pieces) => {
    await work.query(
      `update document_request set mark = null, answers = ($2::text[])[1:cardinality(answers)],
         answer_text = ($2::text[])[cardinality(answers) + 1] where id = $1`,
      [thingId, pieces.length > 0 ? pieces : [text]],
    );
  },
};

/** Of a hearing the questions tell as much as the answers; of public monitoring the source is another's, and the text is put aside. */
const FIELD_RECORD: KeptApart = {
  find: `select number as title, disclosed_to_subject_id is null as hidden, case when kind = 'HEARING' then questions || answers end as pieces,
      case when kind = 'HEARING' then (select string_agg(q.question || E'\n' || answers[q.place], E'\n\n' order by q.place)
        from unnest(questions) with ordinality q (question, place)) else text end as text
    from field_record where id = $1 and inspection_id = $2`,
  putAside: async (work, { thingId, mark }) => {
    const token = withheldToken(mark);
    await work.query(
      `update field_record set mark = $2, text = case when kind = 'PUBLIC_MONITORING' then $3 end,
         questions = array_fill($3::text, array[cardinality(questions)]), answers = array_fill($3::text, array[cardinality(answers)])
       where id = $1`,
      [thingId, mark, token],
    );
  },
  putBack: async (work, thingId, text, pieces) => {
    const half = pieces.length / 2;
    await work.query(
      `update field_record set mark = null, text = case when kind = 'PUBLIC_MONITORING' then $2 end, questions = $3, answers = $4
       where id = $1`,
      [thingId, text, pieces.slice(0, half), pieces.slice(half)],
    );
  },
};

interface TextPlace {
  readonly table: string;
  /** SQL of what it is called. */
  readonly title: string;
  readonly text?: string;
  /** The column of the case, or SQL of it. */
  readonly of?: string;
}

/** A thing that says what it says in one column. */
const ofText = ({ table, title, text = 'text', of = 'inspection_id' }: TextPlace): KeptApart => ({
  // A paper in one language holds one half of a text in two.
  find: `select ${title} as title, ${text} as text, case cardinality(string_to_array(${text}, '${BETWEEN}'))
      when 2 then array[${text}] || string_to_array(${text}, '${BETWEEN}') end as pieces
    from ${table} where id = $1 and ${of} = $2`,
  putAside: async (work, { thingId, mark }) => {
    await work.query(`update ${table} set mark = $2, ${text} = $3 where id = $1`, [
      thingId,
      mark,
      withheldToken(mark),
    ]);
  },
  putBack: async (work, thingId, kept) => {
    await work.query(`update ${table} set mark = null, ${text} = $2 where id = $1`, [thingId, kept]);
  },
});

/** What the act of a control event learnt: analysis, results, causes. What it asks for the object is to do, and reads. */
const CONTROL_ACT: KeptApart = {
  find: `select number as title, array[analysis, results, causes] as pieces, concat_ws(E'\\n\\n', analysis, results, causes) as text
    from control_act where id = $1 and event_id = $2`,
  putAside: async (work, { thingId, mark }) => {
    await work.query(
      'update control_act set mark = $2, analysis = $3, results = $3, causes = $3 where id = $1',
      [thingId, mark, withheldToken(mark)],
    );
  },
  putBack: async (work, thingId, _text, [analysis, results, causes]) => {
    await work.query(
      'update control_act set mark = null, analysis = $2, results = $3, causes = $4 where id = $1',
      [thingId, analysis, results, causes],
    );
  },
};

const dayOf = (column: string) => `to_char(${column} at time zone 'Asia/Almaty', 'DD.MM.YYYY')`;

/** Where the markable things of a case lie. A point that is answered anew keeps its mark: `keep_marked_note` sees to it. */
export const KEPT_APART: Readonly<Record<MarkableThing, KeptApart>> = {
  FILE,
  FINDING,
  LATE_ANSWER: ofText({
    table: 'late_answer',
    title: '(select p.number from inspection_checklist_point p where p.id = point_id)',
    text: 'note',
  }),
  REQUEST_ANSWER,
  FIELD_RECORD,
  OBJECTION: ofText({ table: 'objection', title: dayOf('received_at') }),
  REFUSAL_PROTOCOL: ofText({ table: 'refusal_protocol', title: dayOf('at') }),
  SPECIALIST_CONCLUSION: ofText({
    table: 'specialist_conclusion',
    title: '(select p.full_name from inspection_specialist p where p.id = specialist_id)',
  }),
  REMEDIATION_INFORMATION: ofText({
    table: 'remediation_information',
    title: `(select v.point_number from violation v where v.id = violation_id) || ', ' || ${dayOf('received_at')}`,
    of: '(select p.inspection_id from prescription p where p.id = prescription_id)',
  }),
  PLAN_ROW_INFORMATION: ofText({
    table: 'plan_row_information',
    title: `(select r.position from action_plan_row r where r.id = row_id) || ', ' || ${dayOf('received_at')}`,
    of: `(select l.inspection_id from action_plan_row r join action_plan p on p.id = r.plan_id
      join letter_on_measures l on l.id = p.letter_id where r.id = row_id)`,
  }),
  LETTER_REPORT: ofText({
    table: 'letter_report',
    title: dayOf('received_at'),
    of: '(select l.inspection_id from letter_on_measures l where l.id = letter_id)',
  }),
  CONTROL_ANSWER: ofText({ table: 'control_request', title: 'number', text: 'answer', of: 'event_id' }),
  CONTROL_RESPONSE: ofText({ table: 'control_response', title: dayOf('received_at'), of: 'event_id' }),
  INTERNAL_FINDING: ofText({
    table: 'internal_monitoring_finding',
    title: 'position::text',
    of: 'monitoring_id',
  }),
  CONTROL_ACT,
  INTERNAL_POINT: ofText({
    table: 'internal_monitoring_point',
    title: 'number::text',
    of: 'monitoring_id',
  }),
  MONITORING_PROPOSAL: ofText({
    table: 'monitoring_proposal',
    title: 'position::text',
    of: 'monitoring_id',
  }),
};
