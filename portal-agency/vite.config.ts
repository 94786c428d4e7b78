import { portalConfig } from '../portal-kit/vite-portal.ts';

export default portalConfig('/agency/', import.meta.url);
