import { formatCalendarDate } from '../dates/calendar-date';
import { useKitText } from './i18n';
import { useLanguage } from './language';

/** An act of reorganisation, as a case shows it. */
export interface SuccessionView {
  readonly actNumber: string;
  readonly actDate: string;
  readonly successorName: string;
}

/** Who stands in the place of the subject of a case, in words; nothing while it stands itself. */
export function useSuccessorText(): (succession: SuccessionView | null | undefined) => string | null {
  const t = useKitText();
  const { language } = useLanguage();
  return (succession) =>
    succession
      ? t('kit.succession.successor', {
          name: succession.successorName,
          number: succession.actNumber,
          date: formatCalendarDate(succession.actDate, language.value),
        })
      : null;
}
