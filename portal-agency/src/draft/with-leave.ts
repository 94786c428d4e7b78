import { currentLanguage, formatCalendarDate } from '@qadagalau/portal-kit';
import { useWords } from '../words';

const t = useWords();

interface Leave {
  readonly leaveFrom: string | null;
  readonly leaveUntil: string | null;
}

/** What is said of an inspector, and the leave that runs or comes next: whoever is chosen may be away on the days of the inspection. */
export function withLeave(said: string, { leaveFrom, leaveUntil }: Leave): string {
  if (!leaveFrom || !leaveUntil) return said;
  const [from, until] = [leaveFrom, leaveUntil].map((day) =>
    formatCalendarDate(day, currentLanguage(), 'short'),
  );
  return `${said}; ${t('draft.onLeave', { from: from ?? '', until: until ?? '' })}`;
}
