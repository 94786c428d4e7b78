import type { RefusalView } from '../../portal-kit/src/client/refusal';
import {
  hourOf,
  isComplete,
  sendEntry,
  type Entry,
  type Line,
  type Photo,
  type RecordVariables,
} from '../../portal-agency/src/field/outbox';

const photo = (key: string): Photo => ({
  key,
  name: `${key}.jpg`,
  blob: new Blob(['x']),
  thumbnail: 'data:,',
});
const ENTRY: Entry = {
  inspectionId: '7',
  pointId: '3',
  number: '2',
  answer: 'VIOLATED',
  note: ' Twelve days late ',
  severity: 'MINOR',
  seenVersion: 9,
  photos: [photo('a'), photo('b')],
  key: 'key-1',
  state: 'waiting',
  answeredAt: '2026-06-04T08:30:00+05:00',
};
const NONE: RefusalView = { kind: 'unreachable', code: 'INTERNAL', message: '', findings: [] };
const refused = (code: RefusalView['code']): RefusalView => ({
  kind: 'refused',
  code,
  message: 'No',
  findings: [],
});

/** A line that loses or refuses what it is told to, and notes what came. */
function lineOf(
  answers: { upload?: (RefusalView | undefined)[]; record?: (RefusalView | undefined)[] } = {},
) {
  const uploaded: string[] = [];
  const recorded: RecordVariables[] = [];
  const kept: Entry[] = [];
  const line: Line = {
    upload({ key }) {
      uploaded.push(key);
      const refusal = answers.upload?.shift();
      return Promise.resolve(refusal ? { refusal } : { file: { id: `file-${key}`, name: key, size: 1 } });
    },
    record(variables) {
      recorded.push(variables);
      const refusal = answers.record?.shift();
      return Promise.resolve(refusal ? { refusal } : { version: 12 });
    },
    keep(entry) {
      kept.push(entry);
      return Promise.resolve();
    },
  };
  return { line, uploaded, recorded, kept };
}

describe('what waits on the device', () => {
  test('goes off with its photographs, the version in which it was seen and its own key', async () => {
    const { line, recorded } = lineOf();
    expect(await sendEntry(ENTRY, line)).toEqual({ kind: 'sent', version: 12 });
    expect(recorded).toEqual([
      {
        id: '7',
        expectedVersion: 9,
        idempotencyKey: 'key-1',
        input: {
          pointId: '3',
          answer: 'VIOLATED',
          note: 'Twelve days late',
          severity: 'MINOR',
          fileIds: ['file-a', 'file-b'],
          answeredAt: '2026-06-04T08:30:00+05:00',
        },
      },
    ]);
  });

  test.each([
    ['WRONG_STATE', ENTRY.answeredAt],
    ['FACT_BEFORE_CASE', undefined],
    ['FACT_IN_FUTURE', undefined],
  ] as const)('sent once more after %s it was given at %s', async (code, hour) => {
    const outcome = await sendEntry(ENTRY, lineOf({ record: [refused(code)] }).line);
    expect('entry' in outcome && hourOf(outcome.entry)).toBe(hour);
  });

  test('sends a photograph once, however often the network goes, and keeps its key', async () => {
    const { line, uploaded, recorded } = lineOf({ upload: [undefined, NONE], record: [NONE] });
    const first = await sendEntry(ENTRY, line);
    if (first.kind !== 'unreachable') throw new Error(first.kind);
    expect(first.entry.photos.map(({ fileId }) => fileId)).toEqual(['file-a', undefined]);
    const second = await sendEntry(first.entry, line);
    if (second.kind !== 'unreachable') throw new Error(second.kind);
    expect((await sendEntry(second.entry, line)).kind).toBe('sent');
    expect(uploaded).toEqual(['a', 'b', 'b']);
    expect(recorded.map(({ idempotencyKey }) => idempotencyKey)).toEqual(['key-1', 'key-1']);
  });

  test.each([
    ['STALE_VERSION', 'conflict'],
    ['WRONG_STATE', 'refused'],
    ['REFUSED_BY_LAW', 'refused'],
  ] as const)('%s stops it as %s, with nothing of it lost', async (code, state) => {
    const outcome = await sendEntry(ENTRY, lineOf({ record: [refused(code)] }).line);
    expect(outcome).toMatchObject({
      kind: 'stopped',
      entry: {
        ...ENTRY,
        photos: [{ fileId: 'file-a' }, { fileId: 'file-b' }],
        state,
        refusal: { message: 'No' },
      },
    });
  });

  test('waits for its person where the session has ended', async () => {
    const outcome = await sendEntry(ENTRY, lineOf({ record: [refused('NOT_SIGNED_IN')] }).line);
    expect(outcome).toMatchObject({ kind: 'signedOut', entry: { state: 'waiting' } });
  });

  test.each([
    ['MET', '', '', true],
    ['VIOLATED', 'Late', '', false],
    ['VIOLATED', ' ', 'MINOR', false],
    ['VIOLATED', 'Late', 'MINOR', true],
    ['NOT_APPLICABLE', '', '', false],
    ['NOT_APPLICABLE', 'None here', '', true],
    [null, 'Late', '', false],
  ] as const)('%s with “%s” and “%s” is complete: %s', (answer, note, severity, complete) => {
    expect(isComplete({ answer, note, severity })).toBe(complete);
  });
});
