import { currentLanguage, formatCalendarDate } from '@qadagalau/portal-kit';
import { useWords } from '../words';

const t = useWords();

interface Leave {
  readonly leaveFrom: string | null;
  readonly leaveUntil: string | null;
}

interface Inspector extends Leave {
  readonly id: string;
  readonly positionTitle: string;
  readonly account: { readonly fullName: string };
}

/** What is said of an inspector, and the leave that runs or comes next: whoever is chosen may be away on the days of the inspection. */
export function withLeave(said: string, { leaveFrom, leaveUntil }: Leave): string {
  if (!leaveFrom || !leaveUntil) return said;
  const [from, until] = [leaveFrom, leaveUntil].map((day) =>
    formatCalendarDate(day, currentLanguage(), 'short'),
  );
  return `${said}; ${t('draft.onLeave', { from: from ?? '', until: until ?? '' })}`;
}

/** An inspector among those who may be chosen. */
export const inspectorOption = (one: Inspector) => ({
  value: one.id,
  label: one.account.fullName,
  hint: withLeave(one.positionTitle, one),
});
