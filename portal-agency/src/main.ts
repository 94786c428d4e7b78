import '@qadagalau/portal-kit/styles';
import { createPortal } from '@qadagalau/portal-kit';
import App from './App.vue';
import { routes } from './routes';
import { useWords } from './words';

const t = useWords();

void createPortal({
  root: App,
  base: '/agency/',
  side: 'AUTHORITY',
  offlinePage: 'field',
  portalTitle: () => t('portal.title'),
  routes,
  messages: {
    kk: async () => (await import('./messages/kk')).kk,
    ru: async () => (await import('./messages/ru')).ru,
    en: async () => (await import('./messages/en')).en,
  },
});
