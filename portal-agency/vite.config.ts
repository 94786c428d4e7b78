import { portalConfig } from '../portal-kit/vite-portal.ts';
import { OFFLINE_MODULES } from './src/offline-modules.ts';

export default portalConfig('/agency/', import.meta.url, { offline: OFFLINE_MODULES });
