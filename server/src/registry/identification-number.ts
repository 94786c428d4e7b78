const LENGTH = 12;
const FIRST_WEIGHTS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const SECOND_WEIGHTS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];

function remainder(digits: readonly number[], weights: readonly number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * (digits[i] ?? 0), 0) % 11;
}

/** The check digit of the first eleven digits of a BIN or an IIN; undefined where the number is never issued. */
export function findCheckDigit(elevenDigits: string): number | undefined {
  const digits = [...elevenDigits].map(Number);
  const first = remainder(digits, FIRST_WEIGHTS);
  const digit = first === 10 ? remainder(digits, SECOND_WEIGHTS) : first;
  return digit === 10 ? undefined : digit;
}

/** Twelve digits, not all zeros, whose last one fits the others: the rule is one and the same for BIN and IIN. */
export function isIdentificationNumber(text: string): boolean {
  if (text.length !== LENGTH || !/^\d{12}$/.test(text)) return false;
  // The sum of zeros fits itself, but nobody is born or registered in month zero.
  if (/^0+$/.test(text)) return false;
  return findCheckDigit(text.slice(0, LENGTH - 1)) === Number(text.at(-1));
}
