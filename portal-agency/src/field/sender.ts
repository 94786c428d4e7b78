import { ref, shallowReactive } from 'vue';
import {
  command,
  dropUnsent,
  keepUnsent,
  parseRefusal,
  unsentBy,
  unsentOne,
  uploadFile,
} from '@qadagalau/portal-kit';
import { RecordChecklistAnswerDocument } from '../generated/graphql';
import { sendEntry } from './outbox';
import type { Entry, Line } from './outbox';
import { afterOther, openChannel, type Elsewhere, type Told } from './windows';

/** Between two tries while something waits and no answer comes. */
const PAUSE = 15_000;

/** Answers on this device that the server has not confirmed, by their point. */
const entries = shallowReactive(new Map<string, Entry>());
const sending = ref(false);
/** Rises with each answer that the server took. */
const sentCount = ref(0);
/** No answer came to the last try. */
const unreachable = ref(false);
/** Points whose last answer was typed in another window of this browser. */
const elsewhere = shallowReactive(new Map<string, Elsewhere>());
/** Points whose last answer was typed in this one. */
const typedHere = new Set<string>();
let account: string | undefined;
let timer: number | undefined;
let tell: ((told: Told) => void) | undefined;

async function put(entry: Entry): Promise<void> {
  if (account === undefined) return;
  entries.set(entry.pointId, entry);
  await keepUnsent({ account, id: entry.pointId, of: entry.inspectionId, value: entry });
  tell?.({ account, pointId: entry.pointId });
}

/** What a person typed here: from now on these words hold in every window. */
async function keep(entry: Entry): Promise<void> {
  typedHere.add(entry.pointId);
  elsewhere.delete(entry.pointId);
  await put(entry);
}

async function drop(pointId: string, sentKey?: string): Promise<void> {
  entries.delete(pointId);
  typedHere.delete(pointId);
  if (account === undefined) return;
  await dropUnsent(account, pointId);
  tell?.({ account, pointId, ...(sentKey === undefined ? {} : { sentKey }) });
}

/** As the device has it: another window may have typed on since. */
async function stored(pointId: string): Promise<Entry | undefined> {
  return account === undefined
    ? undefined
    : ((await unsentOne(account, pointId))?.value as Entry | undefined);
}

async function hear({ account: of, pointId, sentKey }: Told): Promise<void> {
  if (of !== account) return;
  const mine = entries.get(pointId);
  const theirs = await stored(pointId);
  // Typed here meanwhile: that is what is last.
  if (entries.get(pointId) !== mine) return;
  if (mine?.key === theirs?.key && mine?.state === theirs?.state && mine !== undefined) return;
  const known = elsewhere.get(pointId);
  const now = afterOther({ typedHere: typedHere.has(pointId), mine, theirs, sentKey, known });
  if (now) elsewhere.set(pointId, now);
  else elsewhere.delete(pointId);
  typedHere.delete(pointId);
  if (theirs) entries.set(pointId, theirs);
  else entries.delete(pointId);
  if (sentKey !== undefined) sentCount.value += 1;
}

function settle(pointId: string): void {
  elsewhere.delete(pointId);
}

const line: Line = {
  upload: ({ blob, name }) => uploadFile(new File([blob], name, { type: 'image/jpeg' })),
  async record(variables) {
    const answer = await command(RecordChecklistAnswerDocument, variables);
    const version = answer.data?.recordChecklistAnswer?.version;
    if (version !== undefined) return { version };
    return { refusal: answer.refusal ?? parseRefusal([]) };
  },
  async keep(entry) {
    // Somebody went on typing while it was on its way: what is typed now stays.
    if ((await stored(entry.pointId))?.key === entry.key) await put(entry);
  },
};

/** @returns whether the next entry may be tried */
async function sendOne(entry: Entry): Promise<boolean> {
  const outcome = await sendEntry(entry, line);
  const current = await stored(entry.pointId);
  const same = current?.key === entry.key;
  if (outcome.kind === 'sent') {
    unreachable.value = false;
    if (same) await drop(entry.pointId, entry.key);
    // Its photographs went along with the words before.
    else if (current) {
      const gone = new Set(entry.photos.map(({ key }) => key));
      const photos = current.photos.filter(({ key }) => !gone.has(key));
      await put({ ...current, photos, seenVersion: outcome.version });
    }
    sentCount.value += 1;
    return true;
  }
  if (outcome.kind === 'stopped') {
    unreachable.value = false;
    if (same) await put(outcome.entry);
    return true;
  }
  unreachable.value = outcome.kind === 'unreachable';
  return false;
}

async function sendAll(): Promise<void> {
  if (sending.value || account === undefined) return;
  sending.value = true;
  try {
    for (const { pointId } of [...entries.values()]) {
      const entry = entries.get(pointId);
      if (entry?.state === 'waiting' && !(await sendOne(entry))) break;
    }
  } finally {
    sending.value = false;
  }
}

/** Of several windows one sends. */
function send(): Promise<void> {
  if (!('locks' in navigator)) return sendAll();
  return navigator.locks.request('qadagalau-unsent', { ifAvailable: true }, async (lock) => {
    if (lock) await sendAll();
  });
}

/** Takes up what this account left on the device, and sends it now, when the network comes back, and again. */
async function start(of: string): Promise<void> {
  if (account !== of) {
    forget();
    account = of;
    for (const { id, value } of await unsentBy(of)) entries.set(id, value as Entry);
  }
  tell ??= openChannel((told) => void hear(told));
  if (timer === undefined) {
    window.addEventListener('online', () => void send());
    timer = window.setInterval(() => {
      if ([...entries.values()].some(({ state }) => state === 'waiting')) void send();
    }, PAUSE);
  }
  await send();
}

function forget(): void {
  entries.clear();
  elsewhere.clear();
  typedHere.clear();
}

/** Somebody else is here, or nobody: nothing is shown and nothing is sent. */
function stop(): void {
  account = undefined;
  forget();
}

export function useSender() {
  return { entries, elsewhere, sending, sentCount, unreachable, start, stop, send, keep, drop, settle };
}
