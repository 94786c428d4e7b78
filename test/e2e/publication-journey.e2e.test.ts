import type { Page } from 'playwright-core';
import { openBrowser, startTestServer, type TestBrowser, type TestServer } from '../harness';
import { findBarriers } from './support/axe';
import { settle, signInAt } from './support/person';
import { goTo } from './support/views';

// Results of a closed case: looked at as the public will see them, published, answered by the body, recorded in the media, withdrawn.
describe('publishing the results of a case', () => {
  let server: TestServer;
  let browser: TestBrowser;
  let page: Page;
  let caseId: string;

  beforeAll(async () => {
    server = await startTestServer({ demo: true });
    browser = await openBrowser();
    const head = await server.signedIn('head.almaty@agency.demo');
    const { inspections } = await head.run<{ inspections: { nodes: { id: string }[] } }>(
      '{ inspections(first: 1, filter: { state: [CLOSED], search: "Спорт" }) { nodes { id } } }',
    );
    caseId = inspections.nodes[0]?.id ?? '';
    page = await signInAt({
      browser,
      url: server.url,
      portal: 'agency',
      email: 'head.almaty@agency.demo',
      at: `inspections/${caseId}`,
    });
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  async function send(of: Page, button: string): Promise<void> {
    const dialog = of.getByRole('dialog');
    expect(await findBarriers(of, '.dialog')).toEqual([]);
    await dialog.getByRole('button', { name: button, exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await settle(of);
  }

  /** How far a public page runs over a phone's screen, each table over its place, and how narrow its narrowest cell is. */
  async function lookOnPhone(address: string): Promise<number[]> {
    const phone = await browser.newPerson({ viewport: { width: 320, height: 800 } });
    const of = await phone.newPage();
    await of.goto(address);
    const seen = await of.evaluate(() => {
      const over = (of: Element) => Math.max(0, of.scrollWidth - of.clientWidth);
      const all = (what: string) => [...document.querySelectorAll(what)];
      return [
        over(document.documentElement),
        Math.max(...all('.wide').map(over)),
        Math.min(...all('.stack :is(td, tbody th)').map((cell) => cell.clientWidth)),
      ];
    });
    await phone.close();
    return seen;
  }

  test('[clause 66] on a phone a row of a public page is a block as wide as the screen without its margins', async () => {
    const { publications } = await server
      .client()
      .run<{ publications: { nodes: { url: string; kind: string }[] } }>(
        '{ publications(first: 10) { nodes { url kind } } }',
      );
    expect(new Set(publications.nodes.map(({ kind }) => kind))).toEqual(new Set(['INSPECTION', 'QUARTER']));
    for (const language of ['kk', 'ru'])
      for (const { url } of publications.nodes)
        expect([language, url, ...(await lookOnPhone(`${server.url}${url}?lang=${language}`))]).toEqual([
          language,
          url,
          0,
          0,
          288,
        ]);
  });

  test('[clause 66] it is previewed, published, answered, recorded in the media and withdrawn', async () => {
    await page.getByRole('link', { name: 'Publishing results' }).click();
    await page.getByRole('article', { name: 'Preview' }).waitFor();
    expect(await page.getByRole('article', { name: 'Preview' }).innerText()).toContain('Akimat of Almaty');
    expect(await findBarriers(page)).toEqual([]);
    // What is published was looked at: words typed after the look close it till they are looked at.
    const publish = page.getByRole('button', { name: 'Publish', exact: true });
    await page.getByLabel('What else to leave out').fill('standard');
    expect(await publish.isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Look again' }).click();
    await settle(page);
    await publish.click();
    await page.waitForURL(/publications\/\d+$/);
    await settle(page);
    expect(await findBarriers(page)).toEqual([]);
    const id = /publications\/(\d+)$/.exec(page.url())?.[1] ?? '';

    // The list tells of which case it is, and leads there and back.
    await goTo(page, '/agency/publications');
    await page
      .getByRole('link', { name: /^I-75-2026-\d+$/ })
      .first()
      .click();
    await page.waitForURL(new RegExp(`/agency/inspections/${caseId}$`));
    await goTo(page, `/agency/publications/${id}`);
    await page.getByRole('link', { name: 'Open the case' }).waitFor();

    const body = await signInAt({
      browser,
      url: server.url,
      portal: 'subject',
      email: 'head@almaty-city.demo',
      at: 'publications',
    });
    expect(await findBarriers(body)).toEqual([]);
    await goTo(body, `/subject/publications/${id}`);
    await body.getByRole('button', { name: 'Answer', exact: true }).click();
    await body.getByRole('textbox', { name: 'Answer of the body' }).fill('We have read it');
    await send(body, 'Answer');
    await body.getByRole('blockquote').getByText('We have read it').waitFor();

    await page.reload();
    await page.getByRole('button', { name: 'Record publication in the media' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Newspaper, channel or site').fill('Egemen Qazaqstan');
    await dialog.getByLabel('Published on').first().fill('19.03.2026');
    await send(page, 'Record publication in the media');
    await page.getByText('Egemen Qazaqstan').first().waitFor();

    const publicPage = async () => (await fetch(`${server.url}/public/results/${id}?lang=en`)).text();
    expect(await publicPage()).toContain('We have read it');
    await page.getByRole('button', { name: 'Withdraw', exact: true }).click();
    await dialog.getByLabel('Reason of the withdrawal').fill('The number of the act was wrong');
    await send(page, 'Withdraw');
    await page.getByText('Withdrawn').first().waitFor();
    const gone = await publicPage();
    expect(gone).toContain('The number of the act was wrong');
    expect(gone).not.toContain('We have read it');
    await goTo(page, '/agency/publications');
    expect(await findBarriers(page)).toEqual([]);
  });
});
