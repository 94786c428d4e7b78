import { ref, shallowReactive } from 'vue';
import { command, dropUnsent, keepUnsent, parseRefusal, unsentBy, uploadFile } from '@qadagalau/portal-kit';
import { RecordChecklistAnswerDocument } from '../generated/graphql';
import { sendEntry } from './outbox';
import type { Entry, Line } from './outbox';

/** Between two tries while something waits and no answer comes. */
const PAUSE = 15_000;

/** Answers on this device that the server has not confirmed, by their point. */
const entries = shallowReactive(new Map<string, Entry>());
const sending = ref(false);
/** Rises with each answer that the server took. */
const sentCount = ref(0);
/** No answer came to the last try. */
const unreachable = ref(false);
let account: string | undefined;
let timer: number | undefined;

async function keep(entry: Entry): Promise<void> {
  if (account === undefined) return;
  entries.set(entry.pointId, entry);
  await keepUnsent({ account, id: entry.pointId, of: entry.inspectionId, value: entry });
}

async function drop(pointId: string): Promise<void> {
  entries.delete(pointId);
  if (account !== undefined) await dropUnsent(account, pointId);
}

const line: Line = {
  upload: ({ blob, name }) => uploadFile(new File([blob], name, { type: 'image/jpeg' })),
  async record(variables) {
    const answer = await command(RecordChecklistAnswerDocument, variables);
    const version = answer.data?.recordChecklistAnswer?.version;
    if (version !== undefined) return { version };
    return {
      refusal: answer.error
        ? parseRefusal(answer.error)
        : { kind: 'unreachable', code: 'INTERNAL', message: '', findings: [] },
    };
  },
  async keep(entry) {
    // Somebody went on typing while it was on its way: what is typed now stays.
    if (entries.get(entry.pointId)?.key === entry.key) await keep(entry);
  },
};

/** @returns whether the next entry may be tried */
async function sendOne(entry: Entry): Promise<boolean> {
  const outcome = await sendEntry(entry, line);
  const current = entries.get(entry.pointId);
  const same = current?.key === entry.key;
  if (outcome.kind === 'sent') {
    unreachable.value = false;
    if (same) await drop(entry.pointId);
    // Its photographs went along with the words before.
    else if (current) {
      const gone = new Set(entry.photos.map(({ key }) => key));
      const photos = current.photos.filter(({ key }) => !gone.has(key));
      await keep({ ...current, photos, seenVersion: outcome.version });
    }
    sentCount.value += 1;
    return true;
  }
  if (outcome.kind === 'stopped') {
    unreachable.value = false;
    if (same) await keep(outcome.entry);
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
    entries.clear();
    account = of;
    for (const { id, value } of await unsentBy(of)) entries.set(id, value as Entry);
  }
  if (timer === undefined) {
    window.addEventListener('online', () => void send());
    timer = window.setInterval(() => {
      if ([...entries.values()].some(({ state }) => state === 'waiting')) void send();
    }, PAUSE);
  }
  await send();
}

/** Somebody else is here, or nobody: nothing is shown and nothing is sent. */
function stop(): void {
  account = undefined;
  entries.clear();
}

export function useSender() {
  return { entries, sending, sentCount, unreachable, start, stop, send, keep, drop };
}
