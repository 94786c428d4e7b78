/// <reference lib="webworker" />
import { cleanupOutdatedCaches, matchPrecache, precache } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope;
/** The page and the files that it needs without a network: put in by the build. */
declare const SHELL: { readonly page: string; readonly files: { url: string; revision: string | null }[] };

/** A line that hangs is taken for none after this. */
const PATIENCE = 6000;

// Only files of the release lie in the cache: no answer of the API, no document, nothing of anybody.
precache(SHELL.files);
cleanupOutdatedCaches();
void self.skipWaiting();
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

// The page itself is asked for first, so that a new release is there with the next address; the kept one is for no network.
registerRoute(
  new NavigationRoute(async ({ request }) => {
    try {
      return await fetch(request.url, { signal: AbortSignal.timeout(PATIENCE), credentials: 'same-origin' });
    } catch {
      return (await matchPrecache(SHELL.page)) ?? Response.error();
    }
  }),
);

// Hashed files never change: whatever is kept answers, everything else goes to the network untouched.
registerRoute(
  ({ sameOrigin, request, url }) =>
    sameOrigin && request.method === 'GET' && SHELL.files.some((file) => file.url === url.pathname),
  async ({ request }) => (await matchPrecache(request.url)) ?? fetch(request),
);
