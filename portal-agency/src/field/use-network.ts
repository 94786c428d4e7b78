import { onMounted, onScopeDispose, ref, watch } from 'vue';
import { useSession } from '@qadagalau/portal-kit';
import { useSender } from './sender';

/** Whether the server answers, as it stands by now: what the browser, the session and the sender last learned of it. */
export function useNetwork(back: () => Promise<void>) {
  const session = useSession();
  const sender = useSender();
  const online = ref(navigator.onLine && !session.unreachable.value && !sender.unreachable.value);

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

  onMounted(() => {
    window.addEventListener('online', came);
    window.addEventListener('offline', went);
  });
  onScopeDispose(() => {
    window.removeEventListener('online', came);
    window.removeEventListener('offline', went);
  });
  watch([session.unreachable, sender.unreachable], ([ofSession, ofSender]) => {
    online.value = !ofSession && !ofSender;
  });
  watch(sender.sentCount, () => {
    online.value = true;
  });
  return online;
}
