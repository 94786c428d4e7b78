import { judge, type Finding } from '../../law';

/** A paper as its acts are judged by. Plain data. */
export interface PaperFacts {
  readonly replaced: boolean;
  /** Somebody outside the office is to get it. */
  readonly hasAddressee: boolean;
  /** An act of the case itself hands it over and notes it: the act of results, the prescription and their like. */
  readonly handedOverByAct: boolean;
  /** And known by whom: opened in the portal, or noted by somebody. */
  readonly received: boolean;
  /** One is kept beside it, and nobody has found that it belongs to something else. */
  readonly hasOriginal: boolean;
}

/** Kinds whose receipt an act of the case notes, with what follows from it for the terms. */
export const HANDED_OVER_BY_ACT: readonly string[] = [
  'ACT_OF_APPOINTMENT',
  'RESULT_ACT',
  'PRESCRIPTION',
  'RESULT_ACT_REFUSAL_PROTOCOL',
  'COMMISSION_PROTOCOL',
  'COMMISSION_INVITATION',
  'LETTER_ON_MEASURES',
  'MONITORING_LETTER',
  'CONTROL_APPOINTMENT_ORDER',
  'CONTROL_ACT',
  'CONTROL_LETTER',
  'LIABILITY_LETTER',
  'PROSECUTOR_NOTICE',
  'STATE_BODY_NOTICE',
  'COURT_CLAIM',
  'ESCALATION_RECALL',
];

/** Clause 22: copies are of the paper that holds, not of one that was issued anew under its number. */
export function judgeOriginal({ replaced }: PaperFacts): Finding[] {
  return [judge(!replaced, '22', 'ORIGINAL_OF_PAPER_THAT_HOLDS', 'CURABLE')];
}

/** Clause 22: what is kept as the signed paper is that paper; whatever became of the paper, what is not is laid aside. */
export function judgeAside({ hasOriginal }: Pick<PaperFacts, 'hasOriginal'>): Finding[] {
  return [judge(hasOriginal, '22', 'ORIGINAL_TO_LAY_ASIDE', 'CURABLE')];
}

/** Clause 22: each copy goes its way once. */
export function judgeReceipt({ replaced, hasAddressee, handedOverByAct, received }: PaperFacts): Finding[] {
  return [
    judge(hasAddressee, '22', 'PAPER_HAS_ADDRESSEE', 'CURABLE'),
    judge(!replaced, '22', 'RECEIPT_OF_PAPER_THAT_HOLDS', 'CURABLE'),
    judge(!handedOverByAct, '22', 'PAPER_HANDED_OVER_BY_ITS_ACT', 'CURABLE'),
    judge(!received, '22', 'PAPER_NOT_RECEIVED_YET', 'CURABLE'),
  ];
}
