import { portalConfig } from '../portal-kit/vite-portal.ts';

export default portalConfig('/subject/', import.meta.url);
