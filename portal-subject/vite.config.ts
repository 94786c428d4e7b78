import { portalConfig } from '@qadagalau/portal-kit/vite';

export default portalConfig('/subject/', import.meta.url);
