import type { Teller } from '../teller';
import { ALMATY, BODY } from './people';
import {
  answerPoints,
  appoint,
  draft,
  drawUp,
  handOver,
  handOverResult,
  notify,
  prosecutor,
  type Severity,
} from './steps';

export interface Inspected {
  readonly matter: string;
  /** Working day of the start; the act is handed over five working days later. */
  readonly start: number;
  readonly severities: readonly Severity[];
  /** Calendar days to remedy from the handing over of the result act. */
  readonly days: number;
  readonly body?: string;
}

/** One paper is the ground of one inspection of a body: assignments of one day have numbers of their own, the same in each telling. */
const sheetOf = (matter: string): number =>
  [...matter].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 900, 0) + 100;

/** Inspected, and the act of results drawn up. */
export async function inspected(teller: Teller, plan: Inspected): Promise<string> {
  await teller.at(plan.start - 2, '10:00');
  const number = `2-3/${200 + plan.start}-${sheetOf(plan.matter)}`;
  const grounds = [prosecutor(number, teller.day(plan.start - 5), plan.matter)];
  const id = await draft(teller, {
    office: ALMATY,
    body: plan.body ?? BODY.almaty,
    matter: plan.matter,
    grounds,
    start: plan.start,
  });
  await appoint(teller, ALMATY, id);
  await notify(teller, ALMATY, id);
  await teller.at(plan.start, '11:00');
  await handOver(teller, ALMATY, id);
  await teller.at(plan.start + 4, '15:00');
  await answerPoints(teller, ALMATY, id, plan.severities);
  const remedyDay = plan.severities.length > 0 ? teller.after(plan.start + 5, plan.days) : null;
  await drawUp(teller, ALMATY, id, remedyDay);
  return id;
}

/** The same, and handed over. */
export async function handedOver(teller: Teller, plan: Inspected): Promise<string> {
  const id = await inspected(teller, plan);
  await teller.at(plan.start + 5, '12:00');
  await handOverResult(teller, ALMATY, id);
  return id;
}
