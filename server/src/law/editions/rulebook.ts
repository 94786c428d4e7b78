import type { CalendarDate } from '../calendar-date';
import type { DeadlineRule } from '../deadline-rule';
import { LawError } from '../law-error';
import { DEFAULT_EDITION_ID } from './default-edition-id';
import { EDITION_2018_11_28 } from './edition-2018-11-28';
import type { Edition } from './edition';

/** The editions that the product knows, side by side. */
export interface Rulebook {
  readonly editions: readonly Edition[];
  readonly defaultEditionId: string;
}

export function buildRulebook(editions: readonly Edition[], defaultEditionId = DEFAULT_EDITION_ID): Rulebook {
  return { editions, defaultEditionId };
}

export const RULEBOOK = buildRulebook([EDITION_2018_11_28]);

/** The named edition, else the default one; throws `UNKNOWN_EDITION`. */
export function getEdition(id?: string, rulebook: Rulebook = RULEBOOK): Edition {
  const wanted = id ?? rulebook.defaultEditionId;
  const edition = rulebook.editions.find((candidate) => candidate.id === wanted);
  if (!edition) throw new LawError('UNKNOWN_EDITION', { given: wanted });
  return edition;
}

/** Throws `UNKNOWN_RULE`. */
export function getRule(ruleId: string, edition: Edition = getEdition()): DeadlineRule {
  const rule = Object.prototype.hasOwnProperty.call(edition.rules, ruleId)
    ? edition.rules[ruleId]
    : undefined;
  if (!rule) throw new LawError('UNKNOWN_RULE', { given: ruleId, edition: edition.id });
  return rule;
}

/** Throws `DATE_OUTSIDE_EDITIONS` for a day on which the edition is not in force. */
export function assertInForce(edition: Edition, date: CalendarDate): void {
  const late = edition.inForceUntil !== undefined && date > edition.inForceUntil;
  if (date < edition.inForceFrom || late) {
    throw new LawError('DATE_OUTSIDE_EDITIONS', {
      given: date,
      edition: edition.id,
      from: edition.inForceFrom,
    });
  }
}
