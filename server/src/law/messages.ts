import { isCalendarDate } from './calendar-date';
import { HOLIDAY_NAMES, type HolidayCode } from './calendar/holidays';
import type { CountReason, DeadlineNote } from './deadline-certificate';
import { getEdition, RULEBOOK, type Rulebook } from './editions/rulebook';
import { formatDate } from './format-date';
import type { Language } from './language';
import type { MessageParams } from './law-error';
import type { LawMessageCode, LawMessages } from './message-codes';
import { en } from './messages.en';
import { kk } from './messages.kk';
import { ru } from './messages.ru';

export type { LawMessageCode } from './message-codes';

const MESSAGES: Readonly<Record<Language, LawMessages>> = { kk, ru, en };

function isHolidayCode(value: string): value is HolidayCode {
  return Object.prototype.hasOwnProperty.call(HOLIDAY_NAMES, value);
}

function show(value: string | number, language: Language): string {
  if (typeof value === 'number') return String(value);
  if (isHolidayCode(value)) return HOLIDAY_NAMES[value][language];
  return isCalendarDate(value) ? formatDate(value, language) : value;
}

/** Of a text in two forms the one for a number of units: one, or more. */
function pickForm(text: string, length: string | number | undefined): string {
  const [one = '', many = one] = text.split(' | ');
  return length === 1 ? one : many;
}

/** The text of a code; dates and holidays among the parameters are written in the language too. */
export function lawMessage(code: LawMessageCode, params: MessageParams, language: Language): string {
  return pickForm(MESSAGES[language][code], params['length']).replace(/\{(\w+)\}/g, (hole, name: string) => {
    // An edition's id looks like a date but is a name.
    const value = params[name];
    return value === undefined ? hole : name === 'edition' ? String(value) : show(value, language);
  });
}

/** Why a day counts or not, in words. */
export function dayReasonMessage(reason: CountReason, language: Language): string {
  return lawMessage(reason.code, reason.params, language);
}

/** A note beside a deadline, in words; for a reading its decision is spelled out. */
export function noteMessage(
  note: DeadlineNote,
  language: Language,
  editionId?: string,
  rulebook: Rulebook = RULEBOOK,
): string {
  const id = note.decision ?? '';
  const reading = getEdition(editionId, rulebook).decisions[id]?.reading[language] ?? '';
  return lawMessage(note.code, { ...note.params, decision: id, reading }, language);
}
