/**
 * A number as tables of figures show it: 217 945, divided by narrow spaces in all three languages. A fraction follows a comma, in English a
 * point.
 */
export function formatNumber(value: number, language: string = 'ru'): string {
  const [whole = '', fraction] = String(value).split('.');
  const divided = whole.replace(/\B(?=(\d{3})+$)/g, '\u202f');
  if (fraction === undefined) return divided;
  return `${divided}${language === 'en' ? '.' : ','}${fraction}`;
}
