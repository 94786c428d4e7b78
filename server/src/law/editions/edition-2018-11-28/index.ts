import { calendarDate } from '../../calendar-date';
import { DEFAULT_EDITION_ID } from '../default-edition-id';
import type { Edition } from '../edition';
import { DECISIONS } from './decisions';
import { RULES } from './rules';

export { DECISIONS, type DecisionId } from './decisions';
export { LIMITS } from './limits';
export { RULE_IDS, type RuleId } from './rules';

/** Order No. 78 of 8 December 2016 as amended by No. 213 of 29.08.2018 and No. 264 of 28.11.2018. */
export const EDITION_2018_11_28: Edition = {
  id: DEFAULT_EDITION_ID,
  name: {
    kk: '№ 78 бұйрықпен бекітілген Қағидалар, 2018 жылғы 28 қарашадағы редакция',
    ru: 'Правила, утвержденные приказом № 78, в редакции от 28 ноября 2018 г.',
    en: 'Rules approved by Order No. 78, edition of 28 November 2018',
  },
  inForceFrom: calendarDate(DECISIONS.D0.value.from),
  newerLawAfter: calendarDate(DECISIONS.D0.value.newerLawAfter),
  counting: {
    firstDayCounted: DECISIONS.D9.value.firstDayCounted,
    lastDayIncluded: DECISIONS.D6.value,
    fixedDatesMove: DECISIONS.D50.value.fixedDatesMove,
    termRunsFromEarlierStart: DECISIONS.D53.value.termRunsFromEarlierStart,
  },
  rules: RULES,
  decisions: DECISIONS,
};
