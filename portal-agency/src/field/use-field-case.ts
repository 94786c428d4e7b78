import { computed, onMounted, onScopeDispose, ref, shallowRef, watch } from 'vue';
import {
  ask,
  deviceOwner,
  keepShell,
  leaveBehind,
  onTaken,
  serverNow,
  takeAlong,
  takenBy,
  useSession,
} from '@qadagalau/portal-kit';
import type { RefusalView } from '@qadagalau/portal-kit';
import { useRoute, useRouter } from 'vue-router';
import { FieldChecklistDocument } from '../generated/graphql';
import type { FieldChecklistQuery } from '../generated/graphql';
import { useSender } from './sender';
import { useNetwork } from './use-network';

export type FieldCase = NonNullable<FieldChecklistQuery['inspection']>;
export type FieldPoint = FieldCase['checklist']['points'][number];
/** Taken along by an earlier page: without the act, and what came after it. */
type KeptEarlier = Omit<FieldCase, 'resultAct' | 'lateAnswers'>;
export type LateAnswer = FieldCase['lateAnswers'][number];

/** What is taken along goes off the device by itself after so many days (clause 31). */
const KEPT_DAYS = 7;
const DAY = 86_400_000;

/** Who acts on the device: whoever is signed in, else whoever took the case along. */
export function useDeviceAccount() {
  const { viewer } = useSession();
  return computed(() => viewer.value?.account.id ?? deviceOwner());
}

/** The checklist of one case, from the server where it answers and from the device where it does not. */
export function useFieldCase(id: () => string) {
  const route = useRoute();
  const router = useRouter();
  const account = useDeviceAccount();
  const sender = useSender();
  const inspection = shallowRef<FieldCase>();
  const refusal = shallowRef<RefusalView>();
  const taken = ref(false);
  const loading = ref(true);

  async function keep(found: FieldCase): Promise<void> {
    if (account.value === undefined) return;
    const now = serverNow();
    await takeAlong({
      account: account.value,
      id: found.id,
      takenAt: now,
      keptUntil: new Date(Date.parse(now) + KEPT_DAYS * DAY).toISOString(),
      // A plain copy: what the screen watches cannot be stored.
      value: JSON.parse(JSON.stringify(found)) as FieldCase,
    });
  }

  const online = useNetwork(refresh);

  async function refresh(): Promise<void> {
    const answer = await ask(FieldChecklistDocument, { id: id() });
    const problem = answer.refusal;
    online.value = problem?.kind !== 'unreachable';
    if (!online.value) return;
    refusal.value = problem;
    // What waits on the device goes on waiting for the person who gave it.
    if (problem?.code === 'NOT_SIGNED_IN')
      await router.push({ name: 'sign-in', query: { next: route.fullPath } });
    const found = answer.data?.inspection;
    if (!found) return;
    inspection.value = found;
    if (taken.value) await keep(found);
  }

  /** As the device has it by now: another window of this browser may have taken the case along, or left it behind. */
  async function look(): Promise<void> {
    const all = account.value === undefined ? [] : await takenBy(account.value, serverNow());
    const kept = all.find((one) => one.id === id());
    taken.value = kept !== undefined;
    if (kept) inspection.value ??= { resultAct: null, lateAnswers: [], ...(kept.value as KeptEarlier) };
  }

  async function open(): Promise<void> {
    loading.value = true;
    inspection.value = undefined;
    await look();
    if (account.value === undefined) sender.stop();
    else await sender.start(account.value);
    await refresh();
    loading.value = false;
  }

  /** @returns whether the page itself is kept too */
  async function take(): Promise<boolean> {
    const found = inspection.value;
    if (!found) return false;
    const shell = await keepShell('/agency/');
    if (!shell) return false;
    await keep(found);
    taken.value = true;
    return true;
  }

  async function leave(): Promise<void> {
    if (account.value !== undefined) await leaveBehind(account.value, id());
    taken.value = false;
  }

  const deaf = onTaken(() => void look());

  onMounted(open);
  onScopeDispose(deaf);
  watch(sender.sentCount, () => void refresh());
  // A conflict is shown with what the other inspector wrote.
  watch(
    () => [...sender.entries.values()].filter(({ state }) => state === 'conflict').length,
    (now, before) => {
      if (now > (before ?? 0)) void refresh();
    },
  );
  watch(account, () => void open());

  return { inspection, refusal, taken, loading, online, account, sender, take, leave, refresh };
}
