import type { Page } from 'playwright-core';
import { openBrowser, startTestServer, type TestBrowser, type TestServer } from '../harness';
import { findBarriers } from './support/axe';
import { settle, signInAt } from './support/person';
import { goTo } from './support/views';

interface CaseFound {
  readonly id: string;
  readonly requests: readonly { readonly number: string; readonly state: string; readonly kind: string }[];
  readonly objections: readonly { readonly id: string }[];
  readonly prescription: { readonly state: string } | null;
}

const paper = {
  name: 'түсініктеме.txt',
  mimeType: 'text/plain',
  buffer: Buffer.from('Written explanation of the officials concerned'),
};

// What a subject answers to an inspection, from its own side of the case, by mouse and keyboard alone.
describe('the subject’s portal answers an inspection', () => {
  let server: TestServer;
  let browser: TestBrowser;
  let page: Page;
  let cases: readonly CaseFound[];

  beforeAll(async () => {
    server = await startTestServer({ demo: true });
    browser = await openBrowser();
    const client = await server.signedIn('head@almaty-city.demo');
    const answer = await client.run<{ inspections: { edges: { node: CaseFound }[] } }>(
      '{ inspections(first: 50) { edges { node { id requests { number state kind } objections { id } prescription { state } } } } }',
    );
    cases = answer.inspections.edges.map(({ node }) => node);
    page = await signInAt({ browser, url: server.url, portal: 'subject', email: 'head@almaty-city.demo' });
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  async function open(found: CaseFound | undefined): Promise<void> {
    if (!found) throw new Error('the story holds no such case');
    await goTo(page, `/subject/cases/${found.id}`);
  }

  async function send(button: string): Promise<void> {
    const dialog = page.getByRole('dialog');
    expect(await findBarriers(page, '.dialog')).toEqual([]);
    await dialog.getByRole('button', { name: button, exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await settle(page);
  }

  test('duties stand by date, each with its clause, its reckoning and its place', async () => {
    const duties = page.locator('article.duty');
    const days = await duties
      .locator('.duty-day time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')));
    expect(days.length).toBeGreaterThan(1);
    expect([...days].sort()).toEqual(days);
    const counted = duties.filter({ hasText: 'How the date was counted' }).first();
    await counted.getByText('How the date was counted').click();
    expect(await counted.locator('.explanation-body').textContent()).toContain('2026');
    const waiting = await page.locator('.filter button').first().locator('strong').textContent();
    // The first page holds twenty-five.
    expect(await duties.count()).toBe(Math.min(Number(waiting), 25));
    await duties.first().getByRole('link').click();
    await page.waitForURL(/\/subject\/[\w-]+\/\d+/);
  });

  test('[clause 5.1] a request is answered with a document', async () => {
    const isAsked = ({ state, kind }: CaseFound['requests'][number]) =>
      state === 'SENT' && kind !== 'EXPLANATION';
    const asked = cases.find(({ requests }) => requests.some(isAsked));
    await open(asked);
    const requests = page.getByRole('region', { name: /^Requests, hearings/ });
    await requests
      .getByRole('button', { name: new RegExp(`^Answer.*${asked?.requests.find(isAsked)?.number}$`) })
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Your answer').fill('The register is attached.');
    await dialog.locator('input[type=file]').setInputFiles(paper);
    await dialog.getByText(paper.name).waitFor();
    await send('Send the answer');
    await requests.getByText('The register is attached.').waitFor();
    expect(await requests.getByRole('link', { name: paper.name }).count()).toBeGreaterThan(0);
  });

  test('[clause 25] an objection is filed and stands on the case with its time', async () => {
    await open(cases.find(({ objections, prescription }) => prescription && objections.length === 0));
    const objections = page.getByRole('region', { name: /^Remarks and objections/ });
    await objections.getByRole('button', { name: 'File an objection' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'File the objection' }).click();
    expect(await dialog.textContent()).toContain('Write what you do not agree with.');
    await dialog.getByLabel(/Remarks and \(or\) objections/).fill('The second point is not a violation.');
    await send('File the objection');
    await objections.getByText('The second point is not a violation.').waitFor();
    expect(await objections.textContent()).toMatch(/Late|In time/);
    // The number under which the office has it: at the thing, and in the confirmation.
    expect(await objections.textContent()).toMatch(/Registered as 12-\d+\/2026 on /);
    expect(await page.locator('.announcement').textContent()).toMatch(/Registered as 12-\d+\/2026 on /);
    const asked = page.locator('#now').getByRole('button', { name: 'File an objection' });
    expect(await asked.count()).toBe(0);
    expect(await objections.getByRole('button', { name: 'File an objection' }).count()).toBe(1);
  });

  test('[clause 28-1] information on remedying is given point by point', async () => {
    await open(cases.find(({ prescription }) => prescription?.state === 'RUNNING'));
    const order = page.getByRole('region', { name: /^Remedying violations/ });
    await order.getByRole('button', { name: 'Give information on remedying' }).click();
    const dialog = page.getByRole('dialog');
    const points = dialog.getByLabel('What was done');
    const count = await points.count();
    expect(count).toBeGreaterThan(0);
    for (let point = 0; point < count; point += 1) await points.nth(point).fill(`Remedied ${point + 1}`);
    await dialog.locator('input[type=file]').first().setInputFiles(paper);
    await dialog.getByText(paper.name).waitFor();
    await send('Send the information');
    await order.getByText(`Remedied ${count}`, { exact: true }).waitFor();
  });
});
