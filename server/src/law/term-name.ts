import type { DeadlineRule } from './deadline-rule';
import type { Language } from './language';

/** Numbers of preventive controls begin with a letter of their own. */
const OF_CONTROL = /^P-/;

/** Whether a case is a preventive control, with a visit or without, as its number tells. */
export const isOfControl = (caseNumber: string | null): boolean =>
  caseNumber !== null && OF_CONTROL.test(caseNumber);

/** The name of a duty by the kind of the case that it stands in, which the number of the case tells (clauses 6, 8). */
export function termName(
  { name, nameInControl }: Pick<DeadlineRule, 'name' | 'nameInControl'>,
  caseNumber: string | null,
  language: Language,
): string {
  return (isOfControl(caseNumber) && nameInControl ? nameInControl : name)[language];
}

/** Who must act, as a title. */
export function actorTitle({ actor }: Pick<DeadlineRule, 'actor'>, language: Language): string {
  const words = actor[language];
  return words.charAt(0).toLocaleUpperCase(language) + words.slice(1);
}
