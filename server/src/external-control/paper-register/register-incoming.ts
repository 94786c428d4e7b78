import type { Work } from '../../platform/commands/work';
import type { IncomingKind } from './incoming-kind';

export interface IncomingPaperToRegister {
  readonly kind: IncomingKind;
  readonly authorityId: number;
  /** The case that it came to. */
  readonly caseKind:
    | 'inspection'
    | 'prescription'
    | 'letter-on-measures'
    | 'complaint'
    | 'half-year-list'
    | 'escalation'
    | 'referral'
    | 'third-person-request';
  readonly caseId: number;
  readonly caseNumber: string;
  /** The inspection on whose page the case stands. */
  readonly inspectionId: number | null;
  /** Null where no subject of the register sent it; whoever complains is never named here (clause 31). */
  readonly senderId: number | null;
  /** A state body that sent it on. */
  readonly sender?: string | null;
  /** Another office that passed it on (clause 9). */
  readonly senderOfficeId?: number | null;
  /** When it came, which may be days before the command notes it. */
  readonly receivedAt: Date;
  readonly disclosedToSubjectId: number | null;
  /** The number that it bears, where the step asks for it. */
  readonly senderNumber?: string | null;
  /** What it says, where no step of the case keeps it. */
  readonly content?: string;
}

/**
 * Gives what has just come in its number in the office's register of the year: `12-4/2026`. Another command that wants one waits for
 * this one to end, and what is taken by a command that fails is free again: no gaps, nothing twice.
 * @returns the id of the entry, for the thing that came in to keep
 */
export async function registerIncoming(work: Work, paper: IncomingPaperToRegister): Promise<number> {
  const [row] = await work.query<{ id: number }>(
    'select register_incoming($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) as id',
    [
      paper.authorityId,
      paper.kind,
      paper.caseKind,
      paper.caseId,
      paper.caseNumber,
      paper.inspectionId,
      paper.senderId,
      paper.sender ?? null,
      paper.senderOfficeId ?? null,
      paper.receivedAt.toISOString(),
      work.now.toISOString(),
      paper.disclosedToSubjectId,
      paper.content ?? null,
    ],
  );
  if (!row) throw new Error(`${paper.kind} was not registered`);
  if (paper.senderNumber)
    await work.query('update incoming_paper set sender_number = $2 where id = $1', [
      row.id,
      paper.senderNumber,
    ]);
  return row.id;
}
