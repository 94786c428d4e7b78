import { get } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { openBrowser, startTestServer, type TestBrowser, type TestServer } from '../harness';
import { signInAt } from './support/person';

const LIMIT = 250_000;

interface Sent {
  readonly headers: IncomingHttpHeaders;
  readonly bytes: number;
}

/** As it goes over the line, not as a client would unpack it. */
function fetchRaw(url: string, encoding: string): Promise<Sent> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': encoding } }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => (bytes += chunk.length));
      response.on('end', () => resolve({ headers: response.headers, bytes }));
    }).on('error', reject);
  });
}

describe('what a portal sends at the first visit', () => {
  let server: TestServer;
  let browser: TestBrowser;

  beforeAll(async () => {
    server = await startTestServer({ demo: true });
    browser = await openBrowser();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  test.each([
    ['agency', 'head.almaty@agency.demo'],
    ['subject', 'head@almaty-city.demo'],
  ] as const)('scripts of the %s portal weigh less than 250 kB', async (portal, email) => {
    const page = await signInAt({ browser, url: server.url, portal, email, language: 'ru' });
    const urls = await page.evaluate<string[]>(
      `performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => /\\.(js|css)$/.test(name))`,
    );
    await page.context().close();
    expect(urls.length).toBeGreaterThan(3);
    const sent = await Promise.all(urls.map(async (url) => ({ url, ...(await fetchRaw(url, 'gzip, br')) })));
    const scripts = sent.filter(({ url }) => url.endsWith('.js'));
    expect(scripts.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(LIMIT);
    for (const { url, headers } of sent.filter(({ bytes }) => bytes > 1024)) {
      expect(headers).toMatchObject({
        'content-encoding': 'br',
        'content-type': url.endsWith('.js') ? 'text/javascript; charset=utf-8' : 'text/css; charset=utf-8',
        'cache-control': 'public, max-age=31536000, immutable',
        vary: expect.stringMatching(/accept-encoding/i),
      });
    }
    const largest = scripts.sort((a, b) => b.bytes - a.bytes)[0]?.url ?? '';
    const [br, gzip, plain] = await Promise.all(
      ['br', 'gzip', 'identity'].map((way) => fetchRaw(largest, way)),
    );
    expect([br, gzip, plain].map((way) => way?.headers['content-encoding'])).toEqual([
      'br',
      'gzip',
      undefined,
    ]);
    expect(plain?.headers['vary']).toMatch(/accept-encoding/i);
    expect(br?.bytes).toBeLessThan(gzip?.bytes ?? 0);
    expect(gzip?.bytes).toBeLessThan(plain?.bytes ?? 0);
  });

  test.each([
    ['agency', 'inspector.almaty@agency.demo', 'inspections', 'InspectionCase'],
    ['subject', 'head@almaty-city.demo', 'cases', 'CasePage'],
  ] as const)('a case of the %s portal is asked for once, while its view is on its way', async (...of) => {
    const [portal, email, folder, document] = of;
    const page = await signInAt({ browser, url: server.url, portal, email, at: folder });
    const link = page.locator(`main a[href^="/${portal}/${folder}/"]`);
    const href = (await link.evaluateAll((all) => all.map((one) => one.getAttribute('href')))).find((path) =>
      /\/\d+$/.test(path ?? ''),
    );
    let asked = 0;
    let release = () => {};
    const isAsked = new Promise<void>((resolve) => (release = resolve));
    page.on('request', (request) => {
      if (!request.postData()?.includes(`"operationName":"${document}"`)) return;
      asked += 1;
      release();
    });
    // The view comes only once its question has gone.
    await page.route(/\.view-[^/]*\.js$/, async (route) => {
      await isAsked;
      await route.continue();
    });
    await page.goto(`${server.url}${href}`);
    await page.locator('main section').first().waitFor();
    expect(asked).toBe(1);
    await page.context().close();
  });

  test('a view whose files went with an earlier release is come to by loading the page anew', async () => {
    const page = await signInAt({
      browser,
      url: server.url,
      portal: 'agency',
      email: 'inspector.almaty@agency.demo',
    });
    let gone = 0;
    await page.route(/inspections\.view-[^/]*\.js$/, async (route) => {
      gone += 1;
      await (gone === 1 ? route.fulfill({ status: 404 }) : route.continue());
    });
    await page.locator('#navigation a[href="/agency/inspections"]').click();
    await page.waitForURL(`${server.url}/agency/inspections`);
    await page.locator('main tbody a[href^="/agency/inspections/"]').first().waitFor();
    expect(gone).toBe(2);
    await page.context().close();
  });
});
