import { startTestServer, type TestServer } from '../../harness';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server?.stop());

test('an address at which there is nothing says so in words, in the language that is asked, and leads back', async () => {
  for (const [language, words] of [
    ['kk', 'Бұл мекенжайда бет жоқ.'],
    ['ru', 'По этому адресу страницы нет.'],
    ['en', 'There is no page at this address.'],
  ] as const)
    for (const path of ['/public/nope', '/public/results.csv', '/public/lists/1/2']) {
      const response = await server.client().fetch(`${path}?lang=${language}`);
      const text = await response.text();
      expect([path, response.status, response.headers.get('content-language')]).toEqual([
        path,
        404,
        language,
      ]);
      expect(text).toContain(`<h1>${words}</h1>`);
      expect(text).toContain(`href="/public/?lang=${language}"`);
    }
});
