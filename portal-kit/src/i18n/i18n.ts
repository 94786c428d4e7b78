import { shallowRef } from 'vue';
import { Quasar } from 'quasar';
import type { QuasarLanguage } from 'quasar';
import { compileWords } from './compile-words';
import type { Message } from './compile-words';
import { currentLanguage, onLanguageChange } from './language';
import type { LanguageCode } from './language';
import type { MessageKey, MessageTree } from './message-types';
import { oneStop } from './one-stop';
import type { kk as kitPattern } from '../messages/kk';

export type KitMessages = typeof kitPattern;
export type MessageLoaders = Record<LanguageCode, () => Promise<MessageTree>>;
export type Translate<Tree> = (
  key: MessageKey<Tree>,
  named?: Record<string, unknown>,
  count?: number,
) => string;

const spoken = shallowRef<{ readonly language: LanguageCode; readonly tree: MessageTree }>({
  language: currentLanguage(),
  tree: {},
});
/** Messages of the spoken language that were asked for, by their keys. */
const compiled = new Map<string, Message>();

function messageOf(key: string): Message {
  // Whoever says words says them anew in another language.
  const { language, tree } = spoken.value;
  let message = compiled.get(key);
  if (!message) {
    let words: MessageTree | string | undefined = tree;
    for (const name of key.split('.')) words = typeof words === 'object' ? words[name] : undefined;
    message = compileWords(typeof words === 'string' ? words : key, language);
    compiled.set(key, message);
  }
  return message;
}

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

/** Only the chosen language is loaded; the others come when they are asked for. @returns loads the words of a language */
export function createMessages(portal: MessageLoaders): (code: LanguageCode) => Promise<void> {
  async function load(code: LanguageCode): Promise<void> {
    const [kit, own, pack] = await Promise.all([kitLoaders[code](), portal[code](), quasarPacks[code]()]);
    compiled.clear();
    spoken.value = { language: code, tree: { kit, ...own } };
    Quasar.lang.set(pack.default);
    document.documentElement.lang = code;
  }
  onLanguageChange(load);
  return load;
}

/** Words of a portal's own tree: `const t = useText<AgencyMessages>()`. Keys are checked when it is compiled. */
export function useText<Tree>(): Translate<Tree> {
  return (key, named = {}, count) =>
    oneStop(
      count === undefined ? messageOf(key)(named) : messageOf(key)({ count, n: count, ...named }, count),
    );
}

/** Words of the kit itself. */
export const useKitText = useText<{ kit: KitMessages }>;
