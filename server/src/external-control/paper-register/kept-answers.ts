import { dayOf, startOfDay } from '../../law';
import type { Work } from '../../platform/commands/work';
import { Refusal } from '../../platform/refusals/refusal';
import { assertDayHappened, assertHappened } from '../case';
import { ANSWER_KINDS, type AnswerKind } from './incoming-kind';

/** Where a step of a case keeps an answer of somebody else. */
interface Keeping {
  /** The case whose next version a correction is. */
  readonly of: string;
  readonly table: string;
  /** The column that names the entry of the register. */
  readonly entry: string;
  readonly came: 'answered_at' | 'answered_on';
  /** What it answers, and cannot be earlier than. */
  readonly after: string;
  readonly sender: string;
  /** The column of the number that it bears, where the step asks for it. */
  readonly number?: string;
  /** The paper that it answers, and by what of the answer its receipt goes. */
  readonly answered?: { readonly document: string; readonly proof: string };
  /** The owner of the files that came with it, where the step takes any. */
  readonly files?: string;
  /** What else falls back where it never came. */
  readonly awaited?: string;
  /** What is forgotten with it then, as a statement on the entry (`$1`) at an instant (`$2`). */
  readonly falls?: string;
}

const KEEPINGS: Readonly<Record<AnswerKind, Keeping>> = {
  THIRD_PERSON_ANSWER: {
    of: 'third_person_request',
    table: 'third_person_request',
    entry: 'incoming_paper_id',
    came: 'answered_on',
    after: `(x.sent_at at time zone 'Asia/Almaty')::date::text`,
    sender: '(select s.name_ru from inspected_subject s where s.id = x.third_person_id)',
    answered: {
      document: 'x.document_id',
      proof: '(select p.number from incoming_paper p where p.id = x.incoming_paper_id)',
    },
    files: 'thirdPersonRequest',
    awaited: `state = 'SENT'`,
  },
  FORWARDING_ANSWER: {
    of: 'complaint',
    table: 'complaint',
    entry: 'answer_paper_id',
    came: 'answered_on',
    after: 'x.letter_date::text',
    sender: 'x.body_name',
    number: 'answer_number',
    answered: {
      document: `(select d.id from issued_document d where d.case_kind = 'complaint' and d.case_id = x.id
        and d.kind = 'COMPLAINT_FORWARDING' and d.replaced_at is null)`,
      proof: 'x.answer_number',
    },
  },
  LIST_ANSWER: {
    of: 'half_year_list',
    table: 'half_year_list_request',
    entry: 'incoming_paper_id',
    came: 'answered_on',
    after: 'x.sent_on::text',
    sender: 'x.addressee',
    number: 'answer_number',
    answered: { document: 'x.document_id', proof: 'x.answer_number' },
    files: 'listAnswer',
    // What it told of subjects counts in no list that is scored from then on.
    falls: `update outside_fact f set withdrawn_at = $2 from half_year_list_request x
      where x.incoming_paper_id = $1 and f.request_id = x.id and f.withdrawn_at is null`,
  },
  REFERRAL_ANSWER: {
    of: 'referral',
    table: 'referral',
    entry: 'incoming_paper_id',
    came: 'answered_at',
    after: 'x.decided_at',
    sender: 'x.competent_body',
    awaited: `state = 'SENT'`,
  },
  ESCALATION_ANSWER: {
    of: 'escalation',
    table: 'escalation_paper',
    entry: 'incoming_paper_id',
    came: 'answered_at',
    after: 'x.sent_at',
    sender: 'x.recipient_ru',
  },
};

/** Who answers has received: that receipt goes by the number of the answer, and falls with it. */
const RECEIPT_SQL = `
  update document_copy c set proof = $3,
    received_at = case when $3::text is null then null else c.received_at end,
    received_by = case when $3::text is null then null else c.received_by end,
    delivered_at = case when $3::text is null then null else c.delivered_at end,
    way = case when $3::text is null then null else c.way end
  where c.document_id = $1 and c.proof = $2`;

export const isAnswer = (kind: string): kind is AnswerKind => ANSWER_KINDS.some((one) => one === kind);

/** What stands in a case as the answer, under its entry of the register. */
export interface KeptAnswer {
  readonly sender: string;
  readonly senderNumber: string | null;
  readonly content: string;
  readonly after: Date | string | null;
  /** Whose the files are that came with it. */
  readonly files: { readonly ownerKind: string; readonly ownerId: number } | null;
  /** The paper that it answers, and what stands there as the proof of its receipt. */
  readonly document: number | null;
  readonly proof: string | null;
  /** Of the case, as the next act on it must know it. */
  readonly caseVersion: number;
}

/**
 * The answer that stands under an entry, its case locked and in its next version.
 * @throws Refusal NOT_FOUND where the case is not the actor's to see, or another answer stands there since
 */
export async function findKeptAnswer(
  work: Work,
  entry: { readonly id: number; readonly kind: AnswerKind; readonly caseId: number },
): Promise<KeptAnswer> {
  const { of, table, entry: column, after, sender, number, answered, files } = KEEPINGS[entry.kind];
  // The case first, as every act on it does.
  const [locked] = await work.query<{ version: number }>(
    `update ${of} set version = version + 1 where id = $1 returning version`,
    [entry.caseId],
  );
  const [kept] = await work.query<Omit<KeptAnswer, 'caseVersion' | 'files'> & { readonly id: number }>(
    `select x.id, coalesce(${sender}, '') as sender, ${number === undefined ? 'null' : `x.${number}`} as "senderNumber", x.answer as content, ${after} as after,
       ${answered?.document ?? 'null::integer'} as document, ${answered?.proof ?? 'null'} as proof
     from ${table} x where x.${column} = $1 and x.answer is not null`,
    [entry.id],
  );
  if (!locked || !kept) throw new Refusal('NOT_FOUND');
  const { id, ...answer } = kept;
  return {
    ...answer,
    files: files === undefined ? null : { ownerKind: files, ownerId: id },
    caseVersion: locked.version,
  };
}

/**
 * When the answer came, as its step keeps it: to the minute, or by the day.
 * @throws Refusal FACT_IN_FUTURE, FACT_BEFORE_CASE
 */
export function whenAnswered(kind: AnswerKind, { after }: KeptAnswer, given: Date, now: Date): Date {
  const field = 'input.receivedAt';
  if (KEEPINGS[kind].came === 'answered_at') {
    assertHappened(given, { now, after: after === null ? null : new Date(after), field });
    return given;
  }
  const day = dayOf(given);
  assertDayHappened(day, { now, after: after === null ? null : String(after), field });
  return new Date(startOfDay(day));
}

export interface CorrectedAnswer {
  readonly senderNumber: string | null;
  readonly content: string;
  readonly receivedAt: Date;
}

/** Puts the corrected answer in the place of the former one; without one, nothing has come, and it is awaited as before. */
export async function replaceKeptAnswer(
  work: Work,
  entry: { readonly id: number; readonly kind: AnswerKind; readonly caseId: number },
  former: KeptAnswer,
  answer: CorrectedAnswer | null,
): Promise<void> {
  const { table, entry: column, came, number, awaited, falls } = KEEPINGS[entry.kind];
  const at = came === 'answered_on' ? answer && dayOf(answer.receivedAt) : answer?.receivedAt.toISOString();
  const changes = [
    'answer = $2',
    `${came} = $3`,
    ...(number === undefined ? [] : [`${number} = $4`]),
    ...(answer === null && awaited !== undefined ? [awaited] : []),
  ];
  await work.query(`update ${table} set ${changes.join(', ')} where ${column} = $1`, [
    entry.id,
    answer?.content ?? null,
    at ?? null,
    ...(number === undefined ? [] : [answer?.senderNumber ?? null]),
  ]);
  if (answer === null && falls !== undefined) await work.query(falls, [entry.id, work.now.toISOString()]);
  if (former.document === null) return;
  const proof = number === undefined ? former.proof : (answer?.senderNumber ?? null);
  await work.query(RECEIPT_SQL, [former.document, former.proof, answer === null ? null : proof]);
}
