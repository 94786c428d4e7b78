import { nextTick, watch } from 'vue';
import { START_LOCATION, createRouter, createWebHistory } from 'vue-router';
import type { RouteParams, RouteRecordRaw, Router } from 'vue-router';
import { leaveReceiptsBehind } from '../client/receipt';
import { useKitText } from '../i18n/i18n';
import { useLanguage } from '../i18n/language';
import { sessionLost, useSession } from '../session/session';
import type { Side } from '../generated/graphql';
import { readPreference } from '../session/preferences';
import { announce } from './announcer';
import { awaitPlace } from './arrival';
import { usePageTitle } from './page-title';

declare module 'vue-router' {
  interface RouteMeta {
    /** gives the page's title in the language of the moment */
    readonly title: () => string;
    readonly open?: boolean;
    /** works without a network, by what was taken along */
    readonly offline?: boolean;
    /** asks what the view will ask first, while the view itself is on its way: see `askAhead` */
    readonly ahead?: (params: RouteParams) => void;
    /** a permission without which the page would only be refused */
    readonly needs?: string;
  }
}

export interface PortalRoutes {
  readonly base: string;
  readonly routes: readonly RouteRecordRaw[];
  readonly portalTitle: () => string;
  /** only capacities of this side may enter */
  readonly side: Side;
  /** the page that stands for all others while there is no network */
  readonly offlinePage?: string;
}

/** As browsers and the portals' own loader tell of a module or a style that could not be fetched. */
const FILE_GONE = /dynamically imported module|module script failed|preload CSS/i;

function focusHeading(): void {
  // A section that the address named may have taken it already.
  if (document.activeElement?.matches('main h2, main h3')) return;
  const heading =
    document.querySelector<HTMLElement>('main h1') ?? document.querySelector<HTMLElement>('main');
  if (!heading) return;
  heading.setAttribute('tabindex', '-1');
  heading.focus({ preventScroll: true });
}

/** Routes named `sign-in` and `home` must be there. Every view is led to from the sign-in page and back. */
export function createPortalRouter(options: PortalRoutes): Router {
  const t = useKitText();
  const router = createRouter({
    history: createWebHistory(options.base),
    routes: [
      ...options.routes,
      {
        path: '/:rest(.*)*',
        name: 'not-found',
        meta: { title: () => t('kit.notFound.title') },
        component: () => import('../components/NotFound.vue'),
      },
    ],
    // A page that shows itself otherwise stays where its reader is; the first one has not moved yet.
    scrollBehavior: (to, from, saved) =>
      to.hash && document.getElementById(to.hash.slice(1))
        ? { el: to.hash }
        : (saved ?? (from === START_LOCATION || to.path === from.path ? false : { top: 0 })),
  });
  const session = useSession();
  const pageTitle = usePageTitle();

  router.beforeEach(async (to) => {
    if (!session.known.value) await session.load();
    const inside = session.viewer.value?.capacity.side === options.side;
    const offlineAt = session.unreachable.value && !inside ? options.offlinePage : undefined;
    if (offlineAt && readPreference('deviceOwner')) return to.meta.offline === true || { name: offlineAt };
    if (!inside && to.meta.open !== true) return { name: 'sign-in', query: { next: to.fullPath } };
    if (inside && to.name === 'sign-in') return { name: 'home' };
    if (inside && to.meta.needs && !session.may(to.meta.needs)) return { name: 'home' };
    return true;
  });

  function setTitle(): void {
    const own = pageTitle.value ?? router.currentRoute.value.meta.title?.();
    document.title = own ? `${own} — ${options.portalTitle()}` : options.portalTitle();
  }

  let first = true;
  router.afterEach((to, from) => {
    setTitle();
    awaitPlace(to.path === from.path && !first ? '' : to.hash);
    if (!first && to.path !== from.path) void nextTick(() => window.setTimeout(focusHeading, 60));
    first = false;
  });
  // The files of a view go with their release: the page is loaded anew where its reader wants to be. What a page that has only
  // just been loaded lacks would be lacking again.
  router.onError((error: unknown, to, from) => {
    if (!(error instanceof Error) || !FILE_GONE.test(error.message) || from === START_LOCATION) return;
    if (navigator.onLine) window.location.assign(router.resolve(to.fullPath).href);
    else announce(t('kit.refusal.unreachable'));
  });
  leaveReceiptsBehind(router);
  watch([useLanguage().language, pageTitle], setTitle);
  watch(session.viewer, (viewer) => {
    const here = router.currentRoute.value;
    if (viewer || here.meta.open === true) return;
    void router.push({ name: 'sign-in', query: sessionLost.value ? { next: here.fullPath } : {} });
  });
  return router;
}
