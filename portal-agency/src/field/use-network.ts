import { onScopeDispose, ref, watch } from 'vue';
import { useSession } from '@qadagalau/portal-kit';
import { useSender } from './sender';

/** Whether the server answers, as it stands by now: what the browser, the session and the sender last learned of it. */
export function useNetwork(back: () => Promise<void>) {
  const session = useSession();
  const sender = useSender();
  const stands = () => navigator.onLine && !session.unreachable.value && !sender.unreachable.value;
  const online = ref(stands());

  async function returned(): Promise<void> {
    online.value = true;
    if (!session.viewer.value) await session.load();
    await sender.send();
    await back();
  }
  const came = () => void returned();
  const went = () => {
    online.value = false;
  };

  // At once: what happens before the view shows would not be heard of.
  window.addEventListener('online', came);
  window.addEventListener('offline', went);
  onScopeDispose(() => {
    window.removeEventListener('online', came);
    window.removeEventListener('offline', went);
  });
  watch([session.unreachable, sender.unreachable], () => {
    online.value = stands();
  });
  // An answer that was on its way when the network went says nothing of it.
  watch(sender.sentCount, () => {
    online.value = navigator.onLine;
  });
  return online;
}
