import { ref } from 'vue';
import { keepPreference, readPreference } from '../session/preferences';
import { firstLanguage } from './first-language';
import type { LanguageCode } from './first-language';

export { languageCodes, type LanguageCode } from './first-language';

/** Each language in its own words: nobody looks for theirs in another's. */
export const languageNames: Record<LanguageCode, string> = { kk: 'Қазақша', ru: 'Русский', en: 'English' };

const language = ref<LanguageCode>(firstLanguage(readPreference('language'), navigator.languages));
let loader: (code: LanguageCode) => Promise<void> = () => Promise.resolve();

export function currentLanguage(): LanguageCode {
  return language.value;
}

/** The portal says once how the messages of a language are loaded. */
export function onLanguageChange(load: (code: LanguageCode) => Promise<void>): void {
  loader = load;
}

async function set(code: LanguageCode): Promise<void> {
  await loader(code);
  language.value = code;
  keepPreference('language', code);
  document.documentElement.lang = code;
}

export function useLanguage() {
  return { language, set };
}
