import { breach, type CalendarDate, type Finding } from '../../law';

export interface DisclosureFacts {
  /** The law that allows it, and its article. */
  readonly law: string;
  readonly article: string;
  readonly reason: string;
  /** How many things were asked to be disclosed, and how many of them bear a mark in force in this case. */
  readonly asked: number;
  readonly marked: number;
  /** The letter in which the very same went to the same recipient already. */
  readonly sentIn: { readonly number: string; readonly date: CalendarDate } | null;
}

const says = (text: string) => /[\p{L}\p{N}]/u.test(text);

/** Clause 31 keeps what was learnt unless a law allows otherwise: which one, by its article, and why is said with every disclosure. */
export function judgeDisclosure({ law, article, reason, asked, marked, sentIn }: DisclosureFacts): Finding[] {
  return [
    ...(says(law) && /\p{N}/u.test(article) ? [] : [breach('31', 'DISCLOSURE_OF_NO_LAW', 'VOID')]),
    ...(says(reason) ? [] : [breach('31', 'DISCLOSURE_OF_NO_REASON', 'VOID')]),
    ...(asked > 0 && asked === marked ? [] : [breach('31', 'NOTHING_TO_DISCLOSE', 'CURABLE')]),
    ...(sentIn ? [breach('31', 'DISCLOSED_ALREADY', 'CURABLE', { params: { ...sentIn } })] : []),
  ];
}
