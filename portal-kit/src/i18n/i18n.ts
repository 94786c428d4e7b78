import { createI18n } from 'vue-i18n';
import { Quasar } from 'quasar';
import type { QuasarLanguage } from 'quasar';
import { compileWords } from './compile-words';
import { currentLanguage, onLanguageChange } from './language';
import type { LanguageCode } from './language';
import type { MessageKey, MessageTree } from './message-types';
import { oneStop } from './one-stop';
import { pluralForm } from './plural';
import type { kk as kitPattern } from '../messages/kk';

export type KitMessages = typeof kitPattern;
export type MessageLoaders = Record<LanguageCode, () => Promise<MessageTree>>;
export type Translate<Tree> = (
  key: MessageKey<Tree>,
  named?: Record<string, unknown>,
  count?: number,
) => string;

const i18n = createI18n<false>({
  legacy: false,
  locale: currentLanguage(),
  fallbackLocale: [],
  messages: {},
  messageCompiler: compileWords,
  warnHtmlMessage: true,
  pluralRules: {
    kk: (count, forms) => pluralForm('kk', count, forms),
    ru: (count, forms) => pluralForm('ru', count, forms),
    en: (count, forms) => pluralForm('en', count, forms),
  },
});

const kitLoaders: MessageLoaders = {
  kk: async () => (await import('../messages/kk')).kk,
  ru: async () => (await import('../messages/ru')).ru,
  en: async () => (await import('../messages/en')).en,
};

const quasarPacks: Record<LanguageCode, () => Promise<{ default: QuasarLanguage }>> = {
  kk: () => import('quasar/lang/kk.js'),
  ru: () => import('quasar/lang/ru.js'),
  en: () => import('quasar/lang/en-US.js'),
};

/** Only the chosen language is loaded; the others come when they are asked for. */
export function createMessages(portal: MessageLoaders) {
  async function load(code: LanguageCode): Promise<void> {
    const [kit, own, pack] = await Promise.all([kitLoaders[code](), portal[code](), quasarPacks[code]()]);
    i18n.global.setLocaleMessage(code, { kit, ...own } as never);
    i18n.global.locale.value = code;
    Quasar.lang.set(pack.default);
    document.documentElement.lang = code;
  }
  onLanguageChange(load);
  return { i18n, load };
}

/** Words of a portal's own tree: `const t = useText<AgencyMessages>()`. Keys are checked when it is compiled. */
export function useText<Tree>(): Translate<Tree> {
  const translate = i18n.global.t as (key: string, named: Record<string, unknown>, count?: number) => string;
  return (key, named = {}, count) =>
    oneStop(
      count === undefined ? translate(key, named) : translate(key, { count, n: count, ...named }, count),
    );
}

/** Words of the kit itself. */
export const useKitText = useText<{ kit: KitMessages }>;
