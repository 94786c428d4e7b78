import { currentLanguage } from './language';
import type { LanguageCode } from './language';

const BETWEEN = ' / ';
const KAZAKH = /[әғқңөұүһі]/i;

function readersLine(line: string, language: LanguageCode): string {
  const [kk, ru, ...more] = line.split(BETWEEN);
  const two = kk !== undefined && ru !== undefined && more.length === 0;
  // A slash between two words of one language is only a slash.
  if (!two || (kk !== ru && (!KAZAKH.test(kk) || KAZAKH.test(ru)))) return line;
  return language === 'kk' ? kk : ru;
}

/**
 * The reader's half of what the office wrote in both languages of the state, Kazakh first: «Әкім / Аким». English
 * readers get the Russian one; a line that is not made of two such halves says the same to everybody.
 */
export function readersWords(text: string, language: LanguageCode = currentLanguage()): string {
  return text
    .split('\n')
    .map((line) => readersLine(line, language))
    .join('\n');
}
