import { Client } from 'pg';
import {
  discloseDocuments,
  issue,
  recordCopyDelivery,
  takeNumber,
} from '../../server/src/external-control/documents';
import { getRendering, takeDocumentNumber } from '../../server/src/platform/documents';
import { externalControlDocuments } from '../../server/src/external-control/documents/catalogue';
import { issueAct, startDocumentsServer, type DocumentsServer } from './documents-server';
import { samples } from './samples';

let server: DocumentsServer;
beforeAll(async () => {
  server = await startDocumentsServer();
});
afterAll(() => server.stop());

const asOwner = async <T extends object>(text: string, values: unknown[] = []): Promise<T[]> => {
  const client = new Client({ connectionString: server.ownerUrl });
  await client.connect();
  try {
    return (await client.query<T>(text, values)).rows;
  } finally {
    await client.end();
  }
};

test('numbers of an office run without a gap, at once and past commands that fail', async () => {
  const calls = Array.from({ length: 24 }, (_, i) =>
    server
      .command('head', `number-${i}`, async (work) => {
        const { number } = await issueAct(work, { caseId: 100 + i });
        if (i % 4 === 0) throw new Error('the command fails');
        return number;
      })
      .catch(() => undefined),
  );
  const numbers = (await Promise.all(calls)).filter((number) => number !== undefined);
  const expected = Array.from({ length: 18 }, (_, i) => `01-${i + 1}/2026`);
  expect(numbers.sort()).toEqual(expected.sort());
});

test('papers that different kinds bring under one index never share a number, however many come at once', async () => {
  const series = { index: '84', authorityId: 60, date: '2026-03-19' };
  const calls = Array.from({ length: 12 }, (_, i) =>
    server.command('chair', `index-${i}`, (work) => takeDocumentNumber(work, series)),
  );
  const numbers = (await Promise.all(calls)).map(({ number }) => number);
  expect(numbers.sort()).toEqual(Array.from({ length: 12 }, (_, i) => `84-${i + 1}/2026`).sort());
});

test('every kind of paper has an index of the nomenclature to itself', () => {
  const indexes = Object.values(externalControlDocuments).map(({ numberIndex }) => numberIndex);
  expect(new Set(indexes).size).toBe(indexes.length);
});

test('each office, kind and year has numbers of its own', async () => {
  const numbers = await server.command('chair', 'series', async (work) => [
    await takeNumber(work, 'RESULT_ACT', 50),
    await takeNumber(work, 'RESULT_ACT', 51),
    await takeNumber(work, 'PRESCRIPTION', 50),
    await takeNumber(work, 'RESULT_ACT', 50, '2027-01-04'),
    await takeNumber(work, 'RESULT_ACT', 50),
  ]);
  expect(numbers.map(({ number }) => number)).toEqual([
    '04-1/2026',
    '04-1/2026',
    '05-1/2026',
    '04-1/2027',
    '04-2/2026',
  ]);
});

test('[clause 22-1] act of results and prescription name each other', async () => {
  const documents = await server.command('head', 'pair', async (work) => {
    const ofCase = {
      caseKind: 'inspection',
      caseId: 2,
      inspectionId: 2,
      authorityId: 10,
      subjectId: 20,
      disclosedToSubjectId: null,
    };
    const prescription = await takeNumber(work, 'PRESCRIPTION', 10);
    const act = await issue(work, {
      kind: 'RESULT_ACT',
      ...ofCase,
      data: () => ({ ...samples.RESULT_ACT, prescription }),
    });
    const resultAct = { number: act.number, date: act.date };
    const second = await issue(work, {
      kind: 'PRESCRIPTION',
      ...ofCase,
      reference: prescription,
      data: () => ({ ...samples.PRESCRIPTION, resultAct }),
    });
    return { act, second };
  });
  const rows = await asOwner<{ data: { prescription?: { number: string }; resultAct?: { number: string } } }>(
    'select data from issued_document where case_id = 2 order by id',
  );
  expect(rows[0]?.data.prescription?.number).toBe(documents.second.number);
  expect(rows[1]?.data.resultAct?.number).toBe(documents.act.number);
});

test('data that lack what the law asks are not issued, and nothing is left behind', async () => {
  const before = await asOwner('select 1 from issued_document');
  const failing = server.command('head', 'lacking', (work) =>
    issueAct(work, { data: (act) => ({ ...samples.ACT_OF_APPOINTMENT, act, inspectors: [] }) }),
  );
  await expect(failing).rejects.toThrow();
  expect(await asOwner('select 1 from issued_document')).toHaveLength(before.length);
});

test('an issued document can be disclosed once, and nothing else of it can change', async () => {
  const { id } = await server.command('head', 'kept', (work) => issueAct(work, { caseId: 3 }));
  const change = (text: string) => asOwner(text, [id]);
  await expect(change(`update issued_document set data = '{}' where id = $1`)).rejects.toThrow(
    'never changed',
  );
  await expect(change(`update issued_document set number = '9' where id = $1`)).rejects.toThrow(
    'never changed',
  );
  await expect(change('delete from issued_document where id = $1')).rejects.toThrow('never changed');
  await server.command('head', 'disclosed', async (work) => {
    await discloseDocuments(work, { caseKind: 'inspection', caseId: 3 }, 20);
  });
  await expect(
    change('update issued_document set disclosed_to_subject_id = 21 where id = $1'),
  ).rejects.toThrow('never changed');
  await expect(
    change('update issued_document set disclosed_to_subject_id = null where id = $1'),
  ).rejects.toThrow('never changed');
  const [row] = await asOwner<{ subject: number }>(
    'select disclosed_to_subject_id as subject from issued_document where id = $1',
    [id],
  );
  expect(row?.subject).toBe(20);
});

test('the bytes are drawn once, whoever asks first, and kept', async () => {
  const { id } = await server.command('head', 'drawn', (work) => issueAct(work, { caseId: 4 }));
  const draw = () => getRendering(server.application, externalControlDocuments, id, 'kk');
  const [first, ...others] = await Promise.all([draw(), draw(), draw()]);
  for (const other of [...others, await draw()]) expect(other.bytes.equals(first!.bytes)).toBe(true);
  const kept = await asOwner('select 1 from document_rendering where document_id = $1', [id]);
  expect(kept).toHaveLength(1);
  await expect(asOwner(`update document_rendering set sha256 = repeat('0', 64)`)).rejects.toThrow(
    'never changed',
  );
});

test('[clause 22] the act of results goes out in three copies, each noted once with its proof', async () => {
  const { id } = await server.command('head', 'copies', (work) =>
    issue(work, {
      kind: 'RESULT_ACT',
      caseKind: 'inspection',
      caseId: 5,
      inspectionId: 5,
      authorityId: 10,
      subjectId: 20,
      disclosedToSubjectId: 20,
      data: () => samples.RESULT_ACT,
    }),
  );
  const note = (key: string, proof: string) =>
    server.command('head', key, async (work) => {
      const at = new Date('2026-04-06T10:00:00Z');
      await recordCopyDelivery(work, {
        documentId: id,
        recipient: 'SUBJECT',
        way: 'PAPER',
        deliveredAt: at,
        proof,
      });
    });
  await note('copy-1', 'қолхат');
  await note('copy-2', 'басқа');
  const query = `query ($id: ID!) { issuedDocument(id: $id) { title urlKk verifyUrl code copies { copy title way proof } } }`;
  const response = await server.fetch('inspected', '/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { id } }),
  });
  const { data } = (await response.json()) as { data: { issuedDocument: Record<string, unknown> } };
  expect(data.issuedDocument).toMatchObject({
    title: 'Inspection report (act of results)',
    urlKk: `/documents/${id}/kk.pdf`,
    verifyUrl: `/public/check?code=${String(data.issuedDocument['code'])}`,
    copies: [
      { copy: 1, title: 'For the legal-statistics body', way: null, proof: null },
      { copy: 2, title: 'For the inspected subject', way: 'PAPER', proof: 'қолхат' },
      { copy: 3, title: 'Kept by the control body', way: null, proof: null },
    ],
  });
});
