import { computed, ref, shallowRef, watch } from 'vue';
import { ask, command } from '../client/client';
import type { RefusalView } from '../client/refusal';
import {
  DemoAccountsDocument,
  SetLanguageDocument,
  SignInDocument,
  SignOutDocument,
  SwitchCapacityDocument,
  ViewerDocument,
} from '../generated/graphql';
import type { DemoAccountsQuery, SessionViewerFragment } from '../generated/graphql';
import { forgetDrafts } from './kept-drafts';
import { leaveAll } from './kept-entries';
import { useLanguage } from '../i18n/language';
import { keepPreference, readPreference } from './preferences';
import type { LanguageCode } from '../i18n/language';

export type SessionViewer = SessionViewerFragment;
export type DemoAccountView = DemoAccountsQuery['demoAccounts'][number];

const viewer = shallowRef<SessionViewer | null>(null);
/** How far the server's clock is ahead of this browser's, in milliseconds; without a network as it was when it last answered. */
let ahead = Number(readPreference('clockAhead') ?? 0) || 0;
watch(
  viewer,
  (found) => {
    if (!found) return;
    ahead = Date.parse(found.now) - Date.now();
    keepPreference('clockAhead', String(ahead));
  },
  { flush: 'sync' },
);
watch(viewer, (found) => {
  // What another person took along is shown to nobody else at this device.
  if (found && found.account.id !== readPreference('deviceOwner')) keepPreference('deviceOwner', '');
});
const known = ref(false);
/** Nobody answered when the server was asked who is there. */
const unreachable = ref(false);
const demoAccounts = shallowRef<readonly DemoAccountView[]>([]);
/** Rises when everything on the screen must be read again: another language, another capacity, another person. */
export const readingEpoch = ref(0);

/** The session was lost, and not left: whoever signs in again goes on where they were. */
export const sessionLost = ref(false);

/** The server no longer knows this session; the router leads to the sign-in page, and back from it. */
export function sessionEnded(): void {
  sessionLost.value = true;
  viewer.value = null;
}

let loading: Promise<void> | undefined;

/** Asks who is there, unless somebody is asking already. */
function load(): Promise<void> {
  loading ??= askWhoIsThere().finally(() => (loading = undefined));
  return loading;
}

async function askWhoIsThere(): Promise<void> {
  const answer = await ask(ViewerDocument, {});
  unreachable.value = answer.refusal?.kind === 'unreachable';
  // Who was there stays there while nobody answers; at a start without a network nobody is.
  if (!unreachable.value) viewer.value = answer.data?.viewer ?? null;
  known.value = !unreachable.value;
}

async function loadDemoAccounts(): Promise<void> {
  const answer = await ask(DemoAccountsDocument, {});
  demoAccounts.value = answer.data?.demoAccounts ?? [];
}

async function signIn(
  email: string,
  password: string,
  newPassword: string | null = null,
): Promise<RefusalView | undefined> {
  const answer = await command(SignInDocument, { email, password, newPassword });
  if (answer.refusal) return answer.refusal;
  viewer.value = answer.data?.signIn.viewer ?? null;
  readingEpoch.value += 1;
  return undefined;
}

async function signOut(): Promise<void> {
  const account = viewer.value?.account.id;
  if (account) await leaveAll(account);
  await command(SignOutDocument, {});
  forgetDrafts();
  if (account && readPreference('deviceOwner'))
    await (await import('../offline/device-store')).forgetTaken(account);
  sessionLost.value = false;
  viewer.value = null;
}

async function switchCapacity(capacityId: string): Promise<RefusalView | undefined> {
  const answer = await command(SwitchCapacityDocument, { capacityId });
  if (answer.refusal) return answer.refusal;
  viewer.value = answer.data?.switchCapacity ?? null;
  readingEpoch.value += 1;
  return undefined;
}

/** Changes the language of the page at once, of the account too where somebody is signed in. */
async function chooseLanguage(code: LanguageCode): Promise<void> {
  await useLanguage().set(code);
  if (viewer.value) {
    const language = ({ kk: 'KK', ru: 'RU', en: 'EN' } as const)[code];
    const answer = await command(SetLanguageDocument, { language });
    viewer.value = answer.data?.setLanguage ?? viewer.value;
  }
  if (demoAccounts.value.length > 0) await loadDemoAccounts();
  readingEpoch.value += 1;
}

/** The present instant by the server's clock, which the law goes by, not by the reader's. */
export function serverNow(): string {
  return new Date(Date.now() + ahead).toISOString();
}

/** Who is signed in, in which capacity, and what they may do. One for the whole portal. */
export function useSession() {
  return {
    viewer,
    /** false until the server was asked once */
    known,
    /** nobody answered when the server was asked last: there is no network, or the server is down */
    unreachable,
    demoAccounts,
    capacity: computed(() => viewer.value?.capacity),
    today: computed(() => viewer.value?.today),
    may: (permission: string): boolean => viewer.value?.permissions.includes(permission) ?? false,
    load,
    loadDemoAccounts,
    signIn,
    signOut,
    switchCapacity,
    chooseLanguage,
  };
}
