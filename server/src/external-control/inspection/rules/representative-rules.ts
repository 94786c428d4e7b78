import { breach, type Finding } from '../../../law';

/** Where somebody stands for the body: at the start (17), at the refusal of it (18), at the result act (23) and the refusal of that (24). */
export type ClauseOfPower = '17' | '18' | '23' | '24';

/** A head whom the register names, of the body or of its successor. */
export interface HeadFacts {
  readonly name: string | null;
  readonly position: string | null;
}

const plain = (text: string) => text.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();

/** The head is named with the position of the register, in either of its languages, or without it. */
export function isHead(named: string, { name, position }: HeadFacts): boolean {
  if (name === null) return false;
  const positions = position === null ? [] : [position, ...position.split('/')];
  return [name, ...positions.map((one) => `${name}, ${one.trim()}`)].some(
    (one) => plain(one) === plain(named),
  );
}

/**
 * An act goes to the body or to its representative, and is refused by one of them: of anybody else than the head it is recorded by what power
 * they act. The handing over and the refusal are facts all the same. Clauses 17, 18, 23, 24.
 */
export function judgePower(
  clause: ClauseOfPower,
  { representative, representativePower }: { representative: string; representativePower: string },
  heads: readonly HeadFacts[],
): Finding[] {
  if (representativePower.trim() !== '' || heads.some((head) => isHead(representative, head))) return [];
  const params = { representative };
  return [breach(clause, 'POWER_NOT_RECORDED', 'WARNING', { params, inputs: { representative } })];
}
