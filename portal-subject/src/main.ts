import '@qadagalau/portal-kit/styles';
import { createPortal } from '@qadagalau/portal-kit';
import App from './App.vue';
import { routes } from './routes';
import { messageLoaders, useWords } from './words';

const t = useWords();

void createPortal({
  root: App,
  base: '/subject/',
  side: 'SUBJECT',
  messages: messageLoaders,
  routes,
  portalTitle: () => t('app.title'),
});
