/**
 * Which of a message's forms a number takes. Forms are divided by `|`:
 * kk `one`; ru `one | few | many`; en `one | other`. A single form serves every number.
 */
export function pluralForm(language: 'kk' | 'ru' | 'en', count: number, forms: number): number {
  if (forms < 2 || language === 'kk') return 0;
  const whole = Math.abs(Math.trunc(count));
  if (language === 'en') return whole === 1 ? 0 : 1;
  const ten = whole % 10;
  const hundred = whole % 100;
  if (ten === 1 && hundred !== 11) return 0;
  if (ten >= 2 && ten <= 4 && (hundred < 12 || hundred > 14)) return Math.min(1, forms - 1);
  return Math.min(2, forms - 1);
}
