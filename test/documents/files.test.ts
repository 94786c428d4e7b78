import { attachFiles, discloseFiles, type FileOwner } from '../../server/src/platform/files';
import { emptyOld, UNATTACHED_FILES_KEPT_DAYS } from '../../server/src/platform/outbox/empty-old';
import { TEST_NOW } from '../harness';
import { startDocumentsServer, type ActorName, type DocumentsServer } from './documents-server';

let server: DocumentsServer;
beforeAll(async () => {
  server = await startDocumentsServer();
});
afterAll(() => server.stop());

const ours = { 'x-qadagalau': '1' };

async function upload(
  actor: ActorName,
  name: string,
  content: string,
  headers: Record<string, string> = ours,
) {
  const body = new FormData();
  body.append('file', new Blob([content]), name);
  const response = await server.fetch(actor, '/files', { method: 'POST', headers, body });
  return {
    status: response.status,
    ...((await response.json()) as { id?: string; name?: string; code?: string; message?: string }),
  };
}

const owner = (more: Partial<FileOwner> = {}): FileOwner => ({
  ownerKind: 'objection',
  ownerId: 1,
  caseKind: 'inspection',
  caseId: 1,
  authorityId: 10,
  disclosedToSubjectId: null,
  ...more,
});

const attach = (actor: ActorName, key: string, ids: string[], to: FileOwner) =>
  server.command(actor, key, (work) => attachFiles(work, ids, to));

const opens = async (actor: ActorName, id: string) =>
  (await server.fetch(actor, `/files/${id}`)).status === 200;

test('a file comes back as it went, under its Kazakh name, to be saved and not shown', async () => {
  const { id, status, name } = await upload('inspected', 'Өтініш №1.txt', 'мәтін');
  expect({ status, name }).toEqual({ status: 201, name: 'Өтініш №1.txt' });
  const response = await server.fetch('inspected', `/files/${id}`);
  expect(await response.text()).toBe('мәтін');
  expect(response.headers.get('content-disposition')).toMatch(/^attachment; .*filename\*=UTF-8''%D3%A8/);
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  expect(response.headers.get('content-type')).toMatch(/^text\/plain/);
});

test.each([
  ['an unsigned caller', 'anonymous', 'a.txt', 'x', ours, 401, 'NOT_SIGNED_IN'],
  [
    'another site',
    'head',
    'a.txt',
    'x',
    { origin: 'https://evil.test', 'sec-fetch-site': 'cross-site' },
    403,
    'FORBIDDEN',
  ],
  ['a plain form', 'head', 'a.txt', 'x', {}, 403, 'FORBIDDEN'],
  ['a program under a PDF name', 'head', 'a.pdf', 'MZ', ours, 415, 'FILE_TYPE_REFUSED'],
  ['a page', 'head', 'a.html', '<!doctype html>', ours, 415, 'FILE_TYPE_REFUSED'],
  ['too large a file', 'head', 'a.txt', 'x'.repeat(64 * 1024 + 1), ours, 413, 'FILE_TOO_LARGE'],
] as const)(
  '%s is refused with a code and a sentence',
  async (_, actor, name, content, headers, status, code) => {
    const answer = await upload(actor, name, content, headers);
    expect(answer).toMatchObject({ status, code });
    expect(answer.message).toBeTruthy();
    expect(answer.message).not.toBe(code);
  },
);

test('a file of exactly the limit is taken', async () => {
  expect((await upload('head', 'a.txt', 'x'.repeat(64 * 1024))).status).toBe(201);
});

test('a request that brings no file is refused', async () => {
  const plain = await server.fetch('head', '/files', { method: 'POST', headers: ours, body: 'text' });
  expect(plain.status).toBe(400);
  const torn = await server.fetch('head', '/files', {
    method: 'POST',
    headers: { ...ours, 'content-type': 'multipart/form-data; boundary=x' },
    body: '--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nhalf',
  });
  expect(((await torn.json()) as { code: string }).code).toBe('FILE_MISSING');
});

test('what nobody has submitted yet is seen by its uploader alone, the Agency included', async () => {
  const { id = '' } = await upload('inspected', 'a.txt', 'draft');
  expect(await opens('inspected', id)).toBe(true);
  for (const other of ['head', 'chair', 'stranger', 'anonymous'] as const)
    expect(await opens(other, id)).toBe(false);
});

test('attached, it is seen with the case', async () => {
  const { id = '' } = await upload('head', 'a.txt', 'evidence');
  await attach('head', 'attach', [id], owner({ caseId: 7 }));
  expect(await opens('chair', id)).toBe(true);
  expect(await opens('neighbour', id)).toBe(false);
  expect(await opens('inspected', id)).toBe(false);
  await server.command('head', 'disclose-files', (work) =>
    discloseFiles(work, { caseKind: 'inspection', caseId: 7 }, 20),
  );
  expect(await opens('inspected', id)).toBe(true);
  expect(await opens('stranger', id)).toBe(false);
});

test('nobody attaches what is not theirs, what is not there, or what is attached already; then nothing is attached', async () => {
  const mine = (await upload('head', 'a.txt', 'mine')).id ?? '';
  const theirs = (await upload('neighbour', 'a.txt', 'theirs')).id ?? '';
  const refused = { code: 'FILE_UNAVAILABLE' };
  await expect(attach('head', 'theirs', [mine, theirs], owner())).rejects.toMatchObject(refused);
  await expect(attach('head', 'missing', [mine, '999999'], owner())).rejects.toMatchObject(refused);
  await expect(attach('head', 'nonsense', [mine, 'x'], owner())).rejects.toMatchObject(refused);
  await attach('head', 'first', [mine, mine], owner());
  await expect(attach('head', 'second', [mine], owner({ ownerId: 2 }))).rejects.toMatchObject(refused);
});

test('forbidden and missing look alike', async () => {
  const { id } = await upload('head', 'a.txt', 'secret');
  const [forbidden, missing] = [
    await server.fetch('stranger', `/files/${id}`),
    await server.fetch('stranger', '/files/999999'),
  ];
  expect([forbidden.status, await forbidden.text()]).toEqual([missing.status, await missing.text()]);
});

test('files that nobody attaches do not pile up without end', async () => {
  const piece = 'x'.repeat(64 * 1024);
  const codes: (string | undefined)[] = [];
  for (let i = 0; i < 11; i++) codes.push((await upload('stranger', 'a.txt', piece)).code);
  expect(codes).toEqual([...Array<undefined>(10).fill(undefined), 'FILE_ALLOWANCE_USED']);
});

test('uploads at once are counted one after another, and many small files as well as large ones', async () => {
  const piece = 'x'.repeat(64 * 1024);
  const large = await Promise.all(Array.from({ length: 15 }, () => upload('chair', 'a.txt', piece)));
  expect(large.filter(({ code }) => code === 'FILE_ALLOWANCE_USED')).toHaveLength(5);
  const small: (string | undefined)[] = [];
  for (let i = 0; i < 201; i++) small.push((await upload('administrator', 'a.txt', 'x')).code);
  expect(small.indexOf('FILE_ALLOWANCE_USED')).toBe(200);
});

test('a file that nobody attached is removed after its days, an attached one never', async () => {
  const { id: kept = '' } = await upload('inspected', 'kept.txt', 'kept');
  const { id: left = '' } = await upload('inspected', 'left.txt', 'left');
  await attach(
    'inspected',
    'attach-before-removal',
    [kept],
    owner({ ownerId: 77, disclosedToSubjectId: 20 }),
  );
  const empty = (days: number) =>
    emptyOld(server.application.dataSource, new Date(Date.parse(TEST_NOW) + days * 86_400_000), 3);
  expect((await empty(UNATTACHED_FILES_KEPT_DAYS)).files).toBe(0);
  expect(await opens('inspected', left)).toBe(true);
  expect((await empty(UNATTACHED_FILES_KEPT_DAYS + 1)).files).toBeGreaterThan(3);
  expect([await opens('inspected', left), await opens('inspected', kept)]).toEqual([false, true]);
  const refused = server.command('inspected', 'attach-after-removal', (work) =>
    attachFiles(work, [left], owner()),
  );
  await expect(refused).rejects.toThrow('FILE_UNAVAILABLE');
  expect((await upload('stranger', 'a.txt', 'x')).code).toBeUndefined();
});

test('an empty file is told to be empty', async () => {
  expect(await upload('stranger', 'a.txt', '')).toMatchObject({ status: 400, code: 'FILE_EMPTY' });
});
