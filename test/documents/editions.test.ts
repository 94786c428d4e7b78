import { endorseDocuments, issue } from '../../server/src/external-control/documents';
import { startDocumentsServer, type DocumentsServer } from './documents-server';
import { textOfPages } from './pdf-text';
import { samples } from './samples';

let server: DocumentsServer;
let id: number;
let code: string;
beforeAll(async () => {
  server = await startDocumentsServer();
  ({ id, code } = await server.command('head', 'act', (work) =>
    issue(work, {
      kind: 'CONTROL_ACT',
      ...CASE,
      inspectionId: null,
      authorityId: 10,
      subjectId: 20,
      disclosedToSubjectId: null,
      data: () => samples.CONTROL_ACT,
    }),
  ));
});
afterAll(() => server.stop());

const CASE = { caseKind: 'control-event', caseId: 1 };

const download = async (language = 'ru') =>
  Buffer.from(await (await server.fetch('head', `/documents/${id}/${language}.pdf`)).arrayBuffer());

const endorse = (kind: string, at: string) =>
  server.command('head', kind, (work) =>
    endorseDocuments(work, { ...CASE, kind: 'CONTROL_ACT' }, { kind, at }),
  );

/** What the public page says of the document, and of a file. */
const check = async (bytes?: Buffer) => {
  const body = new FormData();
  if (bytes) body.append('file', new Blob([new Uint8Array(bytes)]), 'a.pdf');
  const response = await server.fetch(
    'anonymous',
    `/public/check?lang=en&code=${code}`,
    bytes ? { method: 'POST', body } : {},
  );
  const page = await response.text();
  return [...page.matchAll(/<p class="result (\w+)" role="status">([^<]*)</g)].map(([, kind, said]) =>
    [kind, said?.trim()].join(': '),
  );
};

const GENUINE = 'good: The document is genuine: it was issued in this system.';
const SAME = 'good: The file is exactly the document that was issued in Russian.';

test('[clause 52] whatever file of an act is given out, the public page knows it, with its marks and without', async () => {
  const first = await download();
  expect(await check(first)).toEqual([GENUINE, SAME]);

  await endorse('REFUSED', '2026-03-19T05:00:00Z');
  const refused = await download();
  expect(refused.equals(first)).toBe(false);
  expect((await download()).equals(refused)).toBe(true);
  const refusal = 'mark of refusal to read it, 19 March 2026';
  expect(await check(refused)).toEqual([
    `${GENUINE} Marks on it: ${refusal}.`,
    `${SAME} Marks in the file: ${refusal}.`,
  ]);
  expect(await check(first)).toEqual([
    `${GENUINE} Marks on it: ${refusal}.`,
    `${SAME} This is the edition before these marks: ${refusal}.`,
  ]);

  await endorse('AGREED', '2026-03-20T05:00:00Z');
  const agreement = 'mark of agreement with the results, 20 March 2026';
  const agreed = await download();
  expect((await check(agreed))[1]).toBe(`${SAME} Marks in the file: ${refusal}; ${agreement}.`);
  expect((await check(refused))[1]).toBe(
    `${SAME} Marks in the file: ${refusal}. This is the edition before these marks: ${agreement}.`,
  );
  const altered = Buffer.concat([agreed.subarray(0, -1), Buffer.from(' ')]);
  expect((await check(altered))[1]).toBe('bad: The file differs from the document that was issued.');
});

test('[clause 52] objections are not asked for under the mark of agreement', async () => {
  const text = textOfPages(await download()).join('\n');
  expect(text).toContain('Отметка о согласии');
  expect(text).not.toContain('Возражения приложены:');
});

test('each edition stands in the journal once, with its hash', async () => {
  await download();
  const entries = await server.command('head', 'journal', (work) =>
    work.query<{ details: Record<string, string> }>(
      `select details from journal_entry where action = 'markedEditionKept' order by id`,
    ),
  );
  const sha256 = expect.stringMatching(/^[0-9a-f]{64}$/) as string;
  expect(entries.map(({ details }) => details)).toEqual([
    { number: expect.any(String) as string, paperForm: 'ru_pdf', sha256 },
    { number: expect.any(String) as string, paperForm: 'ru_pdf', sha256 },
  ]);
});
