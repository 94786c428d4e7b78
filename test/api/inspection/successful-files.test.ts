import { randomUUID } from 'node:crypto';
import { at, completed, INSPECTOR, pointsOf, started, SUBJECT } from './support/course';
import { openWorld, type World } from './support/world';

describe('files of an inspection', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.stop());

  const upload = (email: string, name: string) => world.upload(email, name);
  const reads = async (email: string, fileId: string) =>
    (await (await world.as(email)).fetch(`/files/${fileId}`)).status;

  test('[clause 5] an answer’s files are the office’s to read, and nobody else’s', async () => {
    const of = await started(world);
    const input = { text: 'Journals', items: ['Journal of May'], dueDate: '2026-06-08' };
    await world.act(INSPECTOR, 'sendDocumentRequest', of, { input });
    const seen = await world.read<{ requests: { id: string; version: number }[] }>(
      SUBJECT,
      of.id,
      'requests { id version }',
    );
    const fileId = await upload(SUBJECT, 'journal.txt');
    expect(await reads(INSPECTOR, fileId)).toBe(404);
    const subject = await world.as(SUBJECT);
    await subject.run(
      `mutation ($id: ID!, $version: Int!, $key: String!, $fileIds: [ID!]!) { answerDocumentRequest(requestId: $id,
        expectedVersion: $version, idempotencyKey: $key, input: { text: "Attached", fileIds: $fileIds }) { id } }`,
      { ...seen?.requests[0], key: randomUUID(), fileIds: [fileId] },
    );
    expect(await world.read(INSPECTOR, of.id, 'requests { files { id name } }')).toEqual({
      requests: [{ files: [{ id: fileId, name: 'journal.txt' }] }],
    });
    expect(await reads(INSPECTOR, fileId)).toBe(200);
    expect(await reads('inspector.karagandy@agency.demo', fileId)).toBe(404);
    expect(await reads('head@bostandyk.demo', fileId)).toBe(404);
    // The same body's, who sees its reports and none of its inspections (clause 31).
    expect(await reads(SUBJECT, fileId)).toBe(200);
    expect(await reads('reports@almaty-city.demo', fileId)).toBe(404);
  });

  test('[clause 3] evidence stays with the office until the result act reaches the subject', async () => {
    const of = await started(world);
    const [pointId] = await pointsOf(world, of.id);
    const fileId = await upload(INSPECTOR, 'photo.txt');
    const input = {
      pointId,
      answer: 'VIOLATED',
      note: 'Twelve days late',
      severity: 'GROSS',
      fileIds: [fileId],
    };
    await world.act(INSPECTOR, 'recordChecklistAnswer', of, { input });
    expect(await reads(SUBJECT, fileId)).toBe(404);
    const fields = 'checklist { points { evidence { id } } }';
    expect(await world.read(INSPECTOR, of.id, fields)).toMatchObject({
      checklist: { points: [{ evidence: [{ id: fileId }] }, {}, {}] },
    });
    expect(await world.read(SUBJECT, of.id, fields)).toMatchObject({
      checklist: { points: [{ evidence: [] }, {}, {}] },
    });
  });

  test('somebody else’s file is not attached, and nothing of the command stays', async () => {
    const of = await completed(world);
    world.at(at('2026-06-11'));
    const foreign = await upload('head@bostandyk.demo', 'theirs.txt');
    const input = { text: 'We disagree', fileIds: [foreign] };
    await world.refused('FILE_UNAVAILABLE', SUBJECT, 'fileObjection', of, { input });
    expect(await world.read(INSPECTOR, of.id, 'version objections { id }')).toEqual({
      version: of.version,
      objections: [],
    });
    const own = await upload(SUBJECT, 'ours.txt');
    await world.act(SUBJECT, 'fileObjection', of, { input: { ...input, fileIds: [own] } });
    expect(await world.read(INSPECTOR, of.id, 'objections { files { name } }')).toEqual({
      objections: [{ files: [{ name: 'ours.txt' }] }],
    });
  });
});
