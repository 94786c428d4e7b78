import type { Entry } from '../../portal-agency/src/field/outbox';
import type { useSender } from '../../portal-agency/src/field/sender';
import { afterOther } from '../../portal-agency/src/field/windows';

interface Unsent {
  readonly account: string;
  readonly id: string;
  readonly value: unknown;
}
const device = new Map<string, Unsent>();
const record = jest.fn();

jest.mock(
  '@qadagalau/portal-kit',
  () => ({
    command: (_document: unknown, variables: unknown) => record(variables) as unknown,
    dropUnsent: async (_account: string, id: string) => void device.delete(id),
    keepUnsent: async (item: Unsent) => void device.set(item.id, item),
    parseRefusal: (error: unknown) => error,
    unsentBy: async () => [...device.values()],
    unsentOne: async (_account: string, id: string) => device.get(id),
    uploadFile: () => undefined,
  }),
  { virtual: true },
);
jest.mock('../../portal-agency/src/generated/graphql', () => ({ RecordChecklistAnswerDocument: {} }));

type Heard = (event: { data: unknown }) => void;
const channels: { heard: Heard[] }[] = [];
/** What one window posts all others hear, a turn later. */
class Channel {
  readonly heard: Heard[] = [];
  constructor() {
    channels.push(this);
  }
  addEventListener(_name: string, heard: Heard): void {
    this.heard.push(heard);
  }
  postMessage(data: unknown): void {
    for (const other of channels.filter((one) => one !== this))
      for (const heard of other.heard) queueMicrotask(() => heard({ data }));
  }
}

const ENTRY: Entry = {
  inspectionId: '7',
  pointId: '3',
  number: '2',
  answer: 'VIOLATED',
  note: 'Twelve days late',
  severity: 'MINOR',
  seenVersion: 9,
  photos: [],
  key: 'a',
  state: 'draft',
};
const turns = () => new Promise((resolve) => setTimeout(resolve, 5));

/** A window of its own: the module with its state, loaded anew. */
async function openWindow(): Promise<ReturnType<typeof useSender>> {
  let sender: ReturnType<typeof useSender> | undefined;
  jest.isolateModules(() => {
    const loaded = jest.requireActual<{ useSender: typeof useSender }>(
      '../../portal-agency/src/field/sender',
    );
    sender = loaded.useSender();
  });
  if (!sender) throw new Error('not loaded');
  await sender.start('inspector');
  return sender;
}

describe('two windows of one browser with the same checklist', () => {
  beforeAll(() => {
    Object.assign(globalThis, {
      BroadcastChannel: Channel,
      window: { addEventListener: () => undefined, setInterval: () => 1 },
      navigator: {},
    });
  });
  beforeEach(() => {
    device.clear();
    channels.length = 0;
    record.mockReset();
  });

  test('what is typed in one stands in the other at once, which says so', async () => {
    const [first, second] = [await openWindow(), await openWindow()];
    await first.keep(ENTRY);
    await turns();
    expect(second.entries.get('3')).toEqual(ENTRY);
    expect(second.elsewhere.get('3')).toEqual({ before: undefined });
    expect(first.elsewhere.size).toBe(0);
  });

  test('the words typed last hold in both, and those that they replaced are there to be taken back', async () => {
    const [first, second] = [await openWindow(), await openWindow()];
    await first.keep(ENTRY);
    await turns();
    const later = { ...ENTRY, note: 'Fifteen days late', key: 'b' };
    await second.keep(later);
    await turns();
    expect(first.entries.get('3')).toEqual(later);
    expect(first.elsewhere.get('3')).toEqual({ before: ENTRY });
    // Typed on in the other, it is still the words of this window that are kept.
    await second.keep({ ...later, note: 'Sixteen days late', key: 'c' });
    await turns();
    expect(first.elsewhere.get('3')).toEqual({ before: ENTRY });
    await first.keep({ ...ENTRY, key: 'd' });
    await turns();
    expect(first.elsewhere.size).toBe(0);
    expect(second.entries.get('3')).toMatchObject({ note: 'Twelve days late', key: 'd' });
    expect(second.elsewhere.get('3')).toMatchObject({ before: { note: 'Sixteen days late' } });
  });

  test('sent by one it waits in neither; what was typed in the other meanwhile is not lost with it', async () => {
    const [first, second] = [await openWindow(), await openWindow()];
    const waiting: Entry = { ...ENTRY, state: 'waiting' };
    await first.keep(waiting);
    await turns();
    record.mockResolvedValue({ data: { recordChecklistAnswer: { version: 10 } } });
    await second.send();
    await turns();
    expect([first.entries.size, second.entries.size, device.size]).toEqual([0, 0, 0]);
    expect(first.elsewhere.size).toBe(0);
    expect(first.sentCount.value).toBe(1);

    await first.keep({ ...waiting, key: 'e' });
    await turns();
    record.mockImplementation(async () => {
      await second.keep({ ...ENTRY, note: 'While it was on its way', key: 'f' });
      return { data: { recordChecklistAnswer: { version: 11 } } };
    });
    await first.send();
    await turns();
    const kept = { note: 'While it was on its way', key: 'f' };
    expect(device.get('3')?.value).toMatchObject(kept);
    for (const one of [first, second]) expect(one.entries.get('3')).toMatchObject(kept);
  });

  test('a point that was given up elsewhere keeps what had been typed here', () => {
    const given = { typedHere: true, mine: ENTRY, theirs: undefined, known: undefined };
    expect(afterOther({ ...given, sentKey: undefined })).toEqual({ before: ENTRY });
    expect(afterOther({ ...given, sentKey: 'a' })).toBeUndefined();
    expect(afterOther({ ...given, sentKey: 'other' })).toEqual({ before: ENTRY });
  });
});
