import type { Work } from '../../platform/commands/work';
import { Refusal } from '../../platform/refusals/refusal';

interface Entered {
  /** The entry that is corrected; null of a new one. */
  readonly id: number | null;
  readonly inspectionId: number;
  readonly sender: string;
  readonly senderNumber: string | null;
  readonly content: string;
  readonly receivedAt: Date;
}

/** Whoever enters a paper of somebody else holds this lock of the case. */
const LOCK = 610;

/** The same paper entered twice: one sender, one number of the sender's in one year, for numbers begin anew with each; or without one the same words at the same minute. */
const SAME_SQL = `select number from incoming_paper where inspection_id = $1 and annulled_at is null and content is not null
  and id is distinct from $6::integer and lower(sender) = lower($2) and case when $3::text is null
    then sender_number is null and content = $4 and received_at = $5::timestamptz
    else lower(sender_number) = lower($3) and extract(year from received_at at time zone 'Asia/Almaty')
      = extract(year from $5::timestamptz at time zone 'Asia/Almaty') end limit 1`;

/**
 * One paper has one entry, whether it is recorded or another is corrected to it; two who enter the same take turns at its case.
 * @throws Refusal PAPER_ENTERED_ALREADY
 */
export async function refuseSame(work: Work, paper: Entered): Promise<void> {
  const { id, inspectionId, sender, senderNumber, content, receivedAt } = paper;
  await work.query('select pg_advisory_xact_lock($1, $2)', [LOCK, inspectionId]);
  const [same] = await work.query<{ number: string }>(SAME_SQL, [
    inspectionId,
    sender,
    senderNumber,
    content,
    receivedAt.toISOString(),
    id,
  ]);
  if (same) throw new Refusal('PAPER_ENTERED_ALREADY', { params: { number: same.number } });
}
