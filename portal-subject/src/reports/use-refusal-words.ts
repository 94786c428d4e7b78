import { useWords } from '../words';

const known = ['NOT_A_NUMBER', 'NEGATIVE', 'FRACTION', 'DATE', 'TOO_LARGE'] as const;

/** Why a cell was not taken: in the server's words, or in ours where the text never went out. */
export function useRefusalWords() {
  const t = useWords();
  return (refusal: { readonly code: string; readonly message: string }): string => {
    const code = known.find((candidate) => candidate === refusal.code);
    if (refusal.message !== '') return refusal.message;
    return code ? t(`report.refusedCells.${code}`) : refusal.code;
  };
}
