import { useText } from '@qadagalau/portal-kit';
import type { MessageLoaders } from '@qadagalau/portal-kit';
import type { SubjectMessages } from './messages/kk';

/** Words of this portal, a language at a time. */
export const messageLoaders: MessageLoaders = {
  kk: async () => (await import('./messages/kk')).kk,
  ru: async () => (await import('./messages/ru')).ru,
  en: async () => (await import('./messages/en')).en,
};

export const useWords = useText<SubjectMessages>;
