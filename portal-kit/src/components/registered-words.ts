import { formatCalendarDate } from '../dates/calendar-date';
import { useKitText } from '../i18n/i18n';
import { useLanguage } from '../i18n/language';
import type { IncomingView } from './case-views';

type Entry = IncomingView | null | undefined;

/** How an entry in the register of what came in is told; a later day than that of the receipt is told with it. */
export function useRegisteredWords() {
  const t = useKitText();
  const { language } = useLanguage();
  const day = (date: string): string => formatCalendarDate(date, language.value, 'short');
  return (entry: Entry): string => {
    if (!entry) return '';
    const { number, receivedOn, registeredOn } = entry;
    const said = { number, date: day(registeredOn) };
    return receivedOn === registeredOn
      ? t('kit.registered.as', said)
      : t('kit.registered.later', { ...said, received: day(receivedOn) });
  };
}

/** The entry that was made last, of those of several things. */
export function newestEntry(things: readonly { readonly incoming: Entry }[]): Entry {
  return things
    .map(({ incoming }) => incoming)
    .reduce((last, entry) => (entry && (!last || Number(entry.id) > Number(last.id)) ? entry : last), null);
}
