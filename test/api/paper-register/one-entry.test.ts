import { randomUUID } from 'node:crypto';
import { at, INSPECTOR, started, SUBJECT } from '../inspection/support/course';
import { openWorld, type Case, type World } from '../inspection/support/world';
import { CORRECT, corrected, RECORD, recording, type Recorded } from './recorded-paper';

const OTHER = { sender: 'LLP Tenant', kind: 'THIRD_PERSON_PAPER' };

describe('a paper of somebody else in the register', () => {
  let world: World;
  let inspection: Case;
  beforeAll(async () => {
    world = await openWorld();
    inspection = await started(world);
    world.at(at('2026-06-18'));
  });
  afterAll(() => world?.stop());

  const record = async (more: object = {}): Promise<Recorded> =>
    (
      await (
        await world.as(INSPECTOR)
      ).run<{ recordIncomingPaper: Recorded }>(RECORD, recording(inspection.id, more))
    ).recordIncomingPaper;

  test('[clause 35] has one entry: another is not corrected to it, and an annulled one stands in nobody’s way', async () => {
    const first = await record();
    const second = await record(OTHER);
    const { sender, senderNumber, text, receivedAt } = recording(inspection.id).input;
    const asFirst = { kind: 'COURT_PAPER', sender, senderNumber, text, receivedAt };
    const client = await world.as(INSPECTOR);
    const refusal = await client
      .run(CORRECT, corrected(second, { ...asFirst, sender: sender.toUpperCase() }))
      .catch((error: unknown) => error);
    expect(String(refusal)).toContain(
      `PAPER_ENTERED_ALREADY · This paper is registered already as No. ${first.number}`,
    );
    // Its own words are no other paper, and another year's number is none either.
    await client.run(CORRECT, corrected(first, { ...asFirst, text: 'The claim is returned' }));
    await client.run(CORRECT, corrected(second, { ...asFirst, receivedAt: at('2025-12-17') }));
    await client.run(CORRECT, corrected({ ...first, version: 2 }, { ...asFirst, annul: true }));
    await client.run(CORRECT, corrected({ ...second, version: 2 }, asFirst));
  });

  test('[clause 35] that came before its case began is taken and marked', async () => {
    await record({ ...OTHER, senderNumber: '71', receivedAt: at('2020-12-26') });
    await record({ ...OTHER, senderNumber: '72' });
    const marks = await world.read<{ papersOfOthers: { senderNumber: string; beforeCase: boolean }[] }>(
      INSPECTOR,
      inspection.id,
      'papersOfOthers { senderNumber beforeCase }',
    );
    expect(marks?.papersOfOthers.slice(0, 2)).toEqual([
      { senderNumber: '72', beforeCase: false },
      { senderNumber: '71', beforeCase: true },
    ]);
    expect(await world.read(SUBJECT, inspection.id, 'papersOfOthers { beforeCase }')).toEqual({
      papersOfOthers: [],
    });
  });

  const upload = async (name: string): Promise<string> => {
    const body = new FormData();
    body.append('file', new Blob([`a text about ${name}`], { type: 'text/plain' }), name);
    const response = await (
      await world.as(INSPECTOR)
    ).fetch('/files', { method: 'POST', body, headers: { 'x-qadagalau': '1' } });
    return String(((await response.json()) as { id: number }).id);
  };

  test('[clause 8.6] has its right files by a counter-entry: the wrong ones are laid aside and stay readable, all of an annulled answer', async () => {
    await world.owner.query(
      `insert into third_person_request (state, inspection_id, authority_id, third_person_id, draft_inspection_id, relation,
         information_sought, drafted_at, number, sent_at, sent_by)
       select 'SENT', id, authority_id, subject_id, id, 'Contract', 'Journal', $2, '12-1/77', $2, 'Inspector' from inspection where id = $1`,
      [inspection.id, at('2026-06-03')],
    );
    interface Answered {
      readonly id: string;
      readonly version: number;
      readonly files: {
        readonly id: string;
        readonly name: string;
        readonly url: string;
        readonly laidAsideAt: string | null;
      }[];
      readonly incoming: Recorded & { readonly files: { readonly name: string }[] };
    }
    const read = async (): Promise<Answered> => {
      const found = await world.read<{ thirdPersonRequests: Answered[] }>(
        INSPECTOR,
        inspection.id,
        'thirdPersonRequests { id version files { id name url laidAsideAt } incoming { id version number files { name } } }',
      );
      return found?.thirdPersonRequests[0] as Answered;
    };
    const client = await world.as(INSPECTOR);
    const { id, version } = await read();
    const received = at('2026-06-17', '00:00:00');
    await client.run(
      `mutation ($id: ID!, $key: String!, $version: Int!, $input: RecordThirdPersonAnswerInput!) {
        recordThirdPersonAnswer(id: $id, idempotencyKey: $key, expectedVersion: $version, input: $input) { id } }`,
      {
        id,
        version,
        key: randomUUID(),
        input: {
          answeredOn: '2026-06-17',
          text: 'The journal',
          fileIds: [await upload('foreign.txt'), await upload('journal.txt')],
        },
      },
    );
    const wrong = await read();
    const exchange = (more: object) =>
      corrected(wrong.incoming, {
        kind: null,
        sender: null,
        text: 'The journal',
        receivedAt: received,
        asideFileIds: [wrong.files[0]?.id],
        ...more,
      });
    const other = await record({ ...OTHER, senderNumber: '73', fileIds: [await upload('other.txt')] });
    const ofOther = await world.value<string>(
      `select id::text as value from stored_file where owner_kind = 'incomingPaper' and owner_id = $1`,
      [other.id],
    );
    await client.expectRefusal('FILE_UNAVAILABLE', CORRECT, exchange({ asideFileIds: [ofOther] }));
    await client.run(CORRECT, exchange({ fileIds: [await upload('extract.txt')] }));
    const right = await read();
    expect(right).toMatchObject({
      files: [
        { name: 'foreign.txt', laidAsideAt: expect.any(String) as string },
        { name: 'journal.txt', laidAsideAt: null },
      ],
      incoming: { files: [{ name: 'extract.txt' }] },
    });
    expect((await client.fetch(right.files[0]?.url ?? '')).status).toBe(200);
    await client.run(CORRECT, {
      ...exchange({ asideFileIds: [], annul: true }),
      version: right.incoming.version,
    });
    expect((await read()).files.every(({ laidAsideAt }) => laidAsideAt !== null)).toBe(true);
  });
});
