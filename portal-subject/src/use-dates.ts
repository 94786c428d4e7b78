import { formatCalendarDate, formatInstant, useLanguage } from '@qadagalau/portal-kit';

/** Dates in the reader's language; nothing for what has no date. */
export function useDates() {
  const { language } = useLanguage();
  return {
    day: (date: string | null | undefined): string => (date ? formatCalendarDate(date, language.value) : ''),
    shortDay: (date: string | null | undefined): string =>
      date ? formatCalendarDate(date, language.value, 'short') : '',
    at: (instant: string | null | undefined): string => (instant ? formatInstant(instant) : ''),
  };
}
