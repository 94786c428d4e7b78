import { useKitText } from './i18n';

/**
 * A clause in the reader's words: `28-1`, `8.3` (sub-paragraph 3 of clause 8), `13;14` (both).
 * @returns a function of the clause as the server writes it
 */
export function useClauseText(): (clause: string) => string {
  const t = useKitText();
  const one = (clause: string): string => {
    const [whole = clause, part] = clause.trim().split('.');
    return part === undefined
      ? t('kit.clause', { clause: whole })
      : t('kit.subclause', { clause: whole, part });
  };
  return (clause) => clause.split(';').map(one).join(', ');
}
