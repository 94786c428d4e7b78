import { spawn } from 'node:child_process';
import { text as readText } from 'node:stream/consumers';
import { join } from 'node:path';
import { issueAct, startDocumentsServer, type DocumentsServer } from './documents-server';

let server: DocumentsServer;
let code: string;
let id: number;
beforeAll(async () => {
  server = await startDocumentsServer();
  ({ code, id } = await server.command('head', 'act', (work) => issueAct(work)));
});
afterAll(() => server.stop());

const page = async (path: string, init?: RequestInit) => {
  const response = await server.fetch('anonymous', path, init);
  return { status: response.status, text: await response.text() };
};

/** What axe finds on pages: looked at in a process of its own, since jsdom needs modules that jest cannot load. */
const faults = async (paths: readonly string[]): Promise<string[]> => {
  const texts = await Promise.all(paths.map(async (path) => (await page(path)).text));
  const finder = spawn(process.execPath, [join(__dirname, 'find-faults.cjs')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  finder.stdin.end(JSON.stringify(texts));
  return JSON.parse(await readText(finder.stdout)) as string[];
};

const statuses = (text: string) =>
  [...text.matchAll(/<p class="result (\w+)" role="status">([^<]*)</g)].map(([, kind, said]) => [
    kind,
    said?.trim(),
  ]);

describe.each(['kk', 'ru', 'en'])('in %s', (language) => {
  test('the start page leads to both portals and the check, without script', async () => {
    const { status, text } = await page(`/public/?lang=${language}`);
    expect(status).toBe(200);
    expect(text).toContain(`<html lang="${language}">`);
    for (const part of ['href="/agency/"', 'href="/subject/"', 'action="/public/check"', 'name="code"']) {
      expect(text).toContain(part);
    }
    expect(text).not.toContain('<script');
  });

  test('a genuine document is told by its facts, and the languages keep the code', async () => {
    const { status, text } = await page(`/public/check?code=${code}&lang=${language}`);
    expect(status).toBe(200);
    expect(statuses(text)[0]?.[0]).toBe('good');
    expect(text).toContain('01-1/2026');
    const links = [...text.matchAll(/href="([^"]*)"[^>]*hreflang/g)].map(([, href]) => href);
    expect(links).toHaveLength(2);
    for (const link of links) expect(link).toContain(code);
  });

  test('axe finds nothing on any page', async () => {
    const checks = ['', '&code=none', `&code=${code}`].map((more) => `/public/check?lang=${language}${more}`);
    expect(await faults([`/public/?lang=${language}`, ...checks])).toEqual([]);
  });
});

test('axe would find a fault', async () => {
  const { text } = await page('/public/check?lang=en');
  const finder = spawn(process.execPath, [join(__dirname, 'find-faults.cjs')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  finder.stdin.end(JSON.stringify([text.replace('<label for="code">', '<label>')]));
  expect(await readText(finder.stdout)).toContain('label');
});

test.each([
  ['/public/', 'ru-KZ,ru;q=0.9,en;q=0.5', 'ru'],
  ['/public/complaint', 'de,en;q=0.5', 'en'],
  ['/public/lists', 'de', 'kk'],
  ['/public/?lang=kk', 'ru', 'kk'],
])('%s to a browser that speaks %s is in %s', async (path, spoken, language) => {
  const { text } = await page(path, { headers: { 'accept-language': spoken } });
  expect(text).toContain(`<html lang="${language}">`);
});

test('an unknown code is said to be unknown, and what was typed is shown as text', async () => {
  const typed = '"><script>alert(1)</script>';
  const { status, text } = await page(`/public/check?lang=en&code=${encodeURIComponent(typed)}`);
  expect(status).toBe(404);
  expect(statuses(text)[0]?.[0]).toBe('bad');
  expect(text).not.toContain('<script');
  expect(text).toContain('value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
});

test('a form that is sent without a file says so in our words, and keeps the document on the page', async () => {
  const body = new FormData();
  body.append('file', new Blob([]), '');
  const { status, text } = await page(`/public/check?lang=kk&code=${code}`, { method: 'POST', body });
  expect([status, statuses(text)[1]]).toEqual([400, ['bad', 'Файл алынбады. Қайта жіберіп көріңіз.']]);
  expect(text).toContain('<label class="choose" for="file">PDF файлын таңдау</label>');
});

test('a file is compared with the issued one to the byte', async () => {
  const pdf = Buffer.from(await (await server.fetch('head', `/documents/${id}/kk.pdf`)).arrayBuffer());
  const compare = async (bytes: Buffer) => {
    const body = new FormData();
    body.append('file', new Blob([new Uint8Array(bytes)]), 'a.pdf');
    const { text } = await page(`/public/check?lang=en&code=${code}`, { method: 'POST', body });
    return statuses(text)[1];
  };
  expect(await compare(pdf)).toEqual(['good', 'The file is exactly the document that was issued in Kazakh.']);
  const changed = Buffer.concat([pdf.subarray(0, -1), Buffer.from(' ')]);
  expect(await compare(changed)).toEqual(['bad', 'The file differs from the document that was issued.']);
});
