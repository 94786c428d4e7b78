import { portalConfig } from '../portal-kit/vite-portal';

export default portalConfig('/agency/', import.meta.url);
