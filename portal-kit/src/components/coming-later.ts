import { defineAsyncComponent, onMounted } from 'vue';
import type { Component } from 'vue';
import { announce } from '../boot/announcer';
import { useKitText } from '../i18n/i18n';

const SOON_MS = 500;
const AGAIN_MS = 3000;
const TRIED_MINUTES = 2;
const MOST_TRIES = (TRIED_MINUTES * 60_000) / AGAIN_MS;

/** Once the page has nothing else to do; not every browser tells of that. */
function whenIdle(body: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(body);
  else setTimeout(body, SOON_MS);
}

/**
 * A part that a page shows only once somebody asks for it, as a dialog: the first view does not wait for it, and it is fetched
 * as soon as that stands, so that opening it does not wait either. To be called in a component's setup.
 */
export function comingLater<Part extends Component>(load: () => Promise<{ default: Part }>): Part {
  const t = useKitText();
  // Without an answer now it is asked for again when it is opened.
  onMounted(() => whenIdle(() => void load().catch(() => undefined)));
  return defineAsyncComponent({
    loader: load,
    onError: (_error, retry, fail, attempts) => {
      if (attempts === 1) announce(t('kit.refusal.unreachable'));
      if (attempts < MOST_TRIES) setTimeout(retry, AGAIN_MS);
      else fail();
    },
  });
}
