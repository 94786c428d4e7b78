import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LawError } from '../../server/src/law';
import { formatError } from '../../server/src/platform/graphql/format-error';
import { createLog } from '../../server/src/platform/log/log';
import { startTestServer, type TestServer } from '../harness';
import { MessageCatalogue } from '../../server/src/platform/messages/catalogue';

const fileOf = (name: string) => readFileSync(join(__dirname, '../..', name), 'utf8');

describe('the composed server in production', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ environment: { NODE_ENV: 'production' } });
  });
  afterAll(() => server.stop());

  const token = 'a'.repeat(43);
  const codeOf = async (headers: Record<string, string>, path = '/graphql') => {
    const response = await fetch(`${server.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query: '{ __typename }' }),
    });
    const text = await response.text();
    return { status: response.status, code: /"code":"(\w+)"/.exec(text)?.[1] };
  };

  test.each([
    `qadagalau_session=${token}`,
    `qadagalau_session =${token}`,
    `other=1;\tqadagalau_session= ${token}`,
    `qadagalau_session\t=${token}`,
  ])('a session is seen however its cookie is spaced: %j', async (cookie) => {
    expect(await codeOf({ cookie })).toEqual({ status: 400, code: 'UNREGISTERED_DOCUMENT' });
  });

  test('no session, no such rule', async () => {
    expect(await codeOf({})).toEqual({ status: 200, code: undefined });
  });

  test.each(['/graphql', '/files', '/reports/1/import', '/public/check'])(
    'a page of another site may send nothing to %s',
    async (path) => {
      const headers = { origin: 'https://elsewhere.example', 'x-qadagalau': '1' };
      expect(await codeOf(headers, path)).toEqual({ status: 403, code: 'CROSS_SITE' });
      expect((await codeOf({ 'x-qadagalau': '1' }, path)).status).not.toBe(403);
    },
  );

  test('figures have one address, which the proxy closes', async () => {
    const statusOf = async (path: string) => (await fetch(`${server.url}${path}`)).status;
    expect(await statusOf('/metrics')).toBe(200);
    for (const path of ['/metrics/', '/METRICS', '/Metrics', '//metrics', '/metrics//']) {
      expect([path, await statusOf(path)]).toEqual([path, 404]);
    }
    expect(fileOf('deploy/nginx.conf')).toMatch(/location ~\* \^\/\+metrics \{ return 404; \}/);
  });
});

test('the image comes without the demonstration', () => {
  expect(fileOf('Dockerfile')).toMatch(/^ENV .*\bDEMO=false\b/m);
});

test('what the kernel refuses is told by its own code wherever it comes from', () => {
  const texts = { kk: 'kk {given}', ru: 'ru {given}', en: 'en {given}' };
  const lines: string[] = [];
  const log = createLog('debug', (line) => lines.push(line));
  const told = formatError({ message: '' }, new LawError('INVALID_DATE', { given: 'x' }), {
    messages: new MessageCatalogue([{ INVALID_DATE: texts }]),
    language: 'ru',
    correlationId: 'mark',
    application: { log, production: true },
  });
  expect(told).toEqual({ message: 'ru x', extensions: { code: 'INVALID_DATE' } });
  expect(lines).toEqual([]);
});
