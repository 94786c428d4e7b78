import { breach, type CalendarDate, type ClauseReference, type Finding } from '../../../law';

/** A paper that people of a successor received in the subject's stead. */
export interface PaperOfSuccessor {
  readonly kind: string;
  readonly number: string;
  readonly date: CalendarDate;
  /** ISO instant. */
  readonly receivedAt: string;
  /** The act of reorganisation that made them receive it, withdrawn since. */
  readonly actNumber: string;
}

/** Which clause asks that the subject has it. */
const CLAUSE_OF: Readonly<Record<string, ClauseReference>> = {
  EXTENSION_NOTICE: '14',
  START_NOTICE: '16',
  ACT_OF_APPOINTMENT: '17',
  SUSPENSION_NOTICE: '21',
  RESUMPTION_NOTICE: '21',
  RESULT_ACT: '23',
  PRESCRIPTION: '23',
  COMMISSION_INVITATION: '27',
  COMMISSION_PROTOCOL: '27',
  EXTENSION_DECISION: '28',
  INFORMATION_REQUEST: '28-2',
  LETTER_ON_MEASURES: '30',
};

/** The subject stands again and never had it, while terms run against it from that day: a fact, set right by a person. Clauses 14 to 30. */
export const judgeHandedToSuccessor = ({
  kind,
  number,
  date,
  receivedAt,
  actNumber,
}: PaperOfSuccessor): Finding =>
  breach(CLAUSE_OF[kind] ?? '22', 'HANDED_TO_SUCCESSOR', 'CURABLE', {
    inputs: { receivedAt },
    params: { number, date, actNumber },
  });
