import { discloseDocuments, roleOfSubject } from '../../server/src/external-control/documents';
import { issueAct, startDocumentsServer, type ActorName, type DocumentsServer } from './documents-server';
import { textOfPages } from './pdf-text';

let server: DocumentsServer;
let id: number;
let code: string;
beforeAll(async () => {
  server = await startDocumentsServer();
  ({ id, code } = await server.command('head', 'act', async (work) => {
    work.journal({
      action: 'tested',
      caseKind: 'inspection',
      caseId: 1,
      authorityId: 10,
      disclosedToSubjectId: null,
    });
    return issueAct(work);
  }));
});
afterAll(() => server.stop());

const statuses = async (names: readonly ActorName[]) =>
  Object.fromEntries(
    await Promise.all(
      names.map(async (name) => [name, (await server.fetch(name, `/documents/${id}/kk.pdf`)).status]),
    ),
  ) as Record<string, number>;

test('before disclosure only the office and the Agency open the document', async () => {
  expect(await statuses(['head', 'chair', 'neighbour', 'inspected', 'stranger', 'administrator', 'anonymous'])).toEqual({
    head: 200, chair: 200, neighbour: 404, inspected: 404, stranger: 404, administrator: 404, anonymous: 404,
  }); // prettier-ignore
});

test('forbidden and missing look alike', async () => {
  const forbidden = await server.fetch('stranger', `/documents/${id}/kk.pdf`);
  const missing = await server.fetch('stranger', '/documents/999999/kk.pdf');
  expect(await forbidden.text()).toBe(await missing.text());
  for (const path of ['/documents/x/kk.pdf', `/documents/${id}/en.pdf`, '/documents/99999999999/ru.pdf']) {
    expect((await server.fetch('head', path)).status).toBe(404);
  }
});

test('after disclosure the inspected subject opens it, and only that subject', async () => {
  await server.command('head', 'disclose', async (work) => {
    await discloseDocuments(work, { caseKind: 'inspection', caseId: 1 }, 20);
  });
  expect(await statuses(['inspected', 'stranger', 'neighbour'])).toEqual({
    inspected: 200,
    stranger: 404,
    neighbour: 404,
  });
});

test('it is the PDF in the language asked for, with the code and the address to check it at', async () => {
  const response = await server.fetch('inspected', `/documents/${id}/ru.pdf`);
  expect(response.headers.get('content-type')).toBe('application/pdf');
  const text = textOfPages(Buffer.from(await response.arrayBuffer())).join('\n');
  expect(text).toContain('АКТ О НАЗНАЧЕНИИ ПРОВЕРКИ');
  expect(text).toContain(`https://qadagalau.test/public/check?code=${code}`);
  const etag = response.headers.get('etag') ?? '';
  const again = await server.fetch('inspected', `/documents/${id}/ru.pdf`, {
    headers: { 'if-none-match': etag },
  });
  expect(again.status).toBe(304);
});

const check = async (given: string) => {
  const query = `query ($code: String!) { checkDocument(code: $code) { genuine kind title number date authorityName subjectName subjectRole subjectRoleTitle sha256Kk journalHead } }`;
  const response = await server.fetch('anonymous', '/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { code: given } }),
  });
  return (await response.json()) as {
    data: { checkDocument: Record<string, unknown> | null } | null;
    errors?: { extensions: { code: string } }[];
  };
};

test('anyone learns by the code that it is genuine, and nothing more than the paper says', async () => {
  const { data } = await check(code.toLowerCase().replaceAll('-', ' '));
  expect(data?.checkDocument).toMatchObject({
    genuine: true,
    kind: 'ACT_OF_APPOINTMENT',
    number: '01-1/2026',
    date: '2026-03-19',
    subjectName: 'Акимат города Алматы',
    subjectRole: 'SUBJECT',
    subjectRoleTitle: 'Inspected subject',
    sha256Kk: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
  });
});

test.each([
  ['CONTROL_ACT', 'OBJECT'],
  ['REPORT_CORRECTION_REFUSAL', 'ADDRESSEE'],
  ['HALF_YEAR_LIST_ORDER', 'CONCERNED'],
  ['PRESCRIPTION', 'SUBJECT'],
])('of %s the body beside the issuer is %s', (kind, role) => {
  expect(roleOfSubject(kind)).toBe(role);
});

test('guessing codes is stopped', async () => {
  for (let i = 0; i < 20; i++) expect((await check('AAAA-AAAA-AAAA-AAAA')).data?.checkDocument).toBeNull();
  expect((await check('AAAA-AAAA-AAAA-AAAA')).errors?.[0]?.extensions.code).toBe('CHECK_THROTTLED');
  expect((await server.fetch('anonymous', `/public/check?code=${code}`)).status).toBe(429);
});
