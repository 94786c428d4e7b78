/// <reference types="vite/client" />

declare module '@qadagalau/portal-kit/styles';
