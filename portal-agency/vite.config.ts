import { portalConfig } from '../portal-kit/vite-portal.ts';

// A checklist is answered where there is no network: its page, and the words of all three languages.
export default portalConfig('/agency/', import.meta.url, {
  offline: [/\/views\/field(-checklist)?\.view\.vue/, /\/messages\/(kk|ru|en)(\/index)?\.ts$/],
});
