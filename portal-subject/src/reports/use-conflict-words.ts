import { useDates } from '../use-dates';
import { useWords } from '../words';
import type { OthersCell } from './grid/save-queue';

/** Who wrote what into a disputed cell, and when; empty where that is not known. */
export function useConflictWords() {
  const t = useWords();
  const { at } = useDates();
  return ({ theirs, by, at: instant }: OthersCell): string =>
    by && instant
      ? t('filling.wrote', { by, at: at(instant), value: theirs ?? t('report.conflict.blank') })
      : '';
}
