import { currentLanguage } from './language';

/** Hundredths of a point as people read them: 8750 is 87,50, in English 87.50. */
export function formatPoints(hundredths: number): string {
  const sign = hundredths < 0 ? '−' : '';
  const whole = Math.floor(Math.abs(hundredths) / 100);
  const rest = String(Math.abs(hundredths) % 100).padStart(2, '0');
  return `${sign}${whole}${currentLanguage() === 'en' ? '.' : ','}${rest}`;
}
