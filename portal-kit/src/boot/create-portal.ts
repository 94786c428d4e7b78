import { createApp } from 'vue';
import type { Component } from 'vue';
import { Quasar } from 'quasar';
import type { RouteRecordRaw, Router } from 'vue-router';
import { forgetAhead } from '../client/client';
import { createMessages } from '../i18n/i18n';
import type { MessageLoaders } from '../i18n/i18n';
import { currentLanguage } from '../i18n/language';
import type { Side } from '../generated/graphql';
import { guardDrafts } from '../session/kept-drafts';
import { inTurn } from '../components/turns';
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

const turn = (): Promise<void> => new Promise(inTurn);

/**
 * Starts a portal on `#app`. Who is there, the words of their language and the first view are asked for at once. In turns: the
 * browser hears the keyboard between two of them, and shows the frame before the view.
 */
export async function createPortal(options: PortalOptions): Promise<void> {
  await turn();
  const loaded = createMessages(options.messages)(currentLanguage());
  void useSession().load();
  const router = createPortalRouter(options);
  fetchFirstView(router);
  const app = createApp(options.root);
  // Before the words come, which bring Quasar's own in the same language.
  app.use(Quasar, { plugins: {}, config: {} });
  await loaded;
  await turn();
  app.use(router);
  guardDrafts();
  keepFocus();
  await router.isReady();
  app.mount('#app');
  // Behind the view, whose turn comes first.
  inTurn(forgetAhead);
}
