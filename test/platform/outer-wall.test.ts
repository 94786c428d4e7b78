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

describe('who came over TLS is told to come so again', () => {
  const HSTS = 'strict-transport-security';
  const hstsOf = async (url: string, headers: Record<string, string> = {}) =>
    Promise.all(
      ['/healthz', '/graphql', '/files/1', '/nothing'].map(async (path) =>
        (await fetch(`${url}${path}`, { headers })).headers.get(HSTS),
      ),
    );
  const https = { 'x-forwarded-proto': 'https' };

  test('behind a proxy that is trusted, with every answer; nobody else is', async () => {
    const behind = await startTestServer({ environment: { TRUST_PROXY: '1' } });
    try {
      expect(await hstsOf(behind.url, https)).toEqual(Array(4).fill('max-age=31536000'));
      expect(await hstsOf(behind.url)).toEqual(Array(4).fill(null));
    } finally {
      await behind.stop();
    }
    const bare = await startTestServer();
    try {
      expect(await hstsOf(bare.url, https)).toEqual(Array(4).fill(null));
    } finally {
      await bare.stop();
    }
  });

  test('and by the proxy, once', () => {
    const nginx = fileOf('deploy/nginx.conf');
    expect(nginx).toMatch(
      /map \$public_scheme \$transport_security \{\s+default '';\s+https max-age=31536000;/,
    );
    expect(nginx).toMatch(/add_header Strict-Transport-Security \$transport_security always;/);
    expect(nginx).toMatch(/proxy_hide_header Strict-Transport-Security;/);
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
