import { createApp } from 'vue';
import type { Component } from 'vue';
import { Quasar } from 'quasar';
import type { RouteRecordRaw } from 'vue-router';
import { createMessages } from '../i18n/i18n';
import type { MessageLoaders } from '../i18n/i18n';
import { currentLanguage } from '../i18n/language';
import type { Side } from '../generated/graphql';
import { guardDrafts } from '../session/kept-drafts';
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

/** Starts a portal on `#app`: messages of the reader's language first, then the first view. */
export async function createPortal(options: PortalOptions): Promise<void> {
  const { i18n, load } = createMessages(options.messages);
  const app = createApp(options.root);
  app.use(Quasar, { plugins: {}, config: {} });
  app.use(i18n);
  await load(currentLanguage());
  const router = createPortalRouter(options);
  app.use(router);
  guardDrafts();
  keepFocus();
  await router.isReady();
  app.mount('#app');
}
