import { createApp } from 'vue';
import type { Component } from 'vue';
import { Quasar } from 'quasar';
import type { RouteRecordRaw, Router } from 'vue-router';
import { forgetAhead } from '../client/client';
import { clock } from '../dates/instant';
import { createMessages } from '../i18n/i18n';
import type { MessageLoaders } from '../i18n/i18n';
import { currentLanguage } from '../i18n/language';
import type { Side } from '../generated/graphql';
import { guardDrafts } from '../session/kept-drafts';
import { useSession } from '../session/session';
import { keepFocus } from './keep-focus';
import { createPortalRouter } from './router';

export interface PortalOptions {
  readonly root: Component;
  readonly base: string;
  readonly side: Side;
  readonly messages: MessageLoaders;
  readonly routes: readonly RouteRecordRaw[];
  readonly portalTitle: () => string;
  /** the route that stands for all others while there is no network */
  readonly offlinePage?: string;
}

/** Fetches the view that the address names, and what it will ask first: the router turns to it only once it knows who is there. */
function fetchFirstView({ resolve, options }: Router): void {
  const { base = '' } = options.history;
  const { pathname } = window.location;
  if (!pathname.startsWith(base)) return;
  const { matched, meta, params } = resolve(pathname.slice(base.length) || '/');
  meta.ahead?.(params);
  for (const { components } of matched) {
    const view: unknown = components?.['default'];
    // What fails is asked for again by the router, and told there.
    if (typeof view === 'function') (view as () => Promise<unknown>)().catch(() => undefined);
  }
}

/** Starts a portal on `#app`. Who is there, the words of their language and the first view are asked for at once. */
export async function createPortal(options: PortalOptions): Promise<void> {
  const { i18n, load } = createMessages(options.messages);
  const app = createApp(options.root);
  app.use(Quasar, { plugins: {}, config: {} });
  app.use(i18n);
  const router = createPortalRouter(options);
  void useSession().load();
  fetchFirstView(router);
  setTimeout(clock);
  await load(currentLanguage());
  app.use(router);
  guardDrafts();
  keepFocus();
  await router.isReady();
  app.mount('#app');
  forgetAhead();
}
